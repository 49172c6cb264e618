import type { CategoryLines } from "../lines.ts";

/** French copy. */
export const body = {
  beauty: {
    headlines: [
      "Tout en douceur", "L’éclat est une habitude", "Vous, le repos en plus", "Deux minutes à vous", "Le miroir le verra",
      "Soyez tendre avec votre reflet", "Belle peau, beau matin", "Moins d’étagère, plus de soin", "Un début tout doux",
      "À votre rythme",
    ],
    subheadlines: [
      "Un petit rituel qu’on garde pour de bon.", "Pour les matins qui commencent doucement.",
      "Le moment tendre de la journée.", "Pour les visages qui vivent, rient et dorment peu.",
    ],
    hooks: [
      "Bonjour, vous. Ça va ?", "Deux minutes. Rien qu’à vous.", "Bonjour, miroir.", "Comment va votre peau, aujourd’hui ?",
    ],
    problems: ["Dix flacons. Même miroir.", "Une routine trop longue.", "Caché, jamais soigné."],
    mistakes: [["ajouter une étape", "Gardez celles qui comptent."], ["copier la routine des autres", "Écoutez votre peau."]],
    myths: [
      ["la beauté prend une heure", "Elle prend deux minutes."],
      ["plus de flacons, plus d’éclat", "Moins, mais chaque jour."],
    ],
    changes: [["une étagère pleine", "un geste calme"], ["un regard pressé", "un sourire au miroir"]],
    turns: ["Gardez ceux qui aident.", "Faites court, faites doux.", "Le soin d’abord."],
    benefits: [
      "Vous, en plus frais.", "Les deux minutes les plus douces.", "Doux d’abord, doux après.", "Un petit luxe, un mardi.",
    ],
    proofs: ["Regardez de plus près.", "Voyez la texture.", "Regardez, ça fond."],
    reveals: ["Voici votre nouveau rituel.", "Votre minute de douceur."],
    actions: ["Commencez votre rituel.", "Prenez soin de vous.", "Faites-vous du bien.", "Gardez l’habitude."],
    echoes: ["Un début tout doux", "Deux minutes de calme", "La douceur, à vous", "L’éclat tranquille"],
  },
  wellness: {
    headlines: [
      "Soufflez", "Revenir à soi", "La lenteur est un lieu", "Le repos compte", "Prenez le chemin calme",
      "Dix minutes de rien", "Baissez les épaules", "Faites-vous de la place", "Une force tranquille", "Le calme est en vous",
    ],
    subheadlines: [
      "Une petite pause dans un jour bruyant.", "Pour têtes pleines et épaules lasses.",
      "Venez comme vous êtes. Repartez plus léger.", "Pour la part de vous qui ne s’assoit jamais.",
    ],
    hooks: [
      "Baissez les épaules. Vous sentez ?", "Quand n’avez-vous rien fait ?", "Écoutez. Rien. C’est bien.",
      "Où se loge votre journée ?",
    ],
    problems: ["Fatigue, et encore l’écran.", "La journée ne finit jamais.", "Tout le monde a votre temps, sauf vous."],
    mistakes: [["attendre les vacances", "Prenez dix minutes ce soir."], ["serrer les dents", "La pause d’abord."]],
    myths: [["le repos se mérite", "Le repos vient d’abord."], ["le calme veut une journée vide", "Il veut un souffle."]],
    changes: [["la tête qui court", "un long souffle"], ["les épaules aux oreilles", "les épaules basses"]],
    turns: ["Posez-le. Soufflez.", "Donnez-lui une fin douce.", "Gardez dix minutes."],
    benefits: [
      "Le soir, plus léger.", "Un peu plus de place en soi.", "La nuit vous dira merci.", "L’esprit clair avant la nuit.",
    ],
    proofs: ["Un souffle. Observez.", "Sentez votre respiration.", "Voyez les épaules descendre."],
    reveals: ["Voici votre lieu calme.", "Votre pause commence ici."],
    actions: ["Prenez vos dix minutes.", "Commencez doucement.", "Respirez avec nous.", "Faites-vous du temps."],
    echoes: ["Soufflez enfin", "Une heure de calme", "Lentement, exprès", "Retour à soi"],
  },
  health: {
    headlines: [
      "Prenez soin de vous", "Se sentir bien, à nouveau", "Des soins, des mots simples", "Votre corps tient l’agenda",
      "La santé, en plus humain", "Un souci de moins", "Des soins à qui parler", "Bien, tout simplement",
      "Le mieux part d’une question", "Le rendez-vous qui soulage",
    ],
    subheadlines: [
      "Des réponses claires et un visage amical.", "Des soins qui entrent dans une semaine normale.",
      "Du temps pour toutes vos questions.", "Pour vous, et pour ceux dont vous prenez soin.",
    ],
    hooks: [
      "Ce que vous remettez toujours ?", "Votre corps vous fait signe.", "Comment allez-vous, vraiment ?",
      "Quand avez-vous demandé ?",
    ],
    problems: ["Ça attendra, disiez-vous. Au printemps.", "Personne n’aime la salle d’attente.", "Trop d’avis en ligne."],
    mistakes: [["chercher à minuit", "Demandez à qui sait."], ["attendre d’avoir mal", "Demandez un peu plus tôt."]],
    myths: [
      ["on consulte quand ça fait mal", "Plus tôt, c’est plus simple."],
      ["on dérange avec ses questions", "Elles sont faites pour ça."],
    ],
    changes: [["toujours remis", "réglé, on respire"], ["une inquiétude, la nuit", "une réponse, le jour"]],
    turns: ["Prenez un petit rendez-vous.", "Choisissez qui respecte votre temps.", "Parlez à qui sait."],
    benefits: [
      "La paix, en mots simples.", "Quelqu’un qui écoute vraiment.", "Vous repartez avec des réponses.",
      "Suivi, du début à la fin.",
    ],
    proofs: ["Voyez comme c’est simple.", "Voyez comment ça se passe.", "Rencontrez l’équipe."],
    reveals: ["Les soins, comme ils devraient être.", "De bons soins, tout près."],
    actions: ["Prenez rendez-vous.", "Faites le premier pas.", "Posez votre question.", "Occupez-vous de vous."],
    echoes: ["Entre de bonnes mains", "Un souci de moins", "Le soin, simplement", "Bien dans son corps"],
  },
  fitness: {
    headlines: [
      "Venez. Le reste suivra.", "Plus fort qu’hier", "Votre corps aime les plans", "Transpirer, puis bien dormir",
      "Encore une", "Partez d’où vous êtes", "Commencez mal. Commencez.", "L’effort fait du bien", "Votre meilleure habitude",
      "L’élan, c’est maintenant",
    ],
    subheadlines: [
      "Pour les débuts, les retours et les lève-tôt.", "Pas de miroir. Juste l’effort.", "Un plan pour les jours sans envie.",
      "Pour les corps qui restent trop assis.",
    ],
    hooks: [
      "Baskets aux pieds. Le plus dur est fait.", "Que soulèveriez-vous au printemps ?", "Vingt minutes. Vous en êtes ?",
      "Et si vous vous sentiez fort ?",
    ],
    problems: ["Le plan du lundi, fini mercredi.", "La carte de salle prend la poussière.", "Toute la journée sur une chaise."],
    mistakes: [
      ["tout donner le premier jour", "Vingt minutes. Puis encore."], ["sauter l’échauffement", "Cinq minutes d’abord."],
    ],
    myths: [["il faut aimer le matin", "Il faut juste commencer."], ["sans douleur, pas de progrès", "La régularité suffit."]],
    changes: [
      ["à bout de souffle dans l’escalier", "deux marches à la fois"],
      ["des excuses à six heures", "des baskets à six heures"],
    ],
    turns: ["Petit, mais régulier.", "Venez vingt minutes.", "Bougez un peu, aujourd’hui."],
    benefits: [
      "De l’énergie après cinq heures.", "L’escalier vous le dira.", "Plus fort, un jour à la fois.",
      "Un sommeil bien mérité.",
    ],
    proofs: ["Regardez le geste.", "La dernière. Regardez.", "Une série. Voyez."],
    reveals: ["Votre nouvelle routine.", "Voici la ligne de départ."],
    actions: ["Commencez aujourd’hui.", "Faites la première.", "Entraînez-vous avec nous.", "Lancez-vous."],
    echoes: ["Encore une série", "Être là", "Plus fort au printemps", "Transpirer, puis sourire"],
  },
} satisfies CategoryLines;
