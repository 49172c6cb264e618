import { createHash } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Database } from "#db/client.ts";
import { claimKey, extendClaim, findKey, keepAnswer, releaseKey, type KeyedRequest } from "#db/queries/idempotency.ts";
import { AppError } from "#lib/kernel/errors.ts";

/** An answer before it becomes a Response. */
export type PlainAnswer = { status: number; body: unknown };

/** A claim outlives its holder's death by this long at most; while the holder lives, it is renewed. */
const LEASE_SECONDS = 30;
/** How long a simultaneous duplicate waits for the first answer before it is told to come back. */
const PATIENCE_MS = 15_000;
const LOOK_AGAIN_MS = 60;

/** The request's key, or null. Throws `bad_request` for one that is no sensible key. */
export function idempotencyKeyOf(headers: Headers): string | null {
  const key = headers.get("idempotency-key");
  if (key === null) return null;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new AppError("bad_request", { message: "Idempotency-Key should be 1 to 255 printable ASCII characters without spaces." });
  }
  return key;
}

export function bodyHashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/**
 * Answers a keyed request once. The first success is kept for 24 hours and given to every duplicate; a failure
 * changed nothing, so it isn't kept and the key may be sent again (402 today need not be 402 after a top-up).
 * Throws `idempotency_key_reused` for another body, `idempotency_in_progress` when the first is still at it.
 */
export async function answerOnce(
  db: Database,
  request: KeyedRequest,
  bodyHash: string,
  answer: () => Promise<PlainAnswer>,
): Promise<PlainAnswer & { replayed: boolean }> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await claimKey(db, request, { bodyHash, leaseSeconds: LEASE_SECONDS }))) {
    const first = await findKey(db, request);
    if (first && first.bodyHash !== bodyHash) throw new AppError("idempotency_key_reused");
    if (first && first.status !== null) return { status: first.status, body: first.body, replayed: true };
    if (Date.now() > deadline) throw new AppError("idempotency_in_progress", { details: { retry_after: 1 } });
    await pause(LOOK_AGAIN_MS);
  }
  return { ...(await answerUnderClaim(db, request, answer)), replayed: false };
}

async function answerUnderClaim(db: Database, request: KeyedRequest, answer: () => Promise<PlainAnswer>): Promise<PlainAnswer> {
  // A renewal that fails changes nothing yet: the next one comes before the lease is over.
  const renewal = setInterval(() => void extendClaim(db, request, LEASE_SECONDS).catch(() => {}), (LEASE_SECONDS * 1000) / 3);
  try {
    const plain = await answer();
    if (plain.status < 400) await keepAnswer(db, request, plain);
    else await releaseKey(db, request);
    return plain;
  } catch (error) {
    await releaseKey(db, request);
    throw error;
  } finally {
    clearInterval(renewal);
  }
}
