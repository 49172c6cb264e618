import type { ReactNode } from "react";
import { titleFrom } from "#components/studio/lib/format.ts";
import { nameOf } from "#components/studio/sliders/phase.ts";
import { STATUSES } from "#components/studio/sliders/vocabulary.ts";
import { Badge } from "#components/ui/badge.tsx";
import type { SliderView } from "#lib/contracts/sliders/views.ts";

/** How a carousel stands, its name, and what it was asked to be. */
export function SliderHeader({ slider, menu }: { slider: SliderView; menu: ReactNode }) {
  const { label, tone } = STATUSES[slider.status];
  return (
    <header>
      <div className="flex items-center gap-2">
        <Badge tone={tone}>{label}</Badge>
        <span className="min-w-0 flex-1 truncate font-mono text-xs text-muted">{slider.slug}</span>
        {menu}
      </div>
      <h1 className="mt-3 text-2xl">{titleFrom(null, nameOf(slider), 80)}</h1>
      {slider.prompt && <p className="mt-2 line-clamp-3 text-sm text-muted">{slider.prompt}</p>}
    </header>
  );
}
