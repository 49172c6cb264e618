import { describe, expect, it } from "vitest";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import { safeArea } from "#lib/composition/layout/safe-areas.ts";
import { entrancePose, settledAt } from "#lib/composition/draw/text-motion.ts";
import { unitsOf } from "#lib/composition/draw/text-units.ts";
import { composition as compositionSchema, type Box, type Composition, type Layer, type TextLayer } from "#lib/composition/model.ts";
import { textAnimation, textPosition, visualLanguage, type VisualLanguage } from "#lib/contracts/creative.ts";
import { productCategory, type Brief } from "#lib/creative/brief.ts";
import { worstContrast } from "#lib/creative/color/color.ts";
import { compileShort, MUSIC_ASSET } from "#lib/creative/compile/short.ts";
import { moves } from "#lib/composition/timeline/sample.ts";
import { contains, overlaps } from "#lib/creative/kit/box.ts";
import { shots } from "#lib/creative/kit/rhythm.ts";
import { LOOKS } from "#lib/creative/looks/index.ts";
import type { TextRole } from "#lib/creative/looks/look.ts";
import { readMood } from "#lib/creative/looks/mood.ts";
import { SCENE_KINDS } from "#lib/creative/scenes/index.ts";
import type { Storyboard } from "#lib/creative/storyboard.ts";
import { LANGUAGES, type Language } from "#lib/kernel/languages.ts";
import { random } from "#lib/kernel/random.ts";
import { readFace } from "#lib/render/bundled.ts";

const typesetter = createTypesetter(readFace);
const LOOK_NAMES = visualLanguage.options;
const CATEGORIES = productCategory.options;
const ROLES: readonly TextRole[] = ["headline", "subheadline", "caption", "statement", "name", "action", "label"];

const TEXTS: Record<Language, { word: string; sentence: string }> = {
  en: { word: "Glow", sentence: "Hand-poured soy candles turn an ordinary Tuesday into the calm you were promised all week long, every night" },
  fr: { word: "Éclat", sentence: "Des bougies coulées à la main qui transforment une soirée ordinaire en un moment de calme bien mérité, chaque nuit" },
  es: { word: "Luz", sentence: "Velas de soja hechas a mano que convierten una tarde cualquiera en la calma que mereces después de cada día" },
  de: { word: "Glanz", sentence: "Handgegossene Sojawachskerzen verwandeln einen gewöhnlichen Feierabend in Wohlfühlatmosphäre, die wirklich bleibt" },
  it: { word: "Luce", sentence: "Candele di soia versate a mano che trasformano una sera qualunque nella calma che meriti, ogni notte dell'anno" },
  pt: { word: "Brilho", sentence: "Velas de soja feitas à mão que transformam uma noite comum na calma que você merece depois de um longo dia" },
  nl: { word: "Gloed", sentence: "Handgegoten sojakaarsen veranderen een doodgewone dinsdagavond in de rust die je de hele week al zocht, elke avond" },
  pl: { word: "Blask", sentence: "Ręcznie odlewane świece sojowe zamieniają zwykły wieczór w chwilę ciszy, na którą zasługujesz każdego dnia, źdźbło spokoju" },
};

const brief: Brief = {
  language: "en",
  product: "soy candle",
  name: "Amberly",
  category: "home_decor",
  subjects: ["candle"],
  pictograms: ["candle", "herb", "rose"],
  benefits: ["Burns clean for hours", "Hand-poured soy wax", "A scent that stays soft"],
  audience: null,
  offer: "20% off",
  callToAction: "Shop the set",
  tone: "warm",
};

const board = (change: Partial<Storyboard> = {}, kinds: readonly [string, string] = ["hero_pedestal", "end_lockup"]): Storyboard => ({
  version: 1,
  seed: 4,
  look: "premium_editorial",
  format: "product_reveal",
  brief,
  headline: "Evenings, softly lit",
  subheadline: "Hand-poured soy candles for slow nights at home.",
  textPosition: "top",
  textAnimation: "reveal",
  fontFamily: null,
  product: null,
  poster: null,
  scenes: [
    { id: "s1", kind: kinds[0], seconds: 6, beats: [{ role: "hook", text: "The day ends when the light changes.", seconds: 3 }, { role: "benefit", text: "Clean soy wax, a scent that stays soft.", seconds: 3 }] },
    { id: "s2", kind: kinds[1], seconds: 6, beats: [{ role: "proof", text: "Poured by hand, one batch at a time.", seconds: 3 }, { role: "action", text: "Light yours tonight.", seconds: 3 }] },
  ],
  ...change,
});

const compile = (storyboard: Storyboard): Composition => compileShort(storyboard, { typesetter });

