import type { MusicEngine } from "../port.ts";
import { composeScore } from "./compose.ts";
import { master } from "./master.ts";
import { soundFont } from "./soundfont.ts";
import { renderScore } from "./synth.ts";
import { BEATS_PER_BAR } from "./tempo.ts";

const SAMPLE_RATE = 48000;

/**
 * Music made on this machine: composed from the vibe's rules and the seed, played on a sound font.
 * It shares its thread and gives the event loop a turn every few milliseconds of playing and between the steps of
 * mastering; an aborted signal stops the playing with the signal's reason.
 */
export const localMusic: MusicEngine = {
  async compose(request, signal) {
    signal?.throwIfAborted();
    const score = composeScore(request);
    const [left, right] = await renderScore(score, await soundFont(), SAMPLE_RATE, signal);
    await master(left, right, score.ring, score.vibe.air, SAMPLE_RATE);
    const barSeconds = (BEATS_PER_BAR * 60) / score.bpm;
    return {
      left,
      right,
      sampleRate: SAMPLE_RATE,
      bpm: score.bpm,
      key: score.chart.key.name,
      bars: Array.from({ length: score.bars + 1 }, (_, bar) => bar * barSeconds),
    };
  },
};
