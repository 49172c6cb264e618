import { createCanvas, type SKRSContext2D } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import { cutOut } from "./cut-out.ts";
import type { Pixels } from "./pixels.ts";

const WIDTH = 400;
const HEIGHT = 500;
/** A bottle of 120 × 280 pixels with rounded corners. */
const BOTTLE = { x: 140, y: 110, width: 120, height: 280 };

function picture(...paint: ((context: SKRSContext2D) => void)[]): Pixels {
  const context = createCanvas(WIDTH, HEIGHT).getContext("2d");
  for (const step of paint) step(context);
  return { data: context.getImageData(0, 0, WIDTH, HEIGHT).data, width: WIDTH, height: HEIGHT };
}

const ground = (fill: (context: SKRSContext2D) => SKRSContext2D["fillStyle"]) => (context: SKRSContext2D) => {
  context.fillStyle = fill(context);
  context.fillRect(0, 0, WIDTH, HEIGHT);
};
const flat = (colour: string) => ground(() => colour);
const gradient = ground((context) => {
  const fill = context.createLinearGradient(0, 0, 100, HEIGHT);
  fill.addColorStop(0, "#f3d9c6");
  fill.addColorStop(1, "#c89a7c");
  return fill;
});
const bottle = (colour: SKRSContext2D["fillStyle"]) => (context: SKRSContext2D) => {
  context.fillStyle = colour;
  context.beginPath();
  context.roundRect(BOTTLE.x, BOTTLE.y, BOTTLE.width, BOTTLE.height, 20);
  context.fill();
};
const shadow = (context: SKRSContext2D) => {
  context.save();
  context.translate(WIDTH / 2, BOTTLE.y + BOTTLE.height);
  context.scale(1, 0.25);
  const fill = context.createRadialGradient(0, 0, 0, 0, 0, 140);
  fill.addColorStop(0, "rgba(0,0,0,0.3)");
  fill.addColorStop(1, "rgba(0,0,0,0)");
  context.fillStyle = fill;
  context.fillRect(-WIDTH, -HEIGHT, 2 * WIDTH, 2 * HEIGHT);
  context.restore();
};
const shading = (context: SKRSContext2D) => {
  const fill = context.createLinearGradient(BOTTLE.x, 0, BOTTLE.x + BOTTLE.width, 0);
  fill.addColorStop(0, "rgba(0,0,0,0.35)");
  fill.addColorStop(0.5, "rgba(0,0,0,0)");
  fill.addColorStop(1, "rgba(0,0,0,0.4)");
  bottle(fill)(context);
};
const grain = (context: SKRSContext2D) => {
  const image = context.getImageData(0, 0, WIDTH, HEIGHT);
  for (let i = 0; i < image.data.length; i++) {
    if (i % 4 !== 3) image.data[i] = image.data[i]! + (((i * 7919) % 13) - 6);
  }
  context.putImageData(image, 0, 0);
};

/** How many pixels of the cut picture are solid. */
function solidArea({ data }: Pixels): number {
  let count = 0;
  for (let i = 3; i < data.length; i += 4) if (data[i]! > 250) count += 1;
  return count;
}

describe("a product on a plain ground stands free", () => {
  test.each([
    ["white", [flat("#ffffff"), bottle("#8a4b2a")]],
    ["grey", [flat("#b9bbbd"), bottle("#284b63")]],
    ["black", [flat("#101010"), bottle("#c9a227")]],
    ["a gradient", [gradient, bottle("#1f3d2b")]],
    ["white with a soft shadow", [flat("#fafafa"), shadow, bottle("#7a2840")]],
    ["film grain", [flat("#d8d4cc"), bottle("#30404f"), grain]],
    ["white, itself pale", [flat("#ffffff"), bottle("#d4d4d4")]],
  ])("on %s", (_name, paint) => {
    const cut = cutOut(picture(...paint))!;
    expect(cut).toBeDefined();
    expect(Math.abs(cut.width - BOTTLE.width)).toBeLessThanOrEqual(14);
    expect(Math.abs(cut.height - BOTTLE.height)).toBeLessThanOrEqual(14);
    const area = BOTTLE.width * BOTTLE.height;
    expect(Math.abs(solidArea(cut) - area) / area).toBeLessThan(0.06);
  });
});

test("a pale product, shaded like its own shadow, is never hollowed out", () => {
  const cut = cutOut(picture(flat("#ffffff"), shadow, bottle("#ebebeb"), shading))!;
  expect(solidArea(cut)).toBeGreaterThan(BOTTLE.width * BOTTLE.height * 0.98);
});

test("two products are both kept", () => {
  const two = (context: SKRSContext2D) => {
    context.fillStyle = "#a03030";
    context.fillRect(60, 150, 100, 200);
    context.fillStyle = "#3070a0";
    context.fillRect(240, 150, 100, 200);
  };
  const cut = cutOut(picture(flat("#f4f1ea"), two))!;
  expect(cut.width).toBeGreaterThanOrEqual(280);
  expect(solidArea(cut)).toBeGreaterThan(2 * 100 * 200 * 0.95);
});

test("the edge is soft and carries none of the ground's colour", () => {
  const disc = (context: SKRSContext2D) => {
    context.fillStyle = "#7a1f1f";
    context.beginPath();
    context.arc(200, 250, 100, 0, 2 * Math.PI);
    context.fill();
  };
  const { data } = cutOut(picture(flat("#ffffff"), disc))!;
  let soft = 0;
  for (let i = 0; i < data.length; i += 4) {
    const alpha = data[i + 3]!;
    if (alpha < 40 || alpha > 215) continue;
    soft += 1;
    expect(Math.abs(data[i]! - 0x7a)).toBeLessThan(25);
    expect(data[i + 1]!).toBeLessThan(0x1f + 25);
  }
  expect(soft).toBeGreaterThan(100);
});

test("a picture without a plain ground stays whole", () => {
  const scene = (context: SKRSContext2D) => {
    for (let i = 0; i < 900; i++) {
      context.fillStyle = `hsl(${(i * 47) % 360} 50% ${20 + ((i * 31) % 60)}%)`;
      context.fillRect((i * 97) % WIDTH, (i * 53) % HEIGHT, 60, 40);
    }
  };
  expect(cutOut(picture(flat("#87b5d9"), scene, bottle("#8a4b2a")))).toBeUndefined();
});

test("an empty ground has no subject", () => {
  expect(cutOut(picture(flat("#ffffff")))).toBeUndefined();
  expect(cutOut(picture(gradient))).toBeUndefined();
});
