"use client";

import { sentenceOf } from "#components/studio/data/failures.ts";
import { useSlider } from "#components/studio/data/sliders.ts";
import { FinishedSlider } from "#components/studio/sliders/page/finished-slider.tsx";
import { LAYOUT, PANEL, STAGE } from "#components/studio/sliders/page/layout.ts";
import { UnfinishedSlider } from "#components/studio/sliders/page/unfinished-slider.tsx";
import { phaseOf } from "#components/studio/sliders/phase.ts";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

type SliderPageProps = { slug: string; /** Credits a slide takes. */ price: number; /** Who the preview is posted by. */ poster: string };

/** The carousel's own page: the slides, and all that can be done with them. */
export function SliderPage({ slug, ...rest }: SliderPageProps) {
  const { data: slider, error, refetch } = useSlider(slug);
  if (slider) {
    const phase = phaseOf(slider);
    if (phase === "ready" || phase === "updating") return <FinishedSlider slider={slider} phase={phase} {...rest} />;
    return <UnfinishedSlider slider={slider} phase={phase} {...rest} />;
  }
  if (error) {
    return (
      <div className="p-4 md:p-8">
        <EmptyState title="This carousel could not be loaded" action={<Button onClick={() => void refetch()}>Try again</Button>}>
          {sentenceOf(error)}
        </EmptyState>
      </div>
    );
  }
  return (
    <div role="status" aria-label="Loading the carousel" className={LAYOUT}>
      <div className={STAGE}>
        <Skeleton className="mx-auto my-auto aspect-[4/5] h-3/4 max-w-full !rounded-card" />
      </div>
      <div className={PANEL}>
        <Skeleton className="h-10 w-72" />
        <Skeleton className="mt-5 h-12 w-full" />
        <Skeleton className="mt-8 h-40 w-full" />
      </div>
    </div>
  );
}
