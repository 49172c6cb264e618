"use client";

import { useEffect, useState } from "react";
import { FormSection } from "#components/studio/form/form-section.tsx";
import { PictureField } from "#components/studio/form/picture-field.tsx";
import { SaveBadge } from "#components/studio/form/save-badge.tsx";
import { call } from "#components/studio/data/call.ts";
import { sendLogo } from "#components/studio/data/slider-edits.ts";
import { usePictureUpload } from "#components/studio/data/upload.ts";
import { titleFrom } from "#components/studio/lib/format.ts";
import { steadyLink } from "#components/studio/sliders/drawing/steady-link.ts";
import { BriefFields } from "#components/studio/sliders/form/brief-fields.tsx";
import { DraftPreview } from "#components/studio/sliders/form/draft-preview.tsx";
import { draftOf, emptyDraft, faultsOf, type SliderDraft } from "#components/studio/sliders/form/draft.ts";
import { GenerateSliderBar } from "#components/studio/sliders/form/generate-slider-bar.tsx";
import { StyleFields } from "#components/studio/sliders/form/style-fields.tsx";
import { useSliderDraft } from "#components/studio/sliders/form/use-slider-draft.ts";
import { sliders } from "#lib/contracts/sliders.ts";
import type { SliderView } from "#lib/contracts/sliders/views.ts";
import { TEMPLATES_OF_MODE } from "#lib/contracts/sliders/vocabulary.ts";

type SliderEditorProps = {
  slider: SliderView | null;
  start: Partial<SliderDraft>;
  /** Credits a slide takes. */
  price: number;
  /** Who the preview is posted by. */
  poster: string;
};

/** Makes or changes a carousel: the form on one side, what it leads to on the other. */
export function SliderEditor({ slider: initial, start, price, poster }: SliderEditorProps) {
  const { draft, saved: slider, state, change, flush, adopt } = useSliderDraft({ draft: initial ? draftOf(initial) : emptyDraft(start), saved: initial });
  const [touched, setTouched] = useState(false);
  const slug = slider?.slug ?? null;
  const upload = usePictureUpload({ send: sendLogo, remove: removeLogo, slugOf: async () => (await flush())?.slug ?? null, onSaved: (next) => adopt(next) });

  useEffect(() => {
    // The first save gives the page its address; the form itself stays as it is.
    if (!initial && slug) window.history.replaceState(null, "", `/sliders/${slug}/edit`);
  }, [initial, slug]);

  const generate = <GenerateSliderBar slider={slider} price={draft.count * price} flush={flush} onInvalid={() => setTouched(true)} />;
  const logo = slider?.logo_url ? steadyLink(slider.logo_url) : null;

  return (
    <div className="lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(24rem,46%)]">
      <aside aria-label="Preview" className="z-20 border-line max-lg:sticky max-lg:top-0 max-lg:border-b lg:sticky lg:top-0 lg:order-2 lg:flex lg:h-dvh lg:flex-col lg:border-l">
        <div className="h-[46dvh] bg-sunken p-3 lg:h-auto lg:min-h-0 lg:flex-1 lg:p-8 lg:pb-5">
          <DraftPreview draft={draft} logo={logo} poster={poster} />
        </div>
        <p className="bg-sunken px-8 pb-3 text-center text-xs text-muted max-lg:hidden">The style as it will be. Words and pictures are made when you generate.</p>
        <div className="bg-sunken px-8 pb-6 max-lg:hidden">{generate}</div>
      </aside>
      <div className="min-w-0 px-4 py-6 md:px-8 md:py-9 lg:order-1">
        <header className="mb-7">
          <h1 className="text-2xl md:text-3xl">{slug ? titleFrom(null, draft.prompt, 56) : "New carousel"}</h1>
          <div className="mt-1 flex flex-wrap items-center gap-x-4">
            <SaveBadge state={state} slug={slug} onRetry={() => void flush().catch(() => undefined)} />
            {slug && <span className="font-mono text-xs text-muted">{slug}</span>}
          </div>
        </header>
        <BriefFields draft={draft} change={change} error={touched ? faultsOf(draft).prompt : undefined} />
        <FormSection title="Style" hint="Every one of these can be changed later, free.">
          <StyleFields value={draft} templates={TEMPLATES_OF_MODE[draft.mode]} onChange={change} />
        </FormSection>
        <FormSection title="Logo" hint="Optional. It stands small on every slide.">
          <PictureField label="Logo" hint="Drop a PNG or JPEG here, up to 20 MB. A plain background is cut away." note="Stands on every slide." picture={logo ? { url: logo } : null} upload={upload} />
        </FormSection>
        <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] -mx-4 border-t border-line bg-ground px-4 py-3 md:bottom-0 lg:hidden">{generate}</div>
      </div>
    </div>
  );
}

function removeLogo(slug: string): Promise<SliderView> {
  return call(sliders.update, { params: { slug }, body: { logo_s3_key: null } });
}
