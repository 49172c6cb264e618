import measures from "./pictograms.json" with { type: "json" };

/** Where an icon's ink lies in its square and what it stands on; fractions of the square. */
export type PictogramMeasure = {
  left: number;
  top: number;
  right: number;
  bottom: number;
  footLeft: number;
  footRight: number;
  /** The colour one would name it by. */
  color: string;
};

type Row = [number, number, number, number, number, number, string];
const TABLE = measures as unknown as Record<string, Row>;

export function isPictogram(name: string): boolean {
  return Object.hasOwn(TABLE, name);
}

/** The measures of an icon; a name outside the set is measured as a full square. */
export function measurePictogram(name: string): PictogramMeasure {
  const [left, top, right, bottom, footLeft, footRight, color] = TABLE[name] ?? [6, 6, 94, 94, 30, 70, "#b0a8a0"];
  return {
    left: left / 100,
    top: top / 100,
    right: right / 100,
    bottom: bottom / 100,
    footLeft: footLeft / 100,
    footRight: footRight / 100,
    color,
  };
}
