"use client";

import { Clapperboard, Download } from "lucide-react";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { useFilmSlider, useRefreshSlider } from "#components/studio/data/sliders.ts";
import { RunProgress } from "#components/studio/run-progress.tsx";
import { nameOf, phaseOf } from "#components/studio/sliders/phase.ts";
import { steadyLink } from "#components/studio/sliders/drawing/steady-link.ts";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { SliderView } from "#lib/contracts/sliders/views.ts";

/** The carousel as a vertical film: make it, watch it, take it along. */
export function FilmPanel({ slider }: { slider: SliderView }) {
  const film = useFilmSlider(slider.slug);
  const refresh = useRefreshSlider(slider.slug);
  const { video } = slider;
  const still = slider.slides[0]?.image_url;
  const url = video?.video_url ? steadyLink(video.video_url) : null;

  if (video?.status === "processing") {
    return (
      <div className="-mt-5">
        <RunProgress runId={video.run_id} label="Progress of the film" thing="the film" onOver={refresh} />
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      {video?.status === "failed" && <Notice tone="danger" title="The film was not finished">Nothing was charged. Try again.</Notice>}
      {url && video?.status === "completed" ? (
        <video aria-label={`Film: ${nameOf(slider)}`} src={url} poster={still ? steadyLink(still) : undefined} controls playsInline loop preload="metadata" className="mx-auto aspect-[9/16] max-h-[70dvh] max-w-full rounded-card bg-sunken object-contain" />
      ) : (
        <p className="text-sm text-muted">The same slides in motion, with music, as a vertical film for reels and stories. Free; it takes under a minute.</p>
      )}
      {film.error && <Notice tone="danger">{sentenceOf(film.error)}</Notice>}
      <div className="flex flex-wrap gap-2">
        {url && video?.status === "completed" && (
          <a href={url} download={`${slider.slug}.mp4`} className={buttonClass()}>
            <Download className="size-4" aria-hidden="true" />
            Download MP4
          </a>
        )}
        <Button loading={film.isPending} disabled={phaseOf(slider) !== "ready"} onClick={() => film.mutate()} icon={<Clapperboard className="size-4" aria-hidden="true" />}>
          {url ? "Make it again · free" : "Make a film · free"}
        </Button>
      </div>
      {url && <p className="text-xs text-muted">The film shows the slides as they were when it was made.</p>}
    </div>
  );
}
