import pino, { type Logger } from "pino";

const quiet = new Set(["test"]);

/**
 * Structured logs on standard output. Secrets are cut out wherever they appear under these names.
 * LOG_LEVEL is set by the process that starts (see lib/config/env.ts); tests are silent.
 */
export const logger: Logger = pino({
  level: quiet.has(globalThis.process?.env.NODE_ENV ?? "") ? "silent" : "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: ["password", "token", "secret", "*.password", "*.token", "*.secret", "authorization", "*.authorization", "cookie", "*.cookie"],
    censor: "[redacted]",
  },
});
