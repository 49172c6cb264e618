"use client";

import { useQueryClient } from "@tanstack/react-query";
import { createContext, use, useEffect, useMemo, useRef, useState, useSyncExternalStore, type ComponentType, type ReactNode } from "react";
import { useProject } from "#components/editor/data/project.ts";
import { createFilmPlayer, type FilmPlayer } from "#components/editor/preview/film-player.ts";
import { keys } from "#components/studio/data/keys.ts";
import { choose, type Manner, NOTHING, remaining, type Selection } from "#components/editor/state/selection.ts";
import { createSession, type Session } from "#components/editor/state/session.ts";
import type { EditorView, SegmentView } from "#lib/contracts/editor/views.ts";
import { type AdTiming, timeAd } from "#lib/creative/ad/timing.ts";

export type Editor = {
  session: Session;
  player: FilmPlayer;
  /** The project as it is shown. */
  view: EditorView;
  /** When everything happens; null without scenes. */
  timing: AdTiming | null;
  selection: Selection;
  /** The scene that the panels are about: the one chosen scene. */
  chosen: SegmentView | null;
  choose(id: number, manner?: Manner): void;
  chooseAll(): void;
  chooseNone(): void;
};

const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = use(EditorContext);
  if (!editor) throw new Error("the editor's parts need an EditorProvider around them");
  return editor;
}

type ProviderProps = { slug: string; waiting: ReactNode; failed: ComponentType<{ error: Error; onRetry(): void }>; children: ReactNode };

/** Opens a project: everything within knows it by `useEditor`. */
export function EditorProvider({ slug, waiting, failed: Failed, children }: ProviderProps) {
  const client = useQueryClient();
  const [session] = useState(() => createSession(client, slug));
  const { data, error, refetch } = useProject(slug);
  if (data) return <OpenProject session={session} server={data}>{children}</OpenProject>;
  return error ? <Failed error={error} onRetry={() => void refetch()} /> : waiting;
}

function OpenProject({ session, server, children }: { session: Session; server: EditorView; children: ReactNode }) {
  const { queue } = session;
  const pending = useSyncExternalStore(queue.subscribe, queue.pending, queue.pending);
  const view = useMemo(() => pending.reduce((now, edit) => edit.foresee(now), server), [pending, server]);
  const [player] = useState(() => createFilmPlayer(session.playhead));
  const [wanted, setSelection] = useState(NOTHING);
  const { film, segments } = view;
  const timing = useMemo(() => film && timeAd(film), [film]);
  const order = useMemo(() => segments.map((segment) => segment.id), [segments]);
  const selection = useMemo(() => remaining(wanted, order), [wanted, order]);
  useClosing(player);
  useLeavingGuard(session);
  useFreshBalance(view);

  const editor = useMemo<Editor>(
    () => ({
      session,
      player,
      view,
      timing,
      selection,
      chosen: selection.ids.length === 1 ? (segments.find((segment) => segment.id === selection.ids[0]) ?? null) : null,
      choose: (id, manner = "only") => setSelection((now) => choose(now, order, id, manner)),
      chooseAll: () => setSelection({ ids: order, anchor: order[0] ?? null }),
      chooseNone: () => setSelection(NOTHING),
    }),
    [session, player, view, timing, selection, segments, order],
  );
  return <EditorContext value={editor}>{children}</EditorContext>;
}

/** Closes the player once the page is left; while developing, React leaves each page once for a moment. */
function useClosing(player: FilmPlayer): void {
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    clearTimeout(closing.current);
    return () => {
      closing.current = setTimeout(player.close);
    };
  }, [player]);
}

/** What is made without a press here (by autopilot, or in another tab) is charged too. */
function useFreshBalance({ costs }: EditorView): void {
  const client = useQueryClient();
  const { autopilot: missing } = costs;
  const seen = useRef(missing);
  useEffect(() => {
    if (seen.current === missing) return;
    seen.current = missing;
    void client.invalidateQueries({ queryKey: keys.credits });
  }, [client, missing]);
}

/** Asks before the page is left while words or edits are still on their way. */
function useLeavingGuard({ hasUnsaved, saved }: Session): void {
  useEffect(() => {
    function leave(event: BeforeUnloadEvent) {
      if (!hasUnsaved()) return;
      event.preventDefault();
      // Should the person stay, or the browser be kind, it is saved; if that fails, the field says so.
      void saved().catch(() => undefined);
    }
    window.addEventListener("beforeunload", leave);
    return () => window.removeEventListener("beforeunload", leave);
  }, [hasUnsaved, saved]);
}
