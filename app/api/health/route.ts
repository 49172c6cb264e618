import { health } from "#lib/contracts/health.ts";
import { checkHealth } from "#lib/features/health/health.ts";
import { route } from "#lib/http/route.ts";

export const GET = route(health.get, async ({ db }) => {
  const data = await checkHealth(db);
  return { status: data.status === "up" ? 200 : 503, data };
});
