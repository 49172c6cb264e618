"use client";

import Link from "next/link";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { useShortList } from "#components/studio/data/shorts.ts";
import { AdShelf } from "#components/studio/home/ad-shelf.tsx";
import { CarouselShelf } from "#components/studio/home/carousel-shelf.tsx";
import { LookShelf } from "#components/studio/home/look-shelf.tsx";
import { PromptDesk } from "#components/studio/home/prompt-desk.tsx";
import { matching } from "#components/studio/shorts/filter.ts";
import { ShortCard, ShortCardSkeleton } from "#components/studio/shorts/short-card.tsx";
import { CARD_GRID } from "#components/studio/shorts/short-list.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ShortView } from "#lib/contracts/shorts/views.ts";

const SHOWN = 6;

/** Make something; what is in progress; what was made. */
export function Home({ price }: { price: number }) {
  const list = useShortList();
  const shorts = list.data?.pages[0]?.data ?? [];
  const working = matching(shorts, "working").slice(0, SHOWN);
  const finished = matching(shorts, "finished").slice(0, SHOWN);
  const firstRun = list.isSuccess && shorts.length === 0;

  return (
    <div className="flex flex-col gap-12">
      <PromptDesk price={price} example={firstRun} />
      {list.error && (
        <Notice tone="danger" title="Your shorts could not be loaded" action={<Button size="sm" onClick={() => void list.refetch()}>Try again</Button>}>
          {sentenceOf(list.error)}
        </Notice>
      )}
      {list.isPending && <Shelf title="Your shorts" shorts={null} />}
      {working.length > 0 && <Shelf title="In progress" shorts={working} href="/shorts?show=working" />}
      {finished.length > 0 && <Shelf title="Finished" shorts={finished} href="/shorts?show=finished" />}
      <AdShelf />
      <CarouselShelf />
      <LookShelf />
    </div>
  );
}

function Shelf({ title, shorts, href }: { title: string; shorts: readonly ShortView[] | null; href?: string }) {
  return (
    <section>
      <div className="mb-4 flex items-baseline justify-between gap-4">
        <h2 className="text-xl">{title}</h2>
        {href && (
          <Link href={href} className="flex min-h-11 items-center rounded-control text-sm text-muted underline-offset-4 hover:text-ink hover:underline">
            {`All ${title.toLowerCase()}`}
          </Link>
        )}
      </div>
      <ul className={CARD_GRID}>
        {shorts
          ? shorts.map((short) => (
              <li key={short.slug}>
                <ShortCard short={short} />
              </li>
            ))
          : Array.from({ length: SHOWN }, (_, index) => <li key={index} className={index > 1 ? "max-sm:hidden" : undefined}><ShortCardSkeleton /></li>)}
      </ul>
    </section>
  );
}
