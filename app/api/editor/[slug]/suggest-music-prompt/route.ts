import { editorWords } from "#lib/contracts/editor/words.ts";
import { suggestMusicPrompt } from "#lib/features/editor/words/suggest.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorWords.suggestMusic, async ({ db, account, params }) => ({
  status: 200,
  data: await suggestMusicPrompt(db, { ownerId: account.id, slug: params.slug }),
}));
