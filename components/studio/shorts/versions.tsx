"use client";

import { Download } from "lucide-react";
import { useVersions } from "#components/studio/data/shorts.ts";
import { timeAgo, timecode } from "#components/studio/lib/format.ts";
import { useNow } from "#components/studio/lib/use-now.ts";
import { buttonClass } from "#components/ui/button.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import type { RenderView, ShortView } from "#lib/contracts/shorts/views.ts";

/** Every film that was made of this short, newest first. */
export function Versions({ short }: { short: ShortView }) {
  const { data: versions } = useVersions(short.slug, short.latest_render?.version ?? 0, short.stage);
  return (
    <section className="mt-8 border-t border-line pt-6">
      <h2 className="text-lg">Versions</h2>
      <ol className="mt-2 divide-y divide-line">
        {versions ? versions.map((version) => <Version key={version.id} slug={short.slug} version={version} />) : <Skeleton className="mt-3 h-20 w-full" />}
      </ol>
    </section>
  );
}

const WORDS: Record<RenderView["status"], string> = { queued: "Waiting", rendering: "Rendering", completed: "Finished", failed: "Failed" };

function Version({ slug, version }: { slug: string; version: RenderView }) {
  const now = useNow();
  const facts = [WORDS[version.status], version.duration_seconds !== null && timecode(version.duration_seconds), now !== null && timeAgo(version.inserted_at, now)];
  return (
    <li className="flex min-w-0 items-center gap-3 py-3">
      <span className="aspect-[9/16] h-14 shrink-0 overflow-hidden rounded-[5px] bg-sunken">
        {version.thumbnail_url && <img src={version.thumbnail_url} alt="" loading="lazy" className="size-full object-cover" />}
      </span>
      <span className="min-w-0 flex-1">
        <span className="block text-sm font-medium">{`Version ${version.version}`}</span>
        <span className="block text-xs text-muted">{version.error_message ?? facts.filter(Boolean).join(", ")}</span>
      </span>
      {version.video_url && (
        <a href={version.video_url} download={`${slug}-v${version.version}.mp4`} aria-label={`Download version ${version.version}`} className={buttonClass({ variant: "quiet", square: true })}>
          <Download className="size-4" aria-hidden="true" />
        </a>
      )}
    </li>
  );
}
