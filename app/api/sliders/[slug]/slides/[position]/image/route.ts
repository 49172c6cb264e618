import { sliders } from "#lib/contracts/sliders.ts";
import { slideImage } from "#lib/features/sliders/image.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(sliders.image, async ({ db, account, params, query, request }) => {
  const data = await slideImage(db, { ownerId: account.id, ...params, format: query.format, origin: originOf(request.headers) });
  return { status: data.status === "ready" ? 200 : 202, data };
});
