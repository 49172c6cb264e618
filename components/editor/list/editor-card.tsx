"use client";

import Link from "next/link";
import { isRendering } from "#components/editor/state/activity.ts";
import { standingOf } from "#components/editor/vocabulary.ts";
import { capitalized, timeAgo, timecode, titleFrom } from "#components/studio/lib/format.ts";
import { useNow } from "#components/studio/lib/use-now.ts";
import { steadyLink } from "#components/studio/sliders/drawing/steady-link.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Mark } from "#components/ui/mark.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { EditorSummaryView } from "#lib/contracts/editor/views.ts";
import { AD_SIZES } from "#lib/contracts/editor/vocabulary.ts";

/** An ad in a list: its picture in its own shape, its name, and how it stands. */
export function EditorCard({ project }: { project: EditorSummaryView }) {
  const now = useNow();
  const title = titleFrom(null, project.product_prompt || "Untitled ad");
  const standing = standingOf(project);
  const film = project.latest_render;
  return (
    <article className="group relative flex min-w-0 flex-col">
      <Picture project={project} title={title} />
      <h3 className="mt-2.5 line-clamp-2 font-sans text-sm font-medium leading-5 tracking-normal">
        <Link href={`/editor/${project.slug}`} className="after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-ink">
          {title}
        </Link>
      </h3>
      {isRendering(project) && film ? (
        <div className="mt-2">
          <Progress label={`Progress of ${title}`} value={film.progress} />
          <p className="mt-1.5 truncate text-xs text-muted">{capitalized(film.stage)}</p>
        </div>
      ) : (
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted [&>*]:whitespace-nowrap">
          {standing.tone !== "ok" && <Badge tone={standing.tone}>{standing.label}</Badge>}
          <span>{project.segments_count === 1 ? "1 scene" : `${project.segments_count} scenes`}</span>
          {now && <time dateTime={project.updated_at}>{timeAgo(project.updated_at, now)}</time>}
        </p>
      )}
    </article>
  );
}

function Picture({ project, title }: { project: EditorSummaryView; title: string }) {
  const { width, height } = AD_SIZES[project.export_aspect_ratio];
  const film = project.latest_render;
  const tall = width / height < 0.8;
  return (
    <div className="flex aspect-[4/5] items-center justify-center rounded-card bg-sunken p-[7%]">
      <div className="relative max-h-full max-w-full overflow-hidden rounded-[10px] bg-surface shadow-[0_0_0_1px_var(--line)]" style={{ aspectRatio: `${width} / ${height}`, ...(tall ? { height: "100%" } : { width: "100%" }) }}>
        {project.thumbnail_url ? (
          <img src={steadyLink(project.thumbnail_url)} alt="" loading="lazy" decoding="async" className="size-full object-cover" />
        ) : (
          <div className="flex size-full flex-col justify-between gap-2 p-3 text-muted">
            <Mark className="size-5 shrink-0" />
            <p className="line-clamp-4 font-display text-base leading-5 tracking-[-0.01em]">{title}</p>
          </div>
        )}
        {film?.duration_seconds != null && (
          <span className="absolute bottom-2 right-2 rounded-[5px] bg-[oklch(0.15_0.01_56/0.78)] px-1.5 font-mono text-xs leading-5 text-[oklch(0.96_0.008_84)]">{timecode(film.duration_seconds)}</span>
        )}
      </div>
    </div>
  );
}

/** A card that is still being fetched, in its true size. */
export function EditorCardSkeleton() {
  return (
    <div aria-hidden="true">
      <Skeleton className="aspect-[4/5] w-full !rounded-card" />
      <Skeleton className="mt-2.5 h-5 w-4/5" />
      <Skeleton className="mt-1 h-5 w-2/5" />
    </div>
  );
}
