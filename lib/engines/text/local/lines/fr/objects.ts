import type { ObjectLines } from "../lines.ts";

/** French copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
  "home_decor/candle": {
    headlines: [
      "Allumez. Soufflez.", "Le soir commence par une flamme", "Petite flamme, longue soirée", "Baissez la lumière",
      "La maison sent bon le calme", "Ce soir, on reste", "Une mèche, aucune hâte", "Le côté doux du jour", "Le silence a un parfum",
      "Une lueur, et c’est le soir",
    ],
    hooks: ["Lumières éteintes. Allumette prête.", "Que sent votre soirée ?", "Neuf heures. Le calme, enfin.", "Craquez. Regardez. Respirez."],
    problems: ["Le jour est fini. Pas la tête.", "Plafonnier allumé, charme éteint.", "Rentrer tard, droit à l’écran."],
    turns: ["Allumez une petite flamme.", "Éteignez. Allumez-en une.", "Posez-le. Allumez-en une."],
    mistakes: [["la garder pour les invités", "Allumez-la un mardi."], ["le plafonnier toute la soirée", "Une flamme suffit."]],
    changes: [["le plafonnier", "la lueur d’une flamme"], ["un jour long et bruyant", "un soir lent et doux"]],
    benefits: ["Autour d’elle, le soir ralentit.", "La pièce s’adoucit aussitôt.", "Un petit rituel de fin de jour.", "Le parfum, puis le silence."],
    proofs: ["Regardez la flamme se poser.", "La pièce, à la nuit tombée.", "Allumez. Regardez autour."],
    reveals: ["Une allumette, et c’est le soir.", "Voici la lumière du soir."],
    actions: ["Allumez la vôtre ce soir.", "Choisissez votre parfum.", "Ramenez la lueur chez vous.", "Offrez-vous un soir lent."],
    echoes: ["Des soirs plus lents", "Une lumière plus douce", "Le calme à la maison", "La nuit, en mieux"],
  },
  "drink/tumbler-glass": {
    headlines: [
      "Une gorgée, et on repart", "Toujours à portée de main", "La bonne habitude du bureau", "Remplissez. Oubliez le reste.",
      "Va partout avec vous", "Dans le sac, à sa place", "De l’eau, partout", "La dernière gorgée compte aussi", "À emporter, tous les jours",
      "Boire, sans y penser",
    ],
    hooks: ["Vous avez bu, aujourd’hui ?", "Le sac, les clés. Et ?", "Trois heures. Soif ?", "Vous entendez les glaçons ?"],
    problems: ["Tiède dès midi.", "Encore une bouteille à jeter.", "Vous avez encore oublié de boire."],
    turns: ["Emportez mieux.", "Remplissez la vôtre.", "Gardez-la tout près."],
    mistakes: [["acheter de l’eau chaque jour", "Remplissez-la chez vous."], ["la laisser à la cuisine", "Prenez-la avec vous."]],
    benefits: ["Une seule pour la journée.", "Une place dans le sac et dans le jour.", "La petite habitude qui reste.", "De l’eau, du matin au soir."],
    proofs: ["Gorgée du matin, gorgée du soir.", "Remplissez. Regardez.", "En route, la voici."],
    reveals: ["Votre compagne de tous les jours.", "Celle que vous garderez."],
    actions: ["Remplissez la vôtre.", "Emportez-la.", "Choisissez la vôtre.", "Prenez l’habitude."],
    echoes: ["De longues journées", "Chaque gorgée", "Toute la journée", "La bonne habitude"],
  },
};
