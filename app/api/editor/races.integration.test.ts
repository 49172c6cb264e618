import { describe, expect, onTestFinished, test, vi } from "vitest";
import { connect } from "#db/client.ts";
import { NARRATION } from "#lib/testing/editor-making.ts";
import { newProject, projectWithScenes, readProject, uploadIn } from "#lib/testing/editor.ts";
import { presignFootage } from "#lib/testing/footage.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as unlock from "../ai-assists/unlock/route.ts";
import * as applyScenario from "./[slug]/apply-scenario/route.ts";
import * as cancel from "./[slug]/autopilot/cancel/route.ts";
import * as autopilot from "./[slug]/autopilot/route.ts";
import * as batch from "./[slug]/batch-generate/route.ts";
import * as music from "./[slug]/generate-music/route.ts";
import * as voice from "./[slug]/generate-voice/route.ts";
import * as render from "./[slug]/render/route.ts";
import * as project from "./[slug]/route.ts";
import * as scenario from "./[slug]/scenario/route.ts";
import * as duplicate from "./[slug]/segments/[id]/duplicate/route.ts";
import * as generate from "./[slug]/segments/[id]/generate/route.ts";
import * as segment from "./[slug]/segments/[id]/route.ts";
import * as fromUpload from "./[slug]/segments/from-upload/route.ts";
import * as suggest from "./[slug]/suggest-next-scene/route.ts";
import * as upload from "./[slug]/uploads/[upload_id]/route.ts";

const { database } = useTestStudio();

/** Whatever a client can ask of an ad, all of it at the same moment. */
async function everything(ada: Person, slug: string): Promise<Promise<{ status: number; body: unknown }>[]> {
  const params = { slug };
  const [first, second, ...others] = (await readProject(ada, slug)).segments.map(({ id }) => ({ slug, id }));
  const uploads = [await uploadIn(database.db, slug, "ready"), await uploadIn(database.db, slug, "ready")];
  return [
    ...[first!, second!, ...others].map((on) => ada.call(generate.POST, { params: on })),
    presignFootage(ada, slug, 1000),
    ada.call(batch.POST, { params }),
    presignFootage(ada, slug, 1000),
    ada.call(voice.POST, { params, json: { voice_id: "rachel" } }),
    ada.call(music.POST, { params }),
    presignFootage(ada, slug, 1000),
    ada.call(render.POST, { params }),
    ada.call(autopilot.POST, { params }),
    ada.call(cancel.POST, { params }),
    ada.call(scenario.PATCH, { params, json: { scenario_prompt: "Scene 1: wax.\nScene 2: a wick.\nScene 3: a flame." } }),
    ada.call(applyScenario.POST, { params, json: { segments_count: 0 } }),
    ada.call(duplicate.POST, { params: first! }),
    ada.call(segment.PATCH, { params: second!, json: { prompt: "Other words" } }),
    ada.call(segment.DELETE, { params: first! }),
    ...uploads.flatMap((id) => [ada.call(fromUpload.POST, { params, json: { upload_id: id } }), ada.call(upload.DELETE, { params: { slug, upload_id: id } })]),
    ada.call(unlock.POST),
    ada.call(suggest.POST, { params }),
    ada.call(project.PATCH, { params, json: { export_aspect_ratio: "16:9", narration_script: "Other words." } }),
    ada.call(autopilot.POST, { params }),
    ada.call(cancel.POST, { params }),
  ];
}

/** What of an account is said to be made although no run does. */
const abandoned = (ownerId: string) => database.sql`
  select what, status from (
    select 'scene' as what, status, run_id from editor_segments where owner_id = ${ownerId} and status = 'processing'
    union all select 'voice', status, run_id from voice_tracks where owner_id = ${ownerId} and status = 'processing'
    union all select 'music', status, run_id from music_tracks where owner_id = ${ownerId} and status = 'processing'
    union all select 'footage', status, run_id from editor_uploads where owner_id = ${ownerId} and status = 'processing'
    union all select 'film', status, run_id from editor_renders where owner_id = ${ownerId} and status in ('queued', 'rendering')
  ) as made where not exists (select 1 from runs where runs.id = made.run_id and runs.status in ('queued', 'running'))`;

const ledger = async (ownerId: string) =>
  (await database.sql<{ sum: number; balance: number; uncharged: number }[]>`
    select sum(amount)::int as sum, (select credits from users where id = ${ownerId}) as balance,
      (select count(*)::int from runs where owner_id = ${ownerId} and charge <> coalesce((select -sum(amount) from credit_entries where run_id = runs.id and kind = 'charge'), 0)) as uncharged
    from credit_entries where owner_id = ${ownerId}`)[0]!;

describe("at the same moment", () => {
  test("everything may be asked of two ads of one account: nobody waits in a ring, no credit is lost, and nothing waits for work that nobody does", { timeout: 60_000 }, async () => {
    const ada = await person(database.db, { credits: 300 });
    const slugs = [(await projectWithScenes(ada)).slug, (await projectWithScenes(ada)).slug];
    for (const slug of slugs) await ada.call(project.PATCH, { params: { slug }, json: { narration_script: NARRATION } });
    const answers = await Promise.all((await Promise.all(slugs.map((slug) => everything(ada, slug)))).flat());
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(await abandoned(ada.user.id)).toEqual([]);
    const { sum, balance, uncharged } = await ledger(ada.user.id);
    expect({ sum, uncharged }).toEqual({ sum: balance, uncharged: 0 });
  });

  test("two ads of one account can't spend more than it has", async () => {
    const ada = await person(database.db, { credits: 12 });
    const ads = [await projectWithScenes(ada), await projectWithScenes(ada)];
    const scenes = ads.flatMap(({ slug, segments }) => segments.map(({ id }) => ({ slug, id })));
    const answers = await Promise.all(scenes.map((on) => ada.call(generate.POST, { params: on })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 202, 402, 402, 402, 402]);
    for (const { body } of answers.filter(({ status }) => status === 402)) expect(body).toMatchObject({ error: "credits_insufficient", required: 5, available_credits: 2 });
    expect([await ada.movements(), await ada.credits()]).toEqual([[-5, -5], 2]);
  });

  test("footage may be announced for an ad that is being paid for", async () => {
    const ada = await person(database.db);
    const { slug } = await newProject(ada);
    const payer = connect(database.url, { max: 1 });
    onTestFinished(() => payer.close());
    const { sql } = payer;
    await sql`begin`;
    await sql`select 1 from editor_projects where slug = ${slug} for update`;
    const announced = presignFootage(ada, slug, 1000);
    await vi.waitUntil(async () => (await sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`).length > 0, { timeout: 10_000, interval: 10 });
    await sql`select 1 from users where id = ${ada.user.id} for no key update`;
    await sql`commit`;
    expect((await announced).status).toBe(200);
  });

  test("an ad may be deleted while its footage is announced, its scenes edited and generated", { timeout: 60_000 }, async () => {
    const ada = await person(database.db, { credits: 300 });
    const { slug } = await projectWithScenes(ada);
    const calls = await everything(ada, slug);
    const answers = await Promise.all([...calls, ...Array.from({ length: 3 }, () => ada.call(project.DELETE, { params: { slug } }))]);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(await abandoned(ada.user.id)).toEqual([]);
  });
});
