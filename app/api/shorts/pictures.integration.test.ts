import sharp from "sharp";
import { beforeEach, describe, expect, test } from "vitest";
import type { ShortView } from "#lib/contracts/shorts/views.ts";
import { storage } from "#lib/storage/storage.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { attachPicture, confirm, jarPicture, posterPicture, presign, sendPicture } from "#lib/testing/shorts.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as presignPoster from "./[slug]/poster/presign/route.ts";
import * as poster from "./[slug]/poster/route.ts";
import * as presignProduct from "./[slug]/product/presign/route.ts";
import * as product from "./[slug]/product/route.ts";

const { database } = useTestStudio();

let ada: Person;
let slug: string;
beforeEach(async () => {
  ada = await person(database.db);
  ({ slug } = await ada.draft());
});

/** Presigns for what is announced, sends what is given, and confirms. */
async function send(announced: { mime: string; bytes: number }, bytes: Uint8Array, mime = announced.mime) {
  const { url, key } = await presign(ada, slug, "product", announced);
  const { status: stored } = await sendPicture(url, bytes, mime);
  return { stored, key, answer: await confirm(ada, slug, "product", key) };
}

async function fetchPicture(url: string): Promise<sharp.Metadata> {
  return sharp(Buffer.from(await (await fetch(url)).arrayBuffer())).metadata();
}

describe("a product picture", () => {
  test("is checked, cut out of its plain ground and shown with its description, free", async () => {
    const jar = await jarPicture();
    const { url, key } = await presign(ada, slug, "product", { mime: "image/png", bytes: jar.length });
    expect((await sendPicture(url, jar, "image/png")).status).toBe(200);
    const { status, body } = await confirm(ada, slug, "product", key, { product_description: "amber glass jar" });
    expect(status).toBe(200);
    expect(body.data.product).toMatchObject({ cutout: true, description: "amber glass jar" });
    const kept = await fetchPicture(body.data.product!.url);
    expect(kept).toMatchObject({ format: "png", hasAlpha: true, width: body.data.product!.width, height: body.data.product!.height });
    expect(kept.width).toBeLessThan(600);
    expect(await ada.movements()).toEqual([]);
  });

  test("leaves nothing of what was sent: only the picture made from it is kept", async () => {
    const jar = await jarPicture();
    const { key } = await send({ mime: "image/png", bytes: jar.length }, jar);
    expect(await storage().head(key)).toBeUndefined();
  });

  test("confirmed twice, also at the same moment, is attached once", async () => {
    const jar = await jarPicture();
    const { url, key } = await presign(ada, slug, "product", { mime: "image/png", bytes: jar.length });
    await sendPicture(url, jar, "image/png");
    const atOnce = await Promise.all(Array.from({ length: 3 }, () => confirm(ada, slug, "product", key)));
    const answers = [...atOnce, await confirm(ada, slug, "product", key)];
    for (const { status } of answers) expect(status).toBe(200);
    const links = answers.map(({ body }) => new URL(body.data.product!.url).pathname);
    expect(new Set(links).size).toBe(1);
    expect((await fetch((await ada.read(slug)).product!.url)).status).toBe(200);
  });

  test("can be taken away and put back", async () => {
    await attachPicture(ada, slug, "product", await jarPicture());
    const { body } = await ada.call<ShortView>(product.DELETE, { params: { slug } });
    expect(body.data.product).toBeNull();
    expect(await attachPicture(ada, slug, "product", await jarPicture())).toMatchObject({ product: { cutout: true } });
  });

  test("must be there when it is confirmed", async () => {
    const { key } = await presign(ada, slug, "product", { mime: "image/png", bytes: 1000 });
    const { status, body } = await confirm(ada, slug, "product", key);
    expect([status, body.error]).toEqual([422, "upload_missing"]);
  });

  test("must have the size that was announced: the store refuses another", async () => {
    const jar = await jarPicture();
    const { stored, answer } = await send({ mime: "image/png", bytes: jar.length + 1 }, jar);
    expect(stored).toBe(403);
    expect([answer.status, answer.body.error]).toEqual([422, "upload_missing"]);
    expect(await ada.read(slug)).toMatchObject({ product: null });
  });

  test("must be sent as the type that was announced: the store refuses another", async () => {
    const jar = await jarPicture();
    const { stored, answer } = await send({ mime: "image/png", bytes: jar.length }, jar, "image/jpeg");
    expect(stored).toBe(403);
    expect([answer.status, answer.body.error]).toEqual([422, "upload_missing"]);
  });

  test("must be a picture, whatever it is called", async () => {
    const text = Buffer.from("<svg onload=alert(1)> this is no picture, but it says that it is one");
    const { answer } = await send({ mime: "image/png", bytes: text.length }, text);
    expect([answer.status, answer.body.error]).toEqual([422, "image_invalid"]);
    expect(await ada.read(slug)).toMatchObject({ product: null });
  });

  test.each([
    [{ mime_type: "image/gif", size_bytes: 1000 }, "mime_type"],
    [{ mime_type: "image/png", size_bytes: 20 * 1024 * 1024 + 1 }, "size_bytes"],
    [{ mime_type: "image/png", size_bytes: 0 }, "size_bytes"],
    [{ mime_type: "image/png" }, "size_bytes"],
  ])("announced as %j gets no link", async (json, field) => {
    const { status, body } = await ada.call(presignProduct.POST, { params: { slug }, json });
    expect([status, Object.keys(body.errors)]).toEqual([422, [field]]);
  });

  test("can't be confirmed with another account's key, another short's, or another role's", async () => {
    const jar = await jarPicture();
    const { url, key } = await presign(ada, slug, "product", { mime: "image/png", bytes: jar.length });
    await sendPicture(url, jar, "image/png");
    const eve = await person(database.db);
    const hers = await eve.draft();
    const other = await ada.draft();
    const attempts = [await confirm(eve, hers.slug, "product", key), await confirm(ada, other.slug, "product", key), await confirm(ada, slug, "poster", key)];
    for (const { status, body } of attempts) expect([status, body.error]).toEqual([404, "not_found"]);
    expect(await eve.read(hers.slug)).toMatchObject({ product: null });
    expect((await confirm(ada, slug, "product", key)).status).toBe(200);
  });

  test("can't be changed while the film is rendering", async () => {
    const jar = await jarPicture();
    const { url, key } = await presign(ada, slug, "product", { mime: "image/png", bytes: jar.length });
    await sendPicture(url, jar, "image/png");
    await ada.generate(slug);
    for (const { status, body } of [await confirm(ada, slug, "product", key), await ada.call(product.DELETE, { params: { slug } })]) {
      expect([status, body.error]).toEqual([409, "short_render_in_progress"]);
    }
    expect(await ada.read(slug)).toMatchObject({ product: null });
  });
});

