import { editorProjects } from "#lib/contracts/editor/projects.ts";
import { createProject, listOwnProjects } from "#lib/features/editor/projects/projects.ts";
import { decodeRowCursor, encodeCursor } from "#lib/http/cursor.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(editorProjects.list, async ({ db, account, query, request }) => {
  const before = decodeRowCursor(query.cursor);
  const { items, next } = await listOwnProjects(db, { ownerId: account.id, limit: query.limit, before, origin: originOf(request.headers) });
  return { status: 200, data: items, next_cursor: next === null ? null : encodeCursor(next) };
});

export const POST = route(editorProjects.create, async ({ db, account, body, request }) => ({
  status: 201,
  data: await createProject(db, { ownerId: account.id, body, origin: originOf(request.headers) }),
}));
