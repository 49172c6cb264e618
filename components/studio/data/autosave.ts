"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { sentenceOf } from "#components/studio/data/failures.ts";

/** Long enough to finish a word, short enough never to lose a sentence. */
const PAUSE_MS = 700;

export type SaveState = { kind: "unsaved" | "saving" | "saved" } | { kind: "failed"; reason: string };

/** How a form's draft `D` becomes something saved `T`, and how that is read back. */
export type DraftKind<D, T> = {
  draftOf(saved: T): D;
  /** What keeps a draft from being saved; empty when nothing does. */
  faultsOf(draft: D): object;
  /** Null where there is nothing to be made. */
  create(draft: D): Promise<T> | null;
  /** Tells the server what differs; null when nothing does. */
  update(saved: T, draft: D): Promise<T> | null;
};

export type Autosave<D, T> = {
  draft: D;
  saved: T | null;
  state: SaveState;
  change(part: Partial<D>): void;
  /** Saves what is not saved yet; the thing as the server has it, or null when the draft can't be saved. */
  flush(): Promise<T | null>;
  /** Takes over what the server changed; `fields` of the form follow it. */
  adopt(saved: T, fields?: readonly (keyof D)[]): void;
};

/** A form's draft, kept on the server as it is typed. The first save makes the thing; `keep` shows it to all pages. */
export function useAutosave<D extends object, T>(kind: DraftKind<D, T>, initial: { draft: D; saved: T | null }, keep: (saved: T) => void): Autosave<D, T> {
  const [draft, setDraft] = useState(initial.draft);
  const [saved, setSaved] = useState(initial.saved);
  const [state, setState] = useState<SaveState>({ kind: initial.saved ? "saved" : "unsaved" });
  // Saves run one after another on what is newest when their turn comes, not on what a render once saw.
  const latest = useRef({ draft: initial.draft, saved: initial.saved });
  const saving = useRef<Promise<unknown>>(Promise.resolve());

  const take = useCallback(
    (next: T) => {
      latest.current.saved = next;
      setSaved(() => next);
      keep(next);
    },
    [keep],
  );

  const saveOnce = useCallback(async (): Promise<T | null> => {
    const { draft: wanted, saved: known } = latest.current;
    if (Object.keys(kind.faultsOf(wanted)).length > 0) return null;
    const answer = known === null ? kind.create(wanted) : kind.update(known, wanted);
    if (!answer) {
      setState({ kind: "saved" });
      return known;
    }
    setState({ kind: "saving" });
    try {
      const next = await answer;
      take(next);
      setState({ kind: latest.current.draft === wanted ? "saved" : "unsaved" });
      return next;
    } catch (error) {
      setState({ kind: "failed", reason: sentenceOf(error) });
      throw error;
    }
  }, [kind, take]);

  const flush = useCallback(() => {
    const turn = saving.current.then(saveOnce, saveOnce);
    saving.current = turn.catch(() => undefined);
    return turn;
  }, [saveOnce]);

  const change = useCallback((part: Partial<D>) => {
    latest.current.draft = { ...latest.current.draft, ...part };
    setDraft(latest.current.draft);
    setState({ kind: "unsaved" });
  }, []);

  const adopt = useCallback(
    (next: T, fields: readonly (keyof D)[] = []) => {
      const theirs = kind.draftOf(next);
      change(Object.fromEntries(fields.map((field) => [field, theirs[field]])) as Partial<D>);
      take(next);
      setState({ kind: "saved" });
    },
    [kind, change, take],
  );

  useEffect(() => {
    // Every change makes a state of its own, and so starts the pause anew.
    if (state.kind !== "unsaved") return;
    // A failure is told by the state; there is nobody else to catch it here.
    const timer = setTimeout(() => flush().catch(() => undefined), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [state, flush]);

  return { draft, saved, state, change, flush, adopt };
}
