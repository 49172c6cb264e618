import { z } from "zod";
import { timestamp } from "#lib/contracts/common.ts";
import { operation } from "#lib/contracts/operation.ts";

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
  inserted_at: timestamp,
  started_at: timestamp.nullable(),
  finished_at: timestamp.nullable(),
});
/** A run as features hand it over (dates as Date), and as a client reads it. */
export type RunData = z.input<typeof runView>;
export type RunView = z.output<typeof runView>;

const group = "Runs";
const runParams = z.object({ id: z.uuid() });
const runExample = { id: "01997b1e-7c5e-7d2f-9a34-0c1f5be1a2d3" };

export const runs = {
  get: operation({
    id: "runs.get",
    method: "GET",
    path: "/api/runs/:id",
    group,
    summary: "Look at a run",
    description: "Everything that takes a while is a run: its status, how far it is, what is being done, and what came of it.",
    auth: "account",
    scope: "video:read",
    params: runParams,
    responses: { 200: runView },
    errors: ["not_found"],
    example: { params: runExample },
  }),
  events: operation({
    id: "runs.events",
    method: "GET",
    path: "/api/runs/:id/events",
    group,
    summary: "Follow a run as it happens",
    description: "Server-sent events named `run`, each with the run as data and its version as id. Send `Last-Event-ID` to go on where you were; the stream ends with the run.",
    auth: "account",
    scope: "video:read",
    params: runParams,
    stream: true,
    responses: { 200: runView },
    errors: ["not_found"],
    example: { params: runExample },
  }),
};
