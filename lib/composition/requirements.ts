import { nearestFace, faceName, type Face } from "#lib/composition/fonts.ts";
import type { Composition, Layer } from "#lib/composition/model.ts";

/** What a host has to have ready before the first frame is drawn. */
export type Requirements = {
  faces: Face[];
  /** Asset ids of pictures. */
  images: string[];
  /** Asset ids of clips. */
  videos: string[];
  /** Names of icons. */
  pictograms: string[];
};

/** Everything a composition draws with, each thing once. */
export function requirements(composition: Composition): Requirements {
  const faces = new Map<string, Face>();
  const [images, videos, pictograms] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const needFace = (family: string, weight: number, italic?: boolean) => {
    const face = nearestFace(family, weight, italic);
    faces.set(faceName(face), face);
  };
  const visit = (layer: Layer): void => {
    if (layer.kind === "group") layer.children.forEach(visit);
    if (layer.kind === "image") images.add(layer.asset);
    if (layer.kind === "video") videos.add(layer.asset);
    if (layer.kind === "pictogram") pictograms.add(layer.name);
    if (layer.kind !== "text") return;
    needFace(layer.font.family, layer.font.weight, layer.font.italic);
    for (const run of layer.lines.flatMap((line) => line.runs)) {
      if (run.family) needFace(run.family, layer.font.weight);
      const icon = run.asset === undefined ? null : pictogramOf(run.asset);
      if (icon) pictograms.add(icon);
      else if (run.asset) images.add(run.asset);
    }
  };
  for (const font of composition.fonts) needFace(font.family, font.weight, font.italic);
  for (const scene of composition.scenes) scene.layers.forEach(visit);
  composition.overlays.forEach(visit);
  return { faces: [...faces.values()], images: [...images], videos: [...videos], pictograms: [...pictograms] };
}

/** The icon that a run's asset names, or null where it names a picture. */
export function pictogramOf(asset: string): string | null {
  return asset.startsWith("pictogram:") ? asset.slice("pictogram:".length) : null;
}
