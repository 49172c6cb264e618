import { shorts } from "#lib/contracts/shorts.ts";
import { editShort, getShort, removeShort } from "#lib/features/shorts/drafts.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(shorts.get, async ({ db, account, params, request }) => ({
  status: 200,
  data: await getShort(db, { ownerId: account.id, slug: params.slug, origin: originOf(request.headers) }),
}));

export const PATCH = route(shorts.update, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await editShort(db, { ownerId: account.id, slug: params.slug, body, origin: originOf(request.headers) }),
}));

export const DELETE = route(shorts.remove, async ({ db, account, params }) => {
  await removeShort(db, { ownerId: account.id, slug: params.slug });
  return { status: 204 };
});
