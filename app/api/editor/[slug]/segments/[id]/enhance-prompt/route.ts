import { editorSegments } from "#lib/contracts/editor/segments.ts";
import { enhancePrompt } from "#lib/features/editor/words/suggest.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(editorSegments.enhance, async ({ db, account, params, request }) => ({
  status: 200,
  data: await enhancePrompt(db, { ownerId: account.id, slug: params.slug, id: params.id, origin: originOf(request.headers) }),
}));
