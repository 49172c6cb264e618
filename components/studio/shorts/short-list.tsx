"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { useShortList } from "#components/studio/data/shorts.ts";
import { keysOf } from "#components/studio/lib/keys-of.ts";
import { MoreWhenSeen } from "#components/studio/list/more-when-seen.tsx";
import { type Filter, FILTERS, filterFrom, matching } from "#components/studio/shorts/filter.ts";
import { ShortCard, ShortCardSkeleton } from "#components/studio/shorts/short-card.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";

const OPTIONS = keysOf(FILTERS).map((value) => ({ value, label: FILTERS[value].label }));
export const CARD_GRID = "grid grid-cols-2 gap-x-4 gap-y-7 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-6";

/** All shorts of the account, with more fetched as the end comes near. */
export function ShortList() {
  const router = useRouter();
  const filter = filterFrom(useSearchParams().get("show"));
  const list = useShortList({ withFinished: filter !== "working" && filter !== "failed" });
  const loaded = list.data?.pages.flatMap((page) => page.data) ?? [];
  const shown = matching(loaded, filter);
  const complete = list.isSuccess && !list.hasNextPage;

  return (
    <>
      <SegmentedControl<Filter> label="Show" value={filter} onChange={(next) => router.replace(next === "all" ? "/shorts" : `/shorts?show=${next}`, { scroll: false })} options={OPTIONS} className="my-6" />
      {list.error && (
        <Notice tone="danger" title="The shorts could not be loaded" action={<Button size="sm" onClick={() => void list.refetch()}>Try again</Button>}>
          {sentenceOf(list.error)}
        </Notice>
      )}
      {complete && shown.length === 0 ? (
        <NothingHere filter={filter} />
      ) : (
        <section aria-labelledby="list-title">
        <h2 id="list-title" className="sr-only">{filter === "all" ? "All shorts" : FILTERS[filter].label}</h2>
        <ul aria-busy={list.isPending || list.isFetchingNextPage} className={CARD_GRID}>
          {shown.map((short) => (
            <li key={short.slug}>
              <ShortCard short={short} />
            </li>
          ))}
          {(list.isPending || list.isFetchingNextPage) && Array.from({ length: 6 }, (_, index) => <li key={index}><ShortCardSkeleton /></li>)}
        </ul>
        </section>
      )}
      {/* Grows with the list, so that a page without a match leads on to the next one. */}
      {list.hasNextPage && <MoreWhenSeen key={loaded.length} onSeen={() => void list.fetchNextPage({ cancelRefetch: false })} busy={list.isFetchingNextPage} />}
    </>
  );
}

function NothingHere({ filter }: { filter: Filter }) {
  if (filter === "all") {
    return (
      <EmptyState title="No shorts yet" action={<ButtonLink href="/shorts/new">Write the first prompt</ButtonLink>}>
        A short is a 12 s vertical film with music and words on it. You write one sentence, watch a preview while you choose the look, and pay 15 credits only when you generate the film.
      </EmptyState>
    );
  }
  const words = { working: "Drafts and films that are rendering stand here.", finished: "Films that are done stand here, ready to play and download.", failed: "Nothing has failed. If a film does, its credits come back by themselves." };
  return <EmptyState title={`Nothing ${FILTERS[filter].label.toLowerCase()}`}>{words[filter]}</EmptyState>;
}
