import type { Language } from "#lib/kernel/languages.ts";
import { plain } from "../words.ts";

/**
 * Qualities that prompts name with an adjective, as captions that agree with any noun (an adverb or a
 * noun phrase where the adjective would have a gender), then how to recognise them in plain text.
 */
type Trait = { pictogram: string; captions: Record<Language, string>; cues: string };

/** Leather is tanned with plants, and remains leather. */
const NOT_TANNED = "(?<!(?:tann|curti|conci)\\p{L}* (?:al? |com |con )?)";

const TRAITS: readonly Trait[] = [
  { pictogram: "yarn", captions: { en: "Made by hand", fr: "Le travail de la main", es: "El valor de lo hecho a mano", de: "Echte Handarbeit", it: "Lavoro di mani esperte", pt: "Trabalho feito à mão", nl: "Echt handwerk", pl: "Ręczna robota" }, cues: "hand-?made|hand-?poured|hand-?crafted|made by hand|faite?s? (?:a la )?main|artisanale?s?|coulees? a la main|hech[oa]s? a mano|artesanal(?:es)?|artesanais|handgemacht\\w*|handgegossen\\w*|handgefertigt\\w*|fatt[oaie] a mano|artigianal[ei]|feit[oa]s? a mao|handgemaakte?|ambachtelijke?|recznie|rzemieslnicz\\w+" },
  { pictogram: "seedling", captions: { en: "Organic, all the way", fr: "Du bio, simplement", es: "Ecológico de principio a fin", de: "Bio, ganz einfach", it: "Biologico, e si sente", pt: "Orgânico do começo ao fim", nl: "Biologisch, door en door", pl: "Ekologicznie od początku" }, cues: "organic|\\bbio\\b|biologiques?|ecologic[oa]s?|organic[oa]s?|biologic[oaih]+|biologische?|ekologiczn\\w+|organiczn\\w+" },
  { pictogram: "leafy-green", captions: { en: "Fully vegan", fr: "Cent pour cent végan", es: "Sin nada de origen animal", de: "Ganz ohne Tierisches", it: "Niente di origine animale", pt: "Sem nada de origem animal", nl: "Helemaal plantaardig", pl: "W pełni roślinnie" }, cues: `vegan\\w*|${NOT_TANNED}vegetale?s?|vegana?s?|vegano[s]?|wegansk\\w+|plant-?based|pflanzlich\\w*(?! gegerbt)|plantaardige?(?! gelooi)|roslinn\\w+(?! garbowan)` },
  { pictogram: "recycling-symbol", captions: { en: "A second life for good material", fr: "Une seconde vie pour la matière", es: "Materiales con otra vida", de: "Material mit zweitem Leben", it: "Materiali alla seconda vita", pt: "Materiais com nova vida", nl: "Materiaal met een tweede leven", pl: "Drugie życie materiału" }, cues: "recycled|upcycled|recyclee?s?|reciclad[oa]s?|recycelt\\w*|riciclat[oaie]|gerecyclede?|z recyklingu" },
  { pictogram: "droplet", captions: { en: "Ready for rain", fr: "La pluie peut tomber", es: "Que llueva lo que quiera", de: "Regen darf kommen", it: "Pronti per la pioggia", pt: "Pode chover", nl: "Regen mag", pl: "Deszcz niestraszny" }, cues: "waterproof|water-?resistant|impermeables?|etanches?|wasserdicht\\w*|wasserfest\\w*|impermeabil[ei]|impermeave[li]s?|a prova d'agua|waterdichte?|wodoodporn\\w+" },
  { pictogram: "feather", captions: { en: "Light to carry", fr: "Tout en légèreté", es: "Casi no pesa", de: "Leicht unterwegs", it: "Tutta leggerezza", pt: "Quase não pesa", nl: "Licht om mee te nemen", pl: "Prawie nic nie waży" }, cues: "lightweight|ultra-?light|legere?s?|ligeros?|ligeras?|leicht(?:e[nrsm]?)?|legger[oaie]|leves?|lichtgewicht|lichte|lekki\\w*|lekka" },
  { pictogram: "house", captions: { en: "Made close to home", fr: "Tout près d’ici", es: "De aquí al lado", de: "Von hier", it: "Da qui vicino", pt: "Daqui de perto", nl: "Van dichtbij", pl: "Z najbliższej okolicy" }, cues: "locally (?:made|grown|sourced|roasted)|local(?:es|aux|e|ly)?|regional\\w*|lokale?|lokaln\\w+|locali" },
  { pictogram: "recycling-symbol", captions: { en: "Kinder to the planet", fr: "Un geste pour la planète", es: "Un gesto con el planeta", de: "Besser für den Planeten", it: "Un gesto per il pianeta", pt: "Um gesto pelo planeta", nl: "Beter voor de planeet", pl: "Z myślą o planecie" }, cues: "sustainable|eco-?friendly|durables?|eco-?responsables?|sostenibles?|nachhaltig\\w*|sostenibil[ei]|sustentave[li]s?|duurzame?|zrownowazon\\w+|biodegradable" },
  { pictogram: "high-voltage", captions: { en: "Electric, and easy", fr: "L’électrique, en plus simple", es: "Lo eléctrico, más fácil", de: "Elektrisch geht es leicht", it: "L’elettrico, più facile", pt: "O elétrico, mais fácil", nl: "Elektrisch gaat het makkelijk", pl: "Elektrycznie, czyli łatwo" }, cues: "\\belectric\\b|electriques?|electric[oa]s?|elektrisch\\w*|elettric[oaih]+|eletric[oa]s?|elektryczn\\w+" },
];

/** The qualities that a prompt names, as captions of the target language with their pictograms. */
export function findTraits(text: string, target: Language): { caption: string; pictogram: string; cue: string }[] {
  const flat = plain(text);
  return TRAITS.flatMap((trait) => {
    const match = new RegExp(`(?<![\\p{L}])(?:${trait.cues})(?![\\p{L}])`, "u").exec(flat);
    return match ? [{ caption: trait.captions[target], pictogram: trait.pictogram, cue: match[0] }] : [];
  });
}
