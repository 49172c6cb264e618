import sharp from "sharp";
import { beforeEach, describe, expect, test } from "vitest";
import type { RouteExport } from "#lib/http/route.ts";
import type { EditorView } from "#lib/contracts/editor/views.ts";
import { IMAGE_BYTES } from "#lib/contracts/uploads.ts";
import { storage } from "#lib/storage/storage.ts";
import { holdAutopilot, newProject, readProject } from "#lib/testing/editor.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { jarPicture, posterPicture, sendPicture } from "#lib/testing/shorts.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as confirmClosing from "./[slug]/closing-image/confirm/route.ts";
import * as fromProduct from "./[slug]/closing-image/from-product/route.ts";
import * as presignClosing from "./[slug]/closing-image/presign/route.ts";
import * as closing from "./[slug]/closing-image/route.ts";
import * as confirmLogo from "./[slug]/logo/confirm/route.ts";
import * as presignLogo from "./[slug]/logo/presign/route.ts";
import * as logo from "./[slug]/logo/route.ts";
import * as placement from "./[slug]/product/apply-default-placement/route.ts";
import * as confirmProduct from "./[slug]/product/confirm/route.ts";
import * as presignProduct from "./[slug]/product/presign/route.ts";
import * as product from "./[slug]/product/route.ts";

const { database } = useTestStudio();

const ROLES = {
  product: { presign: presignProduct.POST, confirm: confirmProduct.POST, remove: product.DELETE, view: "product" },
  closing: { presign: presignClosing.POST, confirm: confirmClosing.POST, remove: closing.DELETE, view: "closing_image" },
  logo: { presign: presignLogo.POST, confirm: confirmLogo.POST, remove: logo.DELETE, view: "logo" },
} as const;
type Role = keyof typeof ROLES;
const roles = Object.keys(ROLES) as Role[];

let ada: Person;
let slug: string;
beforeEach(async () => {
  ada = await person(database.db);
  ({ slug } = await newProject(ada));
});

const ask = (route: RouteExport, json?: unknown, place = slug) => ada.call<EditorView>(route, { params: { slug: place }, json });
const confirm = (role: Role, key: string, fields: object = {}, place = slug) => ask(ROLES[role].confirm, { s3_key: key, ...fields }, place);

/** A key to confirm, with the picture sent to its link. */
async function sent(role: Role, bytes: Uint8Array, { mime = "image/png", announced = bytes.length } = {}): Promise<{ key: string; stored: number }> {
  const { body } = await ada.call<{ presigned_url: string; s3_key: string }>(ROLES[role].presign, { params: { slug }, json: { mime_type: mime, size_bytes: announced } });
  const { status } = await sendPicture(body.data.presigned_url, bytes, mime);
  return { key: body.data.s3_key, stored: status };
}

async function attach(role: Role, bytes: Uint8Array, fields: object = {}, mime = "image/png"): Promise<EditorView> {
  const { key } = await sent(role, bytes, { mime });
  const { status, body } = await confirm(role, key, fields);
  expect(status).toBe(200);
  return body.data;
}

async function fetched(url: string): Promise<sharp.Metadata> {
  return sharp(Buffer.from(await (await fetch(url)).arrayBuffer())).metadata();
}

describe("every picture of the brand", () => {
  test.each(roles)("as %s is checked, kept re-encoded, shown and taken away again, free", async (role) => {
    const { key } = await sent(role, await posterPicture(), { mime: "image/jpeg" });
    expect((await confirm(role, key)).status).toBe(200);
    const shown = (await readProject(ada, slug))[ROLES[role].view]!;
    expect(await fetched(shown.url)).toMatchObject({ width: shown.width, height: shown.height });
    expect(await storage().head(key)).toBeUndefined();
    expect((await ask(ROLES[role].remove)).body.data[ROLES[role].view]).toBeNull();
    expect(await ada.movements()).toEqual([]);
  });

  test.each(roles)("as %s is attached once, however often and by however many it is confirmed", async (role) => {
    const { key } = await sent(role, await jarPicture());
    const atOnce = await Promise.all(Array.from({ length: 3 }, () => confirm(role, key)));
    const answers = [...atOnce, await confirm(role, key)];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body.data[ROLES[role].view]!.s3_key)).size).toBe(1);
  });

  test.each(roles)("as %s can't be changed while autopilot runs", async (role) => {
    const { key } = await sent(role, await jarPicture());
    await holdAutopilot(database.db, slug);
    for (const { status, body } of [await confirm(role, key), await ask(ROLES[role].remove)]) {
      expect([status, body.error]).toEqual([409, "autopilot_active"]);
    }
    expect((await readProject(ada, slug))[ROLES[role].view]).toBeNull();
  });

  test.each(roles)("as %s must be there when it is confirmed, with the announced size", async (role) => {
    const jar = await jarPicture();
    const { key, stored } = await sent(role, jar, { announced: jar.length + 1 });
    expect(stored).toBe(403);
    const { status, body } = await confirm(role, key);
    expect([status, body.error]).toEqual([422, "upload_missing"]);
  });

  test.each(roles)("as %s isn't taken in when a store that binds nothing has kept another type", async (role) => {
    const { key } = await sent(role, await jarPicture());
    await storage().putBytes(key, await jarPicture(), { contentType: "image/jpeg" });
    const { status, body } = await confirm(role, key);
    expect([status, body.error]).toEqual([422, "upload_mismatch"]);
  });

  test.each(roles)("as %s must be a picture in truth", async (role) => {
    const { key } = await sent(role, Buffer.from("<svg onload=alert(1)> no picture at all, whatever its name"));
    const { status, body } = await confirm(role, key);
    expect([status, body.error]).toEqual([422, "image_invalid"]);
  });

  test.each(roles)("as %s gets no link when it is announced as something else or too large", async (role) => {
    for (const [json, field] of [
      [{ mime_type: "image/webp", size_bytes: 100 }, "mime_type"],
      [{ mime_type: "image/png", size_bytes: IMAGE_BYTES + 1 }, "size_bytes"],
      [{ mime_type: "image/png" }, "size_bytes"],
    ] as const) {
      const { status, body } = await ask(ROLES[role].presign, json);
      expect([status, Object.keys(body.errors)]).toEqual([422, [field]]);
    }
  });

  test("is known under its key to its own role and project alone", async () => {
    const { key } = await sent("product", await jarPicture());
    const other = await newProject(ada);
    for (const { status, body } of [await confirm("logo", key), await confirm("closing", key), await confirm("product", key, {}, other.slug)]) {
      expect([status, body.error]).toEqual([404, "not_found"]);
    }
    const eve = await person(database.db);
    const theirs = await newProject(eve);
    expect((await eve.call(confirmProduct.POST, { params: { slug: theirs.slug }, json: { s3_key: key } })).status).toBe(404);
    expect((await confirm("product", key)).status).toBe(200);
  });
});

