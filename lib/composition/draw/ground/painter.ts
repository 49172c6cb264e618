import type { Pen, Surface } from "#lib/composition/canvas.ts";
import type { Random } from "#lib/kernel/random.ts";

/** What a ground painter works with. Lengths are composition pixels; (0, 0) is the ground's corner. */
export type GroundScene = {
  width: number;
  height: number;
  /** Length that follows the ground's size: a hundredth of its mean side. Painters draw in units of it. */
  unit: number;
  colors: readonly string[];
  /** Strength of the texture, 0…1. */
  texture: number;
  /** How lively, 0…1; 0 only for stills, whose motion is never asked for. */
  drift: number;
  /** A generator of the ground's own seed; every fork with the same label yields the same stream. */
  random: Random;
  /** Surface that is kept as long as the ground is. */
  surface(key: string, width: number, height: number, paint: (pen: Pen) => void): Surface;
  /** Surface that every ground may share, in its own pixels. */
  tile(key: string, size: number, paint: (pen: Pen) => void): Surface;
};

/** A style of ground. */
export type GroundPainter = {
  /**
   * Frames between two repaints of what moves: soft, slow light does not need every frame. 1 for anything with
   * an edge that travels.
   */
  step: number;
  /** Nothing in it is sharp: a camera that moves over it may take the nearest pixel, at an eighth of the cost. */
  soft?: boolean;
  /** Everything that stands still, painted once. */
  base(pen: Pen, scene: GroundScene): void;
  /** What moves, over the base. */
  motion?(pen: Pen, scene: GroundScene, seconds: number): void;
  /** Texture that lies over what moves; painted once, translucent. */
  finish?(pen: Pen, scene: GroundScene): void;
};
