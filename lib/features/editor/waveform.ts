/** Peaks of a track's waveform, evenly spaced: enough for a timeline as wide as a screen. */
export const WAVEFORM_BARS = 300;
