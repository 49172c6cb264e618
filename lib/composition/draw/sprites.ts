import { penOf, type Host, type Pen, type Surface } from "#lib/composition/canvas.ts";

/** A part of a picture rasterised ahead of time; `x`, `y` say where its corner lies in its layer's coordinates. */
export type Sprite = { surface: Surface; x: number; y: number; width: number; height: number };

/** Where a part of a layer lies and how finely it is rasterised. */
export type SpriteBox = { x: number; y: number; width: number; height: number };

/** What a sprite belongs to, within its scene. */
type Owner = object | string;

type Entry = { sprite: Sprite; scope: string; bytes: number };

/** Room for the sprites of a scene and of its neighbour at 1080 × 1920, grounds included. */
const BUDGET = 360 * 1024 * 1024;
/** Four bytes of a pixel, and four of the copy that Skia keeps of a surface once it is drawn onto another. */
const BYTES_PER_PIXEL = 8;
const SHARED = "";
/** A sprite is trimmed when that leaves less than this part of it. */
const WORTH_TRIMMING = 0.9;

/** The smallest box around every pixel that is not transparent; one pixel where there is none. */
function inkOf(surface: Surface): SpriteBox {
  const { width, height } = surface;
  const { data } = penOf(surface).getImageData(0, 0, width, height);
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3] === 0) continue;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      bottom = y;
    }
  if (left > right) return { x: 0, y: 0, width: 1, height: 1 };
  return { x: left, y: top, width: right - left + 1, height: bottom - top + 1 };
}

/**
 * Surfaces kept between frames, least recently used out first. What a layer owns is let go with its scene; tiles
 * that many layers share stay.
 */
export class Sprites {
  readonly #host: Host;
  readonly #entries = new Map<string, Entry>();
  readonly #names = new WeakMap<object, number>();
  readonly #free = new Map<string, Surface[]>();
  readonly #lent: { size: string; surface: Surface }[] = [];
  #count = 0;
  #bytes = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * The sprite of a layer's part, painted on first use.
   *
   * @param owner the layer; or a text, where layers that look the same share what is painted
   * @param box what it covers, in the layer's coordinates
   * @param density device pixels per unit of the layer
   * @param paint draws in the layer's coordinates
   */
  of(owner: Owner, part: string, scope: string, box: SpriteBox, density: number, paint: (pen: Pen) => void): Sprite {
    return this.#get(`${scope}/${this.#name(owner)}/${part}/${density}`, scope, () => this.#paint(box, density, paint));
  }

  /** As `of`, cut down to what has ink: for pictures with empty margins that travel. */
  trimmed(owner: Owner, part: string, scope: string, box: SpriteBox, density: number, paint: (pen: Pen) => void): Sprite {
    return this.#get(`${scope}/${this.#name(owner)}/${part}/${density}`, scope, () => this.#trim(this.#paint(box, density, paint)));
  }

  /** A surface that depends on nothing but its key, shared by all. `paint` draws in its pixels. */
  tile(key: string, width: number, height: number, paint: (pen: Pen) => void): Surface {
    return this.#get(`tile/${key}`, SHARED, () => this.#paint({ x: 0, y: 0, width, height }, 1, paint)).surface;
  }

  /** A sprite that is not kept: what another is made of. */
  sketch(box: SpriteBox, density: number, paint: (pen: Pen) => void): Sprite {
    return this.#paint(box, density, paint);
  }

  /** An empty surface, not kept. */
  blank(width: number, height: number): Surface {
    return this.#host.createCanvas(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)));
  }

  /**
   * An empty surface until `giveBack`: frame-sized buffers come and go with every frame of a change of scene, too
   * fast for the collector that would free them.
   */
  borrow(width: number, height: number): Surface {
    const size = `${width}x${height}`;
    const free = this.#free.get(size)?.pop();
    const surface = free ?? this.blank(width, height);
    if (free) {
      const pen = penOf(free);
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.clearRect(0, 0, width, height);
    }
    this.#lent.push({ size, surface });
    return surface;
  }

  /** Takes back every borrowed surface; the frame is drawn. */
  giveBack(): void {
    for (const { size, surface } of this.#lent.splice(0)) this.#free.set(size, [...(this.#free.get(size) ?? []), surface]);
  }

  /** Drops what belongs to other scenes than these. */
  retain(scopes: ReadonlySet<string>): void {
    for (const [key, entry] of this.#entries) if (entry.scope !== SHARED && !scopes.has(entry.scope)) this.#drop(key, entry);
  }

  /** Drops everything. */
  clear(): void {
    for (const [key, entry] of this.#entries) this.#drop(key, entry);
    this.#free.clear();
  }

  #name(owner: Owner): number | string {
    if (typeof owner === "string") return owner;
    const known = this.#names.get(owner);
    if (known !== undefined) return known;
    this.#names.set(owner, ++this.#count);
    return this.#count;
  }

  #paint(box: SpriteBox, density: number, paint: (pen: Pen) => void): Sprite {
    const surface = this.blank(box.width * density, box.height * density);
    const pen = penOf(surface);
    pen.scale(density, density);
    pen.translate(-box.x, -box.y);
    paint(pen);
    return { surface, x: box.x, y: box.y, width: surface.width / density, height: surface.height / density };
  }

  #trim(sprite: Sprite): Sprite {
    const { surface } = sprite;
    const ink = inkOf(surface);
    if (ink.width * ink.height > surface.width * surface.height * WORTH_TRIMMING) return sprite;
    const cut = this.blank(ink.width, ink.height);
    penOf(cut).drawImage(surface, -ink.x, -ink.y);
    const unit = sprite.width / surface.width;
    return { surface: cut, x: sprite.x + ink.x * unit, y: sprite.y + ink.y * unit, width: ink.width * unit, height: ink.height * unit };
  }

  #get(key: string, scope: string, make: () => Sprite): Sprite {
    const found = this.#entries.get(key);
    if (found) {
      this.#entries.delete(key);
      this.#entries.set(key, found);
      return found.sprite;
    }
    const sprite = make();
    const bytes = sprite.surface.width * sprite.surface.height * BYTES_PER_PIXEL;
    this.#entries.set(key, { sprite, scope, bytes });
    this.#bytes += bytes;
    for (const [oldest, entry] of this.#entries) {
      if (this.#bytes <= BUDGET || oldest === key) break;
      this.#drop(oldest, entry);
    }
    return sprite;
  }

  #drop(key: string, entry: Entry): void {
    this.#entries.delete(key);
    this.#bytes -= entry.bytes;
  }
}
