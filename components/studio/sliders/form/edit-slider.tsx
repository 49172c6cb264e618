"use client";

import { sentenceOf } from "#components/studio/data/failures.ts";
import { useSlider } from "#components/studio/data/sliders.ts";
import { SliderEditor } from "#components/studio/sliders/form/slider-editor.tsx";
import { phaseOf } from "#components/studio/sliders/phase.ts";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

/** Loads a carousel, then opens it in the form, as long as it is a draft or has failed. */
export function EditSlider({ slug, price, poster }: { slug: string; price: number; poster: string }) {
  const { data: slider, error, refetch } = useSlider(slug);
  if (slider) {
    const phase = phaseOf(slider);
    if (phase === "draft" || phase === "failed") return <SliderEditor slider={slider} start={{}} price={price} poster={poster} />;
    return (
      <div className="p-4 md:p-8">
        <EmptyState title={phase === "generating" ? "This carousel is being made" : "This carousel is finished"} action={<ButtonLink href={`/sliders/${slug}`}>{phase === "generating" ? "Watch its progress" : "Open it"}</ButtonLink>}>
          {phase === "generating" ? "Its words and style can be changed when it is done." : "Its words, style and caption are changed on its own page, free."}
        </EmptyState>
      </div>
    );
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
    <div role="status" aria-label="Loading the carousel" className="lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(24rem,46%)]">
      <div className="flex h-[46dvh] items-center justify-center bg-sunken p-3 lg:order-2 lg:h-dvh lg:p-8">
        <Skeleton className="aspect-[4/5] h-3/4 !rounded-card" />
      </div>
      <div className="flex flex-col gap-4 px-4 py-6 md:px-8 md:py-9">
        <Skeleton className="h-10 w-72" />
        <Skeleton className="h-28 w-full" />
        <Skeleton className="h-10 w-64" />
        <Skeleton className="mt-6 h-56 w-full" />
      </div>
    </div>
  );
}
