/** What footage may be. The error `footage_invalid` and the API reference say the same. */
export const MAX_SECONDS = 300;
/** Below this it is a picture, not a clip. */
export const MIN_SECONDS = 0.5;
export const MAX_EDGE = 8192;
export const MIN_EDGE = 16;
export const MAX_ASPECT = 10;
/** Of damaged footage, what can be read is kept when it lasts this long, */
export const KEPT_SECONDS = 1;
/** and is this share of the whole. */
export const KEPT_SHARE = 0.6;

/** Clips are made at the rate of every film. */
export const CLIP_FPS = 30;
/** Frames between key frames of a clip: seeking in it decodes half a second at most. */
export const CLIP_GOP = 15;
export const MAX_FRAMES = MAX_SECONDS * CLIP_FPS;
/** Five minutes at the highest rate that clips are coded with, and some room. */
export const MAX_CLIP_BYTES = 800 * 1024 * 1024;
/** Bars of a waveform. */
export const WAVEFORM_BARS = 300;
export const FILMSTRIP = { pictures: 12, height: 96 } as const;
