import { sliders } from "#lib/contracts/sliders.ts";
import { editSlider, getSlider, removeSlider } from "#lib/features/sliders/drafts.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(sliders.get, async ({ db, account, params, request }) => ({
  status: 200,
  data: await getSlider(db, { ownerId: account.id, slug: params.slug, origin: originOf(request.headers) }),
}));

export const PATCH = route(sliders.update, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await editSlider(db, { ownerId: account.id, slug: params.slug, body, origin: originOf(request.headers) }),
}));

export const DELETE = route(sliders.remove, async ({ db, account, params }) => {
  await removeSlider(db, { ownerId: account.id, slug: params.slug });
  return { status: 204 };
});
