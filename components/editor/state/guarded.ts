import { RequestFailure } from "#lib/client/request-failure.ts";

/** Somebody else changed the very thing that was being changed. */
export class EditConflict extends RequestFailure {
  /** What stands there now, as the edit names it. */
  readonly theirs: object;
  constructor(theirs: object) {
    super({ status: 409, code: "editor_edit_conflict", message: "This was changed in another tab.", remedy: "Decide which of the two counts." });
    this.name = "EditConflict";
    this.theirs = theirs;
  }
}

/** How often an edit is sent again because something else of the same project changed in between. */
const ATTEMPTS = 4;

type Guarded<T extends object, S> = {
  /** What the edit was made on. */
  base: T;
  value: T;
  /** The edited thing in an answer of the server. */
  read(state: S): T;
  /** Sends the value with the state's revision. */
  send(state: S): Promise<S>;
  /** The state as the server has it now. */
  refresh(): Promise<S>;
};

/**
 * Sends an edit that holds only on what it was made on. A revision that moved because of something else is no
 * conflict: the edit is sent again on the new one.
 *
 * @throws EditConflict when the thing itself has changed since; RequestFailure for every other refusal
 */
export async function sendGuarded<T extends object, S>({ base, value, read, send, refresh }: Guarded<T, S>, known: S): Promise<S> {
  let state = known;
  for (let attempt = 1; ; attempt++) {
    if (!same(read(state), base)) {
      if (same(read(state), value)) return state;
      throw new EditConflict(read(state));
    }
    try {
      return await send(state);
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof RequestFailure) || error.code !== "editor_edit_conflict") throw error;
      state = await refresh();
    }
  }
}

/** Equal for a person: text that is blank and text that is none are the same. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain(value: unknown): unknown {
  if (typeof value === "string") return value.trim() || null;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]).sort());
}
