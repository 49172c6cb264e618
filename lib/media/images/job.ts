import { z } from "zod";

/** What the parent asks of the child process that meets untrusted pictures. */
export const imageJob = z.object({ file: z.string(), directory: z.string(), cutout: z.boolean() });
export type ImageJob = z.infer<typeof imageJob>;

export const ingestedImage = z.object({
  /** The re-encoded picture, inside the job's directory. */
  file: z.string(),
  /** PNG when it has transparency, else JPEG. */
  mime: z.enum(["image/jpeg", "image/png"]),
  width: z.number().int(),
  height: z.number().int(),
  /** True when the subject stands free: its plain background was cut away, or it came without one. */
  cutout: z.boolean(),
  /** Main colours (hex), most telling first. */
  colors: z.array(z.string()),
});
export type IngestedImage = z.infer<typeof ingestedImage>;

/** The child's answer: a picture, or a sentence for the person who sent it. */
export const imageAnswer = z.union([
  z.object({ image: ingestedImage }),
  z.object({ refused: z.string() }),
]);
export type ImageAnswer = z.infer<typeof imageAnswer>;
