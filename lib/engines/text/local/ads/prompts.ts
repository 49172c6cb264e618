import type { CreativeFormat, VisualLanguage } from "#lib/contracts/creative.ts";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import type { Brief } from "#lib/creative/brief.ts";
import { lookFor } from "#lib/creative/storyboard/write.ts";
import { hash32, random } from "#lib/kernel/random.ts";
import type { ScenePlace } from "../../port.ts";
import { stem, words as wordsOf } from "../words.ts";
import { fill, fixedPart } from "./fill.ts";
import { gather, imagesOf, type Material } from "./material.ts";
import { closed, within } from "./reading/divide.ts";
import type { Image, Pool } from "./words/words.ts";

type EnhanceRequest = { brief: Brief; look: VisualLanguage; place: ScenePlace; seed: number };

/** The same scene, written out: what it shows, a small event, light, camera and mood. What it has already is not said again. */
export async function enhancePrompt(prompt: string, { brief, look, place, seed }: EnhanceRequest): Promise<string> {
  const { words: { camera }, product, brand } = await gather(brief);
  const chance = random(`enhance:${hash32(prompt)}:${place.index}:${seed}`);
  const text = closed(prompt.trim().replace(/[ \t]+/gu, " "));
  const named = [product, brand].some((label) => text.toLowerCase().includes(label.toLowerCase()));
  const [light, motion] = chance.shuffle(camera.looks[look]);
  const additions = [
    ...(named ? [] : [camera.subject]),
    chance.pick(camera.details),
    light!,
    chance.chance(0.5) ? motion! : chance.pick(camera.shots),
    camera.moods[brief.tone],
  ].map((line) => fill(line, { product }, brief.language));
  const written = additions.reduce((whole, line) => {
    const longer = `${whole} ${line}`;
    return whole.includes(line) || longer.length > EDITOR_LIMITS.scenePrompt ? whole : longer;
  }, text);
  return within(written, EDITOR_LIMITS.scenePrompt);
}

/** The pools that a further scene of each format may come from. */
const FURTHER: Record<CreativeFormat, readonly Pool[]> = {
  problem_solution: ["use", "after", "test", "show"],
  mistake_fix: ["use", "after", "show", "crowd"],
  myth_vs_reality: ["test", "use", "after", "crowd"],
  before_after: ["after", "use", "show", "crowd"],
  proof_demo: ["test", "use", "show", "after"],
  product_reveal: ["show", "use", "after", "crowd"],
};
const OTHERWISE: readonly Pool[] = ["start", "trouble", "middle", "open", "veil", "dare"];

/** The share of its telling words that a picture has in common with scenes. */
function likenessTo(scenes: readonly string[], { brief: { language } }: Material): (image: Image) => number {
  const stems = (text: string) => wordsOf(text).filter((word) => word.folded.length >= 5).map((word) => stem(word.folded, language));
  const told = new Set(scenes.flatMap(stems));
  return (image) => {
    const own = stems(image[0]);
    return own.filter((word) => told.has(word)).length / Math.max(1, own.length);
  };
}

const CHOICE = 4;

/** A prompt for a scene that could follow these: a picture that none of them tells, and the least like them. */
export async function suggestScene(brief: Brief, { format, scenes, seed }: { format: CreativeFormat; scenes: readonly string[]; seed: number }): Promise<string> {
  const material = await gather(brief);
  const { words, world, product, brand } = material;
  const chance = random(`suggest:${brief.product}:${scenes.length}:${seed}`);
  const told = (image: Image) => scenes.some((scene) => scene.includes(fixedPart(image[0], brief.language)));
  const untold = (pools: readonly Pool[]) => pools.flatMap((pool) => imagesOf(material, pool)).filter((image) => !told(image));
  const fitting = untold(FURTHER[format]);
  const candidates = fitting.length > 0 ? fitting : untold(OTHERWISE);
  const likeness = likenessTo(scenes, material);
  const scored = candidates.map((image) => ({ image, score: likeness(image) })).sort((a, b) => a.score - b.score);
  const ranked = scored.map(({ image }) => image);
  const image = chance.pick(ranked.length > 0 ? ranked.slice(0, CHOICE) : imagesOf(material, "use"));
  const look = lookFor(brief, chance.fork("look"));
  const notes = [...words.camera.looks[look], ...words.camera.shots].map((note) => fill(note, {}, brief.language));
  const fresh = notes.filter((note) => !scenes.some((scene) => scene.includes(note)));
  const seen = fill(image[0], { product, brand, who: chance.pick(world.who), place: chance.pick(world.places) }, brief.language);
  return `${seen} ${chance.pick(fresh.length > 0 ? fresh : notes)}`;
}
