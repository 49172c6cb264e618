import { z } from "zod";
import { language } from "#lib/contracts/creative.ts";
import { operation } from "#lib/contracts/operation.ts";

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
export type VoiceView = z.output<typeof voiceView>;

export const voices = {
  list: operation({
    id: "voices.list",
    method: "GET",
    path: "/api/voices",
    group: "Voices and music",
    summary: "List the narration voices",
    description: "At least two for each of the eight languages. Shorts have no voice-over; editor ads do.",
    auth: "account",
    scope: "video:read",
    responses: { 200: z.array(voiceView) },
  }),
};
