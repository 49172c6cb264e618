import type { Face } from "#lib/composition/fonts.ts";
import type { Typesetter } from "#lib/composition/layout/typesetter.ts";
import type { Composition } from "#lib/composition/model.ts";
import type { Storyboard } from "#lib/creative/storyboard.ts";

/** Thrown by the typesetter's reader, which can't wait: which font file to fetch before trying again. */
class FaceMissing extends Error {
  readonly face: Face;
  constructor(face: Face) {
    super(`the font ${face.family} ${face.weight} is not loaded yet`);
    this.face = face;
  }
}

/** The typesetter with the font files it has read so far; loaded when type is first set in the page. */
async function openTypesetter() {
  const [{ createTypesetter }, { faceFile }] = await Promise.all([import("#lib/composition/layout/typesetter.ts"), import("#lib/composition/fonts.ts")]);
  const files = new Map<string, Uint8Array>();
  const typesetter: Typesetter = createTypesetter((face) => {
    const bytes = files.get(faceFile(face));
    if (!bytes) throw new FaceMissing(face);
    return bytes;
  });
  const fetchFace = async (face: Face): Promise<void> => {
    const response = await fetch(`/fonts/${faceFile(face)}`);
    if (!response.ok) throw new Error(`the font ${faceFile(face)} could not be loaded`);
    files.set(faceFile(face), new Uint8Array(await response.arrayBuffer()));
  };
  return { typesetter, fetchFace };
}

let opened: ReturnType<typeof openTypesetter> | undefined;

/**
 * Does work that sets type, in the page. Which fonts it takes is known only while it is being done, so it is done
 * again after each one that was missing: the work must have no effects.
 */
export async function setInPage<T>(work: (typesetter: Typesetter) => T): Promise<T> {
  opened ??= openTypesetter();
  const { typesetter, fetchFace } = await opened;
  for (;;) {
    try {
      return work(typesetter);
    } catch (error) {
      if (!(error instanceof FaceMissing)) throw error;
      await fetchFace(error.face);
    }
  }
}

/** A storyboard as the film that the worker would render. */
export async function compileInPage(storyboard: Storyboard): Promise<Composition> {
  const { compileShort } = await import("#lib/creative/compile/short.ts");
  return setInPage((typesetter) => compileShort(storyboard, { typesetter }));
}
