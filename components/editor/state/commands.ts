import type { EditQueue } from "#components/editor/state/edit-queue.ts";
import {
  type LogoFields,
  type ProjectFields,
  type SegmentFields,
  withLogo,
  withOrder,
  withoutSegments,
  withPlacement,
  withProjectFields,
  withSegmentFields,
} from "#components/editor/state/foresee.ts";
import { sendGuarded } from "#components/editor/state/guarded.ts";
import type { Command, History } from "#components/editor/state/history.ts";
import { call } from "#components/studio/data/call.ts";
import { editorBrand } from "#lib/contracts/editor/brand.ts";
import { editorProjects } from "#lib/contracts/editor/projects.ts";
import { editorSegments } from "#lib/contracts/editor/segments.ts";
import type { EditorView } from "#lib/contracts/editor/views.ts";
import type { ProductPlacement } from "#lib/contracts/editor/vocabulary.ts";
import { editorWords } from "#lib/contracts/editor/words.ts";

type Tools = {
  slug: string;
  queue: EditQueue;
  history: History;
  /** The project as it is shown: the server's last word and the edits on top. */
  view(): EditorView;
  /** Reads the project anew. */
  refresh(): Promise<EditorView>;
};

type How<Part> = {
  /** What was done: "Title changed". */
  label: string;
  /** What the edit was made on, where that is not what is shown now. */
  base?: Part;
  /** See Command. */
  merge?: string;
};

/** Everything a person can do to a project that can be taken back. Each rejects when the server refuses. */
export type Commands = ReturnType<typeof createCommands>;

