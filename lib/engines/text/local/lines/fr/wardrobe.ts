import type { CategoryLines } from "../lines.ts";

/** French copy. */
export const wardrobe = {
  fashion: {
    headlines: [
      "À porter comme vous voulez", "Habillez-vous pour vous", "La pièce qu’on attrape toujours",
      "Moins d’armoire, plus de vous", "Fait pour être vécu", "Beau à voir, bon à porter", "Une pièce, mille jours",
      "Enfilez. Sortez.", "La tenue se fait seule", "Votre style, sans effort",
    ],
    subheadlines: [
      "Pour les lundis, pour danser et pour tout le reste.", "La pièce qu’on porte, pas qu’on garde.",
      "Facile à mettre, difficile à quitter.", "Pour les jours où l’on veut être soi.",
    ],
    hooks: [
      "Armoire pleine. Rien à mettre.", "Que prenez-vous toujours ?", "Et demain, vous portez quoi ?",
      "Votre miroir a son avis.",
    ],
    problems: ["Porté une fois. Plus jamais.", "C’était mieux sur le cintre.", "Vingt hauts. Aucun pour aujourd’hui."],
    mistakes: [["acheter pour un jour", "Achetez pour mardi."], ["suivre la tendance", "Suivez votre envie."]],
    myths: [["le style change chaque semaine", "Le style s’use avec amour."], ["confort ou élégance", "Portez les deux."]],
    changes: [["dix hésitations sur la chaise", "un oui évident"], ["dix minutes devant l’armoire", "dehors, en un geste"]],
    turns: ["Choisissez ce que vous remettrez.", "Essayez ce qui suit vos gestes.", "Gardez le bon."],
    benefits: [
      "Suit chacun de vos gestes.", "Va avec ce que vous avez.", "La première que vous prendrez.",
      "Bien dès le premier bouton.",
    ],
    proofs: ["Regardez le tombé.", "De dos, aussi. Regardez.", "À voir dans la vraie vie."],
    reveals: ["Voici la pièce préférée.", "Celle que vous porterez."],
    actions: ["Trouvez votre taille.", "Essayez chez vous.", "Choisissez votre couleur.", "Adoptez votre pièce."],
    echoes: ["Porté avec amour", "Une pièce, mille jours", "Chaque jour à vous", "Un oui évident"],
  },
  shoes: {
    headlines: [
      "Allez plus loin", "Lacez. Sortez.", "Marchez pour de bon", "Les bons jours partent des pieds",
      "Des kilomètres sans y penser", "Vos pieds le sauront", "Chaque pas est à vous", "Du matin à minuit",
      "Entrez dans la journée", "Prenez l’escalier",
    ],
    subheadlines: [
      "Du premier pas au long détour.", "Pour les rues, les marches et le second souffle.", "La paire qui va où vous allez.",
      "Pour ceux qui rentrent à pied.",
    ],
    hooks: [
      "Vos pieds vous ont dit merci ?", "Dix mille pas. Avec ça ?", "Vous allez où, à pied ?", "Écoutez. Votre prochain pas.",
    ],
    problems: ["Dix rues, et ça serre.", "Belle allure, talons en feu.", "Elles restent devant la porte."],
    mistakes: [
      ["les faire pendant des semaines", "Le confort dès le premier pas."],
      ["prendre trop petit", "Laissez de la place au pied."],
    ],
    myths: [
      ["le confort n’a pas d’allure", "Baissez les yeux. Voyez."],
      ["il faut des mois pour s’y faire", "La bonne paire va tout de suite."],
    ],
    changes: [["on compte les pas", "on prend le détour"], ["on cherche un banc", "on cherche la rue suivante"]],
    turns: ["Repartez du bon pied.", "Demandez les deux.", "Mettez celles que vous aimez."],
    benefits: [
      "Des pas plus légers.", "On oublie qu’on les porte.", "Vous prendrez l’escalier.", "Le jour finit, pas vos pieds.",
    ],
    proofs: ["Regardez ce pas.", "Voyez-les toucher le sol.", "De profil. Regardez."],
    reveals: ["Voici votre prochaine paire.", "La paire de tous les jours."],
    actions: ["Trouvez votre pointure.", "Faites le premier pas.", "Essayez une paire.", "Lacez."],
    echoes: ["Le long détour", "Chaque pas", "Le pied léger", "Des kilomètres devant"],
  },
  jewelry: {
    headlines: [
      "Un peu de lumière à porter", "Pour la main que vous tenez", "Petit, brillant, à vous", "Tout près, longtemps",
      "Le dire sans un mot", "Chaque jour, un éclat", "Un petit oui, certain", "La lumière, attrapée",
      "À porter tous les jours", "Le détail qui reste",
    ],
    subheadlines: [
      "Un détail qu’on remarque deux fois.", "Fait pour être porté, pas enfermé.",
      "Pour les grands jours et les mercredis ordinaires.", "Si léger qu’on l’oublie. Trop beau pour ça.",
    ],
    hooks: [
      "Que n’enlevez-vous jamais ?", "Certaines choses le disent pour vous.", "Lequel ne perdriez-vous jamais ?",
      "Regardez vos mains.",
    ],
    problems: ["Un tiroir plein, jamais porté.", "Trop précieux pour sortir.", "Il manque un rien à la tenue."],
    mistakes: [["le garder pour l’occasion", "Portez-le au petit déjeuner."], ["tout assortir", "Laissez parler une pièce."]],
    myths: [["l’élégance se voit de loin", "Elle accroche la lumière."], ["le précieux, c’est le soir", "C’est tous les jours."]],
    changes: [["un tiroir de boîtes", "une pièce, toujours sur soi"], ["une tenue", "votre tenue"]],
    turns: ["Choisissez celui qui reste.", "Portez-le aujourd’hui.", "Ajoutez un peu de lumière."],
    benefits: [
      "Accroche la lumière, et l’œil.", "Le détail qui fait tout.", "On vous posera la question.",
      "À vous dès le premier jour.",
    ],
    proofs: ["Tournez-le vers la lumière.", "Regardez de plus près.", "Voyez l’éclat."],
    reveals: ["Un éclat, et c’est vous.", "Votre lumière de tous les jours."],
    actions: ["Faites votre choix.", "Trouvez le vôtre.", "Venez l’essayer.", "Offrez-vous un éclat."],
    echoes: ["Un peu de lumière", "Porté chaque jour", "Tout près de vous", "L’éclat discret"],
  },
  gifts: {
    headlines: [
      "Offrez ce qu’on garde", "Déballez un sourire", "L’intention, emballée", "Pour quelqu’un qui compte",
      "Devinez qui est heureux", "Une meilleure surprise", "Jamais ils ne devineront", "À ouvrir lentement",
      "Petite boîte, grand sourire", "Dites-le avec un ruban",
    ],
    subheadlines: [
      "Pour un anniversaire, un merci, ou pour rien.", "Vous voudrez être là quand ça s’ouvre.",
      "Le cadeau qu’on garderait bien pour soi.", "Pour l’amie qui a déjà tout.",
    ],
    hooks: ["Qui vouliez-vous remercier ?", "Son anniversaire approche.", "Quel visage voulez-vous voir ?", "Secouez. Devinez."],
    problems: ["Encore un cadeau de la veille.", "Que donner à quelqu’un comme ça ?", "Un bon d’achat. Encore."],
    mistakes: [
      ["acheter la veille", "Choisissez en pensant à lui, à elle."], ["demander ce qu’on veut", "Surprenez, gentiment."],
    ],
    myths: [
      ["seule l’intention compte", "L’intention veut un ruban."],
      ["un beau cadeau coûte cher", "Un beau cadeau connaît la personne."],
    ],
    changes: [["un merci poli", "un vrai merci"], ["un merci, puis le placard", "un merci, les yeux humides"]],
    turns: ["Pensez à son visage.", "Offrez du personnel.", "Donnez de quoi déballer."],
    benefits: [
      "Celui dont on reparle.", "Ça vous ressemble, et à eux aussi.", "Vous serez là quand ça s’ouvre.",
      "La carte s’écrit toute seule.",
    ],
    proofs: ["Tirez le ruban.", "Regardez à l’intérieur.", "Voyez, quelqu’un l’ouvre."],
    reveals: ["Voici le bon cadeau.", "Voilà la surprise."],
    actions: ["Choisissez le sien.", "Faites plaisir.", "Préparez la surprise.", "Emballez-en un."],
    echoes: ["Un visage heureux", "Déballé avec joie", "Pour qui vous aimez", "La bonne surprise"],
  },
} satisfies CategoryLines;
