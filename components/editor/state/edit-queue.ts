import type { EditorView } from "#lib/contracts/editor/views.ts";

/** A change of a project that is on its way to the server, and shown as if it had arrived. */
export type Edit = {
  /** The project as it will be. Pure: it is applied anew to every answer that comes before this edit has arrived. */
  foresee(view: EditorView): EditorView;
  /** Sends it. `server` is the project as the server was last known to have it; the answer, where it is a whole project. */
  send(server: EditorView): Promise<EditorView | null>;
};

type Options = {
  /** The project as the server was last known to have it. */
  server(): EditorView;
  /** Takes over what the server answered to an edit; null has the project read anew. Never throws. */
  settle(answer: EditorView | null): Promise<void>;
};

/** Edits in the order they were made, sent one after another. */
export type EditQueue = {
  pending(): readonly Edit[];
  subscribe(onChange: () => void): () => void;
  /** Shows the edit at once; resolves when it has arrived, and rejects when it was refused, which takes it back. */
  submit(edit: Edit): Promise<void>;
  /** Resolves once everything submitted so far has been answered, well or not. */
  idle(): Promise<void>;
};

/**
 * One edit at a time: an edit made in this page can then never conflict with the one before it, and what is shown is
 * always the server's last word with the edits on top that have not arrived. Refusal needs no undoing of its own.
 */
export function createEditQueue({ server, settle }: Options): EditQueue {
  const listeners = new Set<() => void>();
  let pending: readonly Edit[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const show = (next: readonly Edit[]): void => {
    pending = next;
    for (const listener of listeners) listener();
  };
  const deliver = async (edit: Edit): Promise<void> => {
    try {
      await settle(await edit.send(server()));
    } catch (error) {
      await settle(null);
      throw error;
    } finally {
      show(pending.filter((one) => one !== edit));
    }
  };
  return {
    pending: () => pending,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    submit(edit) {
      show([...pending, edit]);
      const turn = last.then(() => deliver(edit));
      last = turn.catch(() => undefined);
      return turn;
    },
    idle: () => last.then(() => undefined),
  };
}
