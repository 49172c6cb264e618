import type { Instrumentation } from "next";

/** Runs once when the web server starts: a bad configuration stops it here, with every fault listed. */
export async function register(): Promise<void> {
  // Next replaces this constant when it builds; the check keeps Node's modules out of other runtimes.
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { env } = await import("#lib/config/env.ts");
  const { logger } = await import("#lib/kernel/logger.ts");
  logger.level = env().LOG_LEVEL;
}

/** What pages throw while they render; routes log their own. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method, path }, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { logger } = await import("#lib/kernel/logger.ts");
  logger.error({ err: error, method, path, routePath, routeType }, "page failed");
};
