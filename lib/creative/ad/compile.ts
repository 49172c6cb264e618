import type { Typesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition, Layer, Scene } from "#lib/composition/model.ts";
import { bareFilm, prepareAd, shortened, transitionInto, type AdFilm } from "#lib/creative/ad/film.ts";
import { footageScene } from "#lib/creative/ad/footage.ts";
import { logoLayers, showsLogo } from "#lib/creative/ad/logo.ts";
import type { AdPlan } from "#lib/creative/ad/plan.ts";
import { adSound } from "#lib/creative/ad/sound.ts";
import { stagedScene, type DrawnScene, type Place } from "#lib/creative/ad/staged.ts";
import { AD_FPS, timeAd, type AdTiming } from "#lib/creative/ad/timing.ts";
import { waitingScene } from "#lib/creative/ad/waiting.ts";
import { wholeAt } from "#lib/creative/ad/words.ts";
import type { Company } from "#lib/creative/ad/zones.ts";
import { posterScene } from "#lib/creative/compile/poster.ts";
import { captionLayers } from "#lib/creative/captions/layers.ts";
import { fontsOf } from "#lib/creative/compile/fonts.ts";

export type AdOptions = {
  typesetter: Typesetter;
  /** Hashes of the assets' bytes by id, as far as they are known: part of the key of every scene that shows them. */
  hashes?: Readonly<Record<string, string>>;
};

/**
 * An ad of several scenes as a film in its own ratio. The same plan always gives the same document, and a scene's
 * pictures depend on the scene alone (its plan, length and look), save for the first, the last, and what a
 * transition shows of its neighbour.
 */
export function compileAd(plan: AdPlan, options: AdOptions): Composition {
  const film = prepareAd(plan, options.typesetter);
  const timing = timeAd(plan);
  const drawn = plan.scenes.map((_, index) => drawScene(film, timing, index));
  const scenes = [...drawn.map(({ layers }, index) => placed(film, timing, index, layers)), ...closingCard(film, timing)];
  const overlays = [...finish(film, timing), ...captionLayers(plan, timing, { ...film, grounds: drawn.map(({ ground }) => ground) }), ...logoLayers(film, timing)];
  return {
    version: 1,
    size: { ...film.size },
    fps: AD_FPS,
    frames: timing.frames,
    seed: plan.seed,
    fonts: fontsOf([...scenes.flatMap((scene) => scene.layers), ...overlays]),
    assets: assetsOf(plan, options.hashes ?? {}),
    scenes,
    overlays,
    audio: adSound(plan, timing),
    posterFrame: posterFrame(timing, drawn[0]!),
  };
}

function drawScene(film: AdFilm, timing: AdTiming, index: number): DrawnScene {
  const { id, picture } = film.plan.scenes[index]!;
  const last = timing.closing === null && index === film.plan.scenes.length - 1;
  const place: Place = { index, id, frames: timing.scenes[index]!.frames, last, company: companyOf(film, timing, index) };
  switch (picture.kind) {
    case "staged":
      return stagedScene(film, picture.plan, place);
    case "footage":
      return footageScene(film, picture, place);
    case "waiting":
      return waitingScene(film, picture.prompt, place);
  }
}

function companyOf({ plan, look, size }: AdFilm, timing: AdTiming, index: number): Company {
  const { ratio, captions, logo } = plan;
  const scene = timing.scenes[index]!;
  const spoken = timing.lines.some(({ from, frames }) => from < scene.from + scene.frames && from + frames > scene.from);
  const marked = logo && showsLogo(plan, index);
  return { size, ratio, look, captions: captions !== null && spoken, logo: marked ? { position: logo.position, underCaptions: captions !== null } : null };
}

function placed(film: AdFilm, timing: AdTiming, index: number, layers: Layer[]): Scene {
  const scene = timing.scenes[index]!;
  if (index === 0) return { ...scene, layers };
  return { ...scene, layers, transition: transitionInto(film, scene.id, { before: timing.scenes[index - 1]!.frames, own: scene.frames }) };
}

function closingCard(film: AdFilm, { scenes, closing }: AdTiming): Scene[] {
  const { look, plan } = film;
  if (plan.closing === null || closing === null) return [];
  const transition = shortened(look.posterTransition, { before: scenes.at(-1)!.frames, own: closing.frames });
  return [posterScene(bareFilm(film), plan.closing, { ...closing, transition })];
}

/** Grain, vignette and bars lie over all that is filmed, not over the person's own card. */
function finish({ look, palette, random, size }: AdFilm, { closing, frames }: AdTiming): Layer[] {
  return look.finish(palette, closing ? closing.from : frames, random.fork("finish"), size);
}

/** Stands for the ad: the opening, as soon as its line is whole and the picture has arrived. */
function posterFrame({ scenes }: AdTiming, { words }: DrawnScene): number {
  const { frames } = scenes[0]!;
  return Math.min(Math.max(wholeAt(words), ARRIVED), Math.round(frames * 0.6));
}

/** By now the first picture has settled in every look. */
const ARRIVED = 48;

function assetsOf(plan: AdPlan, hashes: Readonly<Record<string, string>>): Composition["assets"] {
  const assets: Composition["assets"] = {};
  const add = (id: string, ref: Composition["assets"][string]) => {
    assets[id] = { ...ref, ...(hashes[id] ? { sha256: hashes[id] } : {}) };
  };
  for (const picture of [plan.product?.picture, plan.closing, plan.logo?.picture])
    if (picture) add(picture.assetId, { kind: "image", width: picture.width, height: picture.height });
  for (const { picture } of plan.scenes)
    if (picture.kind === "footage") add(picture.clip.assetId, { kind: "video", width: picture.clip.width, height: picture.clip.height });
  for (const id of [plan.music?.assetId, plan.narration?.assetId]) if (id) add(id, { kind: "audio" });
  return assets;
}
