"use client";

import { clsx } from "clsx";
import Link from "next/link";
import { useRun, useTimeLeft } from "#components/studio/data/run.ts";
import { useRefreshSlider } from "#components/studio/data/sliders.ts";
import { capitalized, timeAgo, titleFrom } from "#components/studio/lib/format.ts";
import { useNow } from "#components/studio/lib/use-now.ts";
import { steadyLink } from "#components/studio/sliders/drawing/steady-link.ts";
import { nameOf, phaseOf } from "#components/studio/sliders/phase.ts";
import { STATUSES } from "#components/studio/sliders/vocabulary.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Mark } from "#components/ui/mark.tsx";
import { Progress } from "#components/ui/progress.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { SliderView } from "#lib/contracts/sliders/views.ts";
import { SLIDE_SIZES } from "#lib/contracts/sliders/vocabulary.ts";

/** A carousel in a list: its first slides, fanned, its name, and how it stands. */
export function SliderCard({ slider }: { slider: SliderView }) {
  const now = useNow();
  const title = titleFrom(null, nameOf(slider));
  const phase = phaseOf(slider);
  return (
    <article className="group relative flex min-w-0 flex-col">
      <Fan slider={slider} />
      <h3 className="mt-2.5 line-clamp-2 font-sans text-sm font-medium leading-5 tracking-normal">
        <Link href={phase === "draft" ? `/sliders/${slider.slug}/edit` : `/sliders/${slider.slug}`} className="after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-ink">
          {title}
        </Link>
      </h3>
      {phase === "generating" && slider.run_id ? (
        <CardProgress slug={slider.slug} title={title} runId={slider.run_id} />
      ) : (
        <p className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted [&>*]:whitespace-nowrap">
          {phase !== "ready" && <Badge tone={STATUSES[slider.status].tone}>{STATUSES[slider.status].label}</Badge>}
          <span>{`${slider.slide_count} slides`}</span>
          {now && <time dateTime={slider.updated_at}>{timeAgo(slider.updated_at, now)}</time>}
        </p>
      )}
    </article>
  );
}

/** How far the second and third slide look out behind the first; a little farther when pointed at. */
const BEHIND = [
  "z-0 scale-[0.9] translate-x-[15%] rotate-[5deg] group-hover:translate-x-[18%] group-hover:rotate-[7deg]",
  "z-[1] scale-[0.95] translate-x-[7.5%] rotate-[2.5deg] group-hover:translate-x-[9%] group-hover:rotate-[3.5deg]",
];
const SHEET = "absolute inset-0 overflow-hidden rounded-[10px] bg-surface shadow-[0_0_0_1px_var(--line),0_4px_14px_-6px_oklch(0.15_0.01_56/0.45)]";

function Fan({ slider }: { slider: SliderView }) {
  const stills = slider.slides.slice(0, 3).map((slide) => slide.image_url && steadyLink(slide.image_url));
  const { width, height } = SLIDE_SIZES[slider.aspect_ratio];
  return (
    <div className="flex aspect-[4/5] items-center justify-center rounded-card bg-sunken p-[9%] pr-[17%]">
      {/* As large as the card allows, whatever the slide's shape. */}
      <div className="relative max-h-full max-w-full" style={{ aspectRatio: `${width} / ${height}`, ...(width / height < 0.8 ? { height: "100%" } : { width: "100%" }) }}>
        {BEHIND.map((place, index) => (
          <div key={place} aria-hidden="true" className={clsx(SHEET, "origin-bottom transition-transform duration-calm ease-settle", place)}>
            <Sheet still={stills[2 - index] ?? null} />
          </div>
        ))}
        <div className={clsx(SHEET, "z-[2]")}>{stills[0] ? <Sheet still={stills[0]} /> : <BlankCover slider={slider} />}</div>
      </div>
    </div>
  );
}

function Sheet({ still }: { still: string | null }) {
  return still ? <img src={still} alt="" loading="lazy" decoding="async" className="size-full object-cover" /> : null;
}

/** A cover that isn't drawn yet: what it will be about. */
function BlankCover({ slider }: { slider: SliderView }) {
  return (
    <div className="flex size-full flex-col justify-between p-3 text-muted">
      <Mark className="size-5" />
      <p className="line-clamp-4 font-display text-base leading-5 tracking-[-0.01em]">{titleFrom(null, nameOf(slider), 80)}</p>
    </div>
  );
}

function CardProgress({ slug, title, runId }: { slug: string; title: string; runId: string }) {
  const run = useRun(runId, useRefreshSlider(slug));
  const progress = run?.progress ?? 0;
  const left = useTimeLeft(progress);
  return (
    <div className="mt-2">
      <Progress label={`Progress of ${title}`} value={progress} />
      <p className="mt-1.5 truncate text-xs text-muted">
        {capitalized(run?.stage ?? "waiting for its turn")}
        {left && `, ${left}`}
      </p>
    </div>
  );
}

/** A card that is still being fetched, in its true size. */
export function SliderCardSkeleton() {
  return (
    <div aria-hidden="true">
      <Skeleton className="aspect-[4/5] w-full !rounded-card" />
      <Skeleton className="mt-2.5 h-5 w-4/5" />
      <Skeleton className="mt-1 h-5 w-2/5" />
    </div>
  );
}
