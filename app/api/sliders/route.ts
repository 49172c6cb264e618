import { sliders } from "#lib/contracts/sliders.ts";
import { createSlider, listOwnSliders } from "#lib/features/sliders/drafts.ts";
import { decodeRowCursor, encodeCursor } from "#lib/http/cursor.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(sliders.list, async ({ db, account, query, request }) => {
  const { items, next } = await listOwnSliders(db, { ownerId: account.id, limit: query.limit, before: decodeRowCursor(query.cursor), origin: originOf(request.headers) });
  return { status: 200, data: items, next_cursor: next === null ? null : encodeCursor(next) };
});

export const POST = route(sliders.create, async ({ db, account, body, request }) => ({
  status: 201,
  data: await createSlider(db, { ownerId: account.id, body, origin: originOf(request.headers) }),
}));
