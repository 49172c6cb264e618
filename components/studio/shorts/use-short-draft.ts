"use client";

import { type Autosave, type DraftKind, useAutosave } from "#components/studio/data/autosave.ts";
import { call } from "#components/studio/data/call.ts";
import { useKeepShort } from "#components/studio/data/shorts.ts";
import { bodyOf, changesBetween, type Draft, draftOf, faultsOf } from "#components/studio/shorts/draft.ts";
import { shorts } from "#lib/contracts/shorts.ts";
import type { ShortView } from "#lib/contracts/shorts/views.ts";

const SHORT_DRAFT: DraftKind<Draft, ShortView> = {
  draftOf,
  faultsOf,
  create: (draft) => call(shorts.create, { body: bodyOf(draft) }),
  update(short, draft) {
    const body = changesBetween(draftOf(short), draft);
    return Object.keys(body).length > 0 ? call(shorts.update, { params: { slug: short.slug }, body }) : null;
  },
};

/** A short's form, kept on the server as it is typed. */
export function useShortDraft(initial: { draft: Draft; saved: ShortView | null }): Autosave<Draft, ShortView> {
  return useAutosave(SHORT_DRAFT, initial, useKeepShort());
}
