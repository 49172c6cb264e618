import { penOf, type Host, type Pen, type Surface } from "#lib/composition/canvas.ts";

/** A part of a picture rasterised ahead of time; `x`, `y` say where its corner lies in its layer's coordinates. */
export type Sprite = { surface: Surface; x: number; y: number; width: number; height: number };

type Entry = { sprite: Sprite; scope: string; bytes: number };

/** Room for the sprites of a scene and of its neighbour at 1080 × 1920, grounds included. */
const BUDGET = 320 * 1024 * 1024;
const SHARED = "";

/**
 * Surfaces kept between frames, least recently used out first. What a layer owns is let go with its scene; tiles
 * that many layers share stay.
 */
export class Sprites {
  readonly #host: Host;
  readonly #entries = new Map<string, Entry>();
  readonly #names = new WeakMap<object, number>();
  #count = 0;
  #bytes = 0;

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * The sprite of a layer's part, painted on first use.
   *
   * @param box what it covers, in the layer's coordinates
   * @param density device pixels per unit of the layer
   * @param paint draws in the layer's coordinates
   */
  of(owner: object, part: string, scope: string, box: { x: number; y: number; width: number; height: number }, density: number, paint: (pen: Pen) => void): Sprite {
    return this.#get(`${this.#name(owner)}/${part}/${density}`, scope, () => this.#paint(box, density, paint));
  }

  /** A surface that depends on nothing but its key, shared by all. `paint` draws in its pixels. */
  tile(key: string, width: number, height: number, paint: (pen: Pen) => void): Surface {
    return this.#get(`tile/${key}`, SHARED, () => this.#paint({ x: 0, y: 0, width, height }, 1, paint)).surface;
  }

  /** An empty surface, not kept. */
  blank(width: number, height: number): Surface {
    return this.#host.createCanvas(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)));
  }

  /** Drops what belongs to other scenes than these. */
  retain(scopes: ReadonlySet<string>): void {
    for (const [key, entry] of this.#entries) if (entry.scope !== SHARED && !scopes.has(entry.scope)) this.#drop(key, entry);
  }

  /** Drops everything. */
  clear(): void {
    for (const [key, entry] of this.#entries) this.#drop(key, entry);
  }

  #name(owner: object): number {
    const known = this.#names.get(owner);
    if (known !== undefined) return known;
    this.#names.set(owner, ++this.#count);
    return this.#count;
  }

  #paint(box: Sprite | { x: number; y: number; width: number; height: number }, density: number, paint: (pen: Pen) => void): Sprite {
    const surface = this.blank(box.width * density, box.height * density);
    const pen = penOf(surface);
    pen.scale(density, density);
    pen.translate(-box.x, -box.y);
    paint(pen);
    return { surface, x: box.x, y: box.y, width: surface.width / density, height: surface.height / density };
  }

  #get(key: string, scope: string, make: () => Sprite): Sprite {
    const found = this.#entries.get(key);
    if (found) {
      this.#entries.delete(key);
      this.#entries.set(key, found);
      return found.sprite;
    }
    const sprite = make();
    const bytes = sprite.surface.width * sprite.surface.height * 4;
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
