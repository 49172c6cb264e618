import type { Typesetter } from "#lib/composition/layout/typesetter.ts";
import { safeArea } from "#lib/composition/layout/safe-areas.ts";
import type { Box, TextLayer } from "#lib/composition/model.ts";
import { setText } from "#lib/creative/compile/text.ts";
import { bottom, right } from "#lib/creative/kit/box.ts";
import { keys } from "#lib/creative/kit/motion.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { Look, Palette, TypeSystem } from "#lib/creative/looks/look.ts";
import type { Language } from "#lib/kernel/languages.ts";

/** What words inside a picture are set with. */
export type SceneTypeCase = {
  typesetter: Typesetter;
  look: Look;
  palette: Palette;
  /** Ink on the look's panels. */
  ink: string;
  type: TypeSystem;
  size: { width: number; height: number };
  language: Language;
  id(name: string): string;
};

const SMALLEST = 24;

/** A text inside the picture: kept within the safe area, set on the look's panel unless a surface is named; null when it cannot stay readable there. */
export function sceneText({ typesetter, look, palette, ink, type, size, language, id }: SceneTypeCase, request: Parameters<Stage["type"]>[0]): TextLayer | null {
  const room = within(request.box, safeArea(size));
  if (room === null) return null;
  const style = type[request.role];
  const color = request.surface ? request.surface.ink : ink;
  const on = request.surface ? request.surface.tones : [palette.card];
  const { layer } = setText(typesetter, {
    id: id(`scene-${request.role}`),
    text: request.text,
    language,
    style,
    paint: { color, on },
    box: room,
    align: request.align ?? style.align,
    valign: "middle",
    maxLines: 2,
  });
  if (layer.font.size < SMALLEST) return null;
  return { ...layer, from: request.start, opacity: keys([request.start, 0, "out_quad"], [request.start + look.motion.text.frames, 1]) };
}

function within(box: Box, room: Box): Box | null {
  const x = Math.max(box.x, room.x);
  const y = Math.max(box.y, room.y);
  const width = Math.min(right(box), right(room)) - x;
  const height = Math.min(bottom(box), bottom(room)) - y;
  return width > 120 && height > SMALLEST ? { x, y, width, height } : null;
}
