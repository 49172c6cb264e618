import type { CreativeFormat, VisualLanguage } from "#lib/contracts/creative.ts";
import type { ProjectIntent } from "#lib/contracts/editor/vocabulary.ts";
import type { Brief } from "#lib/creative/brief.ts";
import { random, type Random } from "#lib/kernel/random.ts";
import { arcOf } from "./arc.ts";
import { fill, type Slots } from "./fill.ts";
import { gather, imagesOf, isWorldPool, type Material, screenLines } from "./material.ts";
import type { Image, Pool } from "./words/words.ts";

export type ScenarioRequest = { format: CreativeFormat; look: VisualLanguage; intent: ProjectIntent; count: number; seed: number };

/** The most sentences that a scene can be filmed from at a glance. */
const MAX_SENTENCES = 3;

/** Where to go on when a pool has no picture left that was not told. */
const RESERVE: readonly Pool[] = ["use", "after", "start", "show", "test", "middle", "crowd", "trouble", "veil", "dare"];

type Drawn = { pool: Pool; image: Image };

/** Deals pictures from shuffled pools, none twice while any is left. */
function dealer(material: Material, chance: Random) {
  const stacks = new Map<Pool, Image[]>();
  const stackOf = (pool: Pool) => {
    const ready = stacks.get(pool) ?? chance.fork(pool).shuffle(imagesOf(material, pool));
    stacks.set(pool, ready);
    return ready;
  };
  return (wanted: Pool): Drawn => {
    const told = wanted === "fact" && material.facts.length === 0 ? "test" : wanted;
    for (const pool of [told, ...RESERVE]) {
      const image = stackOf(pool).pop();
      if (image) return { pool, image };
    }
    return { pool: told, image: chance.pick(imagesOf(material, told)) };
  };
}

/** Draws the words on screen of each pool; the halves of one pair stay together. */
function liner(material: Material, chance: Random) {
  const pair = chance.int(0, 1);
  const turns = new Map<Pool, number>();
  return (pool: Pool): Slots => {
    const lines = screenLines(material, pool);
    if (lines.length === 0) return {};
    const turn = turns.get(pool) ?? 0;
    turns.set(pool, turn + 1);
    const start = pool === "fact" ? 0 : pool === "close" || pool === "end" ? chance.int(0, lines.length - 1) : pair;
    return lines[(start + turn) % lines.length]!;
  };
}

const sentencesIn = (text: string): number => text.match(/[.?!…](?=\s|$)/gu)?.length ?? 0;

/** Scenes of type: their text says all there is to see. */
const TYPED: readonly Pool[] = ["fact", "close", "end"];
/** Scenes that hold still: they take their light from the look, and no camera that wanders. */
const STILL: readonly Pool[] = ["show", "veil"];

/** Light and camera for each scene: what the look asks for, and what any film does; none twice. */
function cameraNotes({ words: { camera } }: Material, look: VisualLanguage, pools: readonly Pool[], chance: Random): (string | null)[] {
  const own = chance.shuffle(camera.looks[look]);
  const any = chance.shuffle(camera.shots);
  let stills = pools.filter((pool) => STILL.includes(pool)).length;
  return pools.map((pool) => {
    if (TYPED.includes(pool)) return null;
    if (STILL.includes(pool)) {
      stills -= 1;
      return own.pop() ?? null;
    }
    const spare = own.length > stills && chance.chance(0.5) ? own : any;
    return spare.pop() ?? own.pop() ?? null;
  });
}

const shows = ({ image }: Drawn): boolean => image[0].includes("{product}");

/** Where no picture shows the goods, the last one does. */
function named(drawn: Drawn[], material: Material): Drawn[] {
  const { pool } = drawn.at(-1)!;
  const other = imagesOf(material, pool).find((image) => shows({ pool, image }));
  return drawn.some(shows) || !other ? drawn : [...drawn.slice(0, -1), { pool, image: other }];
}

/** The scenes of an ad, a paragraph each: what is seen, in the arc of its format. */
export async function writeScenes(brief: Brief, request: ScenarioRequest): Promise<string[]> {
  const material = await gather(brief);
  const { words, world, product, brand } = material;
  const chance = random(`scenario:${brief.product}:${brief.name}:${request.format}:${request.intent}:${request.seed}`);
  const deal = dealer(material, chance.fork("images"));
  const lineOf = liner(material, chance.fork("lines"));
  const cast = chance.fork("cast").shuffle(world.who);
  const places = chance.fork("places").shuffle(world.places);
  const story = request.intent === "creative_story";
  const drawn = named(arcOf(request.format, request.count, request.intent).map(({ pool }) => deal(pool)), material);
  const notes = cameraNotes(material, request.look, drawn.map(({ pool }) => pool), chance.fork("camera"));
  return drawn.map(({ pool, image }, index) => {
    const slots = { product, brand, who: cast[story ? 0 : index % cast.length]!, place: places[index % places.length]!, ...lineOf(pool) };
    const seen = fill(image[0], slots, brief.language);
    const hour = story && !isWorldPool(pool) && pool !== "end" && pool !== "open" ? chapterAt(words.chapters, index, request.count) : null;
    const told = hour ? `${hour} ${seen}` : seen;
    const note = sentencesIn(told) < MAX_SENTENCES ? notes[index] : null;
    return note ? `${told} ${fill(note, {}, brief.language)}` : told;
  });
}

/** The time of day at which a story stands; pictures from the goods' own world have their own. */
function chapterAt(chapters: readonly string[], index: number, count: number): string {
  return chapters[Math.min(chapters.length - 1, Math.floor((index / count) * chapters.length))]!;
}

/** A scenario as people write it: "Scene 1: …", a paragraph a scene. */
export async function writeScenario(brief: Brief, request: ScenarioRequest): Promise<string> {
  const [{ words }, scenes] = await Promise.all([gather(brief), writeScenes(brief, request)]);
  return scenes.map((scene, at) => `${words.scene.replace("{n}", String(at + 1))} ${scene}`).join("\n\n");
}
