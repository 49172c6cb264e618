import type { QueryClient } from "@tanstack/react-query";
import { projectQuery } from "#components/editor/data/project.ts";
import { createCommands } from "#components/editor/state/commands.ts";
import { createEditQueue } from "#components/editor/state/edit-queue.ts";
import { createHistory } from "#components/editor/state/history.ts";
import { createPlayhead } from "#components/editor/state/playhead.ts";
import { keys } from "#components/studio/data/keys.ts";
import type { EditorView } from "#lib/contracts/editor/views.ts";

export type Session = ReturnType<typeof createSession>;

/** A field whose words may not be saved yet. */
export type Unsaved = { isDirty(): boolean; flush(): Promise<void> };

/** What lives as long as a project is open in the page: its edits on the way, what can be undone, where the film stands. */
export function createSession(client: QueryClient, slug: string) {
  const { queryKey, queryFn } = projectQuery(slug);
  const server = (): EditorView => client.getQueryData<EditorView>(queryKey)!;
  const refresh = () => client.fetchQuery({ queryKey, queryFn, staleTime: 0 });
  /** A look that began before the answer would put the past back. */
  const settle = async (answer: EditorView | null): Promise<void> => {
    await client.cancelQueries({ queryKey, exact: true });
    if (answer) client.setQueryData(queryKey, answer);
    else await client.refetchQueries({ queryKey, exact: true });
    void client.invalidateQueries({ queryKey: keys.editorList });
  };
  const queue = createEditQueue({ server, settle });
  const history = createHistory();
  const view = () => queue.pending().reduce((now, edit) => edit.foresee(now), server());
  const fields = new Set<Unsaved>();
  return {
    slug,
    queue,
    history,
    settle,
    refresh,
    playhead: createPlayhead(),
    commands: createCommands({ slug, queue, history, view, refresh }),
    /** Registers a field that may hold words nobody has saved; returns how to take it off. */
    hold(field: Unsaved): () => void {
      fields.add(field);
      return () => fields.delete(field);
    },
    /** True while something would be lost if the page closed now. */
    hasUnsaved: () => queue.pending().length > 0 || [...fields].some((field) => field.isDirty()),
    /** Saves every field and waits for every edit. Rejects when something could not be saved. */
    async saved(): Promise<void> {
      await Promise.all([...fields].map((field) => field.flush()));
      await queue.idle();
    },
  };
}
