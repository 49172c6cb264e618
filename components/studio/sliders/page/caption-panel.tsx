"use client";

import { type DraftKind, useAutosave } from "#components/studio/data/autosave.ts";
import { call } from "#components/studio/data/call.ts";
import { useKeepSlider } from "#components/studio/data/sliders.ts";
import { SaveBadge } from "#components/studio/form/save-badge.tsx";
import { tagFault, tagsFrom, tagsText } from "#components/studio/sliders/page/hashtags.ts";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { sliders } from "#lib/contracts/sliders.ts";
import type { SliderView } from "#lib/contracts/sliders/views.ts";
import { SLIDER_LIMITS } from "#lib/contracts/sliders/vocabulary.ts";

type Copy = { caption: string; tags: string };

function faultsOf({ caption, tags }: Copy): { caption?: string; tags?: string } {
  const fault = tagFault(tagsFrom(tags));
  return {
    ...(caption.trim().length > SLIDER_LIMITS.caption && { caption: `Shorten it to ${SLIDER_LIMITS.caption} characters.` }),
    ...(fault && { tags: fault }),
  };
}

const COPY: DraftKind<Copy, SliderView> = {
  draftOf: (slider) => ({ caption: slider.caption ?? "", tags: tagsText(slider.hashtags) }),
  faultsOf,
  create: () => null,
  update(slider, { caption, tags }) {
    const body = { caption: caption.trim() || null, hashtags: tagsFrom(tags) };
    const same = body.caption === slider.caption && tagsText(body.hashtags) === tagsText(slider.hashtags);
    return same ? null : call(sliders.update, { params: { slug: slider.slug }, body });
  },
};

/** What is posted beside the slides: edited in place, kept by itself, copied by a press. */
export function CaptionPanel({ slider }: { slider: SliderView }) {
  const { draft, state, change, flush } = useAutosave(COPY, { draft: COPY.draftOf(slider), saved: slider }, useKeepSlider());
  const faults = faultsOf(draft);
  const tags = tagsFrom(draft.tags);
  return (
    <div className="flex flex-col gap-5">
      <Field label="Caption" error={faults.caption} counter={{ used: draft.caption.trim().length, most: SLIDER_LIMITS.caption }} aside={<CopyButton size="sm" text={draft.caption.trim()} label="Copy caption" />}>
        <Textarea rows={6} value={draft.caption} onChange={(event) => change({ caption: event.target.value })} />
      </Field>
      <Field label="Hashtags" error={faults.tags} hint={`${tags.length} of at most ${SLIDER_LIMITS.hashtags}`} aside={<CopyButton size="sm" text={tagsText(tags)} label="Copy hashtags" />}>
        <Textarea rows={3} value={draft.tags} onChange={(event) => change({ tags: event.target.value })} />
      </Field>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <CopyButton text={[draft.caption.trim(), tagsText(tags)].filter(Boolean).join("\n\n")} label="Copy both" />
        <SaveBadge state={state} slug={slider.slug} onRetry={() => void flush().catch(() => undefined)} />
      </div>
    </div>
  );
}
