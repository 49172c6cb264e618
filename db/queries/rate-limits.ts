import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "#db/client.ts";
import { rateLimits } from "#db/schema/index.ts";

/** How a counted request stands: `remaining` of `points` in this window, which ends in `resetSeconds`. */
export type Allowance = { allowed: boolean; points: number; remaining: number; resetSeconds: number };

type Rule = { points: number; seconds: number };

const limiters = new WeakMap<Database, Map<string, RateLimiterDrizzle>>();

/** Counts one request under `key` in a fixed window, in the database, so that several servers agree. */
export async function consumeAllowance(db: Database, key: string, rule: Rule): Promise<Allowance> {
  try {
    return allowance(rule, await limiterFor(db, rule).consume(key), true);
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return allowance(rule, refusal, false);
    throw refusal;
  }
}

/** Takes one counted request back: it turned out not to be of the kind that is limited. */
export async function returnAllowance(db: Database, key: string, rule: Rule): Promise<void> {
  await limiterFor(db, rule).reward(key);
}

function allowance({ points }: Rule, result: RateLimiterRes, allowed: boolean): Allowance {
  return { allowed, points, remaining: result.remainingPoints, resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)) };
}

/** Limiters are kept: each one sweeps expired counters from time to time. */
function limiterFor(db: Database, { points, seconds }: Rule): RateLimiterDrizzle {
  const known = limiters.get(db) ?? new Map<string, RateLimiterDrizzle>();
  limiters.set(db, known);
  const name = `${points}/${seconds}`;
  const limiter = known.get(name) ?? new RateLimiterDrizzle({ storeClient: db, schema: rateLimits, points, duration: seconds, keyPrefix: "" });
  known.set(name, limiter);
  return limiter;
}
