import { editorWords } from "#lib/contracts/editor/words.ts";
import { writeScenario } from "#lib/features/editor/words/scenario.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorWords.generateScenario, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await writeScenario(db, { ownerId: account.id, slug: params.slug, body, origin: originOf(request.headers) }),
}));
