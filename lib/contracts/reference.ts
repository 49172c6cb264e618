import { z } from "zod";
import { operation } from "#lib/contracts/operation.ts";

export const reference = {
  openApi: operation({
    id: "reference.openApi",
    method: "GET",
    path: "/api/openapi.json",
    group: "Studio",
    summary: "Read this reference as an OpenAPI 3.1 document",
    auth: "public",
    envelope: "bare",
    responses: { 200: z.record(z.string(), z.unknown()) },
  }),
};
