"use client";

import { useEffect, useRef, useState } from "react";
import { call } from "#components/studio/data/call.ts";
import { toastFailure } from "#components/studio/data/failures.ts";
import type { MusicInstrument, MusicVibe } from "#lib/contracts/creative.ts";
import { music } from "#lib/contracts/music.ts";

const ASK_AGAIN_MS = 1500;

export type Sample = { vibe: MusicVibe; instruments: MusicInstrument[]; seed: number };

/** The link to a piece of music, once it has been played in. */
async function sampleUrl(sample: Sample, signal: AbortSignal): Promise<string> {
  for (;;) {
    const { url } = await call(music.sample, { body: sample, signal });
    if (url) return url;
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(resolve, ASK_AGAIN_MS);
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      });
    });
  }
}

/** Plays one sample at a time; asking for the one that plays stops it. */
export function useMusicSample() {
  const [now, setNow] = useState<{ vibe: MusicVibe; status: "loading" | "playing" } | null>(null);
  const stopper = useRef<AbortController | null>(null);

  function stop() {
    stopper.current?.abort();
    stopper.current = null;
    setNow(null);
  }

  async function toggle(sample: Sample) {
    const again = now?.vibe === sample.vibe;
    stop();
    if (again) return;
    const controller = new AbortController();
    stopper.current = controller;
    setNow({ vibe: sample.vibe, status: "loading" });
    try {
      const audio = new Audio(await sampleUrl(sample, controller.signal));
      controller.signal.addEventListener("abort", () => audio.pause());
      audio.addEventListener("ended", stop);
      await audio.play();
      setNow({ vibe: sample.vibe, status: "playing" });
    } catch (error) {
      if (controller.signal.aborted) return;
      stop();
      toastFailure(error);
    }
  }

  useEffect(() => () => stopper.current?.abort(), []);
  return { now, toggle };
}