const POSTER = { assetId: "poster", width: 1080, height: 1350, cutout: false };

/** Every text of a scene with its box in the frame (plates included) and the frames it stands for. */
function textsOf(layers: readonly Layer[], frames: number): { layer: TextLayer; box: Box; from: number; to: number }[] {
  return layers.flatMap((layer) => {
    if (layer.kind === "group") return textsOf(layer.children, frames);
    if (layer.kind !== "text") return [];
    const { plate } = layer;
    const [padX, padY] = [plate?.padX ?? 0, plate?.padY ?? 0];
    const box = { x: (layer.x as number) - padX, y: (layer.y as number) - padY, width: layer.width + 2 * padX, height: layer.height + 2 * padY };
    const from = layer.from ?? 0;
    return [{ layer, box, from, to: Math.min(frames, from + (layer.frames ?? frames)) }];
  });
}

/** The texts of a role in the opening. */
const named = (film: Composition, role: string) => textsOf(film.scenes[0]!.layers, 180).filter(({ layer }) => layer.id.includes(`.${role}.`));

function expectReadable(film: Composition, what: string): void {
  const safe = safeArea(film.size);
  for (const scene of film.scenes) {
    const texts = textsOf(scene.layers, scene.frames);
    for (const text of texts) {
      expect(contains(safe, text.box, 1), `${what}: ${text.layer.id} leaves the safe area ${JSON.stringify(text.box)}`).toBe(true);
      expect(text.layer.font.size, `${what}: ${text.layer.id} is too small`).toBeGreaterThanOrEqual(20);
    }
    texts.forEach((a, i) =>
      texts.slice(i + 1).forEach((b) => {
        if (a.from < b.to && b.from < a.to) expect(overlaps(a.box, b.box, 1), `${what}: ${a.layer.id} meets ${b.layer.id}`).toBe(false);
      }),
    );
  }
}

