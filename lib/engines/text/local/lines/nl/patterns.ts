import type { Patterns } from "../lines.ts";

/** Dutch patterns: the product, name and audience stand in them as bare labels. */
export const patterns: Patterns = {
  toneHeadlines: {
    warm: [
      "Voor de mensen van wie je houdt", "Goede dingen, dicht bij huis", "Het voelt als thuiskomen", "Simpel, met zorg",
    ],
    bold: ["Geen misschien meer", "Luider dan gewoon", "Ga ervoor", "Niet voor de achterste rij"],
    playful: ["Toe maar, heb wat plezier", "Pas op, je gaat lachen", "Serieus goed, niet serieus", "Je weet dat je wilt"],
    calm: ["Doe maar rustig", "Stil doet goed", "Niets te veel", "Zachtjes, elke dag"],
    premium: ["Niets te bewijzen", "Stil en bijzonder", "Minder, en beter", "Het zit in het detail"],
    expert: ["Helder. Zorgvuldig. Klaar.", "Voor je doordacht", "Verstandig kan fijn voelen", "Stel betere vragen"],
    urgent: ["Nu is een goed moment", "Wacht niet op maandag", "Vandaag, niet ooit", "Dit is het moment"],
  },
  named: [
    "{name}. Goed om te kennen.", "Maak kennis met {name}", "Het heet {name}", "{name}. Kijk maar.",
    "Zeg hallo tegen {name}", "Het is een dag voor {name}",
  ],
  product: ["{product}. De rest kan wachten.", "{product}, zoals het hoort."],
  productReveal: ["{product}. Hier.", "{product}, voor jou.", "{product}. Kijk maar."],
  nameReveal: ["Maak kennis met {name}.", "Dit is {name}.", "Zeg hallo tegen {name}."],
  forAudience: ["Voor {audience}.", "Bedacht voor {audience}."],
  productForAudience: "{product} voor {audience}.",
  nameProduct: ["{name}. {product}.", "{name}, {product}."],
  myth: "Fabel: {line}.",
  before: "Eerst: {line}.",
  after: "Nu: {line}.",
  mistake: "Fout: {line}.",
};
