import { AD_SIZES, type AspectRatio } from "#lib/contracts/editor/vocabulary.ts";

/** An ad's true shape. */
export function RatioShape({ ratio }: { ratio: AspectRatio }) {
  const { width, height } = AD_SIZES[ratio];
  const side = 54 / Math.max(width, height);
  return (
    <svg viewBox="0 0 60 60" fill="none" aria-hidden="true" className="mx-auto h-12 text-ink">
      <rect x={30 - (width * side) / 2} y={30 - (height * side) / 2} width={width * side} height={height * side} rx="4" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}
