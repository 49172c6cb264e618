import type { Host, Pen } from "#lib/composition/canvas.ts";
import type { Composition } from "#lib/composition/model.ts";

/** Part of every scene key: raise it whenever drawing changes the pixels of an unchanged document. */
export const RENDERER_VERSION = "1";

export type Renderer = {
  /** Draws a frame over the whole of `pen`'s canvas, size × scale pixels. Any frame, in any order, gives the same pixels. */
  draw(pen: Pen, frame: number): void;
  /** Equal keys mean equal pixels: a host may repeat the picture instead of drawing it. */
  frameKey(frame: number): string;
  /** Lets go of every cached surface. */
  release(): void;
};

export type RendererOptions = {
  /** Device pixels per composition pixel. Default 1. */
  scale?: number;
};

export type CreateRenderer = (composition: Composition, host: Host, options?: RendererOptions) => Renderer;
