import { z } from "zod";
import type { Envelope } from "#lib/contracts/operation.ts";

export const answerMeta = z.object({
  timestamp: z.iso.datetime(),
  next_cursor: z.string().nullable().optional().meta({ description: "Where the next page begins; null on the last one. Lists only." }),
});

/** The body of a failure in the studio's envelope. More fields may stand beside these (`required`, `remaining`, …). */
export const failureBody = z
  .looseObject({
    error: z.string().meta({ description: "A code from the table of errors." }),
    message: z.string().meta({ description: "What happened." }),
    remedy: z.string().meta({ description: "What to do next." }),
    request_id: z.string().meta({ description: "Names this request in the studio's log." }),
    errors: z.record(z.string(), z.array(z.string())).optional().meta({ description: "Per field, what is wrong with it." }),
  })
  .meta({ id: "Failure" });
export type FailureBody = z.infer<typeof failureBody>;

/** The schema of a whole answer, given that of its data. */
export function answerSchema(envelope: Envelope, data: z.ZodType): z.ZodType {
  return envelope === "bare" ? data : z.object({ data, error: z.null(), meta: answerMeta });
}
