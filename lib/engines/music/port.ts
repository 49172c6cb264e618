import type { MusicInstrument, MusicVibe } from "#lib/contracts/creative.ts";

export type MusicRequest = {
  vibe: MusicVibe;
  /** Hints: each is given a part where the vibe has room for it. */
  instruments: MusicInstrument[];
  /** Exact length of the piece, ending included. */
  seconds: number;
  seed: number;
};

export type MusicPiece = {
  /** 48 kHz stereo, 32-bit float, one array per channel; exactly round(seconds × 48000) samples. */
  left: Float32Array;
  right: Float32Array;
  sampleRate: 48000;
  bpm: number;
  /** For example "D major". */
  key: string;
  /** Start times of the bars in seconds: where a cut lands well. */
  bars: number[];
};

/** Composes and plays a piece of music. The same request gives the same samples. */
export type MusicEngine = {
  compose(request: MusicRequest, signal?: AbortSignal): Promise<MusicPiece>;
};
