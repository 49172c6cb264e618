/**
 * The part of the canvas that drawing needs, as structures: the browser's canvas and the worker's Skia canvas
 * both fit them, and this room depends on neither.
 */

/** Anything that can be drawn as a picture: an image, a bitmap, a canvas. */
export interface Drawable {
  readonly width: number;
  readonly height: number;
}

export interface Gradient {
  addColorStop(offset: number, color: string): void;
}

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, alpha, not premultiplied. */
  readonly data: { [index: number]: number; readonly length: number };
}

/** A 2D context. Members mean what the HTML standard says. */
export interface Pen {
  readonly canvas: Drawable;
  globalAlpha: number;
  globalCompositeOperation: string;
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  miterLimit: number;
  shadowColor: string;
  shadowBlur: number;
  shadowOffsetX: number;
  shadowOffsetY: number;
  font: string;
  letterSpacing: string;
  textAlign: string;
  textBaseline: string;
  fontKerning: string;
  filter: string;
  imageSmoothingEnabled: boolean;
  imageSmoothingQuality: string;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  scale(x: number, y: number): void;
  rotate(angle: number): void;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  getTransform(): { a: number; b: number; c: number; d: number; e: number; f: number };
  beginPath(): void;
  closePath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void;
  arc(x: number, y: number, radius: number, start: number, end: number, counterclockwise?: boolean): void;
  ellipse(x: number, y: number, rx: number, ry: number, rotation: number, start: number, end: number): void;
  rect(x: number, y: number, width: number, height: number): void;
  roundRect(x: number, y: number, width: number, height: number, radii: number): void;
  fill(rule?: "evenodd" | "nonzero"): void;
  stroke(): void;
  clip(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  clearRect(x: number, y: number, width: number, height: number): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  setLineDash(segments: number[]): void;
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): Gradient;
  createRadialGradient(x0: number, y0: number, r0: number, x1: number, y1: number, r1: number): Gradient;
  createPattern(image: Drawable, repetition: "repeat"): unknown;
  createImageData(width: number, height: number): Pixels;
  getImageData(x: number, y: number, width: number, height: number): Pixels;
  putImageData(data: Pixels, x: number, y: number): void;
  drawImage(image: Drawable, dx: number, dy: number): void;
  drawImage(image: Drawable, dx: number, dy: number, dw: number, dh: number): void;
  drawImage(image: Drawable, sx: number, sy: number, sw: number, sh: number, dx: number, dy: number, dw: number, dh: number): void;
}

/** An off-screen canvas. */
export interface Surface extends Drawable {
  width: number;
  height: number;
  getContext(kind: "2d"): Pen | null;
}

/**
 * What the drawing asks of the side it runs on. Everything named by `requirements` is ready before the first
 * frame is drawn, so every answer is immediate; a host throws when asked for what it was never told to load.
 */
export interface Host {
  createCanvas(width: number, height: number): Surface;
  /** A decoded picture. */
  image(assetId: string): Drawable;
  /** The picture of a clip at a frame counted at the composition's rate from the clip's first. */
  videoFrame(assetId: string, frame: number): Drawable;
  /** An icon of the bundled set, square, rasterised at least `size` device pixels wide where its source allows. */
  pictogram(name: string, size: number): Drawable;
}

/** The 2D context of a surface; throws where the platform has none left to give. */
export function penOf(surface: Surface): Pen {
  const pen = surface.getContext("2d");
  if (!pen) throw new Error("the canvas gave no 2D context");
  return pen;
}
