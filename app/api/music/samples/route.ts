import { music } from "#lib/contracts/music.ts";
import { musicSample } from "#lib/features/music/sample.ts";
import { originOf } from "#lib/http/origin.ts";
import { route } from "#lib/http/route.ts";

export const POST = route(music.sample, async ({ db, body, request }) => {
  const data = await musicSample(db, body, originOf(request.headers));
  return { status: data.status === "ready" ? 200 : 202, data };
});
