import { operations } from "#lib/contracts/index.ts";
import { reference } from "#lib/contracts/reference.ts";
import { openApiDocument } from "#lib/http/openapi.ts";
import { publicOrigin } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(reference.openApi, async ({ request }) => ({
  status: 200,
  data: { ...openApiDocument(operations, publicOrigin(request.headers)) },
}));
