import { useMemo } from "react";

/** Peaks (0…1) as one quiet shape, stretched over its box. */
export function Waveform({ peaks, className }: { peaks: readonly number[]; className?: string }) {
  const path = useMemo(() => outline(peaks), [peaks]);
  if (peaks.length === 0) return null;
  return (
    <svg viewBox={`0 -1 ${peaks.length} 2`} preserveAspectRatio="none" aria-hidden="true" className={className ?? "absolute inset-0 size-full"}>
      <path d={path} fill="currentColor" />
    </svg>
  );
}

function outline(peaks: readonly number[]): string {
  const height = (peak: number) => Math.max(0.03, Math.min(1, peak)).toFixed(3);
  const above = peaks.map((peak, index) => `${index + 0.5},-${height(peak)}`);
  const below = peaks.map((peak, index) => `${index + 0.5},${height(peak)}`).toReversed();
  return `M${above.join("L")}L${below.join("L")}Z`;
}

/** The peaks between two moments of a sound (seconds). */
export function peaksBetween(peaks: readonly number[], length: number, from: number, to: number): readonly number[] {
  if (length <= 0) return [];
  const index = (at: number) => Math.round((Math.max(0, Math.min(length, at)) / length) * peaks.length);
  return peaks.slice(index(from), Math.max(index(from) + 1, index(to)));
}
