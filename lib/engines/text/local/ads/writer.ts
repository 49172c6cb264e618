import type { AdWriter } from "#lib/engines/text/port.ts";

/**
 * The embedded writer of ads: pictures and lines written by people, put together by rule. Its parts are imported
 * when first used.
 */
export const localAdWriter: AdWriter = {
  async chooseFormat(brief, seed) {
    const { chooseFormat } = await import("#lib/creative/formats/choose.ts");
    return chooseFormat(brief, seed);
  },
  async writeScenario(brief, options) {
    const { writeScenario } = await import("./scenario.ts");
    return writeScenario(brief, options);
  },
  async readScenario(text, { count }) {
    const { readScenes } = await import("./reading/read.ts");
    return readScenes(text, count);
  },
  async stageScene(prompt, options) {
    const { stageScene } = await import("./stage/stage.ts");
    return stageScene(prompt, options);
  },
  async writeNarration(brief, options) {
    const { writeNarration } = await import("./narration/write.ts");
    return writeNarration(brief, options);
  },
  async enhancePrompt(prompt, options) {
    const { enhancePrompt } = await import("./prompts.ts");
    return enhancePrompt(prompt, options);
  },
  async suggestScene(brief, options) {
    const { suggestScene } = await import("./prompts.ts");
    return suggestScene(brief, options);
  },
  async suggestMusic(brief, options) {
    const { suggestMusic } = await import("./music/music.ts");
    return suggestMusic(brief, options);
  },
  async readMusicPrompt(prompt, options) {
    const { readMusicPrompt } = await import("./music/music.ts");
    return readMusicPrompt(prompt, options);
  },
};
