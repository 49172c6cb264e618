import { describe, expect, test, vi } from "vitest";
import { localScreening } from "#lib/engines/screening/local/engine.ts";
import type { RouteExport } from "#lib/http/route.ts";
import { waitingAd } from "#lib/testing/editor-making.ts";
import { holdAutopilot, readProject } from "#lib/testing/editor.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as autopilot from "./[slug]/autopilot/route.ts";
import * as batch from "./[slug]/batch-generate/route.ts";
import * as music from "./[slug]/generate-music/route.ts";
import * as voice from "./[slug]/generate-voice/route.ts";
import * as render from "./[slug]/render/route.ts";
import * as generate from "./[slug]/segments/[id]/generate/route.ts";

const { database } = useTestStudio();

type Ask = { slug: string; id: number };
/** Everything that is paid for, as a client asks for it, on a project whose scenes stand. */
const PAID: Record<string, (ada: Person, on: Ask) => ReturnType<Person["call"]>> = {
  generate: (ada, { slug, id }) => ada.call(generate.POST, { params: { slug, id } }),
  "batch-generate": (ada, { slug }) => ada.call(batch.POST, { params: { slug } }),
  render: (ada, { slug }) => ada.call(render.POST, { params: { slug } }),
  "generate-voice": (ada, { slug }) => ada.call(voice.POST, { params: { slug }, json: { voice_id: "rachel" } }),
  "generate-music": (ada, { slug }) => ada.call(music.POST, { params: { slug }, json: { prompt: "slow piano" } }),
  autopilot: (ada, { slug }) => ada.call(autopilot.POST, { params: { slug }, json: {} }),
};
const names = Object.keys(PAID);

describe("what is paid for", () => {
  test.each(names)("%s: with too few credits it says how many are required, and does nothing", async (name) => {
    const ada = await person(database.db, { credits: 2 });
    const on = await waitingAd(ada);
    const before = await readProject(ada, on.slug);
    const { status, body } = await PAID[name]!(ada, on);
    const required = { generate: 5, "batch-generate": 12, render: 12, "generate-voice": 3, "generate-music": 5, autopilot: 20 }[name];
    expect([status, body]).toMatchObject([402, { error: "credits_insufficient", required }]);
    const after = await readProject(ada, on.slug);
    expect(after).toEqual({ ...before, updated_at: after.updated_at });
    expect(await ada.movements()).toEqual([]);
  });

  test.each(names.filter((name) => name !== "generate-voice" && name !== "generate-music"))("%s: a prompt against the policy is refused with its category, and nothing is charged", async (name) => {
    const ada = await person(database.db);
    const { status, body } = await PAID[name]!(ada, await waitingAd(ada, "buy cocaine online, fast delivery"));
    expect([status, body]).toMatchObject([422, { error: "prompt_rejected", code: "CONTENT_COMPLIANCE", category: "drugs" }]);
    expect(await ada.movements()).toEqual([]);
  });

  test.each(names)("%s: while the screen is down nothing is made or charged", async (name) => {
    const ada = await person(database.db);
    const on = await waitingAd(ada);
    const down = vi.spyOn(localScreening, "screen").mockRejectedValue(new Error("the screen is down"));
    const { status, body } = await PAID[name]!(ada, on).finally(() => down.mockRestore());
    expect([status, body.error]).toEqual([503, "compliance_unavailable"]);
    expect(await ada.movements()).toEqual([]);
  });

  test.each(names)("%s: waits while autopilot is on", async (name) => {
    const ada = await person(database.db);
    const on = await waitingAd(ada);
    await holdAutopilot(database.db, on.slug);
    const { status, body } = await PAID[name]!(ada, on);
    expect([status, body.error]).toEqual([409, name === "autopilot" ? "autopilot_in_progress" : "autopilot_active"]);
    expect(await ada.movements()).toEqual([]);
  });

  test.each(names)("%s: asked for five times at once, it is made and charged once", async (name) => {
    const ada = await person(database.db);
    const on = await waitingAd(ada);
    const answers = await Promise.all(Array.from({ length: 5 }, () => PAID[name]!(ada, on)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 409, 409, 409, 409]);
    const once = { generate: [-5], "batch-generate": [-4, -4, -4], render: [-4, -4, -4], "generate-voice": [-3], "generate-music": [-5], autopilot: [] }[name]!;
    expect(await ada.movements()).toEqual(once);
  });

  test.each(names)("%s: the same Idempotency-Key gets the same answer", async (name) => {
    const ada = await person(database.db);
    const on = await waitingAd(ada);
    const keyed: Person = { ...ada, call: (route: RouteExport, request) => ada.call(route, { ...request, headers: { "idempotency-key": "once" } }) };
    const first = await PAID[name]!(keyed, on);
    const charged = await ada.movements();
    const second = await PAID[name]!(keyed, on);
    expect([second.status, second.body]).toEqual([first.status, first.body]);
    expect(await ada.movements()).toEqual(charged);
  });

  test.each(names)("%s: on somebody else's ad finds nothing, and charges nobody", async (name) => {
    const [ada, eve] = [await person(database.db), await person(database.db)];
    expect((await PAID[name]!(eve, await waitingAd(ada))).status).toBe(404);
    expect([await ada.movements(), await eve.movements()]).toEqual([[], []]);
  });
});
