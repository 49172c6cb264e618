"use client";

import { useDeferredValue, useMemo, useState } from "react";
import { Carousel } from "#components/studio/sliders/carousel.tsx";
import { SlideFace } from "#components/studio/sliders/drawing/slide-face.tsx";
import type { SliderDraft } from "#components/studio/sliders/form/draft.ts";
import { sampleRequests } from "#components/studio/sliders/form/sample.ts";
import { Phone } from "#components/studio/sliders/phone.tsx";

/** The template with the words typed so far, drawn in the page before anything is paid or sent. */
export function DraftPreview({ draft, logo, poster }: { draft: SliderDraft; logo: string | null; poster: string }) {
  const [wanted, setCurrent] = useState(0);
  const rested = useDeferredValue(draft);
  const requests = useMemo(() => sampleRequests(rested, logo), [rested, logo]);
  const current = Math.min(wanted, requests.length - 1);
  const slides = requests.map((request, index) => ({
    key: request.position,
    label: `Slide ${request.position} of ${requests.length}: ${request.words.headline ?? ""}`,
    face: <SlideFace request={request} still={null} near={Math.abs(index - current) <= 1} />,
  }));
  return (
    <Phone ratio={rested.ratio} current={current} count={requests.length} poster={{ name: poster, logo }} caption={null}>
      <Carousel label="Preview of the slides" slides={slides} current={current} onCurrent={setCurrent} />
    </Phone>
  );
}
