import { editorWords } from "#lib/contracts/editor/words.ts";
import { applyScenario } from "#lib/features/editor/words/scenario.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorWords.applyScenario, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await applyScenario(db, { ownerId: account.id, slug: params.slug, count: body.segments_count, origin: originOf(request.headers) }),
}));
