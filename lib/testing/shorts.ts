import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { pipeline } from "node:stream/promises";
import sharp from "sharp";
import { database } from "#db/database.ts";
import type { RunData } from "#lib/contracts/runs.ts";
import type { ShortView } from "#lib/contracts/shorts/views.ts";
import { watchRun } from "#lib/features/runs/watch.ts";
import type { ApiAnswer } from "#lib/testing/api.ts";
import type { Person } from "#lib/testing/person.ts";
import * as confirmPoster from "#app/api/shorts/[slug]/poster/confirm/route.ts";
import * as presignPoster from "#app/api/shorts/[slug]/poster/presign/route.ts";
import * as confirmProduct from "#app/api/shorts/[slug]/product/confirm/route.ts";
import * as presignProduct from "#app/api/shorts/[slug]/product/presign/route.ts";

type Role = "product" | "poster";
const CONFIRM = { product: confirmProduct.POST, poster: confirmPoster.POST };

/** A link to send a picture of this role to, and the key to confirm it with. */
export async function presign(somebody: Person, slug: string, role: Role, { mime, bytes }: { mime: string; bytes: number }): Promise<{ url: string; key: string }> {
  type Links = { presigned_url?: string; upload_url?: string; s3_key: string };
  const { status, body } =
    role === "product"
      ? await somebody.call<Links>(presignProduct.POST, { params: { slug }, json: { mime_type: mime, size_bytes: bytes } })
      : await somebody.call<Links>(presignPoster.POST, { params: { slug }, json: { content_type: mime } });
  if (status !== 200) throw new Error(`the upload was refused: ${JSON.stringify(body)}`);
  return { url: (body.data.presigned_url ?? body.data.upload_url)!, key: body.data.s3_key };
}

export function sendPicture(url: string, bytes: Uint8Array, mime: string): Promise<Response> {
  return fetch(url, { method: "PUT", headers: { "content-type": mime }, body: new Uint8Array(bytes) });
}

export function confirm(somebody: Person, slug: string, role: Role, key: string, rest: { product_description?: string } = {}): Promise<ApiAnswer<ShortView>> {
  return somebody.call<ShortView>(CONFIRM[role], { params: { slug }, json: { s3_key: key, ...rest } });
}

/** Presign, PUT and confirm, as a client does it. */
export async function attachPicture(somebody: Person, slug: string, role: Role, bytes: Uint8Array, mime = "image/png"): Promise<ShortView> {
  const { url, key } = await presign(somebody, slug, role, { mime, bytes: bytes.length });
  const sent = await sendPicture(url, bytes, mime);
  if (!sent.ok) throw new Error(`the store answered ${sent.status}`);
  const { status, body } = await confirm(somebody, slug, role, key);
  if (status !== 200) throw new Error(`the picture was refused: ${JSON.stringify(body)}`);
  return body.data;
}

/** An amber jar on a plain white ground. */
export async function jarPicture(): Promise<Buffer> {
  const svg = `<svg width="900" height="1000" xmlns="http://www.w3.org/2000/svg"><rect width="900" height="1000" fill="#fff"/>
    <rect x="270" y="300" width="360" height="480" rx="50" fill="#a0521c"/><rect x="290" y="220" width="320" height="90" rx="18" fill="#2e2a26"/>
    <rect x="330" y="450" width="240" height="190" rx="10" fill="#f3e7d3"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}

/** A closing card in one colour. */
export async function posterPicture(color = "#0a5c4a"): Promise<Buffer> {
  return sharp({ create: { width: 1080, height: 1920, channels: 3, background: color } }).jpeg().toBuffer();
}

/** Every state that a short's newest run goes through, to its end. Needs a worker. */
export async function statesOfRun(somebody: Person, slug: string): Promise<RunData[]> {
  const { latest_render } = await somebody.read(slug);
  const signal = AbortSignal.timeout(240_000);
  const watched = watchRun(database(), { ownerId: somebody.user.id, id: latest_render!.run_id, after: 0, signal });
  const states = await Array.fromAsync(watched);
  if (signal.aborted) throw new Error(`the film of ${slug} was not made in time: ${JSON.stringify(states.at(-1))}`);
  return states;
}

/** Fetches a link, as a browser would, into a file. */
export async function download(url: string, file: string): Promise<Headers> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`the link answered ${response.status}`);
  await pipeline(Readable.fromWeb(response.body as ReadableStream<Uint8Array>), createWriteStream(file));
  return response.headers;
}
