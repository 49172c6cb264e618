import type { CategoryLines } from "../lines.ts";

/** French copy. */
export const home = {
  home_decor: {
    headlines: [
      "La pièce est enfin à vous", "Petit objet, grand soupir", "Chez vous, en mieux", "Changez un coin, changez le soir",
      "Une belle chose par pièce", "Entrez, posez tout", "La maison vous ressemble", "Le soir tombe mieux ici",
      "Vos murs attendaient ça", "Un détail, et tout s’apaise",
    ],
    subheadlines: [
      "Pour la pièce où l’on vit vraiment.", "Un seul objet, et toute la pièce respire.",
      "Le petit rien qui fait un chez-soi.", "Pour les dimanches lents et les soirs ordinaires.",
    ],
    hooks: [
      "Regardez autour de vous. Que manque-t-il ?", "Chaque maison a son coin vide.", "Et ce coin, là-bas ?",
      "Que dit votre salon, le soir ?",
    ],
    problems: ["Une pièce jamais vraiment finie.", "Tout est rangé. Rien n’est à vous.", "Acheté trop vite, jamais aimé."],
    mistakes: [["remplir chaque étagère", "Choisissez une seule pièce."], ["tout acheter assorti", "Laissez un objet mener."]],
    myths: [["une belle pièce coûte cher", "Il suffit du bon objet."], ["il faut tout refaire", "Partez de ce que vous avez."]],
    changes: [["quatre murs", "un refuge"], ["un salon un peu froid", "un salon qui vous ressemble"]],
    turns: ["Commencez par un coin.", "Ajoutez ce que vous aimez.", "Choisissez sans vous presser."],
    benefits: [
      "Les soirs ralentissent ici.", "On vous demandera d’où ça vient.", "Un coin qui vous attend.", "Beau à toute heure.",
    ],
    proofs: ["À voir dans la lumière du soir.", "Regardez de tout près.", "Posez. Prenez du recul."],
    reveals: ["Voici la pièce qui manquait.", "Un objet, et tout change."],
    actions: ["Faites-lui une place.", "Trouvez son coin.", "Faites votre choix.", "À rapporter chez vous."],
    echoes: ["Des soirs plus doux", "Le calme, chez vous", "Un coin à soi", "La maison, enfin"],
  },
  furniture: {
    headlines: [
      "Asseyez-vous. Restez.", "Des meubles pour vivre", "La meilleure place est chez vous", "Pensé pour vos dimanches",
      "Ce soir, on reste", "Une pièce commence par un siège", "À chaque chose sa place", "Le confort a du style",
      "De la place pour tout le monde", "Vivez dedans, pas à côté",
    ],
    subheadlines: [
      "Pour les pieds en l’air et les longues conversations.", "Des meubles qu’on oublie, dans le bon sens.",
      "Pour petits espaces et grandes tablées.", "Les pièces autour desquelles tout s’organise.",
    ],
    hooks: [
      "Où vous asseyez-vous, sans témoin ?", "On y passe la moitié de sa vie.", "Quelle place tout le monde veut ?",
      "Entrez. Où vous mettriez-vous ?",
    ],
    problems: ["Au magasin, c’était parfait.", "Quatre chaises. Personne ne reste.", "La pièce est pleine, pas douillette."],
    mistakes: [["mesurer à l’œil", "Mesurez deux fois, soufflez."], ["acheter pour la photo", "Achetez pour le soir."]],
    myths: [
      ["le confort n’a pas d’allure", "Regardez encore, bien installé."],
      ["petit espace, petite vie", "Il faut le bon meuble."],
    ],
    changes: [["de quoi s’asseoir", "de quoi rester"], ["une pièce qu’on traverse", "une pièce où l’on vit"]],
    turns: ["Imaginez-le chez vous.", "Donnez-leur envie de rester.", "Gardez une belle pièce."],
    benefits: [
      "De la place pour tous, chien compris.", "Un confort qu’on n’y pense plus.", "La place que tout le monde veut.",
      "À la mesure de votre vie.",
    ],
    proofs: ["Faites-en le tour.", "À voir en plein jour.", "Regardez, on s’y installe."],
    reveals: ["Voici la nouvelle place préférée.", "La pièce attendait ça."],
    actions: ["Prenez place.", "Faites-lui de la place.", "Imaginez-le chez vous.", "Choisissez votre coin."],
    echoes: ["De longues soirées", "Les pieds en l’air", "L’envie de rester", "Dimanche, tous les jours"],
  },
  cleaning: {
    headlines: [
      "Propre, et c’est fini", "Moins frotter, plus vivre", "L’éclat sans l’effort", "Le samedi est à vous",
      "Un geste, et on passe à autre chose", "Fini avant le café", "La corvée s’arrête là", "Ça brille, tout simplement",
      "Propre, sans en parler", "La maison respire",
    ],
    subheadlines: [
      "Pour les maisons où l’on vit vraiment.", "Le ménage est fait. La journée est à vous.", "La corvée qui finit tôt.",
      "Des coins nets, un samedi libre.",
    ],
    hooks: [
      "Samedi matin. Le seau à la main ?", "Cette tache, vous la connaissez.", "Invités à six heures. Il est cinq heures.",
      "D’où vient toute cette poussière ?",
    ],
    problems: ["Vous nettoyez. Ça revient.", "La moitié du jour à quatre pattes.", "Encore un flacon sous l’évier."],
    mistakes: [["frotter plus fort", "Laissez agir. Puis essuyez."], ["tout garder pour dimanche", "Un peu, tout de suite."]],
    myths: [
      ["propre, ça doit piquer le nez", "Propre, c’est juste propre."],
      ["le ménage prend la journée", "Il prend une bonne routine."],
    ],
    changes: [["tout l’après-midi", "un simple passage"], ["invités, panique", "invités, café"]],
    turns: ["Nettoyez une bonne fois.", "Reprenez votre après-midi.", "Gardez celui qui sert."],
    benefits: [
      "Une maison plus légère.", "Du temps pour tout le reste.", "Ça se voit dans la lumière.", "Fini, et il est encore tôt.",
    ],
    proofs: ["Un passage. Regardez.", "Le même coin, un instant après.", "À contre-jour. Regardez."],
    reveals: ["Voici votre nouveau réflexe.", "Le plus dur, c’est fait."],
    actions: ["Libérez votre week-end.", "Essayez sur cette tache.", "Commencez par un coin.", "Faites briller."],
    echoes: ["Samedi libre", "Vite fait, bien fait", "Le sol clair, l’esprit aussi", "Plus rien à frotter"],
  },
  garden: {
    headlines: [
      "Faites pousser du beau", "Un peu plus de vert", "Laissez fleurir", "Le dehors commence ici",
      "Plantez, regardez, aimez", "Un balcon suffit", "De la terre sous les ongles", "Tout part d’une graine",
      "Le calme a des feuilles", "Un matin au jardin",
    ],
    subheadlines: [
      "Pour balcons, rebords de fenêtre et grandes idées.", "Un peu de vert, et la pièce respire.",
      "Même un petit pot compte.", "Pour les matins lents, les pieds dans la rosée.",
    ],
    hooks: [
      "Qu’avez-vous vu pousser récemment ?", "Un rebord de fenêtre, déjà un jardin.", "Que planteriez-vous d’abord ?",
      "Le printemps frappe. Ouvrez.",
    ],
    problems: ["Encore une plante qui n’a pas tenu.", "Un balcon plein de rien.", "Tant de béton, si peu de vert."],
    mistakes: [["arroser trop", "Laissez sécher, puis arrosez."], ["tout planter d’un coup", "Un pot, puis un autre."]],
    myths: [["il faut la main verte", "Il faut un peu de lumière."], ["il faut un vrai jardin", "Une fenêtre suffit."]],
    changes: [["un rebord vide", "une petite jungle"], ["un balcon gris", "un café parmi les feuilles"]],
    turns: ["Commencez par une facile.", "Commencez par un pot.", "Plantez le premier coin."],
    benefits: [
      "Chaque matin, une feuille de plus.", "Une joie qui prend son temps.", "Du nouveau tous les matins.",
      "L’envie de sortir plus souvent.",
    ],
    proofs: ["Jour un. Jour trente. Regardez.", "Regardez comme ça s’ouvre.", "Ici, en plein soleil."],
    reveals: ["Dites bonjour au vert.", "Votre coin vert commence."],
    actions: ["Plantez la première.", "Choisissez votre vert.", "Commencez à semer.", "Mettez-vous au vert."],
    echoes: ["Des matins lents", "Du vert partout", "De quoi pousser", "Un coin de calme"],
  },
  tools_diy: {
    headlines: [
      "Une fois. La bonne.", "Fait par vous", "Le bon outil change tout", "La main le sait", "Ça tient. C’est vous.",
      "Votre prochain projet est là", "Mesurer, couper, sourire", "Moins d’histoires, plus de fini",
      "Chez vous, c’est vous le chef", "Le bel ouvrage commence ici",
    ],
    subheadlines: [
      "Pour ceux qui réparent eux-mêmes.", "Le bon travail commence par une bonne prise.",
      "Pour l’étagère, la cabane et tout le reste.", "Le chantier paraît déjà plus petit.",
    ],
    hooks: [
      "Cette étagère, toujours par terre ?", "Quelque part, un projet attend.", "Que construiriez-vous ensuite ?",
      "Ce tiroir coince encore ?",
    ],
    problems: ["À moitié fait, depuis mars.", "Le mauvais outil coûte une heure.", "Vis tordue, mauvaise humeur."],
    mistakes: [["forcer", "Prenez ce qu’il faut."], ["commencer sans plan", "Posez tout. Puis commencez."]],
    myths: [
      ["il faut un professionnel", "Il faut le bon outil."], ["c’est une question de force", "C’est une question de prise."],
    ],
    changes: [["en attente depuis des mois", "terminé avant midi"], ["une étagère bancale", "une étagère qui tient"]],
    turns: ["Finissez ce week-end.", "Prenez le bon.", "Reprenez, bien équipé cette fois."],
    benefits: [
      "La fierté quand ça tient.", "Du travail net, du premier coup.", "Bien en main, tout de suite.",
      "Vous chercherez quoi réparer.",
    ],
    proofs: ["Regardez-le à l’œuvre.", "Un trait net. Regardez.", "Voyez comme ça tient."],
    reveals: ["Votre nouveau bras droit.", "Fait pour l’ouvrage."],
    actions: ["Lancez votre projet.", "Mettez-le à l’épreuve.", "Reprenez où vous étiez.", "Passez à l’action."],
    echoes: ["Du travail bien fait", "Fini dimanche", "La main sûre", "Pour que ça tienne"],
  },
  real_estate: {
    headlines: [
      "Rentrez chez vous", "La clé du prochain chapitre", "Un lieu où rester", "Quatre murs, mille matins",
      "Poussez la porte", "La lumière du matin, votre cuisine", "Votre nom sur la porte", "De la place pour la suite",
      "Vous le saurez en entrant", "Ici, la vie s’installe",
    ],
    subheadlines: [
      "Un lieu pour la vie que vous préparez.", "Moins chercher, mieux s’installer.",
      "Des portes qui valent d’être ouvertes.", "Pour premières clés et nouveaux chapitres.",
    ],
    hooks: [
      "Imaginez la lumière, ici, le matin.", "Où serez-vous au printemps ?", "Qui se lève le premier ?",
      "Que verriez-vous de la fenêtre ?",
    ],
    problems: ["Mille annonces. Aucune pour vous.", "Ici, tout est devenu petit.", "Chaque visite, la même histoire."],
    mistakes: [["craquer sur les photos", "Visitez à huit heures."], ["ne compter que les pièces", "Cherchez la lumière."]],
    myths: [
      ["le bon lieu vous trouve", "Il faut ouvrir la porte."], ["déménager, c’est le chaos", "Bien entouré, c’est simple."],
    ],
    changes: [["des annonces à l’infini", "les clés en main"], ["des cartons dans l’entrée", "le pain grillé, chez soi"]],
    turns: ["Dites ce qu’il vous faut.", "Cherchez de la place.", "Visitez la bonne."],
    benefits: ["De la place pour la suite.", "Une porte à soi.", "Votre table, juste là.", "Une rue qui devient la vôtre."],
    proofs: ["Entrez, regardez.", "Passez la porte.", "Regardez cette lumière."],
    reveals: ["Tout commence ici.", "Et si c’était chez vous ?"],
    actions: ["Demandez une visite.", "Venez voir.", "Ouvrez la porte.", "Visitez cette semaine."],
    echoes: ["Votre porte d’entrée", "La lumière du matin", "L’envie de rester", "Le prochain chapitre"],
  },
} satisfies CategoryLines;
