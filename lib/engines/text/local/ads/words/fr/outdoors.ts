import type { World, WorldName } from "../words.ts";

/** French pictures from outside: clothes, movement, journeys, animals. */
export const outdoors = {
  wear: {
    places: ["devant un grand miroir", "à un coin de rue ensoleillé"],
    who: ["une femme avec un manteau sur le bras", "un homme aux manches retroussées"],
    start: [
      ["Des chemises volent sur un lit, l’une après l’autre. Devant le miroir, sans réponse : {who}.", "L’armoire est pleine, et rien à se mettre. Ça vous parle ?"],
      ["Un couloir, un dernier regard dans le miroir. {who} se retourne et regarde encore une fois.", "Vous savez, ce dernier regard avant de sortir ?"],
    ],
    trouble: [
      ["Un tiroir qui ne ferme plus. Des choses portées une fois, l’étiquette encore dessus.", "Un coup de tête, une seule sortie, et l’oubli."],
      ["Une rangée grise de manteaux à l’arrêt de bus : tout le monde se ressemble.", "Certains matins, tout le monde se ressemble. Vous aussi."],
    ],
    use: [
      ["Tout près des doigts : un fermoir, une couture, un dernier geste pour lisser.", "Ça se voit aux petites choses."],
      ["Des pas sur le trottoir, un demi-tour, le tissu et la lumière en mouvement.", "Ça bouge avec vous, et vous n’y pensez plus."],
      ["Des amis en terrasse. L’un d’eux s’arrête au milieu d’une phrase et montre du doigt.", "« Tu l’as trouvé où ? » Vous allez l’entendre souvent."],
    ],
    after: [
      ["{who} passe devant une vitrine, ralentit et sourit à son reflet.", "Là, dans la vitrine, c’est vous. Et ça vous va bien."],
      ["Le manteau ouvert, la tête haute, la foule s’écarte un peu.", "Vous n’avez pas changé. Ça se voit mieux, c’est tout."],
    ],
  },
  move: {
    places: ["sur un chemin au bord de l’eau", "à l’entrée du parc"],
    who: ["une femme à la queue de cheval", "un homme à capuche"],
    start: [
      ["Six heures et demie, de la rosée sur la rambarde. {who} se penche, serre un nœud et relève la tête.", "Le pas le plus dur ? Celui qui passe la porte."],
      ["Une rue vide, un souffle dans l’air froid. {who} secoue les bras.", "La ville dort. Cette heure est à vous."],
    ],
    trouble: [
      ["Le réveil sonne. Une main sort de sous la couette et le fait taire.", "Demain. Vous l’avez dit hier aussi."],
      ["Les mains sur les genoux, au milieu de la côte, les autres déjà tout petits au loin.", "À mi-pente, et la tête veut faire demi-tour."],
    ],
    use: [
      ["Des pieds sur le sol : une flaque, du gravier, la route. Un rythme s’installe.", "Un pas, puis un autre. C’est aussi simple que ça."],
      ["Les arbres défilent. Un visage trouve son souffle et se met à sourire.", "Il y a un moment où tout devient léger."],
      ["Un virage, un pont, le ciel ouvert. Les bras s’écartent une seconde.", "Rien à gagner. Il suffit d’y aller."],
    ],
    after: [
      ["{who}, à bout de souffle sur un muret, regarde les toits dans le premier soleil.", "Là-haut, personne n’a jamais regretté."],
      ["La porte s’ouvre de nouveau, les joues rouges, les chaussures valsent dans l’entrée.", "C’est fait. Et toute la journée reste à vivre."],
    ],
  },
  away: {
    places: ["sur un balcon au soleil", "sur un quai avec une petite valise"],
    who: ["une femme en chemise de lin", "un homme avec une carte sur les genoux"],
    start: [
      ["Une valise se ferme d’un clic. {who} fait un dernier tour de l’appartement et éteint la lumière.", "Les clés, le billet, en route. Le reste attendra."],
      ["La fenêtre d’un train, les champs qui filent. {who} pose le front contre la vitre.", "Quelque part en chemin, on se met à respirer."],
    ],
    trouble: [
      ["Vingt onglets ouverts, un dîner froid, un doigt qui fait défiler sans fin.", "Vingt onglets ouverts, et toujours pas de projet."],
      ["La pluie sur la vitre du bureau, une carte postale punaisée près de l’écran.", "Cette carte postale vous regarde depuis trop longtemps."],
    ],
    use: [
      ["Des volets s’ouvrent, et la lumière tombe sur un sol qu’on ne connaît pas encore.", "Premier matin ailleurs. Ouvrez la fenêtre."],
      ["Le petit déjeuner dehors. Une main rompt le pain, une abeille inspecte la confiture.", "Personne ne vous attend. C’est bon, non ?"],
      ["Des ruelles, un mauvais virage, une place pleine de musique.", "Perdez-vous un peu. C’est là que ça devient bien."],
    ],
    after: [
      ["Des pieds nus sur la pierre chaude, le téléphone oublié sur une chaise.", "Et un jour, vous voyez que vous ne comptez plus les heures."],
      ["De retour, du sable coule d’une chaussure. {who} rit et le laisse là.", "On rapporte bien plus que des photos."],
    ],
  },
  pets: {
    places: ["sur le carrelage de la cuisine", "dans le pré derrière la maison"],
    who: ["une femme avec des poils sur la manche", "un garçon à genoux"],
    start: [
      ["Un museau se glisse par la porte entrouverte. Deux yeux, une question.", "Quelqu’un vous attend depuis ce matin."],
      ["Des pattes sur le parquet, une queue qui renverse une tasse. {who} rit et se penche.", "Vous voilà. Pour quelqu’un, c’est la meilleure nouvelle du monde."],
    ],
    trouble: [
      ["Une gamelle pleine. Un museau renifle, une tête se détourne, vexée.", "On renifle, on regarde, on s’en va. Pas aujourd’hui, donc."],
      ["Une chaussure mâchée, un regard coupable, des plumes encore en l’air.", "L’ennui a quatre pattes et de très bonnes dents."],
    ],
    use: [
      ["Des oreilles se dressent. Un sachet bruisse, et quatre pattes dérapent dans le virage.", "Vous avez entendu ? Quelqu’un d’autre, oui."],
      ["Une main et une patte, face à face sur le sol, sans hâte.", "Quelques minutes à peine. Pour eux, c’est tout."],
      ["Dehors dans l’herbe, les oreilles au vent, un bâton bien trop grand.", "Vous voyez cette course ? C’est ça, le bonheur."],
    ],
    after: [
      ["Une gamelle léchée glisse sur le sol et s’arrête devant deux pieds.", "Plus une miette. Le plus beau des compliments."],
      ["Le soir, sur le canapé : une tête lourde sur un genou, un long soupir.", "La fatigue, le ventre plein, la paix. Et vous avec."],
    ],
  },
  garden: {
    places: ["dans le jardin derrière la maison", "près d’un rebord de fenêtre ensoleillé"],
    who: ["une femme en bottes de caoutchouc", "un homme aux mains pleines de terre"],
    start: [
      ["Le premier soleil sur l’herbe mouillée. {who} sort, une tasse à la main, et regarde ce que la nuit a fait.", "Tôt le matin, avant que quelqu’un demande quelque chose."],
      ["Un balcon gris, un pot vide. {who} s’accoude à la rambarde et imagine du vert.", "Il y a de la place pour du vert. Il y en a toujours."],
    ],
    trouble: [
      ["Une feuille brune, puis une autre. Un doigt touche la terre et revient sec.", "Vous l’aviez arrosée. Ou bien c’était la semaine dernière ?"],
      ["Un coin de terre nue, un râteau oublié, une chaise en plastique renversée.", "Chaque printemps, le même coin. Chaque printemps, le même projet."],
    ],
    use: [
      ["Des mains tassent la terre autour d’une tige, doucement, comme on borde un enfant.", "Dix minutes, deux mains, un peu de terre."],
      ["L’eau tombe en arc fin, et chaque goutte emporte un peu de lumière.", "Écoutez. C’est le bruit de la lenteur."],
      ["Une fenêtre s’ouvre, du vert bouge dans le courant d’air, et la pièce a l’air neuve.", "Un peu de vert, et toute la pièce s’éveille."],
    ],
    after: [
      ["Le même coin, tout en feuilles. Au milieu, {who}, qui ne fait rien du tout.", "On attend, on attend. Et puis un matin, c’est là."],
      ["Quelqu’un se penche par-dessus la haie et montre du doigt. {who} hausse les épaules et sourit.", "On vous demandera comment vous faites. Souriez."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
