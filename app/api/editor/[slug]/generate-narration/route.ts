import { editorWords } from "#lib/contracts/editor/words.ts";
import { writeNarration } from "#lib/features/editor/words/narration.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorWords.generateNarration, async ({ db, account, params, request }) => ({
  status: 200,
  data: await writeNarration(db, { ownerId: account.id, slug: params.slug, origin: originOf(request.headers) }),
}));
