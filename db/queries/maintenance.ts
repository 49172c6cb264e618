import { and, eq, isNotNull, lt, sql } from "drizzle-orm";
import type { DbOrTx } from "#db/client.ts";
import { accessTokens, aiAssistDays, endedSessions, idempotencyKeys, invitations, rateLimits } from "#db/schema/index.ts";

/** Removes what has served its time: replayable answers, counters, ended sessions, lapsed invitations. Returns how many. */
export async function deleteExpiredRequests(db: DbOrTx): Promise<number> {
  const now = sql`now()`;
  const counts = [
    await db.delete(idempotencyKeys).where(lt(idempotencyKeys.expiresAt, now)).returning({ key: idempotencyKeys.key }),
    await db.delete(rateLimits).where(and(isNotNull(rateLimits.expire), lt(rateLimits.expire, now))).returning({ key: rateLimits.key }),
    await db.delete(endedSessions).where(lt(endedSessions.expiresAt, now)).returning({ id: endedSessions.id }),
    await db.delete(invitations).where(lt(invitations.expiresAt, sql`now() - interval '30 days'`)).returning({ id: invitations.id }),
    await db.delete(accessTokens).where(and(eq(accessTokens.kind, "session"), lt(accessTokens.expiresAt, now))).returning({ id: accessTokens.id }),
    await db.delete(aiAssistDays).where(lt(aiAssistDays.day, sql`current_date - 30`)).returning({ day: aiAssistDays.day }),
  ];
  return counts.reduce((sum, rows) => sum + rows.length, 0);
}
