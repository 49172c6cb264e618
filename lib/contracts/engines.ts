import { z } from "zod";
import { operation } from "#lib/contracts/operation.ts";

export const engineView = z.object({
  capability: z.enum(["text", "pictures", "video", "music", "speech", "screening"]),
  name: z.string(),
  runs: z.string(),
  what: z.string(),
  limits: z.string(),
});
export type EngineView = z.output<typeof engineView>;

export const engines = {
  list: operation({
    id: "engines.list",
    method: "GET",
    path: "/api/engines",
    group: "Studio",
    summary: "See which engine serves each capability",
    description: "Says plainly what each one is, and what it is not.",
    auth: "account",
    scope: "video:read",
    responses: { 200: z.array(engineView) },
  }),
};
