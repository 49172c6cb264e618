/**
 * How pictures and sound are coded. Part of the key of every cached chunk: change anything here and nothing
 * rendered before is used again.
 */
export const VIDEO_SETTINGS = {
  preset: "veryfast",
  crf: 18,
  /** Bits per second; the platforms recompress anything above this. */
  maxRate: 12_000_000,
  bufferSize: 12_000_000,
  /** Frames between key frames: seeks land within two seconds. */
  gop: 60,
  x264: "aq-mode=3:open-gop=0",
} as const;

export const AUDIO_SETTINGS = { sampleRate: 48_000, bitRate: 192_000 } as const;
