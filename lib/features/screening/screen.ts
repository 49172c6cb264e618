import { engines } from "#lib/engines/registry.ts";
import { AppError } from "#lib/kernel/errors.ts";
import type { Language } from "#lib/kernel/languages.ts";
import { logger } from "#lib/kernel/logger.ts";

/**
 * Lets a text pass, or throws `prompt_rejected` with its category. When the screen itself is down, throws
 * `compliance_unavailable`: what was not screened is not made.
 */
export async function screenPrompt(text: string, language: Language): Promise<void> {
  const verdict = await engines()
    .screening()
    .then((engine) => engine.screen(text, language))
    .catch((error: unknown) => {
      logger.error({ err: error }, "screening is down");
      throw new AppError("compliance_unavailable", { cause: error });
    });
  if (verdict.outcome === "block") {
    throw new AppError("prompt_rejected", {
      message: `The prompt goes against the content policy: ${verdict.reason}`,
      details: { code: "CONTENT_COMPLIANCE", category: verdict.category },
    });
  }
  if (verdict.outcome === "warn") logger.info({ category: verdict.category }, "prompt passed with a warning");
}
