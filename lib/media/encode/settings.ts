/**
 * How pictures and sound are coded. Part of the key of every cached chunk: change anything here and nothing
 * rendered before is used again.
 */
export const VIDEO_SETTINGS = {
  preset: "veryfast",
  /**
   * x264's constant rate factors. Clean grounds need the finer one, or soft gradients show their blocks; they stay
   * below 4 Mbit/s all the same. Film grain hides that, and would cost 30 Mbit/s: with the coarser one it costs 10.
   * There is no cap on the rate itself, because x264 then codes the same film differently each time.
   */
  crf: { clean: 20, grainy: 23 },
  /** Frames between key frames: seeks land within two seconds. */
  gop: 60,
  /** More bits for dark soft areas, where banding shows first; headers that do not depend on the content. */
  x264: "aq-mode=3:open-gop=0:stitchable=1",
} as const;

export type Quality = keyof typeof VIDEO_SETTINGS.crf;

export type X264Settings = { preset: string; crf: number; gop: number; x264: string };

export const AUDIO_SETTINGS = { sampleRate: 48_000, bitRate: 192_000 } as const;
