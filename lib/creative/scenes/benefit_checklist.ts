import type { Box, Layer } from "#lib/composition/model.ts";
import { bottom, cells, centerY, inset, right } from "#lib/creative/kit/box.ts";
import { keys } from "#lib/creative/kit/motion.ts";
import { heroObject } from "#lib/creative/kit/object.ts";
import { beatStart, heroPose } from "#lib/creative/kit/pose.ts";
import { circle, stroke } from "#lib/creative/kit/shapes.ts";
import type { Stage } from "#lib/creative/kit/stage.ts";
import type { SceneKind } from "#lib/creative/scenes/scene.ts";

const MOST = 3;

/** What the buyer gets, ticked off beside the hero: the first lines at once, the rest on the beat. */
export const benefitChecklist: SceneKind = {
  name: "benefit_checklist",
  roles: { benefit: 4, proof: 3, turn: 1 },
  needs: { benefits: 2 },
  statement: 0.28,
  build(stage) {
    const { card, ground, hero: at } = arrange(stage, Math.min(MOST, stage.brief.benefits.length));
    const hero = heroObject(stage, stage.hero, { x: ground.x + ground.width / 2, floor: bottom(ground), maxWidth: ground.width * 0.8, maxHeight: ground.height * 0.96 }, heroPose(stage, at));
    return {
      back: [],
      mid: [...stage.look.stand(stage, ground), ...hero.layers],
      front: [...stage.look.panel(stage, card, 0), ...list(stage, inset(card, 36, 18), Math.min(MOST, stage.brief.benefits.length))],
    };
  },
};

type Arrangement = { card: Box; ground: Box; hero: "above" | "below" | "left" };

/** The card beside the hero on a wide stage; on a tall one above it, where words may still stand, or below. */
function arrange(stage: Stage, count: number): Arrangement {
  const { area, aside, safe } = stage;
  const row = 128;
  if (aside || area.height < area.width * 0.78) {
    const high = Math.min(area.height * 0.9, count * (row + 34));
    const tall = aside ? Math.min(area.height, high * 1.1) : area.height;
    const left = { x: area.x - 20, y: area.y + (area.height - tall) / 2, width: area.width * 0.42, height: tall * (1 - stage.look.plinth) };
    const x = left.x + left.width + 24;
    return { card: { x, y: area.y + (area.height - high) / 2, width: right(safe) - x, height: high }, ground: left, hero: "left" };
  }
  const high = Math.min(area.height * 0.46, count * row);
  const below = bottom(area) <= bottom(safe);
  const card = { x: safe.x, y: below ? bottom(area) - high : area.y, width: safe.width, height: high };
  const top = below ? area.y : bottom(card) + 36;
  const floor = below ? card.y - 14 : bottom(area) - area.height * stage.look.plinth;
  return { card, ground: { x: area.x, y: top, width: area.width, height: floor - top }, hero: below ? "above" : "below" };
}

function list(stage: Stage, box: Box, count: number): Layer[] {
  const { palette } = stage;
  return cells(box, count, 8, "column").flatMap((row, index) => {
    const start = index === 0 ? (stage.opening ? 0 : 14) : Math.max(index * 5, beatStart(stage, 1) + (index - 1) * 18 - (count > 2 ? 24 : 0));
    const radius = Math.min(34, row.height * 0.36);
    const middle = centerY(row);
    const tick = { x: row.x + radius - radius * 0.5, y: middle - radius * 0.4, width: radius, height: radius * 0.8 };
    const words = { x: row.x + radius * 2 + 26, y: row.y, width: row.width - radius * 2 - 26, height: row.height };
    const text = stage.type({ text: stage.brief.benefits[index]!, box: words, role: "caption", start: start + 4, align: "left" });
    return [
      circle(stage, row.x + radius, middle, radius, palette.accent, { from: start, scale: keys([start, 0, stage.look.motion.enter], [start + 12, 1]) }),
      stroke(stage, tick, `M0 ${tick.height * 0.5}L${tick.width * 0.36} ${tick.height}L${tick.width} 0`, palette.card, radius * 0.24, { from: start, trim: keys([start + 4, 0, "out_cubic"], [start + 16, 1]) }),
      ...(text ? [text] : []),
    ];
  });
}
