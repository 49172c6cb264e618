import { and, eq, lt, sql } from "drizzle-orm";
import type { DbOrTx } from "#db/client.ts";
import { aiAssistDays } from "#db/schema/index.ts";

/** Assists of one account on one UTC day ("2026-06-03"). */
export type AssistDay = { used: number; bonus: number };

type Whose = { ownerId: string; day: string };

/** What was used and unlocked that day. */
export async function getAssistDay(db: DbOrTx, { ownerId, day }: Whose): Promise<AssistDay> {
  const [row] = await db
    .select({ used: aiAssistDays.used, bonus: aiAssistDays.bonus })
    .from(aiAssistDays)
    .where(and(eq(aiAssistDays.ownerId, ownerId), eq(aiAssistDays.day, day)));
  return row ?? { used: 0, bonus: 0 };
}

/** Uses one assist if the quota (`limit` and what was unlocked) allows; null when it is used up. */
export async function useAssist(tx: DbOrTx, { ownerId, day, limit }: Whose & { limit: number }): Promise<AssistDay | null> {
  const [row] = await tx
    .insert(aiAssistDays)
    .values({ ownerId, day, used: 1 })
    .onConflictDoUpdate({
      target: [aiAssistDays.ownerId, aiAssistDays.day],
      set: { used: sql`${aiAssistDays.used} + 1` },
      setWhere: lt(aiAssistDays.used, sql`${aiAssistDays.bonus} + ${limit}`),
    })
    .returning({ used: aiAssistDays.used, bonus: aiAssistDays.bonus });
  return row ?? null;
}

/** Adds unlocked assists to that day. */
export async function addBonus(tx: DbOrTx, { ownerId, day, bonus }: Whose & { bonus: number }): Promise<AssistDay> {
  const [row] = await tx
    .insert(aiAssistDays)
    .values({ ownerId, day, bonus })
    .onConflictDoUpdate({ target: [aiAssistDays.ownerId, aiAssistDays.day], set: { bonus: sql`${aiAssistDays.bonus} + ${bonus}` } })
    .returning({ used: aiAssistDays.used, bonus: aiAssistDays.bonus });
  return row!;
}
