import type { TextEngine } from "../port.ts";

/**
 * The embedded text engine: rules, a lexicon and a library of lines, no model. Its parts are imported
 * when first used, so that a process which never writes copy never loads it.
 */
export const localText: TextEngine = {
  async detectLanguage(text, fallback) {
    const { detectLanguage } = await import("./language.ts");
    return detectLanguage(text, fallback);
  },
  async understand(prompt, language) {
    const [{ detectLanguage }, { understandPrompt }] = await Promise.all([
      import("./language.ts"),
      import("./understand/understand.ts"),
    ]);
    return understandPrompt(prompt, await detectLanguage(prompt, language), language);
  },
  async writeShort(brief, options) {
    const { writeShortCopy } = await import("./write/short.ts");
    return writeShortCopy(brief, options);
  },
};
