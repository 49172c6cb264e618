import type { Typesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition, Layer, Scene } from "#lib/composition/model.ts";

/** Small films that between them use every kind of layer; two canvases must agree on them. */

const WIDTH = 540;
const HEIGHT = 960;
const FULL = { x: 0, y: 0, width: WIDTH, height: HEIGHT };

type Shot = { layers: Layer[]; transition?: Scene["transition"] };

function film(shots: readonly Shot[], overlays: Layer[] = []): Composition {
  const frames = 40;
  return {
    version: 1,
    size: { width: WIDTH, height: HEIGHT },
    fps: 30,
    frames: frames * shots.length,
    seed: 1,
    fonts: [],
    assets: {},
    scenes: shots.map(({ layers, transition }, i) => ({ id: `scene ${i}`, from: i * frames, frames, layers, ...(transition && { transition }) })),
    overlays,
    audio: [],
    posterFrame: 0,
  };
}

function ground(style: string, colors: string[], drift = 0.5): Layer {
  return { id: style, kind: "ground", style, x: 0, y: 0, box: FULL, colors, seed: 4, drift };
}

function headline(typesetter: Typesetter, text: string, family: string, y: number, look: Partial<Extract<Layer, { kind: "text" }>>): Layer {
  const set = typesetter.typeset({ text, language: "pl", font: { family, weight: 700 }, box: { x: 40, y, width: 460, height: 260 }, maxSize: 84, minSize: 28, accentWords: ["światła"] });
  return { id: text, kind: "text", x: set.box.x, y: set.box.y, anchor: [0, 0], width: set.box.width, height: set.box.height, font: set.font, lines: set.lines, color: "#ffffff", ...look };
}

/** Words said one after another, eight frames each. */
function said(layer: Layer): Layer {
  if (layer.kind !== "text") return layer;
  let word = 0;
  return { ...layer, lines: layer.lines.map((line) => ({ ...line, runs: line.runs.map((run) => ({ ...run, spoken: [8 * word, 8 * ++word] as [number, number] })) })) };
}

/** Name → film. */
export function referenceFilms(typesetter: Typesetter): Record<string, Composition> {
  const icon = (name: string, size: number): Layer => ({ id: name, kind: "pictogram", name, x: 270, y: 640, size, shadow: { color: "#00000080", blur: 40, dx: 0, dy: 24 } });
  return {
    "type and icon": film([
      {
        layers: [
          ground("studio_sweep", ["#26324a", "#51618a"]),
          icon("candle", 320),
          headline(typesetter, "Więcej światła w domu 🔥", "montserrat", 60, { accent: "#ffb347", shadow: { color: "#000000a0", blur: 18, dx: 0, dy: 6 }, entrance: { style: "slide_up", unit: "word", start: 0, frames: 14, stagger: 3 } }),
          headline(typesetter, "Zażółć gęślą jaźń", "playfair_display", 330, { color: "#1c1c1c", plate: { paint: "#ffd166", padX: 14, padY: 10, radius: 8, mode: "line" } }),
        ],
      },
    ]),
    "words being spoken": film([
      {
        layers: [
          ground("mesh_gradient", ["#ff6b6b", "#ffd166", "#845ec2"]),
          said(headline(typesetter, "Więcej światła w domu 🔥", "montserrat", 60, { stroke: { color: "#101010", width: 4 }, spoken: { style: "mark", paint: "#101010", plate: { paint: "#b9f24a", padX: 8, padY: 8, radius: 10 } } })),
          said(headline(typesetter, "Zażółć gęślą jaźń teraz", "archivo", 330, { color: "#9a9a9a", plate: { paint: "#000000c8", padX: 20, padY: 16, radius: 14, mode: "block" }, spoken: { style: "fill", paint: "#ffd166" } })),
        ],
      },
    ]),
    "material and light": film(
      [{ layers: [ground("paper_fibre", ["#f3ead9", "#b08b5a"]), { id: "window", kind: "light", style: "window", x: 0, y: 0, box: FULL, color: "#ffe2b0", intensity: 0.5, seed: 3 }] }],
      [
        { id: "vignette", kind: "light", style: "vignette", x: 0, y: 0, box: FULL, color: "#000000", intensity: 0.6, seed: 1 },
        { id: "grain", kind: "light", style: "grain", x: 0, y: 0, box: FULL, color: "#000000", intensity: 0.2, seed: 1 },
      ],
    ),
    "shapes and groups": film([
      {
        layers: [
          ground("dotted_grid", ["#f5f7fb", "#4f6bed", "#ff8a65"]),
          {
            id: "camera",
            kind: "group",
            x: 270,
            y: 480,
            width: WIDTH,
            height: HEIGHT,
            rotation: 4,
            opacity: 0.9,
            scale: { keyframes: [{ frame: 0, value: 0.9 }, { frame: 40, value: 1.05 }] },
            children: [
              { id: "card", kind: "shape", shape: { kind: "rect", radius: 28 }, x: 270, y: 480, width: 380, height: 520, fill: "#ffffff", shadow: { color: "#00000050", blur: 30, dx: 0, dy: 14 } },
              { id: "star", kind: "shape", shape: { kind: "polygon", sides: 7, inner: 0.6, round: 0.4 }, x: 270, y: 400, width: 240, height: 240, fill: { kind: "linear", from: [0, 0], to: [1, 1], stops: [{ at: 0, color: "#ff5a5f" }, { at: 1, color: "#ffb347" }] } },
              { id: "line", kind: "shape", shape: { kind: "path", d: "M0 40 C60 -30 140 110 220 30 S 280 60 300 20" }, x: 270, y: 620, width: 300, height: 80, stroke: { paint: "#4f6bed", width: 10 }, trim: { keyframes: [{ frame: 0, value: 0 }, { frame: 30, value: 1 }] } },
            ],
          },
        ],
      },
    ]),
    "particles and a change of scene": film([
      { layers: [ground("mesh_gradient", ["#ff6b6b", "#ffd166", "#845ec2"]), { id: "confetti", kind: "particles", style: "confetti", x: 0, y: 0, box: FULL, count: 60, colors: ["#ffffff", "#2c73d2"], seed: 5, speed: 1, size: 26 }] },
      { layers: [ground("water_caustics", ["#1aa7b8", "#6fe0dc"]), icon("rocket", 300)], transition: { kind: "wipe", frames: 14, color: "#ffffff" } },
    ]),
  };
}
