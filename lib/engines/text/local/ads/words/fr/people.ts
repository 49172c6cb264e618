import type { World, WorldName } from "../words.ts";

/** French pictures of people at work, in class, in company. */
export const people = {
  desk: {
    places: ["à un bureau près de la fenêtre", "à une table de café avec un ordinateur"],
    who: ["une femme avec un crayon dans les cheveux", "un homme avec deux téléphones"],
    start: [
      ["Une lampe de bureau, un dîner froid, la dernière lumière de l’étage. {who} se frotte les yeux.", "Il est tard, et la liste ne raccourcit pas."],
      ["Lundi matin, l’écran s’allume. {who} compte les messages et attrape une tasse.", "Lundi, neuf heures. C’est reparti."],
    ],
    trouble: [
      ["Des bouts de papier, des notes collées, un câble qui ne va nulle part. Tout glisse de la table.", "C’est quelque part. Vous savez que c’est là, quelque part."],
      ["Une barre avance sur l’écran, s’arrête et recommence.", "Ça devait faire gagner du temps. C’était l’idée."],
    ],
    use: [
      ["Un pouce touche l’écran, une fois. Tout se met en place.", "Un geste. C’est fait, et vous passez à autre chose."],
      ["Les papiers quittent le bureau un à un, jusqu’à ce qu’on voie le bois.", "Une chose de moins en tête. Et encore une."],
      ["Deux collègues se penchent sur le même écran et hochent la tête ensemble.", "On voit, on comprend, on avance."],
    ],
    after: [
      ["Cinq heures. L’ordinateur se ferme, une veste s’enfile, dehors il fait encore jour.", "Fini à cinq heures. Que ferez-vous de votre soirée ?"],
      ["Un bureau net, une tasse, une plante. {who} s’adosse, les mains derrière la tête.", "C’est donc ça, le calme, un mardi."],
    ],
  },
  learn: {
    places: ["à la table de la cuisine", "sur un banc entre deux cours"],
    who: ["une femme avec un carnet", "un garçon au casque audio"],
    start: [
      ["Un tramway, une place près de la vitre. {who} bouge les lèvres sans un son et sourit.", "Vous vouliez apprendre ça depuis longtemps, non ?"],
      ["Une page blanche. {who} fait tourner un crayon entre deux doigts et commence.", "Tous les débuts ressemblent un peu à celui-ci."],
    ],
    trouble: [
      ["Un livre épais, un bâillement, un crayon qui dessine des ronds dans la marge.", "Page trois. Encore. Et la tête est ailleurs."],
      ["Une question tombe. Un silence, des oreilles rouges, un sourire qui n’aide pas.", "Vous le savez. C’est juste que ça ne sort pas."],
    ],
    use: [
      ["Quelques minutes sur le canapé, un petit exercice, une case cochée.", "Quelques minutes. Pas demain, maintenant."],
      ["Des lèvres forment une première phrase, ratée, encore une fois, et c’est bon.", "Trompez-vous d’abord. C’est comme ça que ça marche."],
      ["Deux têtes au-dessus d’une page. L’une d’elles s’éclaire d’un coup.", "Attendez. Voilà. C’est ce moment-là."],
    ],
    after: [
      ["{who} répond sans réfléchir et n’en revient pas.", "Et puis c’est là, comme si ça l’avait toujours été."],
      ["Des amis autour d’une table et, au milieu, quelqu’un qui ne savait pas, au printemps.", "Regardez le chemin parcouru."],
    ],
  },
  family: {
    places: ["sur le tapis du salon", "à une table pleine de chapeaux en papier"],
    who: ["une petite fille en bottes de pluie", "un père avec une couronne en papier"],
    start: [
      ["Samedi, des crêpes, une chaussette sur la lampe. {who} déboule dans le couloir.", "Samedi matin, et toute la maison s’éveille."],
      ["Des chuchotements derrière une porte. {who} compte jusqu’à trois, un doigt sur les lèvres.", "Chut. Ne dites rien encore."],
    ],
    trouble: [
      ["Une fenêtre sous la pluie, un tas de jouets, un très long soupir.", "« Je m’ennuie. » Et il n’est que dix heures."],
      ["Tout le monde dans la même pièce, chaque visage éclairé par son écran.", "Tous ensemble, et chacun ailleurs."],
    ],
    use: [
      ["Le papier se déchire, un couvercle se soulève, et les yeux s’agrandissent.", "Regardez les yeux. Tout est là."],
      ["De petites mains, de grandes mains, et une tour plus haute que la table.", "Au début, vous aidez. Et puis vous jouez."],
      ["Une danse dans le couloir, des chaussettes qui glissent, la musique trop forte.", "Cinq minutes idiotes que personne n’oublie."],
    ],
    after: [
      ["Une veilleuse. {who} dort, le trésor du jour tout près.", "Et à la fin de la journée : le calme. Le vrai."],
      ["Une photo floue, tout le monde rit, quelqu’un est coupé au bord.", "Pas une image parfaite. La bonne, c’est tout."],
    ],
  },
  visit: {
    places: ["à un accueil clair", "dans une pièce calme et accueillante"],
    who: ["une femme avec un agenda à la main", "un homme aux manches retroussées"],
    start: [
      ["Un mot sur le frigo, souligné deux fois. {who} le regarde, puis regarde le téléphone.", "Des semaines que vous devez appeler."],
      ["Une porte avec une petite plaque. {who} hésite, redresse les épaules et entre.", "Le premier pas est le plus dur. Après, tout va tout seul."],
    ],
    trouble: [
      ["Une musique d’attente, un haut-parleur qui grésille, des doigts qui tapotent la table.", "Vous êtes le numéro quatorze. Encore."],
      ["Un problème caché sous du ruban adhésif. Le ruban se décolle.", "On peut remettre à plus tard. Ça ne disparaît pas pour autant."],
    ],
    use: [
      ["Une poignée de main, une chaise qu’on approche, quelqu’un qui écoute vraiment.", "D’abord, on vous écoute. Ça aide déjà."],
      ["Des mains calmes au travail, les outils en ordre, chaque geste à sa place.", "On le sent tout de suite : ce n’est pas leur première fois."],
      ["Quelques mots simples, un croquis sur une feuille, un signe de tête.", "Pas d’énigme. Vous savez ce qui va se passer."],
    ],
    after: [
      ["{who} ressort au soleil avec un souci de moins.", "C’est tout ? C’est tout. Réglé."],
      ["Le mot quitte le frigo et vole à la corbeille.", "Une chose à laquelle vous ne penserez plus."],
    ],
  },
  make: {
    places: ["à l’établi du garage", "dans le jardin derrière la maison"],
    who: ["une femme avec des gants dans la poche", "un homme avec un crayon sur l’oreille"],
    start: [
      ["Samedi, manches retroussées. {who} regarde le travail et hoche la tête.", "Ce travail, vous tournez autour depuis le printemps."],
      ["Une porte de cabane grince, la poussière danse dans la lumière. {who} tend la main.", "C’est aujourd’hui. C’est vous qui l’avez dit."],
    ],
    trouble: [
      ["On frotte, on transpire, et la tache reste de marbre.", "Vous frottez, vous frottez. Elle ne bouge pas."],
      ["Un travail à moitié fait, une vis tordue, un soupir.", "À moitié fini : il n’y a rien de plus long."],
    ],
    use: [
      ["Des mains se mettent à l’œuvre, sans hâte, et chaque geste tombe juste.", "Avec la bonne chose en main, ça va tout seul."],
      ["Une première bande, claire et nette, au milieu du gris.", "Vous voyez cette bande ? Impossible de s’arrêter, maintenant."],
      ["De la terre, du bois, de l’eau. Sous deux mains, quelque chose prend forme.", "Rien de tel que de voir ce qu’on a fait."],
    ],
    after: [
      ["{who} recule de trois pas, les mains sur les hanches, et regarde longtemps.", "Reculez. Allez, regardez. C’est vous qui avez fait ça."],
      ["Des enfants traversent l’image en courant, comme si ça avait toujours été ainsi.", "Demain, plus personne ne se souviendra d’avant."],
    ],
  },
  any: {
    places: ["près d’une fenêtre ouverte", "au milieu d’un jour ordinaire"],
    who: ["une femme avec un sac de courses", "un homme avec un sac à dos"],
    start: [
      ["On sonne, un colis sur le paillasson. {who} regarde la rue vide, d’un côté, puis de l’autre.", "Il y a quelque chose devant votre porte."],
      ["Une rue, cent personnes, et une seule s’arrête. {who} regarde de plus près.", "Tout le monde passe. Pas vous."],
    ],
    trouble: [
      ["Un tiroir plein de choses qui ont presque marché.", "Presque bien. Vous en avez un plein tiroir."],
      ["Une longue file, un haut-parleur criard, un visage qui en a assez.", "Il faut vraiment que ce soit si compliqué ?"],
    ],
    use: [
      ["Des doigts soulèvent un couvercle. Le papier bruisse, un sourire apparaît.", "Le premier instant compte. Celui-ci est à vous."],
      ["Une journée ordinaire défile, et une chose y revient toujours.", "Matin, midi et soir : on y revient."],
      ["De main en main par-dessus une table, avec un bref signe de tête.", "Essayez une fois. On en reparle après."],
    ],
    after: [
      ["{who}, dans l’embrasure de la porte, regarde la lumière changer, l’air content.", "Parfois, il n’en faut pas plus."],
      ["La même rue, la même heure, un pas plus léger.", "Rien de grand n’a changé. Ça se sent, c’est tout."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
