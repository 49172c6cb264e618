import { z } from "zod";

export const runStatus = z.enum(["queued", "running", "completed", "failed", "cancelled"]);

export const runView = z.object({
  id: z.uuid(),
  kind: z.string(),
  status: runStatus,
  /** 0…1. */
  progress: z.number(),
  /** What is being done now, in plain words. */
  stage: z.string(),
  /** What it works on ("short:amber-candle-9x2"). */
  subject: z.string().nullable(),
  result: z.record(z.string(), z.unknown()).nullable(),
  error: z.object({ code: z.string(), message: z.string(), stage: z.string().nullable() }).nullable(),
  credits_charged: z.number().int(),
  /** Event id: grows with every change. */
  version: z.number().int(),
  inserted_at: z.iso.datetime(),
  started_at: z.iso.datetime().nullable(),
  finished_at: z.iso.datetime().nullable(),
});
export type RunView = z.infer<typeof runView>;
