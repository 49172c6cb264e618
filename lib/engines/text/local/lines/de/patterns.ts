import type { Patterns } from "../lines.ts";

/** German patterns: the product, name and audience stand in them as bare labels. */
export const patterns: Patterns = {
  toneHeadlines: {
    warm: ["Für Menschen, die du liebst", "Gutes ganz in der Nähe", "Wie nach Hause kommen", "Einfach und mit Sorgfalt"],
    bold: ["Schluss mit vielleicht", "Alles außer gewöhnlich", "Geh den ganzen Weg", "Nichts für die letzte Reihe"],
    playful: ["Na los, hab Spaß", "Achtung: macht gute Laune", "Richtig gut, gar nicht ernst", "Du willst es doch auch"],
    calm: ["Lass dir Zeit", "Ganz in Ruhe", "Nichts zu viel", "Sanft, jeden Tag"],
    premium: ["Nichts zu beweisen", "Leise außergewöhnlich", "Weniger. Und besser.", "Es liegt im Detail"],
    expert: ["Klar. Sorgfältig. Fertig.", "Für dich durchdacht", "Vernunft fühlt sich gut an", "Stell bessere Fragen"],
    urgent: ["Jetzt ist ein guter Moment", "Warte nicht auf Montag", "Heute, nicht irgendwann", "Kurz geblinzelt, schon weg"],
  },
  named: [
    "{name}. Gut zu kennen.",
    "Das ist {name}",
    "Frag nach {name}",
    "{name}. Ganz einfach.",
    "Sag Hallo zu {name}",
    "{name}. Und gut.",
  ],
  product: ["{product}. Der Rest kann warten."],
  productReveal: ["Hier: {product}."],
  nameReveal: ["Das ist {name}.", "Hier kommt {name}.", "Sag Hallo zu {name}."],
  forAudience: ["Für {audience}.", "Gemacht für {audience}."],
  productForAudience: "{product} für {audience}.",
  nameProduct: ["{name}: {product}.", "{name}. {product}."],
  myth: "Mythos: {line}.",
  before: "Vorher: {line}.",
  after: "Nachher: {line}.",
  mistake: "Der Fehler: {line}.",
};
