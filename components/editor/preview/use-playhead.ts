"use client";

import { useSyncExternalStore } from "react";
import { useEditor } from "#components/editor/state/editor.tsx";
import { timecode } from "#components/player/timecode.ts";
import { AD_FPS } from "#lib/creative/ad/timing.ts";

/** The frame the film stands at. Whoever uses this is drawn anew with every frame: keep it small. */
export function useFrame(): number {
  const { playhead } = useEditor().session;
  return useSyncExternalStore(playhead.subscribe, playhead.frame, playhead.frame);
}

export function usePlaying(): boolean {
  const { playhead } = useEditor().session;
  return useSyncExternalStore(playhead.subscribe, playhead.playing, playhead.playing);
}

/** Where the film stands, to the tenth of a second. */
export function useTimecode(): string {
  const { playhead } = useEditor().session;
  const read = () => timecode(playhead.frame(), AD_FPS);
  return useSyncExternalStore(playhead.subscribe, read, read);
}
