import { setImmediate as breathe } from "node:timers/promises";
import { SpessaSynthProcessor, type BasicSoundBank } from "spessasynth_core";
import type { Score } from "./compose.ts";
import { mixingDesk, type StemBlock } from "./desk.ts";
import { perform, swung } from "./performance.ts";
import type { Part } from "./score.ts";
import { soundOf } from "./sounds.ts";

const BLOCK = 128;
/** The event loop gets a turn after every tenth of a second of music: some milliseconds of work. */
const BLOCKS_PER_BREATH = 38;
const DRUM_CHANNEL = 9;
const BANK_SELECT = 0;
const PAN = 10;

/** Where the seats sit between left (0) and right (127). */
const SEATING: Record<Part["role"], number> = {
  lead: 60, counter: 92, comp: 40, color: 98, pad: 64, bass: 64, drums: 64, percussion: 30, accent: 64,
};

type Stroke = { sample: number; channel: number; pitch: number; velocity: number; press: boolean };

/** Plays a score on the sound font through the desk. The result has the exact length, unmastered. */
export async function renderScore(score: Score, font: BasicSoundBank, sampleRate: number, signal?: AbortSignal): Promise<StemBlock> {
  const synth = new SpessaSynthProcessor(sampleRate, { eventsEnabled: false, effectsEnabled: false, maxBufferSize: BLOCK });
  synth.soundBankManager.addSoundBank(font, "band");
  await synth.processorInitialized;
  const channels = seatChannels(score.parts);
  for (const [k, part] of score.parts.entries()) tuneChannel(synth, channels[k]!, part);

  const toSeconds = (beats: number) => (swung(beats, score.vibe.swing) * 60) / score.bpm;
  const desk = mixingDesk(score.parts, score.vibe, toSeconds, sampleRate, BLOCK);
  const length = Math.round(score.seconds * sampleRate);
  const [left, right] = stereo(length);
  const strokes = strokesOf(score, channels, sampleRate);
  const outputs = Array.from({ length: Math.max(...channels) + 1 }, () => stereo(BLOCK));
  const stems = channels.map((channel) => outputs[channel]!);
  const [unusedLeft, unusedRight] = stereo(BLOCK);

  let next = 0;
  for (let offset = 0, blocks = 0; offset < length; offset += BLOCK, blocks++) {
    if (blocks % BLOCKS_PER_BREATH === 0) {
      await breathe();
      signal?.throwIfAborted();
    }
    const count = Math.min(BLOCK, length - offset);
    for (const [l, r] of outputs) {
      l.fill(0);
      r.fill(0);
    }
    // Blocks are split where a key moves, so that timing is exact to the sample.
    for (let inside = 0; inside < count; ) {
      while (next < strokes.length && strokes[next]!.sample <= offset + inside) strikeKey(synth, strokes[next++]!);
      const until = Math.min(count, (strokes[next]?.sample ?? Infinity) - offset);
      synth.processSplit(outputs, unusedLeft, unusedRight, inside, until - inside);
      inside = until;
    }
    desk.mix(stems, left, right, offset, count);
  }
  return [left, right];
}

/** One channel a part; the kit has the channel that the standard gives to drums. */
function seatChannels(parts: readonly Part[]): number[] {
  let free = 0;
  return parts.map((part) => {
    if (part.role === "drums" && soundOf(part.sound).kit) return DRUM_CHANNEL;
    if (free === DRUM_CHANNEL) free++;
    return free++;
  });
}

function tuneChannel(synth: SpessaSynthProcessor, channel: number, part: Part): void {
  const { program, bank = 0, kit = false } = soundOf(part.sound);
  synth.midiChannels[channel]!.setDrums(kit);
  synth.controllerChange(channel, BANK_SELECT, bank);
  synth.programChange(channel, program);
  synth.controllerChange(channel, PAN, SEATING[part.role]);
}

function strokesOf(score: Score, channels: readonly number[], sampleRate: number): Stroke[] {
  return score.parts
    .flatMap((part, k) =>
      perform(part, score.bpm, score.vibe.swing, score.chance.fork(`hands:${part.role}:${part.sound}`)).map(({ seconds, ...stroke }) => ({
        ...stroke,
        sample: Math.round(seconds * sampleRate),
        channel: channels[k]!,
      })),
    )
    .toSorted((a, b) => a.sample - b.sample || Number(a.press) - Number(b.press));
}

function strikeKey(synth: SpessaSynthProcessor, { channel, pitch, velocity, press }: Stroke): void {
  if (press) synth.noteOn(channel, pitch, velocity);
  else synth.noteOff(channel, pitch);
}

const stereo = (length: number): StemBlock => [new Float32Array(length), new Float32Array(length)];
