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
    const [{ detectLanguage }, { understandPrompt }, { readTopic }] = await Promise.all([
      import("./language.ts"),
      import("./understand/understand.ts"),
      import("./carousel/topic.ts"),
    ]);
    return { ...(await understandPrompt(prompt, await detectLanguage(prompt, language), language)), angle: readTopic(prompt) };
  },
  async writeShort(brief, options) {
    const { writeShortCopy } = await import("./write/short.ts");
    return writeShortCopy(brief, options);
  },
  async writeCarousel(brief, options) {
    const { writeCarouselCopy } = await import("./carousel/write.ts");
    return writeCarouselCopy(brief, options);
  },
};
