/** Which scenes are chosen; `anchor` is where a range begins. */
export type Selection = { ids: readonly number[]; anchor: number | null };

export const NOTHING: Selection = { ids: [], anchor: null };

/** How a press chooses: alone, added or taken out (ctrl), or all from the anchor on (shift). */
export type Manner = "only" | "toggle" | "range";

/** The selection after a press on `id`; `order` is the scenes as they stand. */
export function choose(selection: Selection, order: readonly number[], id: number, manner: Manner): Selection {
  if (manner === "toggle") {
    const ids = selection.ids.includes(id) ? selection.ids.filter((one) => one !== id) : order.filter((one) => one === id || selection.ids.includes(one));
    return { ids, anchor: id };
  }
  const anchor = selection.anchor !== null && order.includes(selection.anchor) ? selection.anchor : id;
  if (manner === "only") return { ids: [id], anchor: id };
  const [from, to] = [order.indexOf(anchor), order.indexOf(id)].toSorted((a, b) => a - b) as [number, number];
  return { ids: order.slice(from, to + 1), anchor };
}

/** Forgets scenes that are gone. The same object when nothing changes. */
export function remaining(selection: Selection, order: readonly number[]): Selection {
  const ids = selection.ids.filter((id) => order.includes(id));
  return ids.length === selection.ids.length ? selection : { ids, anchor: ids.at(-1) ?? null };
}

/** The neighbour of the chosen scene, one forward (1) or back (−1); the first or last where none is chosen. */
export function neighbour(selection: Selection, order: readonly number[], step: 1 | -1): number | null {
  const at = order.indexOf(selection.ids.at(step === 1 ? -1 : 0) ?? NaN);
  if (at === -1) return (step === 1 ? order[0] : order.at(-1)) ?? null;
  return order[at + step] ?? order[at] ?? null;
}
