/** What Node and PostgreSQL call a database that isn't there, is stopping, starting, or out of connections. */
const OUTAGES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOTFOUND",
  "EPIPE",
  "CONNECT_TIMEOUT",
  "CONNECTION_CLOSED",
  "CONNECTION_DESTROYED",
  "CONNECTION_ENDED",
  "53300",
  "57P01",
  "57P02",
  "57P03",
]);

/** True when something failed because a part of the studio is down, however deep that stands in its causes. */
export function isOutage(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && OUTAGES.has(String(cause.code))) return true;
  }
  return false;
}
