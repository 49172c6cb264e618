import type { z } from "zod";
import type { EditorState } from "#db/queries/editor/state.ts";
import type { Run } from "#db/queries/runs.ts";
import type { musicTrackView, voiceTrackView } from "#lib/contracts/editor/views.ts";
import type { Links } from "#lib/features/editor/links.ts";
import { musicStale, voiceStale } from "#lib/features/editor/stale.ts";

type Track = { status: "processing" | "completed" | "failed"; errorMessage: string | null; runId: string };

/** Where the making of a track stands; one that was never asked for is pending. */
function making(track: Track | null, runs: ReadonlyMap<string, Run>) {
  const run = track ? runs.get(track.runId) : undefined;
  return {
    status: track?.status ?? ("pending" as const),
    error_message: track?.errorMessage ?? null,
    run_id: track?.runId ?? null,
    progress: track?.status === "completed" ? 1 : (run?.progress ?? 0),
    stage: track?.status === "processing" ? (run?.stage ?? null) : null,
  };
}

/** The newest attempt's state, and the newest finished sound: one that is spoken anew stays to be heard meanwhile. */
export async function viewVoice({ project, segments, voice, runs }: EditorState, link: Links): Promise<z.input<typeof voiceTrackView>> {
  const { latest, done } = voice;
  return {
    ...making(latest, runs),
    voice_id: (done ?? latest)?.voiceId ?? null,
    engine: done?.engine ?? null,
    stale: voiceStale(project, segments, done),
    duration_seconds: done?.durationSeconds ?? null,
    audio_url: await link(done?.assetId),
    waveform: done?.waveform ?? [],
  };
}

export async function viewMusic({ project, music, runs }: EditorState, link: Links): Promise<z.input<typeof musicTrackView>> {
  const { latest, done } = music;
  return {
    ...making(latest, runs),
    prompt: (done ?? latest)?.prompt ?? null,
    vibe: done?.vibe ?? null,
    stale: musicStale(project, done),
    duration_seconds: done?.durationSeconds ?? null,
    audio_url: await link(done?.assetId),
    waveform: done?.waveform ?? [],
  };
}
