import type { ObjectLines } from "../lines.ts";

/** French copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
  "home_decor/candle": {
    headlines: [
      "Allumez. Soufflez.", "Le soir commence par une flamme", "Petite flamme, longue soirée", "Baissez la lumière",
      "La maison sent bon le calme", "Ce soir, on reste", "Une mèche, aucune hâte", "Le côté doux du jour", "Le silence a un parfum",
      "Une lueur, et c’est le soir",
    ],
    subheadlines: [
      "Pour l’heure où le jour se pose.", "Un peu de lumière pour les longs soirs.",
      "La pièce se tait la première.", "Pour les bains, les livres et rien du tout.",
    ],
    hooks: ["Lumières éteintes. Allumette prête.", "Que sent votre soirée ?", "Neuf heures. Le calme, enfin.", "Craquez. Regardez. Respirez."],
    problems: ["Le jour est fini. Pas la tête.", "Plafonnier allumé, charme éteint.", "Rentrer tard, droit à l’écran."],
    turns: ["Allumez une petite flamme.", "Éteignez. Allumez-en une.", "Posez-le. Allumez-en une."],
    mistakes: [["la garder pour les invités", "Allumez-la un mardi."], ["le plafonnier toute la soirée", "Une flamme suffit."]],
    myths: [["il faut une occasion", "Ce soir en est une."], ["l’ambiance demande un effort", "Elle demande une allumette."]],
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
    subheadlines: [
      "Pour le bureau, le sentier et tout le reste.", "Une habitude pour toute la journée.",
      "Remplie le matin, oubliée ensuite.", "La seule chose qu’on n’oublie jamais.",
    ],
    hooks: ["Vous avez bu, aujourd’hui ?", "Le sac, les clés. Et ?", "Trois heures. Soif ?", "Vous entendez les glaçons ?"],
    problems: ["Tiède dès midi.", "Encore une bouteille à jeter.", "Vous avez encore oublié de boire."],
    turns: ["Emportez mieux.", "Remplissez la vôtre.", "Gardez-la tout près."],
    mistakes: [["acheter de l’eau chaque jour", "Remplissez-la chez vous."], ["la laisser à la cuisine", "Prenez-la avec vous."]],
    myths: [["toutes se valent", "Essayez la bonne une semaine."], ["boire assez, c’est dur", "Gardez-la tout près."]],
    benefits: ["Une seule pour la journée.", "Une place dans le sac et dans le jour.", "La petite habitude qui reste.", "De l’eau, du matin au soir."],
    proofs: ["Gorgée du matin, gorgée du soir.", "Remplissez. Regardez.", "En route, la voici."],
    reveals: ["Votre compagne de tous les jours.", "Celle que vous garderez."],
    actions: ["Remplissez la vôtre.", "Emportez-la.", "Choisissez la vôtre.", "Prenez l’habitude."],
    echoes: ["De longues journées", "Chaque gorgée", "Toute la journée", "La bonne habitude"],
  },
  "beauty/scissors": {
    headlines: [
      "Asseyez-vous. Regardez.", "Coupe nette, esprit clair", "Prenez place", "Entrez. Ressortez autrement.",
      "Bien coiffé, bon lundi", "Le fauteuil est libre", "Juste les pointes, ou tout", "Votre bon profil, des deux côtés",
    ],
    subheadlines: [
      "La demi-heure qui change la semaine.", "De bonnes mains, sans se presser.",
      "Pour les habitués, et ceux qui le seront.", "Dites-nous comment vous l’aimez.",
    ],
    hooks: ["Votre dernière bonne coupe ?", "Le fauteuil est libre. Et vous ?", "Comme d’habitude ?", "Miroir, franchement ?"],
    problems: [
      "La coupe a poussé depuis longtemps.", "Un bonnet, trois jours de suite.", "Plus court, disiez-vous. Pas si court.",
    ],
    turns: ["Prenez place.", "Réservez le fauteuil.", "Trouvez des mains qui écoutent."],
    mistakes: [["couper soi-même", "Confiez-vous à de bonnes mains."], ["attendre les vacances", "Venez cette semaine."]],
    myths: [["une bonne coupe prend des heures", "Elle prend un bon œil."], ["une coupe ne change rien", "Regardez le miroir."]],
    changes: [["le bonnet tous les jours", "les regards qui se tournent"], ["un mauvais jour", "une belle semaine"]],
    benefits: ["Vous lèverez plus souvent la tête.", "Simple à coiffer demain, aussi.", "On vous demandera l’adresse."],
    proofs: ["Regardez cette ligne.", "De dos, aussi.", "Avant de vous lever, regardez."],
    reveals: ["Voici votre fauteuil.", "Le fauteuil où l’on revient."],
    actions: ["Prenez place.", "Entrez.", "Réservez le fauteuil.", "Passez cette semaine."],
    echoes: ["Une coupe nette", "Le fauteuil est libre", "La belle semaine", "De bonnes mains"],
  },
  "garden/bouquet": {
    headlines: [
      "Dites-le en fleurs", "Des fleurs, sans raison", "Une table attend", "Rapportez un champ", "Aujourd’hui sent la rose",
      "Une brassée de bonnes nouvelles", "Ouvrez la porte, tendez-les", "Petit bouquet, grand sourire",
    ],
    subheadlines: [
      "Pour un merci, un pardon ou un simple mardi.", "Le plus court chemin pour changer une pièce.",
      "Nouées, fraîches, à offrir.", "Pour quelqu’un, ou pour vous.",
    ],
    hooks: [
      "Qui sourirait, aujourd’hui ?", "Vos dernières fleurs, c’était quand ?", "Dimanche. Le vase est vide ?",
      "Vous sentez ? Le printemps.",
    ],
    problems: ["Un vase vide depuis mars.", "Encore une date oubliée.", "Les mots ne viennent pas."],
    turns: ["Remplissez-le aujourd’hui.", "Venez avec des fleurs.", "Laissez les fleurs parler."],
    mistakes: [["attendre une occasion", "Offrez-en aujourd’hui."], ["le bouquet pris au hasard", "Choisissez les tiges."]],
    myths: [["il faut une raison", "Mardi en est une."], ["les fleurs, c’est pour les autres", "Prenez-en pour vous."]],
    changes: [["une table nue", "une table en fleurs"], ["un pardon maladroit", "des bras ouverts"]],
    benefits: ["Toute la pièce se réveille.", "Un sourire avant les mots.", "Chaque jour, un bouton s’ouvre."],
    proofs: ["Regardez comme elles s’ouvrent.", "Regardez ces couleurs.", "Sur la table. Regardez."],
    reveals: ["Voici le bouquet du jour.", "Voilà le printemps."],
    actions: ["Choisissez votre bouquet.", "Faites un heureux.", "Rapportez-en chez vous.", "Dites-le aujourd’hui."],
    echoes: ["En toutes fleurs", "Pour qui vous aimez", "La table en fleurs", "Le printemps en main"],
  },
};
