import { shorts } from "#lib/contracts/shorts.ts";
import { createShort, listOwnShorts } from "#lib/features/shorts/drafts.ts";
import { decodeRowCursor, encodeCursor } from "#lib/http/cursor.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(shorts.list, async ({ db, account, query, request }) => {
  const { items, next } = await listOwnShorts(db, {
    ownerId: account.id,
    includeCompleted: query.include_completed,
    limit: query.limit,
    before: decodeRowCursor(query.cursor),
    origin: originOf(request.headers),
  });
  return { status: 200, data: items, next_cursor: next === null ? null : encodeCursor(next) };
});

export const POST = route(shorts.create, async ({ db, account, body, request }) => ({
  status: 201,
  data: await createShort(db, { ownerId: account.id, body, origin: originOf(request.headers) }),
}));
