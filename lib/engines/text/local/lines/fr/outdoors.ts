import type { CategoryLines } from "../lines.ts";

/** French copy. */
export const outdoors = {
  sports_outdoor: {
    headlines: [
      "Dehors est ouvert", "Allez chercher le vent", "Le long chemin d’en haut", "Dehors vaut mieux que dedans",
      "La vue se mérite", "La boue se lave", "Suivez le sentier", "L’air frais est gratuit", "Fait pour la montée",
      "Partez tôt",
    ],
    subheadlines: [
      "Pour les départs à l’aube et les retours boueux.", "Peu de bagages. Beaucoup de dehors.",
      "Pour le sentier, le lac et le retour.", "Du bon matériel, puis on n’y pense plus.",
    ],
    hooks: [
      "Vous entendez ? Aucune notification.", "Où va ce sentier ?", "Qu’y a-t-il derrière la crête ?",
      "Les chaussures à la porte. On y va ?",
    ],
    problems: ["Un week-end perdu au canapé.", "Grands projets, pieds mouillés.", "Des années à passer devant."],
    mistakes: [["attendre le beau temps", "Couvrez-vous et partez."], ["emporter toute la maison", "Prenez l’utile."]],
    myths: [["l’aventure est loin", "Elle est au bout de la route."], ["il faut être sportif", "Il faut un matin libre."]],
    changes: [["un samedi gris", "le vent au visage"], ["encore un dimanche dedans", "les joues rouges et la soupe"]],
    turns: ["Fermez la porte derrière vous.", "Partez bien équipé.", "Arrêtez-vous. Entrez."],
    benefits: ["On en revient plus grand.", "Prêt avant la météo.", "Le retour paraît court.", "Fait pour une heure de plus."],
    proofs: ["À voir en pleine nature.", "Sous la pluie. Regardez.", "En action. Regardez."],
    reveals: ["Fait pour le dehors.", "Votre prochaine échappée."],
    actions: ["Sortez.", "Préparez votre week-end.", "Prenez le sac, partez.", "Retrouvez-nous dehors."],
    echoes: ["Le chemin d’en haut", "Dehors à huit heures", "Par tous les temps", "Une heure de plus"],
  },
  travel: {
    headlines: [
      "Partez quelque part", "La valise le sait", "Plus loin que le week-end", "Votre hublot vous attend",
      "Laissez les mails à la maison", "Ailleurs, dès vendredi", "Se perdre, pour de bon", "Se réveiller ailleurs",
      "Dites oui au détour", "Une carte, une semaine, vous",
    ],
    subheadlines: [
      "Pour ceux qui lisent des cartes au lit.", "À emporter : de la curiosité.", "Pour longs week-ends et longs rêves.",
      "L’histoire commence à la porte.",
    ],
    hooks: [
      "Où vous réveiller demain ?", "Il reste un coin de la carte.", "Couloir ou hublot ?", "Qu’y mangeriez-vous d’abord ?",
    ],
    problems: ["Encore un an, la même plage.", "Quarante onglets, aucun départ.", "De retour, la fatigue aussi."],
    mistakes: [["tout planifier", "Laissez un jour vide."], ["emporter tout le placard", "Gardez de la place."]],
    myths: [["il faut de longues vacances", "Deux nuits suffisent."], ["voyager, c’est loin", "Le neuf est tout près."]],
    changes: [["quarante onglets", "une carte d’embarquement"], ["on compte les jours", "on ne les compte plus"]],
    turns: ["Choisissez un lieu, puis la valise.", "Fermez-les. Choisissez.", "Allez plus lentement."],
    benefits: [
      "Vous en parlerez longtemps.", "Des matins qui sentent l’ailleurs.", "Une histoire à raconter.",
      "On revient un peu changé.",
    ],
    proofs: ["Regardez par la fenêtre.", "Regardez cette vue.", "Le matin, là-bas. Voyez."],
    reveals: ["Votre prochaine carte postale.", "Voici la prochaine étape."],
    actions: ["Préparez votre voyage.", "Choisissez vos dates.", "Prenez le hublot.", "Faites la valise."],
    echoes: ["Côté hublot", "Ailleurs, enfin", "Les routes lentes", "Absence du bureau"],
  },
  mobility: {
    headlines: [
      "La ville se débloque", "Arrivez avec le sourire", "Laissez la file", "Le trajet, réécrit",
      "Comme si le jour était à vous", "Que des feux verts", "Roulez à côté", "Dehors, et déjà loin",
      "Le joli chemin du travail", "Votre rue, plus vive",
    ],
    subheadlines: [
      "De porte à porte, et la journée devant vous.", "Pour les sauts de puce et les longs retours.",
      "Pour les courses, les ponts et les trains tardifs.", "Petits trajets, grande différence.",
    ],
    hooks: ["C’était comment, ce trajet ?", "Le bus est en retard. Pas vous.", "Feu vert. Partant ?", "Jusqu’où, aujourd’hui ?"],
    problems: ["Quarante minutes, un kilomètre.", "Plus long à garer qu’à rouler.", "Le bus est parti sans vous."],
    mistakes: [["rester dans les bouchons", "Passez à côté."], ["conduire pour deux rues", "Roulez plutôt."]],
    myths: [
      ["un trajet, c’est du temps perdu", "C’est parfois le meilleur."],
      ["la ville veut une voiture", "Elle veut une bonne monture."],
    ],
    changes: [["au feu, encore", "à la maison avant dîner"], ["feu rouge, joues rouges", "le vent dans les cheveux"]],
    turns: ["Prenez l’autre chemin.", "Laissez la voiture.", "Partez quand vous voulez."],
    benefits: [
      "On arrive l’esprit vif.", "Le jour commence en route.", "Les courses deviennent balades.", "Vous ferez le détour.",
    ],
    proofs: ["Regardez, ça roule.", "Voyez ce virage.", "En mouvement. Regardez."],
    reveals: ["Votre nouvelle façon d’aller.", "Voilà comment on y va."],
    actions: ["Venez l’essayer.", "Mettez-vous en route.", "Faites le premier tour.", "Roulez."],
    echoes: ["Le vent, et partez", "Le chemin facile", "Chez soi à six heures", "Loin de la file"],
  },
} satisfies CategoryLines;
