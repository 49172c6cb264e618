import { z } from "zod";
import { musicInstrument, musicVibe } from "#lib/contracts/creative.ts";
import { operation } from "#lib/contracts/operation.ts";

export const musicSampleBody = z.object({
  vibe: musicVibe,
  instruments: z.array(musicInstrument).max(6).default([]),
  /** The two lengths of a short. */
  seconds: z.union([z.literal(12), z.literal(14)]).default(12),
  seed: z.number().int().min(0).max(2_147_483_647).default(1),
});

export const musicSampleView = z.object({
  status: z.enum(["processing", "ready"]),
  /** Presigned, 24 h; null while it is being played in. */
  url: z.string().nullable(),
});

export const music = {
  sample: operation({
    id: "music.sample",
    method: "POST",
    path: "/api/music/samples",
    group: "Voices and music",
    summary: "Hear a short's music before it is made",
    description: "Free. The first answer for a piece is `processing`; ask again in a second or two until it is `ready`.",
    auth: "account",
    scope: "video:read",
    body: musicSampleBody,
    responses: { 200: musicSampleView, 202: musicSampleView },
    limit: { bucket: "music.samples", points: 60, seconds: 60 },
    example: { body: { vibe: "Upbeat", instruments: ["piano"] }, response: { status: "processing", url: null } },
  }),
};
