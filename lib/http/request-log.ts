import { customAlphabet } from "nanoid";
import { logger } from "#lib/kernel/logger.ts";

const tail = customAlphabet("0123456789abcdefghjkmnpqrstvwxyz", 20);

/** A request's name, in logs and answers. */
export function newRequestId(): string {
  return `req_${tail()}`;
}

/** One line per request. A failure on our side brings its error along. */
export function logRequest(facts: {
  requestId: string;
  method: string;
  path: string;
  status: number;
  startedAt: number;
  accountId: string | undefined;
  error?: unknown;
}): void {
  const { startedAt, error, ...rest } = facts;
  const line = { ...rest, ms: Math.round(performance.now() - startedAt) };
  if (rest.status >= 500) logger.error({ ...line, err: error }, "request failed");
  else logger.info(line, "request");
}
