import type { Patterns } from "../lines.ts";

/** French patterns: the product, name and audience stand in them as bare labels. */
export const patterns: Patterns = {
  toneHeadlines: {
    warm: ["Pour ceux que vous aimez", "Du bon, tout près", "Comme à la maison", "Fait avec soin, simplement"],
    bold: ["Plus de peut-être", "Tout sauf ordinaire", "Allez jusqu’au bout", "Pas pour le dernier rang"],
    playful: ["Allez, amusez-vous un peu", "Attention : sourires", "Très bon, pas très sérieux", "Vous en avez envie"],
    calm: ["Prenez votre temps", "Tout en silence", "Rien de trop", "Doucement, chaque jour"],
    premium: ["Rien à prouver", "L’exception, en silence", "Moins. Et mieux.", "Tout est dans le détail"],
    expert: ["Clair. Soigné. Fait.", "Tout est pensé pour vous", "Le bon sens fait du bien", "Posez de meilleures questions"],
    urgent: ["C’est le bon moment", "N’attendez pas lundi", "Aujourd’hui, pas un jour", "Un clin d’œil, et c’est parti"],
  },
  named: [
    "{name}. À connaître.",
    "Voici {name}",
    "Demandez {name}",
    "{name}. Tout simplement.",
    "Dites bonjour à {name}",
    "C’est un jour à {name}",
  ],
  product: ["{product}. Le reste attendra."],
  productReveal: ["Voici : {product}."],
  nameReveal: ["Voici {name}.", "Place à {name}.", "Dites bonjour à {name}."],
  forAudience: ["Pour {audience}."],
  productForAudience: "{product}, pour {audience}.",
  nameProduct: ["{name} : {product}.", "{name}. {product}."],
  myth: "On dit : {line}.",
  before: "Avant : {line}.",
  after: "Après : {line}.",
  mistake: "L’erreur : {line}.",
};
