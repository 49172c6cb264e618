import type { Box, Layer } from "#lib/composition/model.ts";
import { bareFilm, type AdFilm } from "#lib/creative/ad/film.ts";
import type { DrawnScene, Place } from "#lib/creative/ad/staged.ts";
import { roomFor } from "#lib/creative/ad/zones.ts";
import { alpha } from "#lib/creative/color/color.ts";
import { bareStage } from "#lib/creative/compile/bare-stage.ts";
import { setText } from "#lib/creative/compile/text.ts";
import { centerX, inset } from "#lib/creative/kit/box.ts";
import { sway } from "#lib/creative/kit/motion.ts";
import { circle, rect } from "#lib/creative/kit/shapes.ts";

/** As much of a prompt as one reads at a glance. */
const LONGEST = 180;
/** Air between the outline and the words, and their size in pixels, in whatever family. */
const AIR = 72;
const SIZE = 62;
const DOTS = 3;

/** A scene that is not made yet: what was asked for, on the look's ground inside an outline that waits to be filled. Only previews show it. */
export function waitingScene(film: AdFilm, prompt: string, { id: scene, frames, company }: Place): DrawnScene {
  const { palette, type, size, typesetter, plan } = film;
  const { picture, words } = roomFor(company, "none");
  const frame = { x: words.x, y: Math.max(words.y, picture.y), width: words.width, height: Math.min(words.y + words.height, picture.y + picture.height) - Math.max(words.y, picture.y) };
  const stage = bareStage(bareFilm(film), { area: frame, frames, name: scene });
  const { surface } = stage;
  const box = inset(frame, AIR);
  const { layer } = setText(typesetter, {
    id: stage.id("prompt"),
    text: excerpt(prompt),
    language: plan.brief.language,
    style: { ...type.statement, upper: false, align: "center" },
    paint: { color: surface.ink, on: surface.tones },
    box: { ...box, height: box.height - AIR },
    valign: "middle",
    scale: SIZE / type.statement.size.most,
  });
  const outline = rect(stage, frame, undefined, { radius: 40, stroke: { paint: alpha(surface.ink, 0.4), width: 4, dash: [4, 22], cap: "round" } });
  return { layers: [...film.look.ground({ ...stage, area: { x: 0, y: 0, ...size } }), outline, ...breathing(stage, frame, palette.accent), layer], words: [layer], ground: null };
}

/** Three dots that breathe one after another: something is to come. */
function breathing(stage: Parameters<typeof circle>[0] & { frames: number }, frame: Box, color: string): Layer[] {
  return Array.from({ length: DOTS }, (_, index) =>
    circle(stage, centerX(frame) + (index - (DOTS - 1) / 2) * 44, frame.y + frame.height - AIR, 11, color, { opacity: sway(0.6, 0.35, 60, stage.frames, -index / (DOTS * 2)) }),
  );
}

/** The beginning of a prompt, ended at a word. */
function excerpt(prompt: string): string {
  const text = prompt.trim().replace(/\s+/gu, " ");
  if (text.length <= LONGEST) return text || "…";
  return `${text.slice(0, LONGEST).replace(/[\s,;:–—-]*\S*$/u, "")}…`;
}
