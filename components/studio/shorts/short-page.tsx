"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { keys } from "#components/studio/data/keys.ts";
import { useShort } from "#components/studio/data/shorts.ts";
import { titleFrom } from "#components/studio/lib/format.ts";
import { RunProgress } from "#components/studio/run-progress.tsx";
import { draftOf } from "#components/studio/shorts/draft.ts";
import { FilmPlayer } from "#components/studio/shorts/film-player.tsx";
import { FilmPreview } from "#components/studio/shorts/film-preview.tsx";
import { FilmStage } from "#components/studio/shorts/film-stage.tsx";
import { FailedNotice } from "#components/studio/shorts/failed-notice.tsx";
import { ShortActions, ShortMenu } from "#components/studio/shorts/short-actions.tsx";
import { STAGES } from "#components/studio/shorts/stage-words.ts";
import { Versions } from "#components/studio/shorts/versions.tsx";
import { WordsPanel } from "#components/studio/shorts/words-panel.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { ShortView } from "#lib/contracts/shorts/views.ts";

/** The short's own page: the film, what can be done with it, its words and its versions. */
export function ShortPage({ slug, price }: { slug: string; price: number }) {
  const { data: short, error, refetch } = useShort(slug);
  if (short) return <LoadedShort short={short} price={price} />;
  if (error) {
    return (
      <div className="p-4 md:p-8">
        <EmptyState title="This short could not be loaded" action={<Button onClick={() => void refetch()}>Try again</Button>}>
          {sentenceOf(error)}
        </EmptyState>
      </div>
    );
  }
  return (
    <div role="status" aria-label="Loading the short" className={LAYOUT}>
      <FilmStage className={STAGE}>
        <Skeleton className="size-full" />
      </FilmStage>
      <div className={PANEL}>
        <Skeleton className="h-10 w-72" />
        <Skeleton className="mt-5 h-12 w-full" />
        <Skeleton className="mt-8 h-40 w-full" />
      </div>
    </div>
  );
}

const LAYOUT = "lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(22rem,28rem)]";
const STAGE = "h-[72dvh] p-3 lg:sticky lg:top-0 lg:h-dvh lg:p-8";
/** Lower on a phone, where the progress below it must be in sight. */
const PREVIEW_STAGE = "h-[52dvh] p-3 lg:sticky lg:top-0 lg:h-dvh lg:p-8";
const PANEL = "min-w-0 border-line px-4 py-6 md:px-8 md:py-9 lg:border-l";

function LoadedShort({ short, price }: { short: ShortView; price: number }) {
  const client = useQueryClient();
  const refresh = useCallback(() => {
    void client.invalidateQueries({ queryKey: keys.shorts });
    void client.invalidateQueries({ queryKey: keys.credits });
  }, [client]);
  const stage = STAGES[short.stage];
  const render = short.latest_render;

  return (
    <div className={LAYOUT}>
      <section aria-label="Film">
        <Film short={short} />
      </section>
      <div className={PANEL}>
        <header>
          <div className="flex items-center gap-2">
            <Badge tone={stage.tone}>{stage.label}</Badge>
            <span className="min-w-0 flex-1 truncate font-mono text-xs text-muted">{short.slug}</span>
            <ShortMenu short={short} />
          </div>
          <h1 className="mt-3 text-2xl">{titleFrom(short.headline, short.product_prompt, 80)}</h1>
          <p className="mt-2 line-clamp-3 text-sm text-muted">{short.product_prompt}</p>
        </header>
        {short.stage === "rendering" && render && <RunProgress runId={render.run_id} known={render} label="Progress of the film" thing="the film" onOver={refresh} />}
        {short.stage === "failed" && <FailedNotice short={short} />}
        <ShortActions short={short} />
        <WordsPanel key={short.stage} short={short} price={price} />
        {render && <Versions short={short} />}
      </div>
    </div>
  );
}

/** The finished film; before there is one, its preview. It waits to be played while the machine is rendering. */
function Film({ short }: { short: ShortView }) {
  const render = short.latest_render;
  if (short.stage === "video_ready" && render?.video_url) {
    return (
      <FilmStage className={STAGE}>
        <FilmPlayer key={render.id} render={render} title={titleFrom(short.headline, short.product_prompt)} />
      </FilmStage>
    );
  }
  return <FilmPreview draft={draftOf(short)} short={short} autoPlay={short.stage === "draft"} className={`bg-sunken ${PREVIEW_STAGE}`} />;
}
