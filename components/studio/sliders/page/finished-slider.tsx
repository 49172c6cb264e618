"use client";

import { useEffect, useRef, useState } from "react";
import { useRun } from "#components/studio/data/run.ts";
import { useRefreshSlider } from "#components/studio/data/sliders.ts";
import { titleFrom } from "#components/studio/lib/format.ts";
import { Carousel } from "#components/studio/sliders/carousel.tsx";
import { requestFor } from "#components/studio/sliders/drawing/request.ts";
import { SlideFace } from "#components/studio/sliders/drawing/slide-face.tsx";
import { CaptionPanel } from "#components/studio/sliders/page/caption-panel.tsx";
import { Downloads } from "#components/studio/sliders/page/downloads.tsx";
import { FilmPanel } from "#components/studio/sliders/page/film-panel.tsx";
import { LAYOUT, PANEL, STAGE } from "#components/studio/sliders/page/layout.ts";
import { SliderHeader } from "#components/studio/sliders/page/slider-header.tsx";
import { SliderMenu } from "#components/studio/sliders/page/slider-menu.tsx";
import { StylePanel } from "#components/studio/sliders/page/style-panel.tsx";
import { type Changes, useChanges } from "#components/studio/sliders/page/use-changes.ts";
import { WordsPanel } from "#components/studio/sliders/page/words-panel.tsx";
import { Phone } from "#components/studio/sliders/phone.tsx";
import { type Thumbnail, Thumbnails } from "#components/studio/sliders/thumbnails.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Tabs } from "#components/ui/tabs.tsx";
import type { SliderView } from "#lib/contracts/sliders/views.ts";

type FinishedProps = { slider: SliderView; phase: "ready" | "updating"; price: number; poster: string };

/** A finished carousel: to be swiped through, changed, copied and taken along. */
export function FinishedSlider({ slider, phase, price, poster }: FinishedProps) {
  const [wanted, setCurrent] = useState(0);
  const [tab, setTab] = useState("words");
  const changes = useChanges(slider);
  const refresh = useRefreshSlider(slider.slug);
  const run = useRun(phase === "updating" ? slider.run_id : null, refresh);
  const progress = run?.progress ?? 0;
  useEffect(() => {
    if (progress > 0) refresh();
  }, [progress, refresh]);

  const panel = useRef<HTMLDivElement>(null);
  const current = Math.min(wanted, slider.slides.length - 1);
  const slide = slider.slides[current]!;

  function editWords() {
    // A finger presses a slide on its way to the next one; only a mouse means it.
    if (!window.matchMedia("(pointer: fine)").matches) return;
    setTab("words");
    // The fields may be in a tab that opens only now.
    requestAnimationFrame(() => panel.current?.querySelector<HTMLElement>("[data-first-field]")?.focus({ preventScroll: true }));
  }

  return (
    <div className={LAYOUT}>
      <section aria-label="Slides" className={STAGE}>
        <Slides slider={slider} changes={changes} poster={poster} current={current} onCurrent={setCurrent} onEdit={editWords} />
      </section>
      <div className={PANEL}>
        <SliderHeader slider={slider} menu={<SliderMenu slider={slider} price={price} />} />
        <Downloads slider={slider} current={slide} />
        {slider.error_message && (
          <div className="mt-5">
            <Notice tone="danger" title="The last change was not drawn">
              {slider.error_message}
            </Notice>
          </div>
        )}
        <div ref={panel} className="mt-6">
          <Tabs
            label="Parts of the carousel"
            value={tab}
            onChange={setTab}
            tabs={[
              { value: "words", label: "Words", content: <WordsPanel slide={slide} count={slider.slides.length} changes={changes} onCurrent={setCurrent} /> },
              { value: "style", label: "Style", content: <StylePanel slider={slider} changes={changes} /> },
              { value: "caption", label: "Caption", content: <CaptionPanel slider={slider} /> },
              { value: "film", label: "Film", content: <FilmPanel slider={slider} /> },
            ]}
          />
        </div>
      </div>
    </div>
  );
}

type SlidesProps = { slider: SliderView; changes: Changes; poster: string; current: number; onCurrent(index: number): void; onEdit(): void };

/** The slides in their phone and in the strip below, each drawn in the page while it differs from its still. */
function Slides({ slider, changes, poster, current, onCurrent, onEdit }: SlidesProps) {
  const count = slider.slides.length;
  const requests = slider.slides.map((slide) => requestFor(slider, slide, { words: changes.words[slide.position], style: changes.style }));
  const face = (index: number, near: boolean) => <SlideFace request={requests[index] ?? null} still={slider.slides[index]!.image_url} near={near} />;
  const label = (index: number) => `Slide ${index + 1} of ${count}: ${titleFrom(changes.words[index + 1]?.headline ?? null, slider.slides[index]!.headline ?? "no headline", 90)}`;
  const stateOf = (index: number): Thumbnail["state"] => {
    const { position, status } = slider.slides[index]!;
    if (changes.isEdited(position) || changes.isRestyled) return "edited";
    return status === "failed" ? "failed" : status === "completed" ? "done" : "working";
  };
  return (
    <>
      <div className="min-h-0 flex-1">
        <Phone ratio={slider.aspect_ratio} current={current} count={count} poster={{ name: poster, logo: changes.style.logo }} caption={slider.caption}>
          <Carousel
            label="Slides"
            slides={slider.slides.map((slide, index) => ({ key: slide.position, label: label(index), face: face(index, Math.abs(index - current) <= 1) }))}
            current={current}
            onCurrent={onCurrent}
            onPress={onEdit}
          />
        </Phone>
      </div>
      <Thumbnails ratio={slider.aspect_ratio} thumbnails={slider.slides.map((slide, index) => ({ key: slide.position, label: `Slide ${index + 1}`, face: face(index, true), state: stateOf(index) }))} current={current} onCurrent={onCurrent} />
    </>
  );
}
