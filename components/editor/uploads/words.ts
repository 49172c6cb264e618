import { z } from "zod";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { fileSize } from "#components/studio/lib/format.ts";
import { RequestFailure } from "#lib/client/request-failure.ts";

const quota = z.object({ limit: z.number(), remaining: z.number() });

/** Why an upload failed, and what helps. */
export function sentenceFor(error: unknown): string {
  if (error instanceof RequestFailure && error.code === "upload_quota_exceeded") {
    const { data } = quota.safeParse(error.details.quota);
    if (data) return `Of your ${fileSize(data.limit)} of storage ${fileSize(data.remaining)} are left. Remove footage that you no longer use, then try again.`;
  }
  return sentenceOf(error);
}
