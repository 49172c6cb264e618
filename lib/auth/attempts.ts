import type { Database } from "#db/client.ts";
import { consumeAllowance, returnAllowance } from "#db/queries/rate-limits.ts";
import { env } from "#lib/config/env.ts";
import { AppError } from "#lib/kernel/errors.ts";

/** What is tried, the address that it comes from, and the account that it aims at. */
export type Attempt = { what: "sign-in" | "sign-up"; ip: string; email: string };

/**
 * Counts an attempt at a password, an invitation or a sign-up, per address and per e-mail, so that neither one
 * machine nor many can guess on. Throws `rate_limited`. The returned function takes the attempt back: people who
 * simply sign in are not the ones to slow down.
 */
export async function countAttempt(
  db: Database,
  { what, ip, email }: Attempt,
  perMinute = env().AUTH_ATTEMPTS_PER_MINUTE,
): Promise<() => Promise<void>> {
  const rule = { points: perMinute, seconds: 60 };
  const keys = [`${what}:ip:${ip}`, `${what}:email:${email}`];
  for (const key of keys) {
    const { allowed, resetSeconds } = await consumeAllowance(db, key, rule);
    if (!allowed) throw new AppError("rate_limited", { message: "Too many attempts.", details: { retry_after: resetSeconds } });
  }
  return async () => {
    await Promise.all(keys.map((key) => returnAllowance(db, key, rule)));
  };
}
