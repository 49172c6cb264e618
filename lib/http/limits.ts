import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "#db/client.ts";
import { consumeAllowance, type Allowance } from "#db/queries/rate-limits.ts";
import type { Limit } from "#lib/contracts/operation.ts";
import { TooMany } from "#lib/http/too-many.ts";

/**
 * A guard against floods from one address, before anything costs a query. It is counted per process and
 * generous: polling many runs from one office stays far below it.
 */
const flood = new RateLimiterMemory({ points: 3000, duration: 60 });

/** Counts a request of an address; throws `rate_limited` when there are far too many. */
export async function limitAddress(ip: string): Promise<void> {
  try {
    await flood.consume(ip);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) throw tooMany(Math.ceil(refusal.msBeforeNext / 1000));
    throw refusal;
  }
}

/** Counts a request of an account in the operation's bucket; throws `rate_limited` when its window is full. */
export async function limitAccount(db: Database, accountId: string, limit: Limit): Promise<Allowance> {
  const allowance = await consumeAllowance(db, `${limit.bucket}:${accountId}`, limit);
  if (!allowance.allowed) throw tooMany(allowance.resetSeconds, allowanceHeaders(allowance));
  return allowance;
}

/** The headers that tell a caller where it stands. */
export function allowanceHeaders({ points, remaining, resetSeconds }: Allowance): Record<string, string> {
  return { "RateLimit-Limit": String(points), "RateLimit-Remaining": String(remaining), "RateLimit-Reset": String(resetSeconds) };
}

function tooMany(seconds: number, headers?: Record<string, string>): TooMany {
  return new TooMany(Math.max(1, seconds), headers);
}
