import { z } from "zod";
import { operation } from "#lib/contracts/operation.ts";

const part = z.object({ status: z.enum(["up", "down"]), detail: z.string() });

export const healthView = z.object({
  status: z.enum(["up", "down"]),
  database: part,
  storage: part,
  queue: part,
  workers: part,
});

export const health = {
  get: operation({
    id: "health.get",
    method: "GET",
    path: "/api/health",
    group: "Studio",
    summary: "See whether every part of the studio is up",
    description: "503 when one is down; the part says why.",
    auth: "public",
    envelope: "bare",
    responses: { 200: healthView, 503: healthView },
  }),
};
