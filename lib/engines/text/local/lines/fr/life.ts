import type { CategoryLines } from "../lines.ts";

/** French copy. */
export const life = {
  education: {
    headlines: [
      "Apprenez pour de vrai", "De la curiosité ? Bon début.", "Un savoir commence petit", "Un peu plus malin vendredi",
      "De zéro à je sais", "Posez la question", "Vous pouvez l’apprendre", "La première leçon compte", "Le cerveau aime ça",
      "Un bon prof change tout",
    ],
    subheadlines: [
      "Des leçons courtes qui laissent quelque chose.", "Pour débuts tardifs et esprits vifs.", "Apprenez à votre rythme.",
      "Pour les questions jamais posées.",
    ],
    hooks: [
      "Que vouliez-vous apprendre ?", "Dans dix minutes, vous saurez.", "Et si c’était facile ?",
      "Vous rappelez-vous la curiosité ?",
    ],
    problems: ["Page un. Pour la troisième fois.", "Appris par cœur. Déjà parti.", "Tous les autres semblent savoir."],
    mistakes: [["tout revoir la veille", "Un peu chaque jour."], ["attendre le bon moment", "Commencez. Il viendra."]],
    myths: [["c’est trop tard", "C’est juste à l’heure."], ["il faut un don", "Il faut un bon début."]],
    changes: [["j’aimerais savoir", "je sais"], ["on hoche la tête", "on prend la parole"]],
    turns: ["Commencez par une petite leçon.", "Apprenez en faisant.", "Demandez. Vous saurez aussi."],
    benefits: ["Le déclic arrive.", "Un progrès qui s’entend.", "Vous allez vous étonner.", "Un peu plus hardi chaque semaine."],
    proofs: ["Essayez la première question.", "Voyez, vous savez déjà.", "Une leçon. Regardez."],
    reveals: ["Votre nouvelle matière préférée.", "Voici le point de départ."],
    actions: ["Commencez la leçon un.", "Gardez votre place.", "Lancez-vous cette semaine.", "Apprenez un premier mot."],
    echoes: ["Une petite leçon", "De zéro à je sais", "La curiosité revient", "Un bon début"],
  },
  books_stationery: {
    headlines: [
      "Tournez la page", "Encore un chapitre", "Notez-le", "Le papier se souvient", "Perdez-vous exprès",
      "Une heure calme, reliée", "La bonne nuit blanche", "Encre, papier, paix", "Une page blanche pour débuter",
      "Une histoire pour ce soir",
    ],
    subheadlines: [
      "Pour les fenêtres et les lampes tardives.", "Certaines pensées veulent de l’encre.",
      "Pour qui lit, écrit et fait des listes.", "À savourer loin du téléphone.",
    ],
    hooks: [
      "Qu’y a-t-il sur votre chevet ?", "La première phrase vous tient déjà.", "Juste une page encore ?",
      "Qu’écririez-vous d’abord ?",
    ],
    problems: ["Quarante notes, dans le téléphone.", "Vous vouliez lire plus, cette année.", "La soirée a filé sur l’écran."],
    mistakes: [["garder ça pour l’été", "Dix pages ce soir."], ["attendre l’idée parfaite", "Écrivez la première ligne."]],
    myths: [["plus personne ne lit", "Vous lisez ceci."], ["le papier, c’est dépassé", "Le papier n’a pas de batterie."]],
    changes: [["encore un écran", "encore un chapitre"], ["des idées en l’air", "des idées sur papier"]],
    turns: ["Écrivez-le une fois.", "Le téléphone au tiroir.", "Donnez-la à une page."],
    benefits: ["Une heure rien qu’à vous.", "Les idées aiment le papier.", "Le jour devient plus calme.", "De quoi garder."],
    proofs: ["Ouvrez n’importe où.", "Touchez la page.", "Lisez la première ligne."],
    reveals: ["Votre prochaine nuit tardive.", "Voici votre heure calme."],
    actions: ["Ouvrez la première page.", "Choisissez le prochain.", "Emportez-le chez vous.", "Commencez page un."],
    echoes: ["Encore un chapitre", "Une heure calme", "La première page", "Les lampes tardives"],
  },
  kids_baby: {
    headlines: [
      "Petites mains, grand jour", "Fait pour les petits", "L’enfance à toute vitesse", "Rires compris",
      "Laissez-les être petits", "Petite taille, grand amour", "Pour le tout petit chef", "Câlins et taches bienvenus",
      "Leur premier préféré", "L’heure du coucher, en mieux",
    ],
    subheadlines: [
      "Pour les premiers pas, les doigts collants et le coucher.", "Pour parents fatigués et petits très réveillés.",
      "Les petites choses qui font les grands jours.", "Jugé chaque jour par les moins d’un mètre.",
    ],
    hooks: [
      "Qu’est-ce qui les a fait rire ?", "Cinq heures du matin. Bonjour, toi.", "Vous entendez ce rire ?",
      "Qui est déjà debout ?",
    ],
    problems: ["Un jouet, neuf minutes de joie.", "Une heure pour faire le sac.", "À table. Les négociations s’ouvrent."],
    mistakes: [["plus de jouets", "Moins, mais mieux."], ["vouloir tout parfait", "Assez bien, avec un câlin."]],
    myths: [
      ["enfants et ordre vont ensemble", "Enfants et joie, oui."], ["il faut tant de choses", "Il leur faut surtout vous."],
    ],
    changes: [["des larmes au coucher", "encore une histoire"], ["on arrive quand ?", "déjà endormi"]],
    turns: ["Suivez ce qu’ils aiment.", "N’emportez que le bon.", "Faites-en un jeu."],
    benefits: ["Joie là-bas, calme ici.", "Un souci de moins.", "Ils le redemanderont.", "Cinq minutes pour vous, aussi."],
    proofs: ["Regardez ce visage.", "Regardez ces petites mains.", "Voyez-les partir."],
    reveals: ["Leur nouvelle chose préférée.", "Leur nouveau meilleur ami."],
    actions: ["Faites leur journée.", "Trouvez leur préféré.", "Choisissez leur premier.", "Ramenez un sourire."],
    echoes: ["De petites mains heureuses", "Rires et siestes", "Un grand amour", "Encore une histoire"],
  },
  pets: {
    headlines: [
      "Ils choisiraient ça", "La famille a quatre pattes", "Pour qui vous attend", "Petit ami, grand amour",
      "Gâté ? Non. Aimé.", "Leur coin de bonheur", "La queue dit oui", "Pattes boueuses bienvenues", "Le meilleur ami, choyé",
      "L’amour à quatre pattes",
    ],
    subheadlines: [
      "Ils ne disent pas merci. Ils le montrent.", "Pour qui rentre et trouve ce regard.",
      "Pour les balades, les siestes et le reste.", "Parce qu’ils feraient pareil pour vous.",
    ],
    hooks: [
      "Qui vous attend à la maison ?", "Ce regard. Vous le connaissez.", "Vous entendez la queue ?",
      "Qui a mangé le dernier ?",
    ],
    problems: ["Ce regard. Il veut dire non.", "Vous aimeriez leur demander.", "L’ennui, et vos chaussures."],
    mistakes: [
      ["deviner leurs goûts", "Regardez ce qu’ils laissent."],
      ["choisir ce qui vous plaît, à vous", "Choisissez ce qu’ils aiment."],
    ],
    myths: [["ils mangent de tout", "Ils ne savent pas se plaindre."], ["un rien leur va", "Ils ont du goût, eux aussi."]],
    changes: [["le nez tourné", "le bonheur complet"], ["la moue sous la table", "la danse dans l’entrée"]],
    turns: ["Proposez mieux.", "Observez. Ils vous le disent.", "Donnez-leur du bon."],
    benefits: [
      "Leurs yeux vous le diront.", "Bonheur là. Bonheur ici.", "Ils viendront en courant.", "Un ami heureux à vos pieds.",
    ],
    proofs: ["Regardez ce visage.", "Regardez ces oreilles.", "Voyez qui arrive."],
    reveals: ["Voici leur nouveau préféré.", "Ce qu’ils demandaient."],
    actions: ["Gâtez-les un peu.", "Faites leur bonheur.", "Demandez à votre ami.", "Laissez-les choisir."],
    echoes: ["La queue qui danse", "Meilleurs amis", "Un regard heureux", "Aimés chaque jour"],
  },
  events: {
    headlines: [
      "Soyez là", "Gardez la date", "Ce soir fera une histoire", "Les portes s’ouvrent, la nuit aussi",
      "Venez comme vous êtes", "Il fallait y être", "Votre soirée commence ici", "Venez tôt, restez tard",
      "Celle dont on parlera", "Dites oui, puis trouvez vos chaussures",
    ],
    subheadlines: [
      "Amenez quelqu’un. Restez tard.", "Une soirée, des années de récits.", "Du beau monde au même endroit.",
      "Certains soirs méritent un billet.",
    ],
    hooks: ["Ce soir-là, vous faites quoi ?", "Vous entendez la foule ?", "Vous venez avec qui ?", "Libre ce soir-là ?"],
    problems: ["Encore un soir au canapé.", "Vous avez vu les photos. Sans vous.", "Une année pleine, sans rencontre."],
    mistakes: [["décider au dernier moment", "Notez la date."], ["attendre les autres", "Venez. Ils suivront."]],
    myths: [
      ["les belles soirées s’improvisent", "Celle-ci est préparée."],
      ["il faut connaître du monde", "À dix heures, ce sera fait."],
    ],
    changes: [["regarder les photos", "être dessus"], ["la prochaine fois", "cette fois"]],
    turns: ["Dites oui, pour une fois.", "Cette fois, soyez dessus.", "Venez rencontrer du monde."],
    benefits: [
      "Bonne musique, bonne compagnie.", "De quoi raconter lundi.", "Vous la fredonnerez lundi.",
      "Des visages, des histoires.",
    ],
    proofs: ["Voilà comment c’était.", "Écoutez cette salle.", "Regardez qui vient."],
    reveals: ["La soirée est lancée.", "Voici votre soirée."],
    actions: ["Gardez votre place.", "Amenez quelqu’un.", "Notez la date.", "Venez."],
    echoes: ["Du beau monde", "Tôt venu, tard parti", "Une seule soirée", "On s’y retrouve"],
  },
  services: {
    headlines: [
      "C’est comme si c’était fait", "Un appel, c’est réglé", "On s’en occupe", "Votre souci, notre mardi",
      "De bonnes mains, à l’heure", "Moins de choses en tête", "Vous soufflez, on travaille", "Quelqu’un de bien s’en charge",
      "Fait, et bien fait", "L’appel qui soulage",
    ],
    subheadlines: [
      "On répond, on vient, on range.", "Vous reprenez le fil de votre journée.", "Des réponses claires avant de commencer.",
      "Pour ce que vous n’avez pas à faire.",
    ],
    hooks: [
      "Sur votre liste depuis le printemps ?", "À qui demander ?", "Que confieriez-vous d’abord ?", "Toujours sur la liste ?",
    ],
    problems: ["Trois appels, aucune réponse.", "Ce sera le week-end prochain. Encore.", "Ça s’aggrave, non ?"],
    mistakes: [["le faire soi-même à minuit", "Demandez. Soufflez."], ["attendre l’urgence", "Demandez tant que c’est petit."]],
    myths: [["les bons sont introuvables", "Ils sont à un message."], ["c’est forcément compliqué", "Dites-le. On écoute."]],
    changes: [["sur la liste", "hors de l’esprit"], ["un tiroir de courriers", "un bureau net"]],
    turns: ["Demandez à qui répond.", "Confiez-le.", "Faites regarder aujourd’hui."],
    benefits: [
      "C’est réglé, et vous avez déjeuné.", "Réponses claires, plan clair.", "Votre soirée vous revient.",
      "Un seul contact, de bout en bout.",
    ],
    proofs: ["Regardez le travail.", "Voyez comment on fait.", "Regardez le résultat."],
    reveals: ["L’aide est là.", "Voici à qui demander."],
    actions: ["Demandez-nous.", "Dites-nous tout.", "Écrivez-nous.", "Confiez-le-nous."],
    echoes: ["Entre de bonnes mains", "Un souci de moins", "Fait avec soin", "Un seul appel"],
  },
  general: {
    headlines: [
      "Mieux, exprès", "Fait pour la vraie vie", "Simple, et c’est voulu", "La bonne différence", "Vous verrez pourquoi",
      "À regarder de plus près", "Une bonne idée, enfin", "Essayez une fois", "Comment faisait-on avant ?",
      "De bonnes choses, simplement",
    ],
    subheadlines: [
      "Pour ceux qui voient la différence.", "Un petit changement qu’on garde.", "Rien à prouver. De quoi plaire.",
      "Fait pour servir, jour après jour.",
    ],
    hooks: ["Arrêtez-vous une seconde.", "Il y a une meilleure façon.", "Et si c’était plus simple ?", "Vous avez vu ça ?"],
    problems: ["Ça marche. À peu près.", "Vous vous y êtes fait. C’est le souci.", "Trop de choix. Aucune réponse."],
    mistakes: [["faire avec", "Essayez autrement."], ["attendre un signe", "Jetez un œil aujourd’hui."]],
    myths: [["tout se vaut", "Regardez mieux."], ["le bon est compliqué", "Le bon s’explique seul."]],
    changes: [["on s’arrange", "on est bien"], ["ça ira", "c’est exactement ça"]],
    turns: ["Essayez comme ceci.", "Demandez un peu plus.", "Choisissez ce qui vous va."],
    benefits: [
      "Petit changement, meilleure journée.", "La différence se voit.", "Trouve sa place dans vos jours.",
      "Facile à aimer, facile à garder.",
    ],
    proofs: ["Regardez de plus près.", "Regardez encore un peu.", "À voir en usage."],
    reveals: ["C’est ici que ça change.", "Voici la bonne façon."],
    actions: ["Voyez vous-même.", "À vous d’essayer.", "Jetez un œil.", "Faites l’essai."],
    echoes: ["Pour les vrais jours", "À voir de près", "Le bon, simplement", "Une meilleure façon"],
  },
} satisfies CategoryLines;
