import { editorSegments } from "#lib/contracts/editor/segments.ts";
import { editSegment, removeSegment } from "#lib/features/editor/segments/segments.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const PATCH = route(editorSegments.update, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await editSegment(db, { ownerId: account.id, slug: params.slug, id: params.id, body, origin: originOf(request.headers) }),
}));

export const DELETE = route(editorSegments.remove, async ({ db, account, params }) => {
  await removeSegment(db, { ownerId: account.id, slug: params.slug, id: params.id });
  return { status: 204 };
});
