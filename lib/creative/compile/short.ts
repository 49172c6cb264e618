import type { Typesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition, Transition } from "#lib/composition/model.ts";
import { fontsOf } from "#lib/creative/compile/fonts.ts";
import { posterScene, POSTER_FRAMES } from "#lib/creative/compile/poster.ts";
import { buildScene, FPS, type Film } from "#lib/creative/compile/scene.ts";
import { typeSystem } from "#lib/creative/compile/typography.ts";
import type { Subject } from "#lib/creative/kit/stage.ts";
import { LOOKS } from "#lib/creative/looks/index.ts";
import { readMood } from "#lib/creative/looks/mood.ts";
import { chooseClutter, chooseCompanions } from "#lib/creative/props/companions.ts";
import { measurePictogram } from "#lib/creative/props/pictograms.ts";
import type { Storyboard } from "#lib/creative/storyboard.ts";
import { random, type Random } from "#lib/kernel/random.ts";

export const SHORT_SIZE = { width: 1080, height: 1920 } as const;
/** Id of the music in the composition; the host binds it to the file. */
export const MUSIC_ASSET = "music";

/** Frame that stands for the film: the headline is whole, the first caption has come. */
const POSTER_FRAME = 72;

export type CompileOptions = {
  typesetter: Typesetter;
  /** Hashes of the assets' bytes by id, as far as they are known: part of the key of every scene that shows them. */
  hashes?: Readonly<Record<string, string>>;
};

/** A storyboard as a film of 1080 × 1920 at 30 frames a second. The same storyboard always gives the same document. */
export function compileShort(storyboard: Storyboard, options: CompileOptions): Composition {
  const film = prepareFilm(storyboard, options);
  let from = 0;
  const scenes = storyboard.scenes.map((_, index) => {
    const scene = buildScene(film, index, from);
    from += scene.frames;
    return scene;
  });
  const { look, palette } = film;
  const overlays = look.finish(palette, from, film.random.fork("finish"), film.size);
  if (storyboard.poster) {
    scenes.push(posterScene({ ...film, brief: storyboard.brief, textPosition: storyboard.textPosition }, storyboard.poster, { from, frames: POSTER_FRAMES, transition: look.posterTransition }));
    from += POSTER_FRAMES;
  }
  return {
    version: 1,
    size: { ...SHORT_SIZE },
    fps: FPS,
    frames: from,
    seed: storyboard.seed,
    fonts: fontsOf(scenes.flatMap((scene) => scene.layers)),
    assets: assetsOf(storyboard, options.hashes ?? {}),
    scenes,
    overlays,
    audio: [{ id: "music", asset: MUSIC_ASSET, role: "music", from: 0, frames: from, gain: 0 }],
    posterFrame: Math.min(POSTER_FRAME, from - 1),
  };
}

function prepareFilm(storyboard: Storyboard, { typesetter }: CompileOptions): Film {
  const look = LOOKS[storyboard.look];
  const chance = random(storyboard.seed).fork(`film ${storyboard.look}`);
  const hero = subjectOf(storyboard);
  const colors = hero.kind === "pictogram" ? [measurePictogram(hero.name).color] : (storyboard.product?.colors ?? []);
  const palette = look.palette(readMood(storyboard.brief.category, colors, chance.fork("mood")), chance.fork("palette"));
  return {
    storyboard,
    typesetter,
    look,
    palette,
    type: typeSystem(look, storyboard.fontFamily),
    size: SHORT_SIZE,
    hero,
    companions: chooseCompanions(storyboard.brief, chance.fork("companions")),
    clutter: chooseClutter(storyboard.brief, chance.fork("clutter")),
    random: chance,
    transitions: chooseTransitions(storyboard, look.transitions, look.posterTransition, chance.fork("transitions")),
  };
}

function subjectOf({ product, brief }: Storyboard): Subject {
  if (product) return { kind: "picture", asset: product.assetId, aspect: product.width / product.height, cutout: product.cutout };
  return { kind: "pictogram", name: brief.pictograms[0]! };
}

function chooseTransitions(storyboard: Storyboard, choices: readonly Transition[], last: Transition, chance: Random): (Transition | null)[] {
  const own = storyboard.scenes.map((_, index) => (index === 0 ? null : chance.pick(choices)));
  return storyboard.poster ? [...own, last] : own;
}

function assetsOf({ product, poster }: Storyboard, hashes: Readonly<Record<string, string>>): Composition["assets"] {
  const assets: Composition["assets"] = { [MUSIC_ASSET]: { kind: "audio", ...hashed(hashes, MUSIC_ASSET) } };
  for (const picture of [product, poster])
    if (picture) assets[picture.assetId] = { kind: "image", width: picture.width, height: picture.height, ...hashed(hashes, picture.assetId) };
  return assets;
}

function hashed(hashes: Readonly<Record<string, string>>, id: string): { sha256?: string } {
  return hashes[id] ? { sha256: hashes[id] } : {};
}
