import { expect, it } from "vitest";
import { LANGUAGES } from "#lib/kernel/languages.ts";
import { isPictogram } from "#lib/creative/props/pictograms.ts";
import { ICON_STEMS } from "#lib/creative/slides/words/icon-stems.ts";
import { iconFor, iconsFor } from "#lib/creative/slides/words/icons.ts";
import { itemsOf, plain } from "#lib/creative/slides/words/items.ts";
import { offerOf } from "#lib/creative/slides/words/offer.ts";
import { asLines, versusOf } from "#lib/creative/slides/words/versus.ts";

it("reads labelled lines as points, with bullets, dashes and the French colon", () => {
  expect(itemsOf("• Fit: a thumb's width\nDormir : Ribeira\n3. Wait – then pour")).toEqual([
    { label: "Fit", text: "a thumb's width" },
    { label: "Dormir", text: "Ribeira" },
    { label: "Wait", text: "then pour" },
  ]);
});

it("leaves times, links and long clauses before a colon alone", () => {
  expect(itemsOf("Open at 9:30 every day of the year\nSee https://example.com for all of it")).toEqual([
    { label: null, text: "Open at 9:30 every day of the year" },
    { label: null, text: "See https://example.com for all of it" },
  ]);
});

it("cuts a plain text at its sentences or its enumeration, and leaves one sentence whole", () => {
  expect(itemsOf("Grind it fresh. Wait a minute, then pour.").map(plain)).toEqual(["Grind it fresh", "Wait a minute, then pour"]);
  expect(itemsOf("The market, the cafés, a concert.").map(plain)).toEqual(["The market", "The cafés", "A concert"]);
  expect(itemsOf("It burns for 4.5 hours and smells of cedar.")).toHaveLength(1);
});

it("loses no word of a text that has more points than cards", () => {
  const lines = Array.from({ length: 14 }, (_, i) => `Point number ${i} of the list`);
  const shown = itemsOf(lines.join("\n")).map(plain).join(" ");
  for (const line of lines) expect(shown).toContain(line);
});

it("reads rows of two sides, and a first row of a word or two as their headings", () => {
  expect(versusOf("Without | With Tally\nGuessing until payday | Knowing on day one\nThree apps | One list\nFree for a month")).toEqual({
    heads: ["Without", "With Tally"],
    rows: [["Guessing until payday", "Knowing on day one"], ["Three apps", "One list"]],
    notes: ["Free for a month"],
  });
  expect(versusOf("No date | Date on every bag\nFlat | Sweet")?.heads).toBeNull();
  expect(versusOf("A plain sentence.")).toBeNull();
  expect(asLines("Flat | Sweet\nOld | Fresh")).toBe("Flat → Sweet\nOld → Fresh");
});

const OFFERS: Record<(typeof LANGUAGES)[number], { body: string; price: string; action: string; before?: string }> = {
  en: { body: "Now $11.90 instead of $14.90\nOrder today", price: "$11.90", before: "$14.90", action: "Order today" },
  fr: { body: "Vols à partir de 59 €\nRéserver", price: "59 €", action: "Réserver" },
  es: { body: "Hoy 1.299,00 € en vez de 1.499,00 €\nCompra ahora", price: "1.299,00 €", before: "1.499,00 €", action: "Compra ahora" },
  de: { body: "Probiergröße 9,90 € statt 14,90 €\nJetzt bestellen", price: "9,90 €", before: "14,90 €", action: "Jetzt bestellen" },
  it: { body: "Sconto del 20 %\nOrdina subito", price: "20%", action: "Ordina subito" },
  pt: { body: "De R$ 50 por R$ 30\nGaranta o seu", price: "R$ 30", before: "R$ 50", action: "Garanta o seu" },
  nl: { body: "De eerste maand gratis\nProbeer nu", price: "gratis", action: "Probeer nu" },
  pl: { body: "Tylko 49 zł zamiast 69 zł\nZamów teraz", price: "49 zł", before: "69 zł", action: "Zamów teraz" },
};

it.each(LANGUAGES)("finds price, former price and call to action in %s", (language) => {
  const { body, price, action, before = null } = OFFERS[language];
  const offer = offerOf({ headline: null, body }, null);
  expect(offer).toMatchObject({ price, before, action });
  expect(offer.body).not.toContain(action);
});

it("claims no price that the words do not say, and takes a call to action only where none is written", () => {
  expect(offerOf({ headline: "Roasted in 1998", body: "Open until 18:30. Room 204." }, "Visit us")).toMatchObject({ price: null, before: null, action: "Visit us" });
});

it.each([["Delivery in two days", "package"], ["Versand in zwei Tagen", "package"], ["Livraison offerte", "package"], ["Envío gratis", "package"], ["Consegna in due giorni", "package"], ["Entrega em casa", "package"], ["Bezorgd op zondag", "package"], ["Dostawa do domu", "package"]])("pictures “%s” in its language", (text, icon) => {
  expect(iconFor(text)).toBe(icon);
});

it("knows every icon it names, and gives no two points the same while there are others", () => {
  expect(ICON_STEMS.map(([icon]) => icon).filter((icon) => !isPictogram(icon))).toEqual([]);
  const icons = iconsFor([{ label: "Water", text: null }, { label: "More water", text: null }, { label: "Xyz", text: null }], ["candle", "rose"]);
  expect(new Set(icons).size).toBe(3);
});
