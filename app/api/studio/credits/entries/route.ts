import { credits } from "#lib/contracts/credits.ts";
import { pageOfEntries } from "#lib/features/accounts/ledger.ts";
import { decodeRowCursor, encodeCursor } from "#lib/http/cursor.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(credits.entries, async ({ db, account, query }) => {
  const { entries, next } = await pageOfEntries(db, account.id, { limit: query.limit, before: decodeRowCursor(query.cursor) });
  return { status: 200, data: entries, next_cursor: next === null ? null : encodeCursor(next) };
});
