/**
 * Any page may call the API with a token that it holds. Browsers don't send the studio's cookie along unless a
 * page asks for it, and with `*` they refuse to show such an answer.
 */
export const OPEN_TO_ALL = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, Idempotency-Replayed, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After, X-Request-Id",
} as const;

/** The answer to a browser that asks first. */
export function preflightHeaders(methods: readonly string[]): Record<string, string> {
  return {
    ...OPEN_TO_ALL,
    Allow: methods.join(", "),
    "Access-Control-Allow-Methods": methods.join(", "),
    "Access-Control-Allow-Headers": "Authorization, Content-Type, Idempotency-Key, If-None-Match, Last-Event-ID",
    "Access-Control-Max-Age": "86400",
  };
}
