/** Something a person did that can be taken back, and done again. Both resolve when the server has agreed. */
export type Command = {
  /** What was done, as the start of a sentence: "Scene deleted". */
  label: string;
  redo(): Promise<void>;
  undo(): Promise<void>;
  /** Commands that follow each other with the same key become one: a text that is saved as it is typed. */
  merge?: string;
};

export type HistoryState = { undo: string | null; redo: string | null };

export type History = {
  /** What can be taken back and done again, as labels. */
  state(): HistoryState;
  subscribe(onChange: () => void): () => void;
  /** Does something and remembers it. What the server refuses is not remembered; the refusal is passed on. */
  perform(command: Command): Promise<void>;
  /** Remembers something that has been done already. */
  remember(command: Command): void;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Takes one thing back wherever it stands in the history. */
  takeBack(command: Command): Promise<void>;
};

const KEPT = 100;

/** What was done, newest last. Doing something new forgets what had been taken back. */
export function createHistory(): History {
  const listeners = new Set<() => void>();
  let [past, future]: [readonly Command[], readonly Command[]] = [[], []];
  let shown: HistoryState = { undo: null, redo: null };
  const set = (nextPast: readonly Command[], nextFuture: readonly Command[]): void => {
    [past, future] = [nextPast.slice(-KEPT), nextFuture];
    shown = { undo: past.at(-1)?.label ?? null, redo: future.at(-1)?.label ?? null };
    for (const listener of listeners) listener();
  };
  const remember = (command: Command): Command => {
    const before = past.at(-1);
    const merged = before && command.merge !== undefined && before.merge === command.merge ? { ...command, undo: before.undo } : command;
    set([...(merged === command ? past : past.slice(0, -1)), merged], []);
    return merged;
  };
  /** What the server refuses to take back or to repeat would be refused the next time too. */
  const drop = (command: Command, error: unknown): never => {
    set(past.filter((one) => one !== command), future.filter((one) => one !== command));
    throw error;
  };
  return {
    state: () => shown,
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    async perform(command) {
      const kept = remember(command);
      await command.redo().catch((error: unknown) => drop(kept, error));
    },
    remember: (command) => void remember(command),
    async undo() {
      const command = past.at(-1);
      if (!command) return;
      set(past.slice(0, -1), [...future, command]);
      await command.undo().catch((error: unknown) => drop(command, error));
    },
    async redo() {
      const command = future.at(-1);
      if (!command) return;
      set([...past, command], future.slice(0, -1));
      await command.redo().catch((error: unknown) => drop(command, error));
    },
    async takeBack(command) {
      set(past.filter((one) => one !== command), future);
      await command.undo();
    },
  };
}
