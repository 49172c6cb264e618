import { z } from "zod";
import { language } from "#lib/contracts/creative.ts";

export const voiceView = z.object({
  id: z.string(),
  name: z.string(),
  language,
  gender: z.enum(["female", "male"]),
  /** The engine that speaks, named plainly. */
  engine: z.string(),
  description: z.string(),
  /** Presigned sample, 24 h; null until it has been spoken once. */
  preview_url: z.string().nullable(),
});
export type VoiceView = z.infer<typeof voiceView>;
