import { describe, expect, test } from "vitest";
import { createEditQueue } from "#components/editor/state/edit-queue.ts";
import { EditConflict, sendGuarded } from "#components/editor/state/guarded.ts";
import { createHistory } from "#components/editor/state/history.ts";
import { choose, neighbour, NOTHING, remaining } from "#components/editor/state/selection.ts";
import { withProjectFields } from "#components/editor/state/foresee.ts";
import { RequestFailure } from "#lib/client/request-failure.ts";
import type { EditorView } from "#lib/contracts/editor/views.ts";
import { projectOf } from "#lib/testing/editor-project.ts";

/** A server that answers when the test lets it. */
function slowServer() {
  let stored = projectOf();
  const waiting: (() => void)[] = [];
  const queue = createEditQueue({ server: () => stored, settle: async (answer) => void (stored = answer ?? stored) });
  const theme = (word: string, refused = false) =>
    queue.submit({
      foresee: (view) => withProjectFields(view, { theme: word }),
      send: (server) =>
        new Promise<EditorView>((resolve, reject) => waiting.push(() => (refused ? reject(new Error("refused")) : resolve({ ...server, theme: word, revision: server.revision + 1 })))),
    });
  const shown = () => queue.pending().reduce((view, edit) => edit.foresee(view), stored).theme;
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  return { theme, shown, stored: () => stored, poll: (part: Partial<EditorView>) => (stored = { ...stored, ...part }), answer: async () => (await turn(), waiting.shift()!(), await turn()), sent: async () => (await turn(), waiting.length) };
}

describe("edits on their way", () => {
  test("show at once and reach the server one after another, in the order they were made", async () => {
    const { theme, shown, stored, answer, sent } = slowServer();
    const both = Promise.all([theme("warm"), theme("cold")]);
    expect(shown()).toBe("cold");
    expect(await sent()).toBe(1);
    await answer();
    expect([stored().theme, shown()]).toEqual(["warm", "cold"]);
    await answer();
    await both;
    expect(stored()).toMatchObject({ theme: "cold", revision: 3 });
  });

  test("stay in sight when the server is read anew before they have arrived", async () => {
    const { theme, shown, poll, answer } = slowServer();
    const edit = theme("warm");
    poll({ theme: "older", segments_count: 9 });
    expect(shown()).toBe("warm");
    await answer();
    await edit;
  });

  test("that are refused are taken back alone; those behind them still go", async () => {
    const { theme, shown, answer } = slowServer();
    const refused = theme("warm", true);
    const next = theme("cold");
    const told = expect(refused).rejects.toThrow("refused");
    await answer();
    await told;
    await answer();
    await next;
    expect(shown()).toBe("cold");
  });
});

describe("an edit of what another tab may have changed too", () => {
  const conflict = () => new RequestFailure({ status: 409, code: "editor_edit_conflict", message: "", remedy: "" });
  type Stored = { text: string; revision: number };
  const edit = (known: Stored, stored: Stored) =>
    sendGuarded<{ text: string }, Stored>(
      {
        base: { text: "warm light" },
        value: { text: "cold light" },
        read: ({ text }) => ({ text }),
        send: async (state) => (state.revision === stored.revision ? { text: "cold light", revision: state.revision + 1 } : Promise.reject(conflict())),
        refresh: async () => stored,
      },
      known,
    );

  test("is sent again when only something else had changed", async () => {
    expect(await edit({ text: "warm light", revision: 1 }, { text: "warm light", revision: 4 })).toEqual({ text: "cold light", revision: 5 });
  });

  test("is held back, with what stands there now, when the same text had changed", async () => {
    const failure = await edit({ text: "warm light", revision: 1 }, { text: "candle light", revision: 4 }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(EditConflict);
    expect((failure as EditConflict).theirs).toEqual({ text: "candle light" });
  });

  test("is done already when the other tab wrote the same", async () => {
    expect(await edit({ text: "warm light", revision: 1 }, { text: "cold light", revision: 4 })).toEqual({ text: "cold light", revision: 4 });
  });
});

describe("what was done", () => {
  function ledger() {
    const done: string[] = [];
    const command = (name: string, merge?: string) => ({ label: name, merge, redo: async () => void done.push(name), undo: async () => void done.push(`no ${name}`) });
    return { done, command, history: createHistory() };
  }

  test("can be taken back and done again, newest first", async () => {
    const { done, command, history } = ledger();
    await history.perform(command("cut"));
    await history.perform(command("trim"));
    await history.undo();
    await history.undo();
    await history.redo();
    expect(done).toEqual(["cut", "trim", "no trim", "no cut", "cut"]);
    expect(history.state()).toEqual({ undo: "cut", redo: "trim" });
  });

  test("is forgotten once something new is done", async () => {
    const { command, history } = ledger();
    await history.perform(command("cut"));
    await history.undo();
    await history.perform(command("trim"));
    expect(history.state()).toEqual({ undo: "trim", redo: null });
  });

  test("counts a text saved while it is typed as one thing", async () => {
    const { done, command, history } = ledger();
    await history.perform(command("a", "title"));
    await history.perform(command("ab", "title"));
    await history.undo();
    expect(done).toEqual(["a", "ab", "no a"]);
    expect(history.state().undo).toBeNull();
  });

  test("leaves no trace when the server refuses it", async () => {
    const { history } = ledger();
    await expect(history.perform({ label: "cut", redo: () => Promise.reject(new Error("no")), undo: async () => undefined })).rejects.toThrow("no");
    expect(history.state()).toEqual({ undo: null, redo: null });
  });
});

describe("chosen scenes", () => {
  const order = [4, 7, 2, 9];
  test("are one, several, or a range from where one began", () => {
    const one = choose(NOTHING, order, 7, "only");
    expect(one.ids).toEqual([7]);
    expect(choose(one, order, 9, "range").ids).toEqual([7, 2, 9]);
    expect(choose(one, order, 4, "range").ids).toEqual([4, 7]);
    expect(choose(choose(one, order, 9, "toggle"), order, 7, "toggle").ids).toEqual([9]);
  });

  test("are forgotten when they are gone, and the keys go on from there", () => {
    const two = choose(choose(NOTHING, order, 7, "only"), order, 2, "range");
    expect(remaining(two, [4, 2, 9])).toEqual({ ids: [2], anchor: 2 });
    expect([neighbour(two, order, 1), neighbour(two, order, -1), neighbour(NOTHING, order, 1)]).toEqual([9, 4, 4]);
  });
});
