"use client";

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { sentenceOf } from "#components/studio/data/failures.ts";
import type { SaveState } from "#components/studio/data/autosave.ts";
import { EditConflict, same } from "#components/editor/state/guarded.ts";

/** Long enough to finish a word, short enough never to lose a sentence. */
const PAUSE_MS = 700;

export type Conflict = { theirs: string; keepMine(): void; takeTheirs(): void };

export type SavedField = {
  value: string;
  change(value: string): void;
  /** Saves what is not saved yet. Rejects when that fails; the text stays in the field. */
  flush(): Promise<void>;
  isDirty(): boolean;
  state: SaveState;
  /** Set when somebody else changed this text while it was being edited here. */
  conflict: Conflict | null;
};

type Options = {
  /** The text as the project has it. */
  saved: string;
  /** Saves a text that was written on top of `base`. Rejects with EditConflict when that has changed elsewhere. */
  save(value: string, base: string): Promise<void>;
  /** What keeps a text from being saved, in words. */
  faultOf?(value: string): string | null;
};

/**
 * A text that saves itself a moment after the last letter. While nobody types it follows the project; once somebody
 * does, what they write is kept until it is saved, whatever happens elsewhere.
 */
export function useSavedField({ saved, save, faultOf }: Options): SavedField {
  const [draft, setDraft] = useState<string | null>(null);
  const [state, setState] = useState<SaveState>({ kind: "saved" });
  const [theirs, setTheirs] = useState<string | null>(null);
  // What is true when a save's turn comes, not what a render once saw.
  const latest = useRef<{ draft: string | null; base: string; conflict: EditConflict | null }>({ draft: null, base: saved, conflict: null });
  const saving = useRef<Promise<void>>(Promise.resolve());
  const doing = useRef({ save, faultOf });
  useLayoutEffect(() => {
    doing.current = { save, faultOf };
  });

  const saveOnce = useCallback(async (): Promise<void> => {
    const { draft: wanted, base, conflict } = latest.current;
    // The person decides first.
    if (conflict) throw conflict;
    if (wanted === null || doing.current.faultOf?.(wanted)) return;
    if (!same(wanted, base)) {
      setState({ kind: "saving" });
      try {
        await doing.current.save(wanted, base);
      } catch (error) {
        if (error instanceof EditConflict) {
          latest.current.conflict = error;
          setTheirs(textIn(error.theirs));
        }
        setState({ kind: "failed", reason: sentenceOf(error) });
        throw error;
      }
      latest.current.base = wanted;
    }
    if (latest.current.draft !== wanted) return setState({ kind: "unsaved" });
    latest.current.draft = null;
    setDraft(null);
    setState({ kind: "saved" });
  }, []);

  const flush = useCallback((): Promise<void> => {
    saving.current = saving.current.catch(() => undefined).then(saveOnce);
    return saving.current;
  }, [saveOnce]);

  const change = useCallback(
    (value: string) => {
      if (latest.current.draft === null) latest.current.base = saved;
      latest.current.draft = value;
      setDraft(value);
      setState({ kind: "unsaved" });
    },
    [saved],
  );

  useEffect(() => {
    // Every change makes a state of its own, and so starts the pause anew.
    if (state.kind !== "unsaved" || theirs !== null) return;
    // A failure is told by the state; there is nobody else to catch it here.
    const timer = setTimeout(() => flush().catch(() => undefined), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [state, theirs, flush]);
  // Leaving the field for another scene or panel must not lose the last words.
  useEffect(() => () => void flush().catch(() => undefined), [flush]);

  function decide(mine: boolean) {
    const text = latest.current.draft;
    latest.current = { draft: mine ? text : null, base: theirs ?? "", conflict: null };
    setTheirs(null);
    if (!mine) {
      setDraft(null);
      setState({ kind: "saved" });
    } else void flush().catch(() => undefined);
  }

  const isDirty = useCallback(() => latest.current.draft !== null, []);

  return {
    value: draft ?? saved,
    change,
    flush,
    isDirty,
    state,
    conflict: theirs === null ? null : { theirs, keepMine: () => decide(true), takeTheirs: () => decide(false) },
  };
}

/** A text edit names one field: what stands in it, blank for none. */
function textIn(theirs: object): string {
  const [text] = Object.values(theirs) as unknown[];
  return typeof text === "string" ? text : "";
}
