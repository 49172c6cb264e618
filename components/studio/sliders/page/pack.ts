import type { SliderView, SlideView } from "#lib/contracts/sliders/views.ts";
import { tagsText } from "#components/studio/sliders/page/hashtags.ts";

export type PackedFile = { name: string; bytes: Uint8Array<ArrayBuffer> };

/** Names that sort in the order of the slides: "quiet-mornings-4h7wp-01.jpg". */
export function fileNameOf(slug: string, position: number, extension = "jpg"): string {
  return `${slug}-${String(position).padStart(2, "0")}.${extension}`;
}

/** What is posted beside the pictures, as one text. */
export function postText({ caption, hashtags }: Pick<SliderView, "caption" | "hashtags">): string {
  return [caption, tagsText(hashtags)].filter(Boolean).join("\n\n");
}

/** The finished stills, as they are stored. */
export async function fetchStills(slug: string, slides: readonly SlideView[]): Promise<PackedFile[]> {
  return Promise.all(
    slides.map(async ({ position, image_url }) => {
      if (!image_url) throw new Error(`slide ${position} of ${slug} has no still`);
      // The page shows the same link without leave to read it; a copy kept from there could not be read here.
      const response = await fetch(image_url, { cache: "no-store" });
      if (!response.ok) throw new Error(`slide ${position} of ${slug} could not be fetched: ${response.status}`);
      return { name: fileNameOf(slug, position), bytes: new Uint8Array(await response.arrayBuffer()) };
    }),
  );
}

/** All files in one ZIP. Pictures are packed already, so they are only stored. */
export async function zipOf(files: readonly PackedFile[]): Promise<Blob> {
  const { zipSync } = await import("fflate");
  const zipped = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { level: 0 });
  return new Blob([zipped], { type: "application/zip" });
}

/** JPEGs as the pages of a PDF, each page as large as its picture at 96 pixels an inch. */
export async function pdfOf(title: string, files: readonly PackedFile[]): Promise<Blob> {
  const { PDFDocument } = await import("pdf-lib");
  const document = await PDFDocument.create();
  document.setTitle(title, { showInWindowTitleBar: true });
  for (const { bytes } of files) {
    const picture = await document.embedJpg(bytes);
    const { width, height } = picture.scale(0.75);
    document.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height });
  }
  return new Blob([new Uint8Array(await document.save())], { type: "application/pdf" });
}

/** Hands a file to the person. */
export function saveFile(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The download has begun by the next turn, and keeps what it needs.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
