import { and, eq } from "drizzle-orm";
import type { DbOrTx } from "#db/client.ts";
import type { MusicTrack, VoiceTrack } from "#db/queries/editor/state.ts";
import { musicTracks, voiceTracks } from "#db/schema/index.ts";

type OwnedId = { ownerId: string; id: number };

export async function insertVoiceTrack(tx: DbOrTx, track: typeof voiceTracks.$inferInsert): Promise<VoiceTrack> {
  const [row] = await tx.insert(voiceTracks).values(track).returning();
  return row!;
}

export async function findVoiceOfRun(db: DbOrTx, { ownerId, runId }: { ownerId: string; runId: string }): Promise<VoiceTrack | null> {
  const [row] = await db
    .select()
    .from(voiceTracks)
    .where(and(eq(voiceTracks.ownerId, ownerId), eq(voiceTracks.runId, runId)));
  return row ?? null;
}

export async function updateVoiceTrack(tx: DbOrTx, { ownerId, id }: OwnedId, change: Partial<typeof voiceTracks.$inferInsert>): Promise<void> {
  await tx
    .update(voiceTracks)
    .set(change)
    .where(and(eq(voiceTracks.ownerId, ownerId), eq(voiceTracks.id, id)));
}

export async function insertMusicTrack(tx: DbOrTx, track: typeof musicTracks.$inferInsert): Promise<MusicTrack> {
  const [row] = await tx.insert(musicTracks).values(track).returning();
  return row!;
}

export async function findMusicOfRun(db: DbOrTx, { ownerId, runId }: { ownerId: string; runId: string }): Promise<MusicTrack | null> {
  const [row] = await db
    .select()
    .from(musicTracks)
    .where(and(eq(musicTracks.ownerId, ownerId), eq(musicTracks.runId, runId)));
  return row ?? null;
}

export async function updateMusicTrack(tx: DbOrTx, { ownerId, id }: OwnedId, change: Partial<typeof musicTracks.$inferInsert>): Promise<void> {
  await tx
    .update(musicTracks)
    .set(change)
    .where(and(eq(musicTracks.ownerId, ownerId), eq(musicTracks.id, id)));
}