describe("the words of a short", () => {
  const lengths = {
    short: (language: Language) => ({ headline: TEXTS[language].word, subheadline: TEXTS[language].word }),
    long: (language: Language) => ({ headline: `${TEXTS[language].sentence} ${TEXTS[language].sentence}`.slice(0, 160).trim(), subheadline: `${TEXTS[language].sentence} ${TEXTS[language].sentence}`.slice(0, 200).trim() }),
  };

  it.each(LOOK_NAMES.flatMap((look) => textPosition.options.map((position) => [look, position] as const)))(
    "stay inside the safe area and off one another in %s with the headline at the %s, in every language and length",
    (look, position) => {
      for (const language of LANGUAGES)
        for (const [name, copy] of Object.entries(lengths)) {
          const line = TEXTS[language].sentence.slice(0, 60).trim();
          const storyboard = board({ look, textPosition: position, ...copy(language), brief: { ...brief, language } });
          const scenes = storyboard.scenes.map((scene) => ({ ...scene, beats: scene.beats.map((beat) => ({ ...beat, text: name === "long" ? line : beat.text })) }));
          expectReadable(compile({ ...storyboard, scenes }), `${look} ${position} ${language} ${name}`);
        }
    },
  );

  it.each(LOOK_NAMES)("stay apart in %s whatever the scene kind", (look) => {
    for (const kind of SCENE_KINDS)
      for (const position of textPosition.options) {
        expectReadable(compile(board({ look, textPosition: position }, [kind.name, kind.name])), `${look} ${kind.name} ${position}`);
      }
  });

  it("carry emoji without falling out of their family", () => {
    const film = compile(board({ look: "kinetic_creator", headline: "Glow 🕯️ tonight 🔥", subheadline: "🔥🔥🔥" }));
    expectReadable(film, "emoji");
    const headline = named(film, "headline")[0]!;
    expect(headline.layer.font.family).toBe("anton");
  });

  it("can be read from the first frame: the headline is under way in every look and animation, and still seen to come", () => {
    for (const look of LOOK_NAMES)
      for (const animation of textAnimation.options) {
        const { layer } = named(compile(board({ look, textAnimation: animation })), "headline")[0]!;
        const entrance = layer.entrance!;
        expect(layer.from).toBe(0);
        expect(entrance.style).toBe(animation);
        const first = entrancePose(entrance, 0, 0);
        expect(first.alpha, `${look} ${animation}`).toBeGreaterThan(0.65);
        expect(first.wipe, `${look} ${animation}`).toBeGreaterThan(0.7);
        expect(settledAt(entrance, unitsOf(layer, entrance.unit).length), `${look} ${animation}`).toBeGreaterThan(3);
      }
  });

  it("are large enough for a phone, headline before caption before subheadline", () => {
    const loud: readonly VisualLanguage[] = ["kinetic_creator", "ugc_realism", "startup_explainer"];
    for (const look of LOOK_NAMES)
      for (const position of textPosition.options) {
        const film = compile(board({ look, textPosition: position }));
        const size = (role: string) => Math.min(...named(film, role).map(({ layer }) => layer.font.size));
        expect(size("caption"), `${look} ${position}`).toBeGreaterThanOrEqual(loud.includes(look) ? 52 : 46);
        expect(size("subheadline"), `${look} ${position}`).toBeGreaterThanOrEqual(42);
        expect(size("headline"), `${look} ${position}`).toBeGreaterThan(size("caption"));
        if (look !== "ugc_realism") expect(size("caption"), `${look} ${position}`).toBeGreaterThan(size("subheadline"));
      }
  });

  it("put the headline where the person wants it", () => {
    for (const look of LOOK_NAMES) {
      const middles = textPosition.options.map((position) => {
        const { box } = named(compile(board({ look, textPosition: position })), "headline")[0]!;
        return (box.y + box.height / 2) / 1920;
      });
      const [top, center, bottom] = middles as [number, number, number];
      expect(top, look).toBeLessThan(0.36);
      expect(center, look).toBeGreaterThan(0.4);
      expect(center, look).toBeLessThan(0.66);
      expect(bottom, look).toBeGreaterThan(center);
    }
  });

  it("are set in the person's family", () => {
    const film = compile(board({ look: "luxury_minimal", fontFamily: "syne" }));
    const families = named(film, "headline").map(({ layer }) => layer.font.family);
    expect(families).toEqual(["syne"]);
  });

  it("may be empty: a film without a line of copy still compiles", () => {
    const silent = board({ headline: " ", subheadline: "", brief: { ...brief, name: null, callToAction: null, offer: null, benefits: [] } });
    const scenes = silent.scenes.map((scene) => ({ ...scene, beats: scene.beats.map((beat) => ({ ...beat, text: "" })) }));
    expect(textsOf(compile({ ...silent, scenes }).scenes.flatMap((scene) => scene.layers), 180)).toEqual([]);
  });

  it("say the name, the last line and the call to action at the end", () => {
    const words = textsOf(compile(board()).scenes[1]!.layers, 180).map(({ layer }) => layer.lines.flatMap((line) => line.runs.map((run) => run.text)).join(" ").toLowerCase());
    expect(words).toEqual(expect.arrayContaining(["amberly", "light yours tonight.", "shop the set"]));
  });

  it("don't say the name twice when the last line opens with it", () => {
    const storyboard = board();
    const scenes = storyboard.scenes.map((scene, index) => (index === 0 ? scene : { ...scene, beats: [scene.beats[0]!, { ...scene.beats[1]!, text: "Amberly. Light yours tonight." }] }));
    const words = textsOf(compile({ ...storyboard, scenes }).scenes[1]!.layers, 180).map(({ layer }) => layer.lines.flatMap((line) => line.runs.map((run) => run.text)).join(" ").toLowerCase());
    expect(words).toEqual(expect.arrayContaining(["amberly", "light yours tonight."]));
  });
});

