import type { Box, Layer, Paint } from "#lib/composition/model.ts";
import type { AdFilm } from "#lib/creative/ad/film.ts";
import type { AdScene } from "#lib/creative/ad/plan.ts";
import type { DrawnScene, Place } from "#lib/creative/ad/staged.ts";
import { roomFor, type Room } from "#lib/creative/ad/zones.ts";
import { accents, isBlank } from "#lib/creative/compile/script.ts";
import { counter } from "#lib/creative/compile/scene.ts";
import { placeText, setText, timed } from "#lib/creative/compile/text.ts";
import { alpha } from "#lib/creative/color/color.ts";
import { bottom } from "#lib/creative/kit/box.ts";
import { rect } from "#lib/creative/kit/shapes.ts";
import type { TextPaint } from "#lib/creative/looks/look.ts";

type Footage = Extract<AdScene["picture"], { kind: "footage" }>;

/** How dark the scrim is under words: white type keeps 4.5 : 1 even on white footage. */
export const SCRIM = 0.62;
const SCRIM_COLOR = "#0b0a0c";
/** How far the scrim goes on past the words while it fades, and how: as light falls off, without an edge. */
const FADE = 460;
const FALL = [0.72, 0.46, 0.26, 0.12, 0.04, 0] as const;
/** Share of the words' height that a line over footage may take, and its size against a statement's. */
const SHARE = 0.24;
const SCALE = 0.8;

/** A clip that fills the frame, with a line over it where there is one. A clip that ends early holds its last picture. */
export function footageScene(film: AdFilm, footage: Footage, { index, id: scene, frames, last, company }: Place): DrawnScene {
  const { size } = film;
  const id = counter(scene);
  const clip: Layer = { id: id("clip"), kind: "video", asset: footage.clip.assetId, x: size.width / 2, y: size.height / 2, ...size, fit: "cover", offset: footage.from };
  if (footage.title === null || isBlank(footage.title)) return { layers: [clip], words: [], ground: null };
  const room = roomFor(company, "line");
  const style = film.type.statement;
  const paint = overFootage(film);
  const box = { ...room.words, height: room.words.height * SHARE };
  const set = setText(film.typesetter, { id: id("title"), text: footage.title, language: film.plan.brief.language, style, paint, box, accentWords: accents(film.plan.brief), scale: SCALE });
  // In a wide frame the line stands low, as a title of film does, unless captions are spoken there.
  const low = room.aside && !company.captions;
  const placed = low ? placeText(set, 0, bottom(room.words) - bottom(set.box)) : set;
  const words = [timed(placed, { from: 0, to: frames, ...(index === 0 ? { start: 0, underWay: true } : { start: 4 }) }, film.look.motion, null, !last)];
  return { layers: [clip, ...(paint.plate ? [] : [scrim(room, placed.box, low, id)]), ...words], words, ground: null };
}

/** The look's plate for captions where it has one; else white type on a scrim. */
function overFootage({ look, palette }: AdFilm): TextPaint {
  const caption = look.paint("caption", palette.surfaces[0], palette);
  return caption.plate ? caption : { color: "#ffffff", on: [SCRIM_COLOR], shadow: { color: "#00000066", blur: 18, dx: 0, dy: 3 } };
}

/** Darkness from the frame's nearer edge that lies evenly under the words and falls off behind them. */
function scrim({ size }: Room, words: Box, low: boolean, id: (name: string) => string): Layer {
  const dark = low ? size.height - words.y : bottom(words);
  const height = Math.min(size.height, dark + FADE);
  const flat = dark / height;
  const box = { x: 0, y: low ? size.height - height : 0, width: size.width, height };
  const falling = FALL.map((left, index) => ({ at: flat + ((1 - flat) * (index + 1)) / FALL.length, color: alpha(SCRIM_COLOR, SCRIM * left) }));
  const stops = [{ at: 0, color: alpha(SCRIM_COLOR, SCRIM) }, { at: flat, color: alpha(SCRIM_COLOR, SCRIM) }, ...falling];
  const fill: Paint = { kind: "linear", from: [0.5, low ? 1 : 0], to: [0.5, low ? 0 : 1], stops };
  return rect({ id }, box, fill);
}
