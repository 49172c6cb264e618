import type { CreativeFormat, ShortFontFamily, TextAnimation, TextPosition, VisualLanguage } from "#lib/contracts/creative.ts";
import type { Brief } from "#lib/creative/brief.ts";
import { LOOKS } from "#lib/creative/looks/index.ts";
import type { Look } from "#lib/creative/looks/look.ts";
import { chooseCompanions } from "#lib/creative/props/companions.ts";
import { SCENE_KINDS } from "#lib/creative/scenes/index.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";
import type { Beat, BeatRole, Storyboard } from "#lib/creative/storyboard.ts";
import { random, type Random } from "#lib/kernel/random.ts";

export const SCENE_SECONDS = 6;
const BEATS_PER_SCENE = 2;

/** The words of a film; what the text engine writes, or the person's own edit of it. */
export type FilmCopy = {
  format: CreativeFormat;
  headline: string;
  subheadline: string;
  beats: readonly { role: BeatRole; text: string }[];
};

/** What a person chose; null leaves it to the look, or the look to the brief. */
export type FilmChoices = {
  look: VisualLanguage | null;
  textPosition: TextPosition | null;
  textAnimation: TextAnimation | null;
  fontFamily: ShortFontFamily | null;
  product: Storyboard["product"];
  poster: Storyboard["poster"];
};

/** Decides everything that is open, and stages the beats two to a scene. The same seed gives the same film. */
export function writeStoryboard(brief: Brief, copy: FilmCopy, choices: FilmChoices, seed: number): Storyboard {
  const chance = random(seed).fork(`storyboard ${brief.product}`);
  const lookName = choices.look ?? lookFor(brief, chance.fork("look"));
  const look = LOOKS[lookName];
  const kinds = new Set<string>();
  const companions = chooseCompanions(brief, chance.fork("companions")).length;
  const groups = inPairs(copy.beats);
  const scenes = groups.map((beats, index) => {
    const kind = chooseKind({ brief, look, companions, beats, opening: index === 0, used: kinds }, chance.fork(`kind ${index}`));
    kinds.add(kind.name);
    return { id: `s${index + 1}`, kind: kind.name, seconds: SCENE_SECONDS, beats };
  });
  return {
    version: 1,
    seed,
    look: lookName,
    format: copy.format,
    brief,
    headline: copy.headline,
    subheadline: copy.subheadline,
    textPosition: choices.textPosition ?? chance.fork("position").pick(look.positions),
    textAnimation: choices.textAnimation ?? chance.fork("animation").pick(look.animations),
    fontFamily: choices.fontFamily,
    product: choices.product,
    poster: choices.poster,
    scenes,
  };
}

function inPairs(beats: FilmCopy["beats"]): Beat[][] {
  const groups: Beat[][] = [];
  for (let i = 0; i < beats.length; i += BEATS_PER_SCENE) {
    const members = beats.slice(i, i + BEATS_PER_SCENE);
    groups.push(members.map((beat) => ({ role: beat.role, text: beat.text, seconds: SCENE_SECONDS / members.length })));
  }
  return groups;
}

type Casting = { brief: Brief; look: Look; companions: number; beats: readonly Beat[]; opening: boolean; used: ReadonlySet<string> };

/** The signature closes; and an opening has its headline for the slam. */
const NEVER_FIRST: readonly string[] = ["end_lockup", "type_slam"];

/** How well a kind tells these beats in this look; 0 when it cannot. */
export function kindWeight(kind: SceneKind, casting: Casting): number {
  const { brief, look, companions, beats, opening, used } = casting;
  if (used.has(kind.name) || (opening && NEVER_FIRST.includes(kind.name))) return 0;
  if ((kind.needs?.benefits ?? 0) > brief.benefits.length || (kind.needs?.companions ?? 0) > companions) return 0;
  const told = beats.reduce((sum, beat, index) => sum + (kind.roles[beat.role] ?? 0) * (index === 0 ? 1.2 : 1), 0);
  return (told * (look.affinity[kind.name] ?? 1)) ** 1.5;
}

function chooseKind(casting: Casting, chance: Random): SceneKind {
  const weights = SCENE_KINDS.map((kind) => ({ kind, weight: kindWeight(kind, casting) }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  let at = chance.next() * total;
  for (const { kind, weight } of weights) {
    at -= weight;
    if (weight > 0 && at <= 0) return kind;
  }
  return SCENE_KINDS.find((kind) => !casting.used.has(kind.name)) ?? SCENE_KINDS[0]!;
}

const BY_TONE: Record<Brief["tone"], readonly VisualLanguage[]> = {
  warm: ["ugc_realism", "premium_editorial"],
  bold: ["kinetic_creator", "cinematic_product"],
  playful: ["kinetic_creator", "ugc_realism"],
  calm: ["premium_editorial", "luxury_minimal"],
  premium: ["luxury_minimal", "cinematic_product", "premium_editorial"],
  expert: ["startup_explainer", "cinematic_product"],
  urgent: ["kinetic_creator", "startup_explainer"],
};

const BY_CATEGORY: Partial<Record<Brief["category"], readonly VisualLanguage[]>> = {
  software: ["startup_explainer"],
  finance: ["startup_explainer"],
  education: ["startup_explainer"],
  services: ["startup_explainer"],
  jewelry: ["luxury_minimal"],
  electronics: ["cinematic_product"],
  mobility: ["cinematic_product"],
  gaming: ["kinetic_creator"],
  shoes: ["kinetic_creator"],
  home_decor: ["premium_editorial"],
  beauty: ["premium_editorial"],
  food: ["ugc_realism"],
  pets: ["ugc_realism"],
};

/** The look for a brief whose person named none: by tone first, coloured by category. */
export function lookFor(brief: Brief, chance: Random): VisualLanguage {
  return chance.pick([...BY_TONE[brief.tone], ...(BY_CATEGORY[brief.category] ?? [])]);
}
