import type { Composition, Layer } from "#lib/composition/model.ts";

/** The faces that layers are set in, each once. */
export function fontsOf(layers: readonly Layer[]): Composition["fonts"] {
  const fonts = new Map<string, Composition["fonts"][number]>();
  const visit = (layer: Layer): void => {
    if (layer.kind === "group") layer.children.forEach(visit);
    if (layer.kind !== "text") return;
    const { family, weight, italic } = layer.font;
    fonts.set(`${family} ${weight} ${italic ?? false}`, { family, weight, ...(italic ? { italic } : {}) });
  };
  layers.forEach(visit);
  return [...fonts.values()];
}
