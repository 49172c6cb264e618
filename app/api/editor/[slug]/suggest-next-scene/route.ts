import { editorWords } from "#lib/contracts/editor/words.ts";
import { suggestNextScene } from "#lib/features/editor/words/suggest.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorWords.suggestScene, async ({ db, account, params }) => ({
  status: 200,
  data: await suggestNextScene(db, { ownerId: account.id, slug: params.slug }),
}));
