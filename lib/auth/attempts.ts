import type { Database } from "#db/client.ts";
import { consumeAllowance, returnAllowance } from "#db/queries/rate-limits.ts";
import { env } from "#lib/config/env.ts";
import { AppError } from "#lib/kernel/errors.ts";

/** Whose attempts are counted: the address they come from and the account they aim at. */
export type AttemptSource = { ip: string; email: string };

/**
 * Counts an attempt at a password, an invitation or a sign-up, per address and per e-mail, so that neither one
 * machine nor many can guess on. Throws `rate_limited`. The returned function takes the attempt back: people who
 * simply sign in are not the ones to slow down.
 */
export async function countAttempt(
  db: Database,
  { ip, email }: AttemptSource,
  perMinute = env().AUTH_ATTEMPTS_PER_MINUTE,
): Promise<() => Promise<void>> {
  const rule = { points: perMinute, seconds: 60 };
  const keys = [`attempt:ip:${ip}`, `attempt:email:${email}`];
  for (const key of keys) {
    const { allowed, resetSeconds } = await consumeAllowance(db, key, rule);
    if (!allowed) throw new AppError("rate_limited", { message: "Too many attempts.", details: { retry_after: resetSeconds } });
  }
  return async () => {
    await Promise.all(keys.map((key) => returnAllowance(db, key, rule)));
  };
}
