"use client";

import { useState } from "react";
import { type Restyle, type SlideEdit, useEditSlide, useRestyle } from "#components/studio/data/slider-edits.ts";
import { sameStyle, sameWords, type SlideStyle, styleOf, wordsOf } from "#components/studio/sliders/drawing/request.ts";
import type { SliderView } from "#lib/contracts/sliders/views.ts";
import type { SlideWords } from "#lib/creative/slides/plan.ts";

/** A style that is being tried on, with the file of its logo where that is new. */
export type TriedStyle = { style: SlideStyle; file: File | null };

/**
 * What a person is changing on a finished carousel. Changes live in the page, drawn there, until they are applied;
 * they stay when the server refuses them.
 */
export function useChanges(slider: SliderView) {
  const [edits, setEdits] = useState<Readonly<Record<number, SlideWords>>>({});
  const [tried, setTried] = useState<TriedStyle | null>(null);
  const edit = useEditSlide(slider.slug);
  const restyle = useRestyle(slider.slug);
  const saved = styleOf(slider);

  function forget(position: number) {
    setEdits((now) => Object.fromEntries(Object.entries(now).filter(([place]) => Number(place) !== position)));
  }

  return {
    words: edits,
    style: tried?.style ?? saved,
    file: tried?.file ?? null,
    isEdited(position: number): boolean {
      const slide = slider.slides.find((one) => one.position === position);
      const words = edits[position];
      return slide !== undefined && words !== undefined && !sameWords(words, wordsOf(slide));
    },
    isRestyled: tried !== null && !sameStyle(tried.style, saved),
    write: (position: number, words: SlideWords) => setEdits((now) => ({ ...now, [position]: words })),
    forget,
    tryOn: (next: TriedStyle | null) => setTried(next),
    applyWords(change: SlideEdit) {
      edit.mutate(change, { onSuccess: () => forget(change.position) });
    },
    applyStyle() {
      if (tried) restyle.mutate(restyleOf(saved, tried), { onSuccess: () => setTried(null) });
    },
    editing: edit,
    restyling: restyle,
  };
}

export type Changes = ReturnType<typeof useChanges>;

/** What the server must be told so that all slides wear what is tried on. */
export function restyleOf(saved: SlideStyle, { style, file }: TriedStyle): Restyle {
  return {
    body: {
      ...(style.template !== saved.template && { template: style.template }),
      ...(style.accent !== saved.accent && { accent_color: style.accent }),
      ...(style.position !== saved.position && { text_position: style.position }),
      ...(saved.logo !== null && style.logo === null && { logo_s3_key: null }),
    },
    logo: file,
  };
}
