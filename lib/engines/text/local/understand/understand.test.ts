import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { LANGUAGES } from "#lib/kernel/languages.ts";
import { localText } from "../engine.ts";
import { allTerms } from "../lexicon/lexicon.ts";
import { PROMPTS } from "./prompts.fixture.ts";

let icons: Set<string>;

beforeAll(async () => {
  const set = JSON.parse(await readFile("node_modules/@iconify-json/fluent-emoji/icons.json", "utf8")) as {
    icons: Record<string, unknown>;
    aliases?: Record<string, unknown>;
  };
  icons = new Set([...Object.keys(set.icons), ...Object.keys(set.aliases ?? {})]);
});

describe("a prompt", () => {
  it.each(PROMPTS)("is understood: $prompt", async (row) => {
    const brief = await localText.understand(row.prompt, row.language);
    expect(brief).toMatchObject({
      language: row.language,
      category: row.category,
      product: row.product,
      name: row.name ?? null,
      audience: row.audience ?? null,
      offer: row.offer ?? null,
      callToAction: row.action ?? null,
    });
    if (row.benefit) expect(brief.benefits).toContain(row.benefit);
    for (const pictogram of brief.pictograms) expect(icons, pictogram).toContain(pictogram);
  });

  it.each(PROMPTS)("tells its own language: $prompt", async ({ prompt, language }) => {
    expect(await localText.detectLanguage(prompt, language)).toBe(language);
  });

  it("is told in the lexicon's words where copy is wanted in another language", async () => {
    const brief = await localText.understand("Werbung für meine handgemachten Sojakerzen, 20% Rabatt", "fr");
    expect(brief).toMatchObject({ language: "fr", category: "home_decor", offer: "−20 %", audience: null });
    expect(brief.product).toMatch(/bougie/);
    expect(brief.benefits).toEqual(["Le travail de la main"]);
  });

  it("that names nothing known still gives a brief with a picture", async () => {
    const brief = await localText.understand("Something for our new thing", "en");
    expect(brief.category).toBe("general");
    expect(brief.product).toBe("Something new");
    expect(brief.pictograms.length).toBeGreaterThan(0);
  });

  it.each([
    ["fr", "Sac à main en cuir tanné végétal", "Cent pour cent végan"],
    ["it", "Borsa in pelle conciata al vegetale", "Niente di origine animale"],
    ["de", "Handtasche aus pflanzlich gegerbtem Leder", "Ganz ohne Tierisches"],
  ] as const)("for leather tanned with plants sells nothing as vegan: %s", async (language, prompt, claim) => {
    expect((await localText.understand(prompt, language)).benefits).not.toContain(claim);
  });

  it.each([
    ["it", "Fatturino: un'app che prepara le fatture in un minuto, ricorda le scadenze e parla con il commercialista", "Il commercialista"],
    ["pl", "Zielnik: rośliny doniczkowe z dostawą, z gwarancją i poradami, jak je podlewać", "Jak je podlewać"],
  ] as const)("gives no half of a thought as a benefit: %s", async (language, prompt, half) => {
    const { benefits } = await localText.understand(prompt, language);
    expect(benefits.length).toBeGreaterThan(0);
    expect(benefits).not.toContain(half);
  });

  it("of noise does not break the reading", async () => {
    for (const noise of ["", "   ", "!!!", "🔥🔥🔥", "a".repeat(2000), "((((", "x,y;z:", "\u202F\u00A0"]) {
      const brief = await localText.understand(noise, "en");
      expect(brief.product.length).toBeGreaterThan(0);
    }
  });
});

describe("the lexicon", () => {
  it("pictures every term with icons that exist, and names it in every language", () => {
    for (const { pictograms, row } of allTerms()) {
      for (const pictogram of pictograms) expect(icons, pictogram).toContain(pictogram);
      expect(row).toHaveLength(LANGUAGES.length + 1);
    }
  });
});
