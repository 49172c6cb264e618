import type { Composition, Layer } from "#lib/composition/model.ts";

/** Layers as a composition of one frame. */
export function still(size: { width: number; height: number }, seed: number, layers: readonly Layer[], assets: Composition["assets"] = {}): Composition {
  return {
    version: 1,
    size: { ...size },
    fps: 30,
    frames: 1,
    seed,
    fonts: fontsOf(layers),
    assets,
    scenes: [{ id: "still", from: 0, frames: 1, layers: [...layers] }],
    overlays: [],
    audio: [],
    posterFrame: 0,
  };
}

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

/** Names that are unique under a prefix. */
export function namer(prefix: string): (name: string) => string {
  let made = 0;
  return (name) => `${prefix}.${name}.${++made}`;
}

/** The pictures that layers refer to, with their bytes' hashes as far as they are known. */
export function assetsOf(pictures: readonly ({ assetId: string; width: number; height: number } | null)[], hashes: Readonly<Record<string, string>> = {}): Composition["assets"] {
  const assets: Composition["assets"] = {};
  for (const picture of pictures)
    if (picture) assets[picture.assetId] = { kind: "image", width: picture.width, height: picture.height, ...(hashes[picture.assetId] ? { sha256: hashes[picture.assetId] } : {}) };
  return assets;
}
