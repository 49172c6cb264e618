import type { FailureBody } from "#lib/contracts/envelopes.ts";
import { isOutage } from "#lib/http/outage.ts";
import { TooMany } from "#lib/http/too-many.ts";
import { AppError, ERRORS } from "#lib/kernel/errors.ts";

export type Failure = { status: number; body: FailureBody; headers: Record<string, string> };

/**
 * A failure as the studio's envelope tells it. An error that isn't one of ours says nothing about itself: the
 * caller gets the request id, the log gets the rest.
 */
export function failureOf(error: unknown, requestId: string): Failure {
  const known = error instanceof AppError ? error : new AppError(isOutage(error) ? "service_unavailable" : "internal_error");
  const { code, details, fields } = known;
  return {
    status: known.status,
    body: {
      ...details,
      ...(fields && { errors: fields }),
      error: code,
      message: known.message,
      remedy: ERRORS[code].remedy,
      request_id: requestId,
    },
    headers: headersOf(known),
  };
}

function headersOf(error: AppError): Record<string, string> {
  if (error instanceof TooMany) return { ...error.headers };
  if (error.code === "unauthorized") return { "WWW-Authenticate": 'Bearer realm="hookline"' };
  if (error.code === "insufficient_scope") {
    return { "WWW-Authenticate": `Bearer realm="hookline", error="insufficient_scope", scope="${String(error.details.required_scope)}"` };
  }
  const retryAfter = error.details.retry_after;
  return typeof retryAfter === "number" ? { "Retry-After": String(retryAfter) } : {};
}
