import { editorProjects } from "#lib/contracts/editor/projects.ts";
import { editProject, getProject, removeProject } from "#lib/features/editor/projects/projects.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(editorProjects.get, async ({ db, account, params, request }) => ({
  status: 200,
  data: await getProject(db, { ownerId: account.id, slug: params.slug, origin: originOf(request.headers) }),
}));

export const PATCH = route(editorProjects.update, async ({ db, account, params, body, request }) => ({
  status: 200,
  data: await editProject(db, { ownerId: account.id, slug: params.slug, body, origin: originOf(request.headers) }),
}));

export const DELETE = route(editorProjects.remove, async ({ db, account, params }) => {
  await removeProject(db, { ownerId: account.id, slug: params.slug });
  return { status: 204 };
});
