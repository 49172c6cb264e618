"use client";

import { sentenceOf } from "#components/studio/data/failures.ts";
import { useSliderList } from "#components/studio/data/sliders.ts";
import { MoreWhenSeen } from "#components/studio/list/more-when-seen.tsx";
import { TemplatePicture } from "#components/studio/sliders/form/pictures.tsx";
import { SliderCard, SliderCardSkeleton } from "#components/studio/sliders/list/slider-card.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";

export const SLIDER_GRID = "grid grid-cols-2 gap-x-4 gap-y-7 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5";

/** All carousels of the account, with more fetched as the end comes near. */
export function SliderList() {
  const list = useSliderList();
  const sliders = list.data?.pages.flatMap((page) => page.data) ?? [];
  const busy = list.isPending || list.isFetchingNextPage;
  return (
    <div className="mt-6">
      {list.error && (
        <Notice tone="danger" title="The carousels could not be loaded" action={<Button size="sm" onClick={() => void list.refetch()}>Try again</Button>}>
          {sentenceOf(list.error)}
        </Notice>
      )}
      {list.isSuccess && sliders.length === 0 ? (
        <NothingYet />
      ) : (
        <section aria-labelledby="sliders-title">
          <h2 id="sliders-title" className="sr-only">
            All carousels
          </h2>
          <ul aria-busy={busy} className={SLIDER_GRID}>
            {sliders.map((slider) => (
              <li key={slider.slug}>
                <SliderCard slider={slider} />
              </li>
            ))}
            {busy && Array.from({ length: 5 }, (_, index) => <li key={index}><SliderCardSkeleton /></li>)}
          </ul>
        </section>
      )}
      {list.hasNextPage && <MoreWhenSeen key={sliders.length} onSeen={() => void list.fetchNextPage({ cancelRefetch: false })} busy={list.isFetchingNextPage} />}
    </div>
  );
}

function NothingYet() {
  return (
    <EmptyState
      title="No carousels yet"
      action={<ButtonLink href="/sliders/new" variant="primary">Write the first prompt</ButtonLink>}
      picture={
        <span aria-hidden="true" className="flex w-56 shrink-0 -space-x-8 max-sm:w-full">
          {(["boldStatement", "editorialStory", "scrapbook"] as const).map((template) => (
            <TemplatePicture key={template} template={template} className="!w-28 rounded-[10px] border border-line" />
          ))}
        </span>
      }
    >
      A carousel is three to ten pictures that are swiped through, with a caption and hashtags. You write one sentence and choose a template; the studio writes and draws the slides for 1 credit each. Words and style can be changed afterwards, free.
    </EmptyState>
  );
}