describe("the film", () => {
  it("lasts 360 frames, and 420 with a poster, without a gap", () => {
    for (const look of LOOK_NAMES)
      for (const poster of [null, POSTER]) {
        const film = compile(board({ look, poster }));
        expect(film.frames).toBe(poster ? 420 : 360);
        let at = 0;
        for (const scene of film.scenes) {
          expect(scene.from).toBe(at);
          at += scene.frames;
        }
        expect(at).toBe(film.frames);
        expect(film.posterFrame).toBeLessThan(film.frames);
        expect(film.audio).toEqual([expect.objectContaining({ asset: MUSIC_ASSET, role: "music", from: 0, frames: film.frames })]);
      }
  });

  it("never stands still for half a second, in any look and scene kind", () => {
    const stir = (layers: readonly Layer[], from: number, to: number): boolean =>
      layers.some((layer) => {
        if ((layer.from ?? 0) > from || (layer.from ?? 0) + (layer.frames ?? Infinity) < to) return false;
        if (layer.kind === "particles") return true;
        if ([layer.x, layer.y, layer.scale, layer.rotation].some((value) => moves(value, from, to))) return true;
        return layer.kind === "group" && stir(layer.children, from, to);
      });
    for (const look of LOOK_NAMES)
      for (const kind of SCENE_KINDS)
        for (const scene of compile(board({ look }, [kind.name, kind.name])).scenes)
          for (let frame = 0; frame + 15 <= scene.frames; frame += 15) expect(stir(scene.layers, frame, frame + 15), `${look} ${kind.name} ${frame}`).toBe(true);
  });

  it("cuts to a new shot at least every 1.2 seconds in the kinetic look, on the beat too", () => {
    const cuts = shots({ beats: [{ role: "hook", text: "", from: 0, frames: 90 }, { role: "turn", text: "", from: 90, frames: 90 }], frames: 180, look: LOOKS.kinetic_creator });
    expect(cuts).toContain(90);
    for (const [index, cut] of cuts.entries()) expect((cuts[index + 1] ?? 180) - cut).toBeLessThanOrEqual(36);
  });

  it("ends on the whole poster, once, on the look's own ground when its shape is another", () => {
    for (const look of LOOK_NAMES)
      for (const poster of [POSTER, { ...POSTER, width: 1600, height: 900 }]) {
        const scene = compile(board({ look, poster })).scenes.at(-1)!;
        const pictures = scene.layers.flatMap(function find(layer: Layer): Layer[] {
          return layer.kind === "group" ? layer.children.flatMap(find) : layer.kind === "image" ? [layer] : [];
        });
        expect(pictures).toEqual([expect.objectContaining({ asset: "poster", fit: "contain" })]);
        const [picture] = pictures as Extract<Layer, { kind: "image" }>[];
        expect(picture!.width / picture!.height).toBeCloseTo(poster.width / poster.height, 2);
        expect(Math.max(picture!.width / 1080, picture!.height / 1920)).toBeGreaterThan(0.8);
      }
  });

  it("is a valid document whose layer ids are unique within a scene", () => {
    for (const look of LOOK_NAMES)
      for (const kind of SCENE_KINDS) {
        const film = compile(board({ look, poster: POSTER }, [kind.name, kind.name]));
        expect(compositionSchema.safeParse(film).error).toBeUndefined();
        for (const scene of film.scenes) {
          const ids = scene.layers.flatMap(function list(layer: Layer): string[] {
            return [layer.id, ...(layer.kind === "group" ? layer.children.flatMap(list) : [])];
          });
          expect(new Set(ids).size).toBe(ids.length);
        }
      }
  });

  it("is the same for the same storyboard, and another for another seed", () => {
    for (const look of LOOK_NAMES) {
      expect(compile(board({ look }))).toEqual(compile(board({ look })));
      expect(compile(board({ look, seed: 5 }))).not.toEqual(compile(board({ look })));
    }
  });

  it("keeps every scene light enough to draw", () => {
    const count = (layers: readonly Layer[]): number => layers.reduce((sum, layer) => sum + 1 + (layer.kind === "group" ? count(layer.children) : 0), 0);
    for (const look of LOOK_NAMES) for (const kind of SCENE_KINDS) for (const scene of compile(board({ look }, [kind.name, kind.name])).scenes) expect(count(scene.layers), `${look} ${kind.name}`).toBeLessThan(110);
  });

  it("stages the person's own product in place of the icon, in both scenes", () => {
    const product = { assetId: "mine", width: 600, height: 1200, cutout: true };
    const shows = (layer: Layer): boolean => (layer.kind === "image" ? layer.asset === "mine" : layer.kind === "group" && layer.children.some(shows));
    const hasHero = (layer: Layer): boolean => (layer.kind === "pictogram" ? layer.name === "candle" : layer.kind === "group" && layer.children.some(hasHero));
    for (const look of LOOK_NAMES)
      for (const kind of SCENE_KINDS)
        for (const scene of compile(board({ look, product }, [kind.name, kind.name])).scenes) {
          expect(scene.layers.some(shows), `${look} ${kind.name}`).toBe(true);
          expect(scene.layers.some(hasHero)).toBe(false);
        }
  });
});

describe("a text and its ground", () => {
  it("always contrast by 4.5 to 1 or more", () => {
    const seen: { look: VisualLanguage; color: string; on: readonly string[] }[] = [];
    for (const look of LOOK_NAMES) for (let seed = 0; seed < 60; seed++) seen.push(...paintsOf(look, seed));
    const faint = seen.filter(({ color, on }) => worstContrast(color, on) < 4.49);
    expect(faint).toEqual([]);
  });
});

function paintsOf(look: VisualLanguage, seed: number) {
  const category = CATEGORIES[seed % CATEGORIES.length]!;
  const made = LOOKS[look].palette(readMood(category, seed % 3 === 0 ? ["#3f8fde"] : [], random(seed)), random(seed + 1));
  return made.surfaces.slice(0, 2).flatMap((surface) =>
    [surface, LOOKS[look].footSurface(surface, made)].flatMap((ground) =>
      ROLES.flatMap((role) => {
        const { color, accent, on } = LOOKS[look].paint(role, ground, made);
        return [color, accent].filter((paint) => typeof paint === "string").map((paint) => ({ look, color: paint, on }));
      }),
    ),
  );
}
