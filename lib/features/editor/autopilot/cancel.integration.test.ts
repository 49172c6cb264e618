import { expect, test } from "vitest";
import { getBalance, listEntries } from "#db/queries/credits.ts";
import type { EditorView } from "#lib/contracts/editor/views.ts";
import { autopilotEnded, MOMENTS, seededProject, startAutopilot } from "#lib/testing/autopilot.ts";
import { readProject } from "#lib/testing/editor.ts";
import { holdWrites } from "#lib/testing/locks.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import { startWorkerProcess } from "#lib/testing/worker-process.ts";
import * as cancel from "#app/api/editor/[slug]/autopilot/cancel/route.ts";

const studio = useTestStudio();
const { database } = studio;

/** What is paid for and stands, what was given back, and that the balance is the sum of the ledger. */
async function ledgerOf({ user }: Person): Promise<{ kept: number; mostRefunds: number }> {
  const entries = await listEntries(database.db, { ownerId: user.id, limit: 500 });
  const balance = await getBalance(database.db, user.id);
  expect(entries.reduce((sum, { amount }) => sum + amount, 0)).toBe(balance);
  const refunds = Map.groupBy(entries.filter(({ kind }) => kind === "refund"), ({ runId }) => runId);
  return { kept: 100 - balance!, mostRefunds: Math.max(0, ...[...refunds.values()].map((each) => each.length)) };
}

/** What the finished parts of an ad cost, each once. */
function priceOf({ segments, voice, music }: EditorView): number {
  const made = (status: string, price: number) => (status === "completed" ? price : 0);
  return segments.reduce((sum, { status }) => sum + made(status, 4), 0) + made(voice.status, 3) + made(music.status, 5);
}

test("autopilot cancelled at every step keeps what is finished, gives the rest back once, and goes on from there", { timeout: 300_000 }, async () => {
  const ada = await person(database.db);
  const slug = await seededProject(ada, database.db);
  await startAutopilot(ada, slug);
  let hold = await holdWrites(database, MOMENTS[0]!.table);
  const worker = await startWorkerProcess(studio);
  for (const [index, { moment, table }] of MOMENTS.entries()) {
    await hold.somebodyWaits();
    const cancelling = ada.call<EditorView>(cancel.POST, { params: { slug } });
    // What is stored outside of transactions keeps nobody waiting; a step in its transaction is taken first, and then stopped.
    if (table === "assets") await cancelling;
    await hold.letGo();
    expect([moment, (await cancelling).body.data.autopilot_status]).toEqual([moment, "cancelled"]);

    const stopped = await readProject(ada, slug);
    const states = [...stopped.segments.map(({ status }) => status), stopped.voice.status, stopped.music.status];
    expect([moment, states.includes("processing")]).toEqual([moment, false]);
    expect([moment, await ledgerOf(ada)]).toEqual([moment, { kept: priceOf(stopped), mostRefunds: expect.toSatisfy((most: number) => most <= 1) }]);

    const next = MOMENTS[index + 1]?.table;
    // Starting writes to the project itself.
    const early = next && next !== "editor_projects" ? await holdWrites(database, next) : null;
    await startAutopilot(ada, slug);
    if (next) hold = early ?? (await holdWrites(database, next));
  }
  const made = await autopilotEnded(ada, slug);
  await worker.terminate();
  expect(made).toMatchObject({ autopilot_status: "completed", up_to_date: true, latest_render: { status: "completed" } });
  expect(await ledgerOf(ada)).toEqual({ kept: 20, mostRefunds: 1 });
});
