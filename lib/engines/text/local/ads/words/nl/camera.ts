import type { Camera } from "../words.ts";

/** Dutch light, camera and mood. */
export const camera: Camera = {
  looks: {
    kinetic_creator: ["Snelle montage op de maat, volle kleuren.", "Uit de hand gefilmd, dicht op elke beweging.", "Een zwiepende camera neemt ons mee.", "Felle flits, kleine harde schaduwen."],
    premium_editorial: ["Zacht daglicht van links, lange rustige schaduwen.", "De camera glijdt en stopt, met lucht rondom alles.", "Warme papiertinten en één kleuraccent.", "Weinig scherptediepte; de achtergrond vervaagt."],
    cinematic_product: ["Laag zijlicht trekt één heldere rand in het donker.", "De camera rijdt heel langzaam naar voren.", "Diepe schaduwen en één warm lichtpuntje.", "Vertraagd, met fijne nevel in de lichtbundel."],
    ugc_realism: ["Met de telefoon gefilmd, op armlengte, zoals het gaat.", "Gewoon daglicht, niets opgeruimd.", "Het beeld trilt even en vindt zijn scherpte.", "Over de schouder, zo dichtbij dat je het hoort."],
    startup_explainer: ["Helder, gelijkmatig licht op een effen ondergrond.", "Recht van boven, alles netjes gelegd.", "Eenvoudige vormen schuiven van opzij in beeld.", "Een rustig kader, één ding tegelijk."],
    luxury_minimal: ["Eén smalle streep licht, de rest is zwart.", "De camera beweegt nauwelijks.", "Veel lege ruimte en één trage weerspiegeling.", "Fijn contrast, als uit steen gesneden."],
  },
  shots: [
    "Van laag komt de camera met de beweging mee omhoog.",
    "Heel dichtbij, zodat elk detail telt.",
    "De camera blijft staan en laat het gebeuren.",
    "Langzaam naar het midden van het beeld.",
    "Van bovenaf gezien.",
    "Op ooghoogte, van een paar stappen afstand.",
    "Knip naar een totaal: nu zien we alles.",
    "De scherpte verschuift van voor naar achter.",
  ],
  moods: {
    warm: "De sfeer: warm en dichtbij, als onder vrienden.",
    bold: "De sfeer: zelfverzekerd, met veel vaart.",
    playful: "De sfeer: licht, met een knipoog.",
    calm: "De sfeer: stil en zonder haast.",
    premium: "De sfeer: ingetogen en precies.",
    expert: "De sfeer: helder, zakelijk, betrouwbaar.",
    urgent: "De sfeer: klaarwakker en op scherp.",
  },
  details: [
    "Vooraan, onscherp, iets uit het dagelijks leven.",
    "Een kleine beweging trekt de blik naar het midden.",
    "Handen komen in beeld, zeker en zonder haast.",
    "Op de achtergrond gaat het leven door.",
    "Even gebeurt er niets, en dan alles.",
    "Aan het eind blijft het beeld één tel staan.",
  ],
  subject: "Midden in beeld: {product}.",
};
