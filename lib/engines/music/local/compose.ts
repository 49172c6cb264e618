import { random, type Random } from "#lib/kernel/random.ts";
import type { MusicRequest } from "../port.ts";
import { playAccents } from "./accents.ts";
import { playBass } from "./bassline.ts";
import { chartOf, type Chart } from "./chart.ts";
import { playDrums } from "./drums.ts";
import { playEnding } from "./ending.ts";
import { seatBand, type Seat } from "./ensemble.ts";
import { playFigure } from "./figures.ts";
import { playLead } from "./melody.ts";
import type { Note, Part } from "./score.ts";
import { solveTiming, type Timing } from "./tempo.ts";
import { keyOf } from "./theory.ts";
import { VIBES } from "./vibes/index.ts";
import type { Grooves, Patterns, Vibe } from "./vibes/vibe.ts";

export type Score = Timing & {
  seconds: number;
  vibe: Vibe;
  chart: Chart;
  parts: Part[];
  /** For what the players leave to chance. */
  chance: Random;
};

/** Writes the piece that was asked for, note by note. Pure: the same request gives the same score. */
export function composeScore(request: MusicRequest): Score {
  const vibe = VIBES[request.vibe];
  const chance = random(`${request.vibe}:${request.seed}`);
  const timing = solveTiming(request.seconds, vibe, chance.fork("tempo").between(...vibe.tempo));
  const key = keyOf(chance.fork("key").pick(vibe.tonics), vibe.mode);
  const chart = chartOf(vibe, key, timing.bars, chance.fork("harmony"));
  const ringBeats = (timing.ring * timing.bpm) / 60;
  const parts = seatBand(request.vibe, request.instruments, chance.fork("band")).map((seat): Part => {
    const played = playSeat(vibe, seat, chart, chance.fork(seat.role));
    return { ...seat, notes: [...played, ...playEnding(vibe, seat, chart, played, ringBeats)] };
  });
  return { ...timing, seconds: request.seconds, vibe, chart, parts: [...parts, ...playAccents(vibe, chart, timing.bpm)], chance };
}

/** A guest plays from the first bar to the last; residents come and go with the sections. */
function playSeat(vibe: Vibe, seat: Seat, chart: Chart, chance: Random): Note[] {
  const plays = (bar: number) => seat.featured || vibe.layers[chart.bars[bar]!.kind].includes(seat.role);
  switch (seat.role) {
    case "lead":
      return playLead(vibe.lead, seat.sound, chart, plays, chance);
    case "bass":
      return playBass(seat.featured ? featuredBass(vibe) : vibe.bass, seat.sound, chart, plays, chance);
    case "drums":
      return playDrums(seat.featured ? fullGroove(vibe.drums) : vibe.drums, vibe.fills, seat.sound, chart, plays, chance);
    case "percussion":
      return playDrums(vibe.percussion, [], seat.sound, chart, plays, chance);
    default:
      return playFigure(vibe[seat.role], seat.sound, chart, plays);
  }
}

const featuredBass = (vibe: Vibe): Patterns => ({ base: vibe.bass.featured });
const fullGroove = (grooves: Grooves): Grooves => ({ ...grooves, base: grooves.lift ?? grooves.base, hook: grooves.lift ?? grooves.base });
