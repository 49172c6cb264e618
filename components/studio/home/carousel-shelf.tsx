"use client";

import Link from "next/link";
import { useRecentSliders } from "#components/studio/data/sliders.ts";
import { TemplatePicture } from "#components/studio/sliders/form/pictures.tsx";
import { keysOf } from "#components/studio/lib/keys-of.ts";
import { SliderCard } from "#components/studio/sliders/list/slider-card.tsx";
import { SLIDER_GRID } from "#components/studio/sliders/list/slider-list.tsx";
import { TEMPLATES } from "#components/studio/sliders/vocabulary.ts";

const SHOWN = 5;

/** The last carousels; where there are none yet, the templates that one can begin with. */
export function CarouselShelf() {
  const { sliders } = useRecentSliders();
  const some = sliders.length > 0;
  return (
    <section>
      <div className="mb-4 flex items-baseline justify-between gap-4">
        <h2 className="text-xl">{some ? "Carousels" : "Or make a carousel"}</h2>
        <Link href={some ? "/sliders" : "/sliders/new"} className="flex min-h-11 items-center rounded-control text-sm text-muted underline-offset-4 hover:text-ink hover:underline">
          {some ? "All carousels" : "New carousel"}
        </Link>
      </div>
      {some ? (
        <ul className={SLIDER_GRID}>
          {sliders.slice(0, SHOWN).map((slider) => (
            <li key={slider.slug}>
              <SliderCard slider={slider} />
            </li>
          ))}
        </ul>
      ) : (
        <TemplateShelf />
      )}
    </section>
  );
}

function TemplateShelf() {
  return (
    <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3 xl:grid-cols-6">
      {keysOf(TEMPLATES).map((template) => (
        <li key={template} className="relative min-w-0">
          <span className="block overflow-hidden rounded-card shadow-[inset_0_0_0_1px_var(--line)]">
            <TemplatePicture template={template} />
          </span>
          <h3 className="mt-2.5 font-sans text-sm font-medium tracking-normal">
            <Link href={`/sliders/new?template=${template}`} className="after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-ink">
              {TEMPLATES[template].label}
            </Link>
          </h3>
          <p className="text-xs text-muted">{TEMPLATES[template].detail}</p>
        </li>
      ))}
    </ul>
  );
}