describe("the product photo", () => {
  test("is cut out of a plain ground and described", async () => {
    const { product: attached } = await attach("product", await jarPicture(), { product_description: "  amber glass jar " });
    expect(attached).toMatchObject({ cutout: true, description: "amber glass jar", placement: "throughout" });
    expect(await fetched(attached!.url)).toMatchObject({ format: "png", hasAlpha: true });
  });

  test("shows throughout or at the end", async () => {
    await attach("product", await jarPicture());
    const { status, body } = await ask(placement.POST, { placement: "end" });
    expect([status, body.data.product!.placement]).toEqual([200, "end"]);
    expect((await ask(placement.POST, { placement: "throughout" })).body.data.product!.placement).toBe("throughout");
  });

  test("must be there to be placed, in one of the two ways, and not while autopilot runs", async () => {
    expect((await ask(placement.POST, { placement: "end" })).body.error).toBe("editor_product_missing");
    expect((await ask(placement.POST, { placement: "middle" })).body.errors).toHaveProperty("placement");
    await attach("product", await jarPicture());
    await holdAutopilot(database.db, slug);
    expect((await ask(placement.POST, { placement: "end" })).body.error).toBe("autopilot_active");
  });
});

describe("the closing card", () => {
  test("is kept whole", async () => {
    const { closing_image: card } = await attach("closing", await posterPicture(), {}, "image/jpeg");
    expect(card).toMatchObject({ width: 1080, height: 1920 });
  });

  test("can be the product photo, and stays when the product goes", async () => {
    const { product: jar } = await attach("product", await jarPicture());
    const { status, body } = await ask(fromProduct.POST, {});
    expect([status, body.data.closing_image!.s3_key]).toEqual([200, jar!.s3_key]);
    const left = (await ask(product.DELETE)).body.data;
    expect([left.product, left.closing_image!.s3_key]).toEqual([null, jar!.s3_key]);
    expect((await fetch(left.closing_image!.url)).status).toBe(200);
  });

  test("is replaced by the product photo only when that is meant", async () => {
    await attach("product", await jarPicture());
    const { closing_image: card } = await attach("closing", await posterPicture(), {}, "image/jpeg");
    const { status, body } = await ask(fromProduct.POST, {});
    expect([status, body.error]).toEqual([409, "editor_closing_image_exists"]);
    expect((await readProject(ada, slug)).closing_image!.s3_key).toBe(card!.s3_key);
    const replaced = (await ask(fromProduct.POST, { overwrite: true })).body.data;
    expect(replaced.closing_image!.s3_key).toBe(replaced.product!.s3_key);
  });

  test("can't be made of a product that isn't there, nor while autopilot runs", async () => {
    expect((await ask(fromProduct.POST, {})).body.error).toBe("editor_product_missing");
    await attach("product", await jarPicture());
    await holdAutopilot(database.db, slug);
    expect((await ask(fromProduct.POST, {})).body.error).toBe("autopilot_active");
  });
});

describe("the logo", () => {
  test("comes as it is, at the top left, throughout, unless something else is said", async () => {
    expect((await attach("logo", await jarPicture())).logo).toMatchObject({ treatment: "original", position: "top_left", duration: "throughout" });
    const { logo: again } = await attach("logo", await jarPicture(), { treatment: "badge", position: "bottom_right", duration: "end" });
    expect(again).toMatchObject({ treatment: "badge", position: "bottom_right", duration: "end" });
  });

  test("can be set field by field", async () => {
    await attach("logo", await jarPicture(), { position: "top_right" });
    const { status, body } = await ask(logo.PATCH, { treatment: "monochrome" });
    expect([status, body.data.logo]).toMatchObject([200, { treatment: "monochrome", position: "top_right", duration: "throughout" }]);
  });

  test("must be there to be set, in ways that exist, and not while autopilot runs", async () => {
    expect((await ask(logo.PATCH, { treatment: "badge" })).body.error).toBe("editor_logo_missing");
    expect(Object.keys((await ask(logo.PATCH, { treatment: "neon", position: "middle" })).body.errors)).toEqual(["treatment", "position"]);
    await attach("logo", await jarPicture());
    await holdAutopilot(database.db, slug);
    expect((await ask(logo.PATCH, { treatment: "badge" })).body.error).toBe("autopilot_active");
  });
});
