"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { call } from "#components/studio/data/call.ts";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { useKeepShort } from "#components/studio/data/shorts.ts";
import { bodyOf, changesBetween, type Draft, draftOf, faultsOf } from "#components/studio/shorts/draft.ts";
import { shorts, type ShortView } from "#lib/contracts/shorts.ts";

/** Long enough to finish a word, short enough never to lose a sentence. */
const PAUSE_MS = 700;

export type SaveState = { kind: "unsaved" | "saving" | "saved" } | { kind: "failed"; reason: string };

export type Autosave = {
  draft: Draft;
  short: ShortView | null;
  state: SaveState;
  change(part: Partial<Draft>): void;
  /** Saves what is not saved yet; the short as the server has it, or null when the draft can't be saved. */
  flush(): Promise<ShortView | null>;
  /** Takes over a short that the server changed; `fields` of the form follow it. */
  adopt(short: ShortView, fields?: readonly (keyof Draft)[]): void;
};

/** The form's draft, kept on the server as it is typed. The first save makes the short. */
export function useAutosave(initial: { draft: Draft; short: ShortView | null }): Autosave {
  const [draft, setDraft] = useState(initial.draft);
  const [short, setShort] = useState(initial.short);
  const [state, setState] = useState<SaveState>({ kind: initial.short ? "saved" : "unsaved" });
  const keep = useKeepShort();
  // Saves run one after another on what is newest when their turn comes, not on what a render once saw.
  const latest = useRef({ draft: initial.draft, short: initial.short });
  const saving = useRef<Promise<unknown>>(Promise.resolve());

  const take = useCallback(
    (next: ShortView) => {
      latest.current.short = next;
      setShort(next);
      keep(next);
    },
    [keep],
  );

  const saveOnce = useCallback(async (): Promise<ShortView | null> => {
    const { draft: wanted, short: known } = latest.current;
    if (Object.keys(faultsOf(wanted)).length > 0) return null;
    const changes = known && changesBetween(draftOf(known), wanted);
    if (known && changes && Object.keys(changes).length === 0) return known;
    setState({ kind: "saving" });
    try {
      const next = known ? await call(shorts.update, { params: { slug: known.slug }, body: changes! }) : await call(shorts.create, { body: bodyOf(wanted) });
      take(next);
      setState({ kind: latest.current.draft === wanted ? "saved" : "unsaved" });
      return next;
    } catch (error) {
      setState({ kind: "failed", reason: sentenceOf(error) });
      throw error;
    }
  }, [take]);

  const flush = useCallback(() => {
    const turn = saving.current.then(saveOnce, saveOnce);
    saving.current = turn.catch(() => undefined);
    return turn;
  }, [saveOnce]);

  const change = useCallback((part: Partial<Draft>) => {
    latest.current.draft = { ...latest.current.draft, ...part };
    setDraft(latest.current.draft);
    setState({ kind: "unsaved" });
  }, []);

  const adopt = useCallback(
    (next: ShortView, fields: readonly (keyof Draft)[] = []) => {
      const theirs = draftOf(next);
      change(Object.fromEntries(fields.map((field) => [field, theirs[field]])));
      take(next);
      setState({ kind: "saved" });
    },
    [change, take],
  );

  useEffect(() => {
    // Every change makes a state of its own, and so starts the pause anew.
    if (state.kind !== "unsaved") return;
    // A failure is told by the state; there is nobody else to catch it here.
    const timer = setTimeout(() => flush().catch(() => undefined), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [state, flush]);

  return { draft, short, state, change, flush, adopt };
}