export function createCommands({ slug, queue, history, view, refresh }: Tools) {
  const params = { slug };
  const segmentParams = (id: number) => ({ slug, id: String(id) });
  /** An edit without foresight: shown when the server has answered. */
  const run = (send: () => Promise<EditorView | null>, foresee = (now: EditorView) => now) => queue.submit({ foresee, send });

  const sendProject = (part: Partial<ProjectFields>, server: EditorView): Promise<EditorView> => {
    const { scenario_prompt, ...body } = part;
    if (scenario_prompt != null) return call(editorWords.scenario, { params, body: { scenario_prompt, revision: server.revision } });
    return call(editorProjects.update, { params, body: { ...body, revision: server.revision } });
  };
  const setProject = (base: Partial<ProjectFields>, value: Partial<ProjectFields>) =>
    queue.submit({
      foresee: (now) => withProjectFields(now, value),
      send: (server) => sendGuarded<Partial<ProjectFields>, EditorView>({ base, value, read: (state) => pick(state, value), send: (state) => sendProject(value, state), refresh }, server),
    });

  const setSegment = (id: number, base: Partial<SegmentFields>, value: Partial<SegmentFields>) => {
    const segmentIn = (state: EditorView) => state.segments.find((segment) => segment.id === id);
    return queue.submit({
      foresee: (now) => withSegmentFields(now, id, value),
      send: (server) =>
        sendGuarded<Partial<SegmentFields>, EditorView>(
          {
            base,
            value,
            read: (state) => pick(segmentIn(state) ?? {}, value),
            async send(state) {
              await call(editorSegments.update, { params: segmentParams(id), body: { ...value, revision: segmentIn(state)?.revision } });
              return refresh();
            },
            refresh,
          },
          server,
        ),
    });
  };

  const setOrder = (order: readonly number[]) =>
    queue.submit({
      foresee: (now) => withOrder(now, order),
      send: (server) => call(editorSegments.reorder, { params, body: { order: withOrder(server, order).segments.map((segment) => segment.id) } }),
    });

  // Which scenes is asked when the edit's turn comes: those that are being made have no name before.
  const removeAll = (ids: () => readonly number[]) =>
    run(
      async () => {
        for (const id of ids()) await call(editorSegments.remove, { params: segmentParams(id) });
        return null;
      },
      (now) => withoutSegments(now, ids()),
    );
  const restoreAll = (ids: () => readonly number[]) =>
    run(async () => {
      // In the order they stood, so that each finds its place again.
      for (const id of ids()) await call(editorSegments.restore, { params: segmentParams(id) });
      return null;
    });

  /** Makes scenes; taking it back deletes them, and doing it again restores the same ones. */
  async function create(label: string, make: () => Promise<number[]>): Promise<number[]> {
    let made: number[] | null = null;
    const standing = () => made ?? [];
    const first = async () => {
      await run(async () => {
        made = await make();
        return null;
      });
    };
    await history.perform({ label, redo: () => (made === null ? first() : restoreAll(standing)), undo: () => removeAll(standing) });
    return standing();
  }

  return {
    editProject(value: Partial<ProjectFields>, { label, base = pick(view(), value), merge }: How<Partial<ProjectFields>>): Promise<void> {
      const command = { label, merge, redo: () => setProject(base, value), undo: () => setProject(value, base) };
      // The API has no way back to no scenario at all.
      return value.scenario_prompt != null && !base.scenario_prompt ? command.redo() : history.perform(command);
    },
    editSegment(id: number, value: Partial<SegmentFields>, { label, base, merge }: How<Partial<SegmentFields>>): Promise<void> {
      const before = base ?? pick(view().segments.find((segment) => segment.id === id) ?? {}, value);
      return history.perform({ label, merge, redo: () => setSegment(id, before, value), undo: () => setSegment(id, value, before) });
    },
    reorder(order: readonly number[]): Promise<void> {
      const before = view().segments.map((segment) => segment.id);
      if (before.join() === order.join()) return Promise.resolve();
      return history.perform({ label: "Scenes reordered", redo: () => setOrder(order), undo: () => setOrder(before) });
    },
    /** The command itself, so that a message can offer to take just this back. */
    async remove(ids: readonly number[]): Promise<Command> {
      const standing = view().segments.map((segment) => segment.id).filter((id) => ids.includes(id));
      const command: Command = { label: standing.length === 1 ? "Scene deleted" : `${standing.length} scenes deleted`, redo: () => removeAll(() => standing), undo: () => restoreAll(() => standing) };
      await history.perform(command);
      return command;
    },
    duplicate: (ids: readonly number[]) =>
      create(ids.length === 1 ? "Scene duplicated" : `${ids.length} scenes duplicated`, async () => {
        const copies: number[] = [];
        for (const id of ids) copies.push((await call(editorSegments.duplicate, { params: segmentParams(id) })).id);
        return copies;
      }),
    addScene: (prompt: string, position?: number) => create("Scene added", async () => [(await call(editorSegments.create, { params, body: { prompt, position } })).id]),
    addUpload: (uploadId: number, position?: number) =>
      create("Footage added", async () => [(await call(editorSegments.fromUpload, { params, body: { upload_id: String(uploadId), position } })).id]),
    editLogo(value: Partial<LogoFields>): Promise<void> {
      const before = pick(view().logo ?? {}, value) as Partial<LogoFields>;
      const set = (part: Partial<LogoFields>) => run(() => call(editorBrand.updateLogo, { params, body: part }), (now) => withLogo(now, part));
      return history.perform({ label: "Logo changed", redo: () => set(value), undo: () => set(before) });
    },
    placeProduct(placement: ProductPlacement): Promise<void> {
      const before = view().product?.placement ?? placement;
      const set = (wanted: ProductPlacement) => run(() => call(editorBrand.placeProduct, { params, body: { placement: wanted } }), (now) => withPlacement(now, wanted));
      return history.perform({ label: "Product moved", redo: () => set(placement), undo: () => set(before) });
    },
  };
}

/** The same fields of another object. */
function pick<Part extends object>(from: Partial<Part>, like: Part): Part {
  return Object.fromEntries(Object.keys(like).map((key) => [key, from[key as keyof Part]])) as Part;
}
