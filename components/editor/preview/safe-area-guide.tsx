import { safeArea } from "#lib/composition/layout/safe-areas.ts";

/** What the platforms' own buttons and captions leave free. */
export function SafeAreaGuide({ size }: { size: { width: number; height: number } }) {
  const area = safeArea(size);
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-0 overflow-hidden">
      <div
        className="absolute rounded-[4px] border border-dashed border-[oklch(0.98_0_0/0.9)] shadow-[0_0_0_100vmax_oklch(0.1_0_0/0.45)]"
        style={{ left: percent(area.x, size.width), top: percent(area.y, size.height), width: percent(area.width, size.width), height: percent(area.height, size.height) }}
      />
    </div>
  );
}
