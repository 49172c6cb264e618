import type { Layer } from "#lib/composition/model.ts";
import type { ProductCategory } from "#lib/creative/brief.ts";
import type { Panorama } from "#lib/creative/slides/scenery/panorama.ts";

/** Where a figure of the cast comes to stand in a scenery. */
export type Spot = {
  /** Height of its foot, in pixels of the frame. */
  floor: number;
};

/** How near the figure stands to the eye: behind the others, among them, or before them. */
export type Depth = "back" | "main" | "front";

/** A place for the cast that continues from slide to slide. */
export type Scenery = {
  name: string;
  /** Categories it belongs to; others may have it when the seed says so. */
  suits: readonly ProductCategory[];
  /** What lies behind the cast. */
  back(view: Panorama): Layer[];
  /** Where a figure stands at a place of the whole picture. */
  spot(view: Panorama, x: number, depth: Depth): Spot;
  /** What lies before the cast. */
  front(view: Panorama): Layer[];
};
