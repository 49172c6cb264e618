import type { Patterns } from "../lines.ts";

/** Italian patterns: the product, name and audience stand in them as bare labels. */
export const patterns: Patterns = {
  toneHeadlines: {
    warm: ["Per le persone che ami", "Le cose buone stanno vicino", "Come tornare a casa", "Semplicità, con cura"],
    bold: ["Niente più forse", "Più forte del solito", "Fino in fondo", "Non per l’ultima fila"],
    playful: [
      "Dai, divertiti un po’", "Attenzione, fa sorridere", "Sul serio, ma senza prendersi sul serio",
      "Lo sai che ti va",
    ],
    calm: ["Con calma", "Il silenzio fa bene", "Niente di troppo", "Piano, ogni giorno"],
    premium: ["Niente da dimostrare", "Eccellenza, a bassa voce", "Meno, e meglio", "Il dettaglio è tutto"],
    expert: ["Chiarezza e cura", "Ogni cosa ha un perché", "La scelta sensata fa star bene", "Parti dalle domande giuste"],
    urgent: ["Adesso è un buon momento", "Non aspettare lunedì", "Oggi, non un giorno", "Il momento è questo"],
  },
  named: [
    "{name}. Da conoscere.", "Ecco {name}", "Si chiama {name}", "{name}. Tutto qui.", "Piacere, {name}",
    "Oggi è un giorno da {name}",
  ],
  product: ["{product}. Il resto può aspettare.", "{product}, come si deve."],
  productReveal: ["{product}. Proprio qui.", "{product}, per te.", "{product}. Ed eccoci."],
  nameReveal: ["Ecco {name}.", "Si chiama {name}.", "Piacere, {name}."],
  forAudience: ["Per {audience}.", "Su misura per {audience}."],
  productForAudience: "{product} per {audience}.",
  nameProduct: ["{name}. {product}.", "{name}, {product}."],
  myth: "Mito: {line}.",
  before: "Prima: {line}.",
  after: "Dopo: {line}.",
  mistake: "Errore: {line}.",
};
