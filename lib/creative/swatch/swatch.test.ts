import { expect, it } from "vitest";
import { createTypesetter } from "#lib/composition/layout/typesetter.ts";
import { composition, type Layer } from "#lib/composition/model.ts";
import { visualLanguage } from "#lib/contracts/creative.ts";
import { lookSwatch } from "#lib/creative/swatch/swatch.ts";
import { readFace } from "#lib/render/bundled.ts";

const typesetter = createTypesetter(readFace);

it("a look's swatch is one frame without motion, and no two looks share one", () => {
  const swatches = visualLanguage.options.map((look) => lookSwatch(look, 1, { typesetter }));
  const numbers = (layer: Layer): unknown[] => [layer.x, layer.y, layer.scale ?? 1, layer.opacity ?? 1, layer.rotation ?? 0, ...(layer.kind === "group" ? layer.children.flatMap(numbers) : [])];
  for (const swatch of swatches) {
    expect(composition.safeParse(swatch).error).toBeUndefined();
    expect(swatch.frames).toBe(1);
    for (const value of swatch.scenes[0]!.layers.flatMap(numbers)) expect(value).toBeTypeOf("number");
  }
  expect(new Set(swatches.map((swatch) => JSON.stringify(swatch.scenes))).size).toBe(visualLanguage.options.length);
});
