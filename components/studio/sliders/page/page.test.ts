import { unzipSync } from "fflate";
import { PDFDocument } from "pdf-lib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { tagFault, tagsFrom, tagsText } from "#components/studio/sliders/page/hashtags.ts";
import { fileNameOf, pdfOf, postText, zipOf } from "#components/studio/sliders/page/pack.ts";
import { restyleOf } from "#components/studio/sliders/page/use-changes.ts";
import { wordFaults } from "#components/studio/sliders/page/word-faults.ts";

describe("hashtags", () => {
  it("are read however they are typed, each once", () => {
    expect(tagsFrom("#SlowMornings tea,  #tea #slowmornings\n#café")).toEqual(["SlowMornings", "tea", "café"]);
    expect(tagsFrom("#one#two")).toEqual(["one", "two"]);
    expect(tagsText(["tea", "café"])).toBe("#tea #café");
  });

  it("keep to the API's limits", () => {
    expect(tagFault(tagsFrom("#tea"))).toBeNull();
    expect(tagFault(Array.from({ length: 31 }, (_, index) => `tag${index}`))).toBe("Keep at most 30 hashtags.");
    expect(tagFault(["x".repeat(61)])).toBe("Keep each hashtag to 60 characters.");
  });
});

it("names what keeps a slide's words from being applied", () => {
  expect(wordFaults({ kicker: null, headline: "Leave the phone in the hall", body: null })).toEqual({});
  expect(wordFaults({ kicker: "x".repeat(41), headline: "x".repeat(121), body: "x".repeat(601) })).toEqual({ kicker: "Shorten it to 40 characters.", headline: "Shorten it to 120 characters.", body: "Shorten it to 600 characters." });
  expect(wordFaults({ kicker: " ", headline: null, body: "" })).toHaveProperty("headline");
});

it("tells the server only what the style changes; a new logo goes as a file", () => {
  const saved = { template: "boldStatement", accent: "#E4572E", position: null, logo: "/logo.png" } as const;
  expect(restyleOf(saved, { style: { ...saved, accent: null, position: "top" }, file: null })).toEqual({ body: { accent_color: null, text_position: "top" }, logo: null });
  expect(restyleOf(saved, { style: { ...saved, logo: null }, file: null }).body).toEqual({ logo_s3_key: null });
  const file = new File(["png"], "logo.png", { type: "image/png" });
  expect(restyleOf(saved, { style: { ...saved, logo: "blob:1" }, file })).toEqual({ body: {}, logo: file });
});

describe("what is taken along", () => {
  const jpeg = async () => new Uint8Array(await sharp({ create: { width: 108, height: 135, channels: 3, background: "#e4572e" } }).jpeg().toBuffer());

  it("is a ZIP whose files sort as the slides do, bytes as they were", async () => {
    const bytes = await jpeg();
    const files = [1, 2, 10].map((position) => ({ name: fileNameOf("quiet-mornings", position), bytes }));
    const unzipped = unzipSync(new Uint8Array(await (await zipOf(files)).arrayBuffer()));
    expect(Object.keys(unzipped)).toEqual(["quiet-mornings-01.jpg", "quiet-mornings-02.jpg", "quiet-mornings-10.jpg"]);
    expect(unzipped["quiet-mornings-10.jpg"]).toEqual(bytes);
  });

  it("is a PDF with one slide a page, in the slide's shape", async () => {
    const bytes = await jpeg();
    const blob = await pdfOf("Quiet mornings", [{ name: "1.jpg", bytes }, { name: "2.jpg", bytes }]);
    const pdf = await PDFDocument.load(await blob.arrayBuffer());
    expect(pdf.getPages().map((page) => page.getSize())).toEqual([{ width: 81, height: 101.25 }, { width: 81, height: 101.25 }]);
    expect(pdf.getTitle()).toBe("Quiet mornings");
  });

  it("is the caption with its hashtags below", () => {
    expect(postText({ caption: "Save this.", hashtags: ["tea"] })).toBe("Save this.\n\n#tea");
    expect(postText({ caption: null, hashtags: [] })).toBe("");
  });
});