describe("an end-card poster", () => {
  test("is attached whole, and taken away again", async () => {
    const attached = await attachPicture(ada, slug, "poster", await posterPicture(), "image/jpeg");
    expect(attached.poster).toMatchObject({ width: 1080, height: 1920 });
    expect(await fetchPicture(attached.poster!.url)).toMatchObject({ format: "jpeg", width: 1080 });
    expect((await ada.call<ShortView>(poster.DELETE, { params: { slug } })).body.data.poster).toBeNull();
  });

  test("is a JPEG when nothing else is said", async () => {
    const { body } = await ada.call<{ upload_url: string; s3_key: string }>(presignPoster.POST, { params: { slug }, json: {} });
    expect(body.data.s3_key).toMatch(/\.jpg$/);
    expect((await sendPicture(body.data.upload_url, await posterPicture(), "image/jpeg")).status).toBe(200);
    expect((await confirm(ada, slug, "poster", body.data.s3_key)).status).toBe(200);
  });

  test("that is larger than 20 MB isn't taken in, though its size was never announced", async () => {
    const { url, key } = await presign(ada, slug, "poster", { mime: "image/jpeg", bytes: 0 });
    expect((await sendPicture(url, Buffer.alloc(20 * 1024 * 1024 + 1, 7), "image/jpeg")).status).toBe(200);
    const { status, body } = await confirm(ada, slug, "poster", key);
    expect([status, body.error]).toEqual([422, "upload_mismatch"]);
  });
});
