"use client";

import { PenLine } from "lucide-react";
import { useEffect, useState } from "react";
import { useRun } from "#components/studio/data/run.ts";
import { useRefreshSlider } from "#components/studio/data/sliders.ts";
import { RunBar } from "#components/studio/run-progress.tsx";
import { Carousel } from "#components/studio/sliders/carousel.tsx";
import { SlideFace } from "#components/studio/sliders/drawing/slide-face.tsx";
import { DraftPreview } from "#components/studio/sliders/form/draft-preview.tsx";
import { draftOf } from "#components/studio/sliders/form/draft.ts";
import { GenerateSliderBar } from "#components/studio/sliders/form/generate-slider-bar.tsx";
import { LAYOUT, PANEL, STAGE } from "#components/studio/sliders/page/layout.ts";
import { SliderHeader } from "#components/studio/sliders/page/slider-header.tsx";
import { SliderMenu } from "#components/studio/sliders/page/slider-menu.tsx";
import { WaitingFace } from "#components/studio/sliders/page/waiting-face.tsx";
import { Phone } from "#components/studio/sliders/phone.tsx";
import type { Phase } from "#components/studio/sliders/phase.ts";
import { Thumbnails } from "#components/studio/sliders/thumbnails.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { SliderView, SlideView } from "#lib/contracts/sliders/views.ts";

type UnfinishedProps = { slider: SliderView; phase: Exclude<Phase, "ready" | "updating">; price: number; poster: string };

/** A carousel that is a draft, in the making, or failed. */
export function UnfinishedSlider({ slider, phase, price, poster }: UnfinishedProps) {
  const refresh = useRefreshSlider(slider.slug);
  const run = useRun(phase === "generating" ? slider.run_id : null, refresh);
  const progress = run?.progress ?? 0;
  useEffect(() => {
    // Each step of the run may have finished a slide.
    if (progress > 0) refresh();
  }, [progress, refresh]);

  return (
    <div className={LAYOUT}>
      <section aria-label="Slides" className={STAGE}>
        {phase === "generating" ? (
          <SlidesComing slider={slider} poster={poster} />
        ) : (
          <div className="min-h-0 flex-1">
            <DraftPreview draft={draftOf(slider)} logo={slider.logo_url} poster={poster} />
          </div>
        )}
      </section>
      <div className={PANEL}>
        <SliderHeader slider={slider} menu={<SliderMenu slider={slider} price={price} />} />
        {phase === "generating" && <RunBar now={run} label="Progress of the carousel" thing="the carousel" />}
        {phase === "failed" && (
          <div className="mt-5">
            <Notice tone="danger" title="The carousel was not finished">
              {slider.error_message ?? "The studio could not finish this. The credits were given back; try again."}
            </Notice>
          </div>
        )}
        {phase !== "generating" && (
          <div className="mt-6 flex flex-col gap-3">
            <GenerateSliderBar slider={slider} price={slider.slide_count * price} flush={async () => slider} onInvalid={() => undefined} />
            <ButtonLink href={`/sliders/${slider.slug}/edit`} icon={<PenLine className="size-4" aria-hidden="true" />}>
              Edit the draft
            </ButtonLink>
          </div>
        )}
      </div>
    </div>
  );
}

/** The slides as they come: their words as soon as they are written, each picture as soon as it is drawn. */
function SlidesComing({ slider, poster }: { slider: SliderView; poster: string }) {
  const [current, setCurrent] = useState(0);
  const places = Array.from({ length: slider.slide_count }, (_, index) => slider.slides.find((slide) => slide.position === index + 1) ?? blankSlide(index + 1));
  const faces = places.map((slide) => (slide.image_url ? <SlideFace key="face" request={null} still={slide.image_url} /> : <WaitingFace key="wait" slide={slide} />));
  return (
    <>
      <div className="min-h-0 flex-1">
        <Phone ratio={slider.aspect_ratio} current={current} count={places.length} poster={{ name: poster, logo: slider.logo_url }} caption={slider.caption}>
          <Carousel
            label="Slides"
            slides={places.map((slide, index) => ({ key: slide.position, label: `Slide ${slide.position} of ${places.length}: ${slide.headline ?? "not written yet"}`, face: faces[index] }))}
            current={current}
            onCurrent={setCurrent}
          />
        </Phone>
      </div>
      <Thumbnails
        ratio={slider.aspect_ratio}
        thumbnails={places.map((slide) => ({
          key: slide.position,
          label: `Slide ${slide.position}`,
          face: slide.image_url ? <SlideFace request={null} still={slide.image_url} /> : <span className="absolute inset-0 bg-line/60" />,
          state: stateOf(slide),
        }))}
        current={current}
        onCurrent={setCurrent}
      />
    </>
  );
}

function stateOf({ status }: SlideView): "done" | "working" | "waiting" | "failed" {
  return ({ pending: "waiting", processing: "working", completed: "done", failed: "failed" } as const)[status];
}

function blankSlide(position: number): SlideView {
  return { position, headline: null, body: null, kicker: null, status: "pending", image_url: null, background_url: null };
}
