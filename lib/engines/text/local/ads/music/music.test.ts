import { describe, expect, it } from "vitest";
import { type MusicInstrument, type MusicVibe, musicVibe, visualLanguage } from "#lib/contracts/creative.ts";
import { LANGUAGES } from "#lib/kernel/languages.ts";
import { briefOf, briefsOf } from "../briefs.fixture.ts";
import { adWords } from "../words/words.ts";
import { readMusicPrompt, suggestMusic } from "./music.ts";

const brief = briefOf("en", "coffee_tea");
const read = (prompt: string | null) => readMusicPrompt(prompt, { brief, look: "premium_editorial" });

describe("a prompt for music", () => {
  it.each<[string, MusicVibe, MusicInstrument[]]>([
    ["warm minimal piano", "Minimal", ["piano"]],
    ["Jazz mit Saxophon", "Jazz", ["saxophone"]],
    ["upbeat electronic track with drums and bass", "Upbeat", ["synth", "drums", "bass"]],
    ["musique de film épique, cordes et cuivres", "Cinematic", ["strings", "brass"]],
    ["Verspielt, mit Marimba und Flöte", "Playful", ["marimba", "flute"]],
    ["elegante y lujoso, piano y cuerdas", "Luxury", ["piano", "strings"]],
    ["chitarra acustica, calda e morbida", "Minimal", ["acoustic_guitar"]],
    ["animada, com bateria e baixo", "Upbeat", ["drums", "bass"]],
    ["vrolijk met elektrische gitaar", "Upbeat", ["electric_guitar"]],
    ["spokojny fortepian i smyczki", "Minimal", ["piano", "strings"]],
    ["calm acoustic guitar, no drums", "Minimal", ["acoustic_guitar"]],
  ])("is understood: %s", (prompt, vibe, instruments) => {
    expect(read(prompt)).toEqual({ vibe, instruments });
  });

  it("names instruments even where the prompt names only a mood, and suits brief and look without a prompt", () => {
    expect(read("something epic").vibe).toBe("Cinematic");
    expect(read("something epic").instruments.length).toBeGreaterThan(0);
    expect(read(null)).toEqual(read("  "));
    expect(["Minimal", "Jazz", "Luxury"]).toContain(read(null).vibe);
  });

  it.each(LANGUAGES)("that the studio suggests is read as it is meant: %s", async (language) => {
    const { music } = await adWords(language);
    for (const own of briefsOf(language)) {
      for (const look of visualLanguage.options) {
        const prompt = await suggestMusic(own, { look, seed: 5 });
        expect(prompt).not.toMatch(/[{}]|undefined/u);
        expect(prompt.length).toBeLessThanOrEqual(1200);
        const meant = musicVibe.options.find((vibe) => prompt.startsWith(music.vibes[vibe]));
        const { vibe, instruments } = readMusicPrompt(prompt, { brief: own, look });
        expect(vibe, prompt).toBe(meant);
        const said = Object.entries(music.instruments).filter(([, name]) => prompt.toLowerCase().includes(name.toLowerCase())).map(([instrument]) => instrument);
        expect(instruments.toSorted(), prompt).toEqual(expect.arrayContaining(said.filter((name) => name !== "bass" || said.length <= 2)));
      }
    }
  });
});
