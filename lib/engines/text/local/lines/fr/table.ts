import type { CategoryLines } from "../lines.ts";

/** French copy. */
export const table = {
  coffee_tea: {
    headlines: [
      "Bonjour, pour de vrai", "Ça vaut le réveil", "Une gorgée, tout doux", "La journée attendra",
      "Verser, souffler, repartir", "D’abord, cette tasse", "Le meilleur du matin", "À boire lentement", "Ça sent le matin",
      "Un début tout en chaleur",
    ],
    subheadlines: [
      "Pour la première minute de calme.", "Les matins sont meilleurs sans hâte.", "Les cinq minutes qui donnent le ton.",
      "Pour les lève-tôt comme pour les autres.",
    ],
    hooks: [
      "Quel goût a votre matin ?", "Une gorgée. Puis le monde.", "L’eau chauffe. Vous venez ?",
      "Vous, une tasse, cinq minutes.",
    ],
    problems: ["Encore une tasse déjà oubliée.", "Avalé debout, sur le départ.", "C’est chaud. C’est tout."],
    mistakes: [["boire en courant", "Celle-ci se boit assis."], ["laisser refroidir", "Une gorgée, puis la journée."]],
    myths: [
      ["une bonne tasse, c’est compliqué", "Il faut une minute de calme."],
      ["le goût demande un rituel", "Il demande une bonne tasse."],
    ],
    changes: [["un matin pressé", "une raison de s’asseoir"], ["les yeux mi-clos", "la fenêtre grande ouverte"]],
    turns: ["Que celle-ci compte.", "Ralentissez cinq minutes.", "Goûtez-y pour de vrai."],
    benefits: [
      "L’odeur fait déjà la moitié.", "Un petit rituel qui tient.", "Les mains au chaud, l’esprit clair.",
      "La première gorgée dit bonjour.",
    ],
    proofs: ["Regardez la vapeur monter.", "Regardez, on verse.", "Sentez avant de goûter."],
    reveals: ["Voici votre nouveau matin.", "La tasse qui vaut le réveil."],
    actions: ["Servez-vous une tasse.", "Goûtez la première.", "Préparez demain matin.", "Venez la goûter."],
    echoes: ["Des matins lents", "D’abord une gorgée", "La chaleur du matin", "Cinq minutes à soi"],
  },
  drink: {
    headlines: [
      "Une gorgée, et ça repart", "La soif a sa réponse", "Servez-vous une pause", "À maintenant", "La fraîcheur, simplement",
      "Une pause à portée de main", "Frais, clair, tout près", "Prenez une longue gorgée", "Les bonnes choses se sirotent",
      "On trinque à l’instant",
    ],
    subheadlines: [
      "Pour les longues journées et la bonne compagnie.", "Une gorgée, et vous êtes ailleurs.",
      "À portée de main, du matin au soir.", "Une petite pause, quand vous voulez.",
    ],
    hooks: [
      "Trois heures. Soif ?", "Vous entendez les glaçons ?", "À quand remonte votre vraie pause ?",
      "Et si une gorgée vous surprenait ?",
    ],
    problems: ["Même boisson, même ennui.", "Trois heures, et plus d’élan.", "Vous avez encore oublié de boire."],
    mistakes: [["attendre d’avoir soif", "Une gorgée, de temps en temps."], ["prendre ce qui traîne", "Choisissez pour de bon."]],
    myths: [["boire, c’est juste boire", "Prenez une gorgée."], ["rafraîchir, c’est sucrer", "Rafraîchir, c’est rafraîchir."]],
    changes: [["un après-midi sec", "la première gorgée"], ["un après-midi morne", "un après-midi clair"]],
    turns: ["Tendez la main vers mieux.", "Prenez une vraie gorgée.", "Gardez de quoi, tout près."],
    benefits: [
      "Bon jusqu’à la dernière goutte.", "Encore meilleur à plusieurs.", "Une pause qui se tient en main.",
      "De quoi éclaircir la journée.",
    ],
    proofs: ["La première gorgée. Regardez.", "Regardez, on sert.", "De tout près. Regardez."],
    reveals: ["Voici la bonne gorgée.", "À la vôtre."],
    actions: ["Prenez une gorgée.", "Servez-vous.", "Gardez-en tout près.", "Trinquez avec nous."],
    echoes: ["De longues gorgées", "Une pause claire", "En bonne compagnie", "La soif s’en va"],
  },
  bakery_sweets: {
    headlines: [
      "Gardez la dernière bouchée", "De la douceur, exprès", "Aujourd’hui le mérite", "À partager, s’il le faut",
      "La bonne tentation", "Fermez les yeux, croquez", "Ça vaut les miettes", "Sorti du four, déjà parti",
      "Quelqu’un l’a fait pour vous", "Mardi a meilleur goût",
    ],
    subheadlines: [
      "Pour le matin, pour plus tard, pour rien.", "Rapportez-en. Cachez-en un pour vous.",
      "Le sachet que tout le monde ouvre.", "Une douceur qui attend à la maison.",
    ],
    hooks: [
      "Le dernier. C’est pour qui ?", "Quelque part, il est quatre heures.", "Ça sent bon. Suivez l’odeur.", "Un, ou deux ?",
    ],
    problems: ["Un goûter au goût de carton.", "Quatre heures, et plus rien de bon.", "Le dessert, on l’avait oublié."],
    mistakes: [["le garder pour plus tard", "Maintenant. Lentement."], ["compter les parts", "Partagez, gardez la dernière."]],
    myths: [["il faut une occasion", "Mardi en est une."], ["bon veut dire trop sucré", "Bon veut dire juste assez."]],
    changes: [["un après-midi banal", "une assiette vide"], ["une pause ordinaire", "des miettes et un sourire"]],
    turns: ["Prenez le vrai.", "Gardez-en un de côté.", "Commencez par lui."],
    benefits: [
      "Vite mangé, longtemps raconté.", "De ceux qu’on cache aux enfants.", "L’odeur rassemble tout le monde.",
      "Une bouchée, et plus un mot.",
    ],
    proofs: ["Regardez de tout près.", "Ouvrez-le. Regardez.", "La première bouchée. Voyez."],
    reveals: ["La douceur du jour.", "Voici la bonne raison."],
    actions: ["Gardez-en un pour vous.", "Venez tôt.", "Rapportez-en chez vous.", "Passez avant midi."],
    echoes: ["Ça vaut les miettes", "Un mardi tout doux", "Encore une bouchée", "De quoi partager"],
  },
  food: {
    headlines: [
      "Mangez avec plaisir", "Le dîner est trouvé", "Le goût de ce qu’il y a dedans", "De bonnes choses à table",
      "Simple, et on se ressert", "Faites passer le plat", "La faim est un bon début", "Le goût d’abord",
      "L’assiette revient vide", "Ce soir a du goût",
    ],
    subheadlines: [
      "Pour les soirs de semaine qui méritent mieux.", "Les bons produits parlent peu.",
      "Pour grandes tablées et petites cuisines.", "Le repas dont on se souvient.",
    ],
    hooks: [
      "On mange quoi ? Enfin une réponse.", "Ouvrez. Sentez.", "Qu’est-ce qui sent si bon ?", "Devinez ce qu’il y a à table.",
    ],
    problems: ["Fade, troisième soir de suite.", "Sept heures. Frigo vide.", "Vous avez mangé. Quoi, déjà ?"],
    mistakes: [["tout noyer de sauce", "Laissez parler le goût."], ["cuisiner sans y penser", "Ajoutez une bonne chose."]],
    myths: [
      ["bien manger prend des heures", "Il faut de bons produits."],
      ["simple veut dire ennuyeux", "Simple veut dire goûteux."],
    ],
    changes: [["un dîner triste", "des assiettes vides"], ["on picore", "on en redemande"]],
    turns: ["Ramenez du goût.", "Gardez du bon sous la main.", "Goûtez ce que vous mangez."],
    benefits: [
      "Quelqu’un va se resservir.", "Le goût fait tout le travail.", "Toute la table se tait.",
      "Bon jusqu’à la dernière bouchée.",
    ],
    proofs: ["Regardez cette assiette.", "Regardez ce qu’il y a dedans.", "La première bouchée. Voyez."],
    reveals: ["Maintenant à votre table.", "Voici le dîner."],
    actions: ["Mettez la table.", "Goûtez-y ce soir.", "Venez avec votre faim.", "Passez à table."],
    echoes: ["On se ressert", "La table pleine", "Le dîner est prêt", "Le vrai goût"],
  },
  restaurant: {
    headlines: [
      "Votre table vous attend", "Venez avec votre faim", "Restez pour un plat de plus", "Ce soir, on sort dîner",
      "Un autre cuisine, ce soir", "Approchez une chaise", "La table près de la fenêtre", "De bons plats, de longs récits",
      "Restez pour le dessert", "Entrez, on vous sert",
    ],
    subheadlines: [
      "Venez pour les plats, restez pour la table.", "Rien à cuisiner. Rien à laver.", "Le genre de soirée qu’on refait.",
      "De bons plats, du monde, aucune hâte.",
    ],
    hooks: [
      "Ce soir, qui cuisine ? Personne.", "Vous sentez ça, depuis la rue ?", "Une petite faim ? Entrez.",
      "On mange où, ce soir ?",
    ],
    problems: ["Le frigo dit non.", "Des tartines au dîner. Encore.", "Chaque soir, le même canapé."],
    mistakes: [
      ["déjeuner au bureau", "Asseyez-vous devant un plat chaud."],
      ["dîner debout, trop tard", "Asseyez-vous. Restez un peu."],
    ],
    myths: [["sortir demande une raison", "La faim en est une."], ["les bonnes tables sont guindées", "Ici, on met les coudes."]],
    changes: [["les restes, debout", "une table entre amis"], ["ce qu’il y a au frigo", "ce qu’il y a à la carte"]],
    turns: ["Laissez-nous la cuisine.", "Venez manger pour de vrai.", "Sortez pour un bon plat."],
    benefits: [
      "Des plats chauds, des soirs lents.", "Le genre d’endroit où l’on revient.", "Vous resterez plus longtemps.",
      "La vaisselle, c’est pour nous.",
    ],
    proofs: ["Tout droit de la poêle. Regardez.", "Voyez ce qui arrive à table.", "Regardez en cuisine."],
    reveals: ["Voici le plan de ce soir.", "Votre prochaine table préférée."],
    actions: ["Réservez votre table.", "Venez dîner.", "Passez ce soir.", "Installez-vous."],
    echoes: ["La faim est la bienvenue", "Une table pour vous", "Restez pour le dessert", "Le plan de ce soir"],
  },
} satisfies CategoryLines;
