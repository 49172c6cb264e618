import { z } from "zod";

/** What uploads of pictures have in common, wherever they are attached. */

export const imageMime = z.enum(["image/jpeg", "image/png"]);
/** The most that an uploaded picture may weigh. */
export const IMAGE_BYTES = 20 * 1024 * 1024;

/** The key that presigning gave, sent back as it was. */
export const s3Key = z.string().min(1).max(500);

export const presignImageBody = z.object({ mime_type: imageMime, size_bytes: z.number().int().min(1).max(IMAGE_BYTES) });
export const confirmImageBody = z.object({ s3_key: s3Key });

export const presignView = z.object({
  presigned_url: z.string(),
  s3_key: z.string(),
  /** Seconds that the link works. */
  expires_in_seconds: z.number().int(),
});
