import { z } from "zod";
import { openText } from "#lib/contracts/common.ts";
import { editLimit, group, slugExample, slugParams, uploadLimit } from "#lib/contracts/editor/shared.ts";
import { editorView } from "#lib/contracts/editor/views.ts";
import { EDITOR_LIMITS, logoDuration, logoPosition, logoTreatment, productPlacement } from "#lib/contracts/editor/vocabulary.ts";
import { operation } from "#lib/contracts/operation.ts";
import { confirmImageBody, presignImageBody, presignView } from "#lib/contracts/uploads.ts";

const logoFields = { treatment: logoTreatment, position: logoPosition, duration: logoDuration };
export const updateLogoBody = z.object(logoFields).partial();

const common = { group, auth: "account", scope: "video:generate", params: slugParams, limit: uploadLimit } as const;
const presignExample = { params: slugExample, body: { mime_type: "image/png", size_bytes: 240_000 } } as const;
const confirmErrors = ["not_found", "autopilot_active", "upload_missing", "upload_mismatch", "image_invalid"] as const;
const removed = { responses: { 200: editorView }, errors: ["not_found", "autopilot_active"], limit: editLimit, example: { params: slugExample } } as const;

const presigned = (part: string, summary: string) =>
  ({
    ...common,
    id: `editor.${part}.presign`,
    method: "POST",
    summary,
    description: "PUT the raw bytes there with a Content-Type that equals `mime_type`, then confirm.",
    body: presignImageBody,
    responses: { 200: presignView },
    errors: ["not_found"],
    example: presignExample,
  }) as const;

export const editorBrand = {
  presignProduct: operation({ ...presigned("product", "Get an upload link for a product photo"), path: "/api/editor/:slug/product/presign" }),
  confirmProduct: operation({
    ...common,
    id: "editor.product.confirm",
    method: "POST",
    path: "/api/editor/:slug/product/confirm",
    summary: "Attach the product photo",
    description: "It shows in the generated scenes. A plain background is cut away where there is one.",
    body: confirmImageBody.extend({ product_description: openText(EDITOR_LIMITS.productDescription).optional() }),
    responses: { 200: editorView },
    errors: confirmErrors,
    example: { params: slugExample, body: { s3_key: "uploads/…/product/….png" } },
  }),
  placeProduct: operation({
    ...common,
    id: "editor.product.place",
    method: "POST",
    path: "/api/editor/:slug/product/apply-default-placement",
    summary: "Choose where the product shows",
    description: "`throughout`: in every generated scene. `end`: only in the last one.",
    body: z.object({ placement: productPlacement }),
    responses: { 200: editorView },
    errors: ["not_found", "autopilot_active", "editor_product_missing"],
    limit: editLimit,
    example: { params: slugExample, body: { placement: "end" } },
  }),
  removeProduct: operation({ ...common, ...removed, id: "editor.product.remove", method: "DELETE", path: "/api/editor/:slug/product", summary: "Take the product photo away" }),
  presignClosing: operation({ ...presigned("closing", "Get an upload link for a closing card"), path: "/api/editor/:slug/closing-image/presign" }),
  confirmClosing: operation({
    ...common,
    id: "editor.closing.confirm",
    method: "POST",
    path: "/api/editor/:slug/closing-image/confirm",
    summary: "Set the closing card",
    description: "A still that closes the ad.",
    body: confirmImageBody,
    responses: { 200: editorView },
    errors: confirmErrors,
    example: { params: slugExample, body: { s3_key: "uploads/…/closing/….png" } },
  }),
  closingFromProduct: operation({
    ...common,
    id: "editor.closing.fromProduct",
    method: "POST",
    path: "/api/editor/:slug/closing-image/from-product",
    summary: "Use the product photo as the closing card",
    description: "Free. A closing card that stands is replaced only with `overwrite`.",
    body: z.object({ overwrite: z.boolean().default(false) }),
    responses: { 200: editorView },
    errors: ["not_found", "autopilot_active", "editor_product_missing", "editor_closing_image_exists"],
    limit: editLimit,
    example: { params: slugExample, body: { overwrite: true } },
  }),
  removeClosing: operation({ ...common, ...removed, id: "editor.closing.remove", method: "DELETE", path: "/api/editor/:slug/closing-image", summary: "Take the closing card away" }),
  presignLogo: operation({ ...presigned("logo", "Get an upload link for a brand logo"), path: "/api/editor/:slug/logo/presign" }),
  confirmLogo: operation({
    ...common,
    id: "editor.logo.confirm",
    method: "POST",
    path: "/api/editor/:slug/logo/confirm",
    summary: "Overlay the logo",
    body: confirmImageBody.extend(updateLogoBody.shape),
    responses: { 200: editorView },
    errors: confirmErrors,
    example: { params: slugExample, body: { s3_key: "uploads/…/logo/….png", position: "top_left" } },
  }),
  updateLogo: operation({
    ...common,
    id: "editor.logo.update",
    method: "PATCH",
    path: "/api/editor/:slug/logo",
    summary: "Set the logo's treatment, position and duration",
    body: updateLogoBody,
    responses: { 200: editorView },
    errors: ["not_found", "autopilot_active", "editor_logo_missing"],
    limit: editLimit,
    example: { params: slugExample, body: { treatment: "badge", position: "top_right", duration: "throughout" } },
  }),
  removeLogo: operation({ ...common, ...removed, id: "editor.logo.remove", method: "DELETE", path: "/api/editor/:slug/logo", summary: "Take the logo away" }),
};
