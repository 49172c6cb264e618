import { resampleInto } from "#lib/engines/dsp/resample.ts";
import type { SpokenSentence } from "../local/child/order.ts";
import type { Phrase } from "../normalise/phrases.ts";
import type { Narration, SpokenWord } from "../port.ts";
import { layOut, NARRATION_RATE, type PlacedLine, spokenSeconds } from "./layout.ts";
import { masterSpeech } from "./master.ts";
import { type Piece, trimSentence } from "./trim.ts";
import { timedWords } from "./words.ts";

/** A text as it is spoken: sentences of phrases. */
export type NarrationLine = { text: string; sentences: readonly (readonly Phrase[])[] };
/** Speaks sentences, given phrase by phrase, one after the other; at rate 1 as quickly as is natural for the voice. */
export type Speaker = (sentences: string[][], rate: number) => AsyncIterable<SpokenSentence>;

/** Within these, against its own pace, a voice sounds natural. */
const [SLOWEST, FASTEST] = [0.85, 1.25];
/** A voice does not follow its rate to the letter, so what came out is corrected, at most so often, until it is this near. */
const CORRECTIONS = 2;
const NEAR = 0.015;

/** No text that people write takes so long; a narration of nothing but numbers could fill the memory. */
const LONGEST_SECONDS = 3600;

type Take = { pieces: Piece[][]; placed: PlacedLine[] };

/** Has lines spoken and makes one mastered sound of them. `seconds`: see NarrationRequest. */
export async function narrateLines(lines: readonly NarrationLine[], seconds: number | null, speaker: Speaker, signal?: AbortSignal): Promise<Narration> {
  const natural = await speakAll(lines, 1, speaker);
  const take = seconds === null ? natural : await paced(natural, lines, seconds, speaker);
  const samples = await rendered(take, signal);
  await masterSpeech(samples, signal);
  return { samples, sampleRate: NARRATION_RATE, lines: lines.map((line, i) => timedLine(line, take.pieces[i]!, take.placed[i]!)) };
}

/** Speaks again, quicker or slower, until the lines fill the seconds as well as the voice can. */
async function paced(natural: Take, lines: readonly NarrationLine[], seconds: number, speaker: Speaker): Promise<Take> {
  let [take, rate] = [natural, 1];
  for (let correction = 0; correction < CORRECTIONS; correction++) {
    const needed = Math.min(FASTEST, Math.max(SLOWEST, (rate * spokenSeconds(take.placed)) / seconds));
    if (Math.abs(needed / rate - 1) < NEAR) break;
    rate = needed;
    take = await speakAll(lines, rate, speaker);
  }
  return take;
}

/** All lines at one rate. Sentences in which nothing is to be said take no time. */
async function speakAll(lines: readonly NarrationLine[], rate: number, speaker: Speaker): Promise<Take> {
  const audible = lines.map(({ sentences }) => sentences.map(saidIn).filter((words) => words.length > 0));
  const spoken: Piece[] = [];
  if (audible.some((sentences) => sentences.length > 0)) {
    let total = 0;
    for await (const sentence of speaker(audible.flat(), rate)) {
      const piece = trimSentence(sentence, rate);
      total += piece.samples.length / piece.sampleRate;
      if (total > LONGEST_SECONDS) throw new Error(`The narration takes more than ${LONGEST_SECONDS / 60} minutes to speak`);
      spoken.push(piece);
    }
  }
  let next = 0;
  const pieces = audible.map((sentences) => spoken.slice(next, (next += sentences.length)));
  return { pieces, placed: layOut(pieces, rate) };
}

const saidIn = (phrases: readonly Phrase[]) => phrases.flatMap(({ said }) => (said === "" ? [] : [said]));

async function rendered({ pieces, placed }: Take, signal?: AbortSignal): Promise<Float32Array> {
  const samples = new Float32Array(placed.at(-1)?.to ?? 0);
  for (const [line, { sentences }] of placed.entries()) {
    for (const [i, at] of sentences.entries()) {
      const piece = pieces[line]![i]!;
      resampleInto(samples, at, piece.samples, piece.sampleRate, NARRATION_RATE, 1 / 32768);
      await new Promise(setImmediate);
      signal?.throwIfAborted();
    }
  }
  return samples;
}

function timedLine({ text, sentences }: NarrationLine, pieces: readonly Piece[], { from, to, sentences: places }: PlacedLine): Narration["lines"][number] {
  const words: SpokenWord[] = [];
  let next = 0;
  for (const phrases of sentences) {
    const said = saidIn(phrases).length > 0 ? next++ : undefined;
    const offset = said === undefined ? 0 : (places[said]! - from) / NARRATION_RATE;
    words.push(...timedWords(phrases, said === undefined ? [] : pieces[said]!.words, offset, words.at(-1)?.end ?? offset));
  }
  return { text, offset: from / NARRATION_RATE, seconds: (to - from) / NARRATION_RATE, words };
}
