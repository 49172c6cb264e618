import { editorWords } from "#lib/contracts/editor/words.ts";
import { saveScenario } from "#lib/features/editor/words/scenario.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const PATCH = route(editorWords.scenario, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await saveScenario(db, { ownerId: account.id, slug: params.slug, scenario: body.scenario_prompt, revision: body.revision, origin: originOf(request.headers) }),
}));
