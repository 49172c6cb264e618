import type { CreativeFormat } from "#lib/contracts/creative.ts";

/** The tension of each arc over its four beats, as a line in a 96 × 36 box: low is trouble, high is delight. */
const ARCS: Record<CreativeFormat | "auto", { line: string; beats: [x: number, y: number][] }> = {
  auto: { line: "M6 24C24 24 24 12 40 12s20 14 34 8 12-10 16-10", beats: [] },
  problem_solution: { line: "M6 16C18 16 22 30 34 30S52 10 66 9s18-3 24-3", beats: [[6, 16], [34, 30], [66, 9], [90, 6]] },
  mistake_fix: { line: "M6 10H30L40 30L50 10H90", beats: [[6, 10], [40, 30], [50, 10], [90, 10]] },
  myth_vs_reality: { line: "M6 12H44V28H90", beats: [[6, 12], [44, 12], [44, 28], [90, 28]] },
  before_after: { line: "M6 28H44C52 28 44 8 54 8H90", beats: [[6, 28], [36, 28], [58, 8], [90, 8]] },
  proof_demo: { line: "M6 30H28V23H50V16H72V8H90", beats: [[28, 26], [50, 19], [72, 12], [90, 8]] },
  product_reveal: { line: "M6 30C40 30 56 28 66 18S78 6 90 6", beats: [[6, 30], [40, 28], [66, 18], [90, 6]] },
};

export function ArcDiagram({ format }: { format: CreativeFormat | "auto" }) {
  const { line, beats } = ARCS[format];
  return (
    <svg viewBox="0 0 96 36" fill="none" aria-hidden="true" className="h-9 w-24 text-ink">
      <path d={line} stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" strokeLinejoin="round" strokeDasharray={format === "auto" ? "1.5 4" : undefined} />
      {beats.map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="2.6" fill="var(--raised)" stroke="currentColor" strokeWidth="1.5" />
      ))}
    </svg>
  );
}
