import type { CategoryLines } from "../lines.ts";

/** French copy. */
export const digital = {
  electronics: {
    headlines: [
      "Ça marche, simplement", "Malin, et discret", "Allumez. Installez-vous.", "Petite boîte, grand service",
      "Fait pour tous les jours", "Simple à l’extérieur", "Une chose, bien faite", "Le quotidien, un peu mieux",
      "Allumez. C’est tout.", "Le progrès tranquille",
    ],
    subheadlines: [
      "La technique qui se fait oublier.", "Utile dès la première minute.", "Simple, et sans notice pour en profiter.",
      "Pour le bureau, la cuisine et le quotidien.",
    ],
    hooks: [
      "Un bouton. Regardez.", "Et si ça marchait, tout simplement ?", "Que ne feriez-vous plus à la main ?",
      "Regardez. Sans notice.",
    ],
    problems: ["Trop de boutons. Aucune idée.", "Un gadget de plus. Même tiroir.", "C’était malin. Trop malin."],
    mistakes: [
      ["lire toute la notice", "Appuyez sur le bouton."], ["acheter pour la fiche technique", "Achetez pour tous les jours."],
    ],
    myths: [["malin veut dire compliqué", "Malin veut dire discret."], ["plus d’options, plus de joie", "Une bonne suffit."]],
    changes: [["des câbles partout", "une chose, qui marche"], ["on cherche le réglage", "c’est déjà fait"]],
    turns: ["Faites simple.", "Choisissez ce qui servira.", "Essayez le facile."],
    benefits: ["Fait son travail, puis s’efface.", "Là avant vous.", "Utile tous les jours.", "Ça suit votre logique."],
    proofs: ["Appuyez. Voyez.", "Regardez comme c’est simple.", "À voir en usage."],
    reveals: ["Dites bonjour au discret.", "Voici l’utile."],
    actions: ["Voyez-le marcher.", "Essayez chez vous.", "Allumez.", "Simplifiez-vous la vie."],
    echoes: ["Ça marche", "Allumez, soufflez", "Moins d’histoires", "Le quotidien allégé"],
  },
  music_audio: {
    headlines: [
      "Montez le son", "La pièce disparaît", "Lecture, pour de bon", "Votre chanson, plus près", "Comme la première fois",
      "Fort où il faut", "Chaque note, tout près", "Fermez les yeux", "La chanson qu’on avait oubliée", "Le son respire",
    ],
    subheadlines: [
      "Pour les trajets, les cuisines et le dernier train.", "Fermez les yeux. C’est là.", "Un bon son change la pièce.",
      "Du premier titre au dernier rappel.",
    ],
    hooks: [
      "Vous entendez ce qui manquait ?", "Trois, deux, un. Lecture.", "Quelle chanson d’abord ?",
      "Fermez les yeux. On y va ?",
    ],
    problems: ["Belle chanson, petit son.", "La pratique, finie en deux semaines.", "On entend. On ne sent rien."],
    mistakes: [["monter un mauvais son", "Passez au bon son."], ["écouter d’une oreille", "Asseyez-vous, une chanson."]],
    myths: [
      ["il faut l’oreille absolue", "Il faut une bonne chanson."],
      ["le bon son, c’est pour experts", "C’est pour qui écoute."],
    ],
    changes: [["du bruit", "de la musique"], ["un fond sonore", "le premier rang"]],
    turns: ["Écoutez-la vraiment.", "Partez d’un air aimé.", "Approchez un peu."],
    benefits: ["Chaque note à sa place.", "Des frissons, un mardi.", "Vous entendrez du neuf.", "Le salon devient la scène."],
    proofs: ["Écoutez ce passage.", "Attendez le refrain.", "Le silence d’abord. Écoutez."],
    reveals: ["Voici le son.", "Tout est là. Écoutez."],
    actions: ["Appuyez sur lecture.", "Montez le son.", "Écoutez vous-même.", "Mettez votre chanson."],
    echoes: ["Appuyez sur lecture", "Le premier rang", "Chaque note", "Plus fort, plus près"],
  },
  software: {
    headlines: [
      "Moins de paperasse", "Fermez les autres onglets", "Le travail avance seul", "Retrouvez votre après-midi",
      "Tout au même endroit", "Fini avant midi", "Tout à sa place", "Lundi, réglé", "Travailler, puis s’arrêter",
      "L’efficacité tranquille",
    ],
    subheadlines: [
      "Le travail avance. Sans pousser.", "Pour les équipes qui ont mieux à faire.",
      "À régler une fois. Puis la journée est à vous.", "La vue d’ensemble que vous vouliez créer.",
    ],
    hooks: [
      "Combien d’onglets ouverts, là ?", "Copier, coller, encore. Pourquoi ?", "Où est passé ce fichier ?",
      "Et si lundi était simple ?",
    ],
    problems: ["Cinq outils. Aucune vue d’ensemble.", "Le tableau a son propre tableau.", "Vous tapez tout deux fois."],
    mistakes: [["ajouter un outil", "Regroupez tout."], ["contourner l’outil", "Faites-le travailler pour vous."]],
    myths: [["il faut une formation", "Ça doit s’expliquer seul."], ["changer prend des mois", "Ça peut commencer ce soir."]],
    changes: [["courir après les nouvelles", "les voir arriver"], ["vendredi soir, encore là", "vendredi, quatre heures, fini"]],
    turns: ["Mettez tout au même endroit.", "Confiez-le à un outil.", "Tapez-le une fois."],
    benefits: [
      "Moins de réunions sur les réunions.", "Tout le monde voit la même page.", "L’ordinateur fermé plus tôt.",
      "Plus rien ne se perd.",
    ],
    proofs: ["Trois clics. Regardez.", "Une journée avec. Voyez.", "Tout le tableau, d’un coup."],
    reveals: ["Votre nouvel onglet préféré.", "Un seul endroit pour tout."],
    actions: ["Voyez comment ça marche.", "Essayez en équipe.", "Testez cette semaine.", "Mettez-le en place."],
    echoes: ["Fini avant midi", "Une vue claire", "Moins de paperasse", "Rentrer à l’heure"],
  },
  gaming: {
    headlines: [
      "Encore une partie", "À vous de jouer", "Appuyez sur start", "Jouer d’abord, dormir après",
      "Le soir de jeu est de retour", "Oubliez l’heure", "Le gagnant reste", "Apportez à grignoter", "Juste un tour de plus",
      "La meilleure place, le canapé",
    ],
    subheadlines: [
      "Pour rivaux, équipiers et mauvais perdants.", "Débarrassez la table. Libérez la soirée.",
      "Les amis ici. Les téléphones là-bas.", "Pour les victoires, les défaites et les rires.",
    ],
    hooks: ["La chance est là ? Bien.", "Qui compte les points ?", "C’est à qui ?", "En trois manches ?"],
    problems: ["Tous au canapé, tous à l’écran.", "Dimanche, pluie, rien à faire.", "Même jeu, même gagnant."],
    mistakes: [
      ["sauter la première manche", "Perdez-la pour apprendre."], ["laisser gagner les autres", "Jouez pour gagner. Riez."],
    ],
    myths: [
      ["le jeu, c’est pour les enfants", "Dites ça au samedi soir."],
      ["on est trop grand pour jouer", "On arrive juste à temps."],
    ],
    changes: [["cinq écrans, une table", "cinq voix, une table"], ["une soirée calme", "une revanche à minuit"]],
    turns: ["Distribuez à tout le monde.", "Lancez une partie.", "Changez de jeu."],
    benefits: [
      "Facile à lancer. Dur à lâcher.", "La soirée la plus sonore.", "Vous voudrez la revanche.",
      "Tous dans la partie, vite.",
    ],
    proofs: ["Regardez ce coup.", "Voyez cette manche.", "Regardez qui rit."],
    reveals: ["Un nouveau jeu sur la table.", "Le jeu de ce soir est là."],
    actions: ["Lancez la partie.", "Prenez votre tour.", "Appuyez sur start.", "Entrez dans le jeu."],
    echoes: ["Encore une partie", "C’est parti", "À vous de jouer", "Revanche à neuf heures"],
  },
  finance: {
    headlines: [
      "L’argent, sans le souci", "Savoir où il passe", "L’avenir, à l’heure", "Des chiffres sages",
      "Mieux dormir, le jour de paie", "Petites sommes, esprit calme", "Ouvrez l’enveloppe", "Un plan lisible",
      "Votre mois, bien en vue", "L’argent tranquille",
    ],
    subheadlines: [
      "Des chiffres clairs, une seule vue.", "Pour ceux qui aiment mieux ne pas y penser.",
      "Pour les calculs que vous faites de tête.", "Moins deviner, en fin de mois.",
    ],
    hooks: ["Où est passé ce mois ?", "Le jour de paie. Et après ?", "Que reste-t-il le 20 ?", "Quand avez-vous regardé ?"],
    problems: ["Le 20, et c’est déjà serré.", "Une boîte pleine de tickets.", "Ça va, sans doute. Peut-être."],
    mistakes: [["regarder une fois l’an", "Deux minutes, le vendredi."], ["espérer que ça passe", "Regardez vendredi."]],
    myths: [["l’argent, c’est pour experts", "C’est pour qui regarde."], ["prévoir, c’est se priver", "Prévoir, c’est choisir."]],
    changes: [["deviner", "savoir"], ["la boule au ventre", "un chiffre connu"]],
    turns: ["Voyez-le venir dès le 1er.", "Mettez tout sur une page.", "Regardez une fois. Soufflez."],
    benefits: [
      "Voir le mois avant le mois.", "Moins de surprises le 30.", "Vous saurez où vous en êtes.",
      "Décider devient plus simple.",
    ],
    proofs: ["Un écran. Tous les chiffres.", "Un mois entier. Voyez.", "Regardez comme c’est clair."],
    reveals: ["Votre argent, bien en vue.", "Voici le tableau complet."],
    actions: ["Voyez vos chiffres.", "Commencez par ce mois.", "Faites le point.", "Prévoyez votre mois."],
    echoes: ["Un mois clair", "Des chiffres calmes", "Savoir où ça va", "Un souci de moins"],
  },
} satisfies CategoryLines;
