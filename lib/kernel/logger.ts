import pino, { stdSerializers, type Logger } from "pino";

const quiet = new Set(["test"]);

/**
 * Structured logs on standard output. Secrets are cut out wherever they appear under these names; errors go under
 * `err`. LOG_LEVEL is set by the process that starts (see lib/config/env.ts); tests are silent.
 */
export const logger: Logger = pino({
  level: quiet.has(globalThis.process?.env.NODE_ENV ?? "") ? "silent" : "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: describeError },
  redact: {
    paths: ["password", "token", "secret", "*.password", "*.token", "*.secret", "authorization", "*.authorization", "cookie", "*.cookie"],
    censor: "[redacted]",
  },
});

/** An error as the log tells it: whole, but for the values of a failed query, which may be anybody's prompt or hash. */
export function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { params: _values, ...told } = stdSerializers.err(error);
  const values = queryValues(error);
  const hide = (text: string) => values.reduce((shown, each) => shown.replaceAll(each, "params: [withheld]"), text);
  return { ...told, message: hide(told.message), stack: hide(told.stack) };
}

/** How the database layer writes a query's values into its message, for this error and what caused it. */
function queryValues(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { params } = error as { params?: unknown };
  return [...(Array.isArray(params) && params.length > 0 ? [`params: ${String(params)}`] : []), ...queryValues(error.cause)];
}
