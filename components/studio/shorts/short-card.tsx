"use client";

import Link from "next/link";
import { useCallback } from "react";
import { useQueryClient } from "@tanstack/react-query";
import { keys } from "#components/studio/data/keys.ts";
import { useRun, useTimeLeft } from "#components/studio/data/run.ts";
import { capitalized, timeAgo, timecode, titleFrom } from "#components/studio/lib/format.ts";
import { useNow } from "#components/studio/lib/use-now.ts";
import { STAGES } from "#components/studio/shorts/stage-words.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Mark } from "#components/ui/mark.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { RenderView, ShortView } from "#lib/contracts/shorts/views.ts";

/** A short in a list: its picture, its name, and how it stands. */
export function ShortCard({ short }: { short: ShortView }) {
  const now = useNow();
  const render = short.latest_render;
  const title = titleFrom(short.headline, short.product_prompt);
  return (
    <article className="group relative flex min-w-0 flex-col">
      <div className="relative aspect-[9/16] overflow-hidden rounded-card bg-sunken shadow-[inset_0_0_0_1px_var(--line)]">
        {render?.thumbnail_url ? <img src={render.thumbnail_url} alt="" loading="lazy" className="size-full object-cover" /> : <BlankFilm short={short} />}
        {render?.duration_seconds != null && (
          <span className="absolute bottom-2 right-2 rounded-[5px] bg-[oklch(0.15_0.01_56/0.78)] px-1.5 font-mono text-xs leading-5 text-[oklch(0.96_0.008_84)]">{timecode(render.duration_seconds)}</span>
        )}
      </div>
      <h3 className="mt-2.5 line-clamp-2 font-sans text-sm font-medium leading-5 tracking-normal">
        <Link href={short.stage === "draft" ? `/shorts/${short.slug}/edit` : `/shorts/${short.slug}`} className="after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-ink">
          {title}
        </Link>
      </h3>
      {short.stage === "rendering" && render ? (
        <CardProgress title={title} render={render} />
      ) : (
        <p className="mt-1 flex items-center gap-2 text-xs text-muted">
          {short.stage !== "video_ready" && <Badge tone={STAGES[short.stage].tone}>{STAGES[short.stage].label}</Badge>}
          {now && <time dateTime={short.updated_at}>{timeAgo(short.updated_at, now)}</time>}
        </p>
      )}
    </article>
  );
}

/** A film that isn't there yet: the words it will carry, on the ground it will stand on. */
function BlankFilm({ short }: { short: ShortView }) {
  return (
    <div className="flex size-full flex-col justify-between p-3 text-muted">
      <Mark className="size-5" />
      <p className="line-clamp-5 font-display text-lg leading-6 tracking-[-0.01em]">{titleFrom(short.headline, short.product_prompt, 90)}</p>
    </div>
  );
}

function CardProgress({ title, render }: { title: string; render: RenderView }) {
  const client = useQueryClient();
  const refresh = useCallback(() => {
    void client.invalidateQueries({ queryKey: keys.shorts });
    void client.invalidateQueries({ queryKey: keys.credits });
  }, [client]);
  const run = useRun(render.run_id, refresh);
  const progress = run?.progress ?? render.progress;
  const left = useTimeLeft(progress);
  return (
    <div className="mt-2">
      <Progress label={`Progress of ${title}`} value={progress} />
      <p className="mt-1.5 truncate text-xs text-muted">
        {capitalized(run?.stage ?? render.stage)}
        {left && `, ${left}`}
      </p>
    </div>
  );
}

/** A card that is still being fetched, in its true size. */
export function ShortCardSkeleton() {
  return (
    <div aria-hidden="true">
      <Skeleton className="aspect-[9/16] w-full !rounded-card" />
      <Skeleton className="mt-2.5 h-5 w-4/5" />
      <Skeleton className="mt-1 h-5 w-2/5" />
    </div>
  );
}
