"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { keys } from "#components/studio/data/keys.ts";
import { useShort } from "#components/studio/data/shorts.ts";
import { titleFrom } from "#components/studio/lib/format.ts";
import { FailedFilm, NoFilmYet, RenderingFilm } from "#components/studio/shorts/film-states.tsx";
import { FilmPlayer } from "#components/studio/shorts/film-player.tsx";
import { FilmStage } from "#components/studio/shorts/film-stage.tsx";
import { ShortActions, ShortMenu } from "#components/studio/shorts/short-actions.tsx";
import { STAGES } from "#components/studio/shorts/stage-words.ts";
import { Versions } from "#components/studio/shorts/versions.tsx";
import { WordsPanel } from "#components/studio/shorts/words-panel.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { ShortView } from "#lib/contracts/shorts.ts";

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
        <FilmStage className={STAGE}>{filmOf(short, refresh)}</FilmStage>
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
        <ShortActions short={short} />
        <WordsPanel key={short.stage} short={short} price={price} />
        {render && <Versions short={short} />}
      </div>
    </div>
  );
}

function filmOf(short: ShortView, onOver: () => void) {
  const render = short.latest_render;
  if (short.stage === "rendering" && render) return <RenderingFilm short={short} render={render} onOver={onOver} />;
  if (short.stage === "failed") return <FailedFilm short={short} />;
  if (render?.video_url) return <FilmPlayer key={render.id} render={render} title={titleFrom(short.headline, short.product_prompt)} />;
  return <NoFilmYet short={short} />;
}
