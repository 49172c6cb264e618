import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ingestImage } from "./ingest.ts";
import { askChild, ChildFailure } from "#lib/media/sandbox/ask-child.ts";
import { imageAnswer } from "./job.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "hookline-images-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const never = new AbortController().signal;

async function ingest(bytes: Uint8Array, { cutout = false, signal = never } = {}) {
  const file = path.join(directory, "sent");
  await writeFile(file, bytes);
  return ingestImage({ file, directory, cutout, signal });
}

const plain = (width: number, height: number, background = "#884422") =>
  sharp({ create: { width, height, channels: 3, background } });

describe("an uploaded picture", () => {
  test("is turned upright, and keeps neither place nor camera", async () => {
    const sent = await plain(300, 200)
      .withExif({ IFD0: { Orientation: "6", Make: "SecretCam" }, IFD3: { GPSLatitudeRef: "N" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const image = await ingest(sent);
    expect(image).toMatchObject({ mime: "image/jpeg", width: 200, height: 300, cutout: false });
    const kept = await readFile(image.file);
    const metadata = await sharp(kept).metadata();
    expect([metadata.width, metadata.height, metadata.exif, metadata.orientation]).toEqual([200, 300, undefined, undefined]);
    expect(kept.includes("SecretCam")).toBe(false);
  });

  test("is kept no larger than any film can show", async () => {
    expect(await ingest(await plain(3000, 1500).jpeg().toBuffer())).toMatchObject({ width: 2400, height: 1200 });
  });

  test("in other colours becomes sRGB", async () => {
    const cmyk = await plain(100, 100, "#c03010").toColourspace("cmyk").jpeg().toBuffer();
    const image = await ingest(cmyk);
    const { dominant } = await sharp(image.file).stats();
    expect((await sharp(image.file).metadata()).space).toBe("srgb");
    expect(dominant.r).toBeGreaterThan(dominant.b + 80);
  });

  test("with transparency stays transparent, and counts as cut out once it is trimmed", async () => {
    const disc = Buffer.from('<svg width="400" height="400"><circle cx="200" cy="200" r="80" fill="red"/></svg>');
    const sent = await sharp(disc).png().toBuffer();
    expect(await ingest(sent)).toMatchObject({ mime: "image/png", width: 400, height: 400, cutout: false });
    const free = await ingest(sent, { cutout: true });
    expect(free).toMatchObject({ mime: "image/png", cutout: true });
    expect(free.width).toBeLessThan(170);
  });

  test("on a plain ground is cut out; otherwise it stays whole and says so", async () => {
    const disc = Buffer.from('<svg width="400" height="400"><rect width="400" height="400" fill="#eee"/><circle cx="200" cy="200" r="80" fill="#246"/></svg>');
    expect(await ingest(await sharp(disc).jpeg().toBuffer(), { cutout: true })).toMatchObject({ mime: "image/png", cutout: true });
    const noise = await sharp({ create: { width: 300, height: 300, channels: 3, background: "#808080", noise: { type: "gaussian", mean: 128, sigma: 60 } } }).jpeg().toBuffer();
    expect(await ingest(noise, { cutout: true })).toMatchObject({ mime: "image/jpeg", cutout: false, width: 300 });
  });
});

describe("what is refused, with a reason", () => {
  const refused = (reason: RegExp) => ({ code: "image_invalid", message: expect.stringMatching(reason) as string });

  test("another format, whatever it claims to be", async () => {
    await expect(ingest(await plain(50, 50).webp().toBuffer())).rejects.toMatchObject(refused(/neither a JPEG nor a PNG/));
    await expect(ingest(Buffer.from("<svg/>"))).rejects.toMatchObject(refused(/neither/));
  });

  test("a damaged or half-sent file", async () => {
    const noise = sharp({ create: { width: 400, height: 400, channels: 3, background: "#808080", noise: { type: "gaussian", mean: 128, sigma: 60 } } });
    const whole = await noise.jpeg().toBuffer();
    await expect(ingest(whole.subarray(0, whole.length / 2))).rejects.toMatchObject(refused(/damaged/));
    await expect(ingest(Buffer.concat([whole.subarray(0, 20), Buffer.alloc(500, 7)]))).rejects.toMatchObject(refused(/damaged/));
  });

  test("too many bytes, too many pixels, too few, or a strip", async () => {
    const heavy = Buffer.alloc(20 * 1024 * 1024 + 1);
    heavy.set([0xff, 0xd8, 0xff]);
    await expect(ingest(heavy)).rejects.toMatchObject(refused(/20 MB/));
    await expect(ingest(await plain(9000, 6000).png().toBuffer())).rejects.toMatchObject(refused(/50 megapixels/));
    await expect(ingest(await plain(31, 300).png().toBuffer())).rejects.toMatchObject(refused(/smaller than 32/));
    await expect(ingest(await plain(2100, 100).png().toBuffer())).rejects.toMatchObject(refused(/narrow/));
  });
});

describe("the process that decodes", () => {
  const script = "lib/media/images/child.ts";
  const limits = { timeMs: 20_000, memoryBytes: 1024 ** 3, signal: never };
  const question = async () => {
    const file = path.join(directory, "sent.png");
    await plain(5000, 5000).png().toFile(file);
    return { file, directory, cutout: true };
  };

  test("is ended when it takes too long", async () => {
    const slow = askChild(script, await question(), imageAnswer, { ...limits, timeMs: 1 });
    await expect(slow).rejects.toBeInstanceOf(ChildFailure);
  });

  test("ends when it grows too large", async () => {
    const large = askChild(script, await question(), imageAnswer, { ...limits, memoryBytes: 20 * 1024 ** 2 });
    await expect(large).rejects.toBeInstanceOf(ChildFailure);
  });

  test("is ended when nobody wants the answer any more", async () => {
    const signal = AbortSignal.abort(new Error("cancelled"));
    await expect(askChild(script, await question(), imageAnswer, { ...limits, signal })).rejects.toThrow("cancelled");
  });
});
