import { biquad, highPass } from "#lib/engines/dsp/biquad.ts";
import { reverb } from "./dsp/reverb.ts";
import { kicksIn } from "./drums.ts";
import type { Part, Role } from "./score.ts";
import { soundOf } from "./sounds.ts";
import type { Vibe } from "./vibes/vibe.ts";

/** How much a guest stands out, in decibels, and how low the seats in the second row may be with a guest in them. */
const FEATURED_LIFT = 2.5;
const FEATURED_LEAST: Partial<Record<Role, number>> = { color: -1, counter: -1, pad: -6, percussion: 3 };
/** The seats that make room for the kick. */
const PUMPED: Role[] = ["comp", "color", "pad", "counter"];
const PUMP_SECONDS = 0.16;
/** What a seat sends to the room, against the vibe's own amount: low notes and drums stay close. */
const SEND: Partial<Record<Role, number>> = { bass: 0.15, drums: 0.55, percussion: 0.8, pad: 1.3, lead: 1.15, accent: 1.4 };

export type Desk = {
  /** Mixes one block of stems (a stereo pair per part) into `left` and `right` from `offset` on; the stems are spent. */
  mix(stems: StemBlock[], left: Float32Array, right: Float32Array, offset: number, count: number): void;
};
export type StemBlock = [left: Float32Array, right: Float32Array];

/** A mixing desk set for a piece: per part a low cut, a level and a send; one room for all. */
export function mixingDesk(parts: readonly Part[], vibe: Vibe, swungSeconds: (beats: number) => number, sampleRate: number, block: number): Desk {
  const strips = parts.map((part) => channelStrip(part, vibe, sampleRate));
  const drums = parts.find((part) => part.role === "drums");
  const pump = pumpEnvelope(drums ? kicksIn(drums.notes, drums.sound).map(swungSeconds) : [], vibe.pump, sampleRate);
  const room = reverb(vibe.room, sampleRate);
  const send = new Float32Array(block);
  const dips = new Float32Array(block);
  return {
    mix(stems, left, right, offset, count) {
      send.fill(0);
      for (let i = 0; i < count; i++) dips[i] = pump(offset + i);
      for (const [k, strip] of strips.entries()) {
        const [stemLeft, stemRight] = stems[k]!;
        strip.cutLeft(stemLeft, 0, count);
        strip.cutRight(stemRight, 0, count);
        for (let i = 0; i < count; i++) {
          const gain = strip.pumped ? strip.gain * dips[i]! : strip.gain;
          const [l, r] = [stemLeft[i]! * gain, stemRight[i]! * gain];
          left[offset + i]! += l;
          right[offset + i]! += r;
          send[i]! += (l + r) * 0.5 * strip.send;
        }
      }
      room(send, left.subarray(offset, offset + count), right.subarray(offset, offset + count), count);
    },
  };
}

function channelStrip(part: Part, vibe: Vibe, sampleRate: number) {
  const { trim, highPass: lowest } = soundOf(part.sound);
  const seated = vibe.mix[part.role];
  const level = part.featured ? Math.max(seated + FEATURED_LIFT, FEATURED_LEAST[part.role] ?? -Infinity) : seated;
  return {
    cutLeft: biquad(highPass(lowest, sampleRate)),
    cutRight: biquad(highPass(lowest, sampleRate)),
    gain: 10 ** ((level + trim) / 20),
    send: vibe.room.send * (SEND[part.role] ?? 1),
    pumped: vibe.pump > 0 && PUMPED.includes(part.role),
  };
}

/** The gain that dips with each kick and swells back; asked for sample after sample, in order. */
function pumpEnvelope(kicks: readonly number[], depth: number, sampleRate: number): (sample: number) => number {
  const starts = kicks.map((seconds) => Math.round(seconds * sampleRate)).toSorted((a, b) => a - b);
  const recovery = Math.exp(-1 / (PUMP_SECONDS * sampleRate));
  const attack = 1 - Math.exp(-1 / (0.004 * sampleRate));
  let next = 0;
  let target = 0;
  let dip = 0;
  return (sample) => {
    while (next < starts.length && starts[next]! <= sample) {
      target = depth;
      next++;
    }
    target *= recovery;
    dip += attack * (target - dip);
    return 1 - dip;
  };
}
