import { database } from "#db/database.ts";
import type { RunData } from "#lib/contracts/runs.ts";
import type { CreateSliderBody } from "#lib/contracts/sliders/fields.ts";
import type { SliderView } from "#lib/contracts/sliders/views.ts";
import { watchRun } from "#lib/features/runs/watch.ts";
import type { ApiAnswer } from "#lib/testing/api.ts";
import type { Person } from "#lib/testing/person.ts";
import * as confirmLogo from "#app/api/sliders/[slug]/logo/confirm/route.ts";
import * as presignLogo from "#app/api/sliders/[slug]/logo/presign/route.ts";
import * as generate from "#app/api/sliders/[slug]/generate/route.ts";
import * as slider from "#app/api/sliders/[slug]/route.ts";
import * as sliders from "#app/api/sliders/route.ts";

/** Creates a carousel draft; throws when it is refused. */
export async function draftCarousel(somebody: Person, fields: Partial<CreateSliderBody> = {}): Promise<SliderView> {
  const { status, body } = await somebody.call<SliderView>(sliders.POST, { json: { prompt: "five quiet habits for slower mornings", slide_count: 3, ...fields } });
  if (status !== 201) throw new Error(`the draft was refused: ${JSON.stringify(body)}`);
  return body.data;
}

export async function readCarousel(somebody: Person, slug: string): Promise<SliderView> {
  return (await somebody.call<SliderView>(slider.GET, { params: { slug } })).body.data;
}

export function generateCarousel(somebody: Person, slug: string, key?: string): Promise<ApiAnswer<SliderView>> {
  return somebody.call<SliderView>(generate.POST, { params: { slug }, headers: key === undefined ? {} : { "idempotency-key": key } });
}

/** Follows the run that works on a carousel to its end. */
export async function carouselSettled(somebody: Person, slug: string, run: "run" | "film" = "run"): Promise<RunData> {
  const view = await readCarousel(somebody, slug);
  const id = run === "film" ? view.video!.run_id : view.run_id!;
  const states = await Array.fromAsync(watchRun(database(), { ownerId: somebody.user.id, id, after: 0, signal: AbortSignal.timeout(120_000) }));
  return states.at(-1)!;
}

/** A finished carousel. */
export async function finishedCarousel(somebody: Person, fields: Partial<CreateSliderBody> = {}): Promise<SliderView> {
  const { slug } = await draftCarousel(somebody, fields);
  const { status, body } = await generateCarousel(somebody, slug);
  if (status !== 202) throw new Error(`generating was refused: ${JSON.stringify(body)}`);
  await carouselSettled(somebody, slug);
  return readCarousel(somebody, slug);
}

/** Presign and PUT, as a client does it; answers the key. */
export async function sendLogo(somebody: Person, slug: string, bytes: Uint8Array, mime = "image/png"): Promise<string> {
  const { body } = await somebody.call<{ presigned_url: string; s3_key: string }>(presignLogo.POST, {
    params: { slug },
    json: { mime_type: "image/png", size_bytes: bytes.length },
  });
  const sent = await fetch(body.data.presigned_url, { method: "PUT", headers: { "content-type": mime }, body: new Uint8Array(bytes) });
  if (!sent.ok) throw new Error(`the store answered ${sent.status}`);
  return body.data.s3_key;
}

export function confirmCarouselLogo(somebody: Person, slug: string, key: string): Promise<ApiAnswer<SliderView>> {
  return somebody.call<SliderView>(confirmLogo.POST, { params: { slug }, json: { s3_key: key } });
}
