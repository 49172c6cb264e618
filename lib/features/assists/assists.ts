import type { Database, DbOrTx, Transaction } from "#db/client.ts";
import { addBonus, getAssistDay, useAssist, type AssistDay } from "#db/queries/assists.ts";
import { charge } from "#lib/credits/ledger.ts";
import { ASSISTS, PRICES } from "#lib/credits/prices.ts";
import { systemClock, type Clock } from "#lib/kernel/clock.ts";
import { AppError } from "#lib/kernel/errors.ts";

export type AssistQuota = {
  used: number;
  limit: number;
  bonus: number;
  remaining: number;
  resets_at: Date;
  unlock_cost: number;
  unlock_batch_size: number;
};

/** How the account's quota stands today. */
export async function readQuota(db: DbOrTx, ownerId: string, clock: Clock = systemClock): Promise<AssistQuota> {
  return quotaOf(await getAssistDay(db, { ownerId, day: utcDay(clock()) }), clock());
}

/**
 * Uses one assist, inside the transaction of what it helps with. Throws `ai_assist_quota_exceeded` when today's
 * are used up; then nothing was used.
 */
export async function consumeAssist(tx: DbOrTx, ownerId: string, clock: Clock = systemClock): Promise<void> {
  const used = await useAssist(tx, { ownerId, day: utcDay(clock()), limit: ASSISTS.dailyLimit });
  if (used) return;
  throw new AppError("ai_assist_quota_exceeded", {
    details: { remaining: 0, can_unlock: true, unlock_cost: PRICES.assist_unlock, unlock_batch_size: ASSISTS.unlockBatch },
  });
}

/** Buys ten more for today. Throws `credits_insufficient`. */
export async function unlockAssists(db: Database, ownerId: string, clock: Clock = systemClock): Promise<AssistQuota> {
  const now = clock();
  return db.transaction(async (tx: Transaction) => {
    await charge(tx, { ownerId, amount: PRICES.assist_unlock, reason: `${ASSISTS.unlockBatch} AI assists`, subject: `assists:${utcDay(now)}` });
    return quotaOf(await addBonus(tx, { ownerId, day: utcDay(now), bonus: ASSISTS.unlockBatch }), now);
  });
}

function quotaOf({ used, bonus }: AssistDay, now: Date): AssistQuota {
  return {
    used,
    limit: ASSISTS.dailyLimit,
    bonus,
    remaining: Math.max(0, ASSISTS.dailyLimit + bonus - used),
    resets_at: new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1)),
    unlock_cost: PRICES.assist_unlock,
    unlock_batch_size: ASSISTS.unlockBatch,
  };
}

function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
