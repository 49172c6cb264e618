import { admin } from "#lib/contracts/accounts.ts";
import { pageOfAccounts } from "#lib/features/accounts/administration.ts";
import { accountViewOf } from "#lib/features/accounts/views.ts";
import { decodeUuidCursor, encodeCursor } from "#lib/http/cursor.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(admin.listAccounts, async ({ db, query }) => {
  const { accounts, next } = await pageOfAccounts(db, { limit: query.limit, before: decodeUuidCursor(query.cursor) });
  return { status: 200, data: accounts.map(accountViewOf), next_cursor: next === null ? null : encodeCursor(next) };
});
