import type { MusicInstrument, MusicVibe, VisualLanguage } from "#lib/contracts/creative.ts";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import type { Brief } from "#lib/creative/brief.ts";
import { random } from "#lib/kernel/random.ts";
import { typeset } from "../../write/typography.ts";
import { capitalise, fold } from "../../words.ts";
import { briefHash, gather } from "../material.ts";
import { INSTRUMENT_CUES, VIBE_CUES } from "./cues.ts";

export type MusicReading = { vibe: MusicVibe; instruments: MusicInstrument[] };

const MOST_INSTRUMENTS = 4;

const OF_LOOK: Record<VisualLanguage, readonly MusicVibe[]> = {
  kinetic_creator: ["Upbeat", "Upbeat", "Playful"],
  premium_editorial: ["Minimal", "Jazz", "Luxury"],
  cinematic_product: ["Cinematic", "Cinematic", "Luxury"],
  ugc_realism: ["Playful", "Upbeat", "Minimal"],
  startup_explainer: ["Upbeat", "Minimal", "Playful"],
  luxury_minimal: ["Luxury", "Minimal", "Cinematic"],
};

const OF_TONE: Record<Brief["tone"], readonly MusicVibe[]> = {
  warm: ["Minimal", "Playful"],
  bold: ["Upbeat", "Cinematic"],
  playful: ["Playful"],
  calm: ["Minimal"],
  premium: ["Luxury"],
  expert: ["Minimal", "Upbeat"],
  urgent: ["Upbeat"],
};

/** Pairs that play well together, lead first. */
const OF_VIBE: Record<MusicVibe, readonly (readonly [MusicInstrument, MusicInstrument])[]> = {
  Upbeat: [["electric_guitar", "drums"], ["synth", "bass"], ["brass", "percussion"]],
  Cinematic: [["strings", "brass"], ["piano", "strings"], ["choir", "percussion"]],
  Minimal: [["piano", "synth"], ["acoustic_guitar", "strings"], ["harp", "bass"]],
  Luxury: [["piano", "bass"], ["strings", "harp"], ["synth", "percussion"]],
  Playful: [["marimba", "percussion"], ["acoustic_guitar", "flute"], ["piano", "bass"]],
  Jazz: [["saxophone", "bass"], ["piano", "drums"], ["acoustic_guitar", "brass"]],
};

/** What music of a vibe should do, by the tone that asks for it. */
const OF_MOOD: Record<MusicVibe, Brief["tone"]> = { Upbeat: "bold", Cinematic: "expert", Minimal: "calm", Luxury: "premium", Playful: "playful", Jazz: "warm" };

/** The vibes that suit both brief and look first; chance comes from a number. */
function suitable(brief: Brief, look: VisualLanguage, number: number): MusicReading {
  const chance = random(number);
  const both = OF_LOOK[look].filter((vibe) => OF_TONE[brief.tone].includes(vibe));
  const vibe = chance.pick(both.length > 0 ? both : OF_LOOK[look]);
  return { vibe, instruments: [...chance.pick(OF_VIBE[vibe])] };
}

/** The vibe an instrument brings when a prompt names nothing else. */
const OF_INSTRUMENT: Partial<Record<MusicInstrument, MusicVibe>> = {
  saxophone: "Jazz", electric_guitar: "Upbeat", drums: "Upbeat", strings: "Cinematic", brass: "Cinematic", choir: "Cinematic",
  marimba: "Playful", acoustic_guitar: "Minimal", piano: "Minimal", harp: "Luxury", flute: "Playful", synth: "Upbeat",
};

/** Whatever follows "no", "without" is not wanted. */
const UNWANTED = /\b(?:no|not|without|sans|pas de|sin|ohne|kein(?:e[nrms]?)?|senza|niente|sem|zonder|geen|bez)\s+[^\s,.;]+/gu;

/** Words of calm go with many vibes, a word for jazz with none but jazz. */
const WEIGHT: Record<MusicVibe, number> = { Upbeat: 2, Cinematic: 2, Minimal: 1, Luxury: 4, Playful: 2, Jazz: 4 };

function countOf(text: string, cue: RegExp): number {
  return text.match(new RegExp(cue.source, "gu"))?.length ?? 0;
}

/** What a prompt for music asks for; without one, or where it asks for nothing we know, what suits brief and look. */
export function readMusicPrompt(prompt: string | null, { brief, look }: { brief: Brief; look: VisualLanguage }): MusicReading {
  const usual = suitable(brief, look, briefHash(brief, `music ${look}`));
  if (prompt === null || prompt.trim() === "") return usual;
  const text = fold(prompt).replace(UNWANTED, " ");
  const named = (Object.keys(INSTRUMENT_CUES) as MusicInstrument[])
    .map((instrument) => ({ instrument, at: text.search(INSTRUMENT_CUES[instrument]) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ instrument }) => instrument);
  const both = named.includes("electric_guitar") && named.includes("acoustic_guitar") && countOf(text, /guitar|gitar|chitarr|gitaar|violao/u) < 2;
  const instruments = both ? named.filter((instrument) => instrument !== "acoustic_guitar") : named;
  const scored = (Object.keys(VIBE_CUES) as MusicVibe[]).map((vibe) => ({ vibe, score: countOf(text, VIBE_CUES[vibe]) * WEIGHT[vibe] }));
  const best = scored.reduce((winner, row) => (row.score > winner.score ? row : winner));
  const vibe = best.score > 0 ? best.vibe : ((instruments[0] && OF_INSTRUMENT[instruments[0]]) ?? usual.vibe);
  const pairs = OF_VIBE[vibe];
  return { vibe, instruments: instruments.length > 0 ? instruments.slice(0, MOST_INSTRUMENTS) : [...pairs[briefHash(brief, prompt) % pairs.length]!] };
}

/** A prompt for the ad's music in the brief's language, which `readMusicPrompt` understands as it is meant. */
export async function suggestMusic(brief: Brief, { look, seed }: { look: VisualLanguage; seed: number }): Promise<string> {
  const { words: { music } } = await gather(brief);
  const number = briefHash(brief, `music ${look} ${seed}`);
  const { vibe, instruments } = suitable(brief, look, number);
  const [first, second] = instruments;
  const ask = random(number + 1).pick(music.asks);
  const filled = ask
    .replace("{vibe}", music.vibes[vibe])
    .replace("{first}", music.instruments[first!])
    .replace("{second}", music.instruments[second!])
    .replace("{mood}", music.moods[OF_MOOD[vibe]]);
  return typeset(capitalise(filled), brief.language).slice(0, EDITOR_LIMITS.musicPrompt);
}
