"use client";

import { useEditor } from "#components/editor/state/editor.tsx";
import { call } from "#components/studio/data/call.ts";
import { putFile, usePictureUpload } from "#components/studio/data/upload.ts";
import { imageMime } from "#lib/contracts/uploads.ts";
import { editorBrand } from "#lib/contracts/editor/brand.ts";
import type { EditorView } from "#lib/contracts/editor/views.ts";

/** The pictures of the person's own that an ad takes. */
export type AdPicture = "product" | "closing" | "logo";

type Send = (slug: string, file: File, onProgress: (fraction: number) => void) => Promise<EditorView>;

const PRESIGN = { product: editorBrand.presignProduct, closing: editorBrand.presignClosing, logo: editorBrand.presignLogo } as const;
const CONFIRM = { product: editorBrand.confirmProduct, closing: editorBrand.confirmClosing, logo: editorBrand.confirmLogo } as const;
const REMOVE = { product: editorBrand.removeProduct, closing: editorBrand.removeClosing, logo: editorBrand.removeLogo } as const;

const sender =
  (which: AdPicture): Send =>
  async (slug, file, onProgress) => {
    const params = { slug };
    const link = await call(PRESIGN[which], { params, body: { mime_type: imageMime.parse(file.type), size_bytes: file.size } });
    await putFile(link.presigned_url, file, onProgress);
    return call(CONFIRM[which], { params, body: { s3_key: link.s3_key } });
  };
const SEND: Record<AdPicture, Send> = { product: sender("product"), closing: sender("closing"), logo: sender("logo") };

/** Attaches a picture to the ad, and takes it away again. */
export function useAdPicture(which: AdPicture) {
  const { session } = useEditor();
  return usePictureUpload<EditorView>({
    send: SEND[which],
    remove: (slug) => call(REMOVE[which], { params: { slug } }),
    slugOf: async () => session.slug,
    onSaved: (project) => void session.settle(project),
  });
}
