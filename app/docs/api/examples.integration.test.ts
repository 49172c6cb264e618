import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { completeRun } from "#db/queries/runs.ts";
import { findUserByEmail, type User } from "#db/queries/users.ts";
import { operations } from "#lib/contracts/index.ts";
import type { AnyOperation } from "#lib/contracts/operation.ts";
import { register } from "#lib/features/accounts/register.ts";
import { beginSession } from "#lib/features/accounts/sign-in.ts";
import { curlOf } from "#lib/http/reference/curl.ts";
import { startApiServer } from "#lib/testing/api-server.ts";
import { belongingOf } from "#lib/testing/belongings.ts";
import { createTokenFor, createUser } from "#lib/testing/factories.ts";
import { useTestStudio } from "#lib/testing/studio.ts";

const { database } = useTestStudio();
const ada = { email: "ada@example.com", password: "a quiet lighthouse", name: "Ada", ip: "192.0.2.1" };

let server: Awaited<ReturnType<typeof startApiServer>>;
beforeAll(async () => {
  server = await startApiServer();
});
afterAll(() => server.stop());

/** What an example answers when it is no success; each for its reason. */
const OTHER_ANSWERS: Record<string, number> = {
  // The key of an upload that nobody has asked for.
  "shorts.confirmProduct": 404,
  "shorts.confirmPoster": 404,
  "sliders.confirmLogo": 404,
  "editor.product.confirm": 404,
  "editor.closing.confirm": 404,
  "editor.logo.confirm": 404,
  // An upload that nobody has begun in parts.
  "editor.uploads.signPart": 404,
  "editor.uploads.parts": 404,
  "editor.uploads.complete": 404,
  // Nothing was sent to the link.
  "editor.uploads.confirm": 422,
  // The project has no pictures.
  "editor.product.place": 422,
  "editor.closing.fromProduct": 422,
  "editor.logo.update": 422,
  // The project has neither scenario nor narration, and its scene is not generated.
  "editor.applyScenario": 422,
  "editor.generateVoice": 422,
  "editor.segments.regenerate": 409,
  // Scenes, uploads and versions of the example's own numbers are not this project's.
  "editor.segments.reorder": 422,
  "editor.segments.fromUpload": 404,
  "editor.segments.useAsset": 404,
  "editor.retryRender": 404,
  // The carousel that the path names is still a draft.
  "sliders.updateSlide": 409,
  "sliders.restyle": 409,
  "sliders.video": 409,
  "sliders.image": 404,
  // This studio has no worker.
  "health.get": 503,
};

const adaOf = async (): Promise<User> => (await findUserByEmail(database.db, ada.email)) ?? (await register(database.db, ada));

/** What must be there before an example can work, beside an account with credits and the thing that its path names. */
const BEFORE: Record<string, () => Promise<{ token?: string }>> = {
  "sessions.create": async () => {
    await adaOf();
    return {};
  },
  "sessions.end": async () => beginSession(database.db, await createUser(database.db)),
  "accounts.changePassword": async () => ({ token: await createTokenFor(database.db, await adaOf()) }),
  "admin.grantCredits": async () => {
    await adaOf();
    return {};
  },
};

async function prepare(operation: AnyOperation): Promise<{ operation: AnyOperation; token: string }> {
  const user = await createUser(database.db, { credits: 100, isAdmin: operation.auth === "administrator" });
  const given = await BEFORE[operation.id]?.();
  const belonging = await belongingOf(operation.path)?.(database.db, user.id);
  // A stream ends with its run.
  if (operation.stream) await completeRun(database.db, String(belonging?.params.id), {});
  const example = { ...operation.example, ...(belonging && { params: belonging.params }) };
  return { operation: { ...operation, example }, token: given?.token ?? (await createTokenFor(database.db, user)) };
}

/** Runs a command in a shell, as a reader would, and tells the status of its answer. */
async function run(command: string, token: string): Promise<{ status: number; body: string }> {
  const { stdout } = await promisify(execFile)("sh", ["-c", command.replace(/^curl/, "curl -sS -w '\\n%{http_code}'")], {
    env: { ...process.env, HOOKLINE_TOKEN: token, KEY: randomUUID() },
    timeout: 20_000,
  });
  const end = stdout.lastIndexOf("\n");
  return { status: Number(stdout.slice(end + 1)), body: stdout.slice(0, end) };
}

// The account of the examples is made by its own example, and signed in to before another one changes its password.
const FIRST = ["accounts.create", "sessions.create"];
const inOrder = operations.toSorted((a, b) => rank(a) - rank(b));
function rank({ id }: AnyOperation): number {
  return FIRST.includes(id) ? FIRST.indexOf(id) : FIRST.length;
}

test.each(inOrder.map((operation) => [operation.id, operation] as const))("the command of %s runs as it stands in the reference", async (id, declared) => {
  const { operation, token } = await prepare(declared);
  const { status, body } = await run(curlOf(operation, server.origin), token);
  const expected = OTHER_ANSWERS[id];
  if (expected) expect(status, body).toBe(expected);
  else expect(Object.keys(operation.responses), body).toContain(String(status));
});
