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

/** The compiler with its typesetter and the font files it has read so far; loaded when a preview is first wanted. */
async function openCompiler() {
  const [{ compileShort }, { createTypesetter }, { faceFile }] = await Promise.all([
    import("#lib/creative/compile/short.ts"),
    import("#lib/composition/layout/typesetter.ts"),
    import("#lib/composition/fonts.ts"),
  ]);
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
  return { compile: (storyboard: Storyboard) => compileShort(storyboard, { typesetter }), fetchFace };
}

let compiler: ReturnType<typeof openCompiler> | undefined;

/**
 * A storyboard as the film that the worker would render. Which fonts it takes is known only while it is being
 * set, so it is set again after each one that was missing.
 */
export async function compileInPage(storyboard: Storyboard): Promise<Composition> {
  compiler ??= openCompiler();
  const { compile, fetchFace } = await compiler;
  for (;;) {
    try {
      return compile(storyboard);
    } catch (error) {
      if (!(error instanceof FaceMissing)) throw error;
      await fetchFace(error.face);
    }
  }
}
