import type { FrameImages } from "../words.ts";

/** French pictures for any goods. */
export const frames: FrameImages = {
  show: [
    ["Gros plan : {product}, et rien d’autre dans le cadre. La poussière danse dans la lumière, puis tout s’immobilise.", "Voilà. {brand}. Prenez une seconde pour regarder."],
    ["{product}, {place}, d’abord une simple silhouette. Lentement, l’image devient nette.", "Et soudain, tout est simple. {brand}."],
    ["Détail après détail : une surface, une arête, une ombre. Puis, plein cadre : {product}.", "Regardez de plus près. Encore plus près. {brand}."],
  ],
  screen: [
    ["Un écran s’allume dans le noir. Dessus, en grand et bien net : {product}.", "Voilà. {brand}. Plus près que vous ne pensez."],
    ["Vu d’aplomb : un clavier, une tasse, une main. L’écran s’éveille et montre ceci : {product}.", "Un coup d’œil, et vous savez où vous en êtes. {brand}."],
  ],
  venue: [
    ["Une rue, une porte, une enseigne qui bouge un peu. Derrière la vitre, de la lumière : {product}.", "Approchez donc. {brand}. La porte est ouverte."],
    ["La porte s’ouvre, et on entre à hauteur d’yeux. Premiers bruits, premiers visages : {product}.", "Entrez. {brand}. Prenez votre temps."],
  ],
  veil: [
    ["Une table sombre, quelque chose sous un drap. Une main saisit un coin du tissu et attend.", "Quelque chose attend là-dessous. Une idée ?"],
    ["Rien qu’une silhouette devant un mur clair. La lumière avance, centimètre après centimètre.", "Pas encore. Presque. Ne quittez pas des yeux."],
  ],
  dare: [
    ["{who} regarde droit vers la caméra, remonte ses manches et lance un minuteur.", "On pourrait en parler. On préfère vous montrer."],
    ["Une table vide, un trait de craie, un chronomètre. Des doigts comptent : trois, deux, un.", "Ne nous croyez pas sur parole. Regardez."],
  ],
  test: [
    ["Un plan sans coupe, {place} : des mains au travail et, au centre de l’image, {product}.", "Pas de montage, pas de trucage. Un jour comme les autres."],
    ["Une table, deux moitiés. À gauche, comme d’habitude. À droite : {product}.", "Même table, même minute. À vous de voir."],
    ["{who} essaie pour la première fois. On ne voit que le visage : le doute, la surprise, un petit oui de la tête.", "Regardez ce visage. Il en dit plus que nous."],
  ],
  wrong: [
    ["{who}, {place}, et il arrive ce qui arrive à tout le monde. L’image se fige. On lit : « {line} ».", "On l’a tous fait : {raw}."],
    ["La même maladresse en accéléré, une fois, deux fois, trois fois. Arrêt sur image. On lit : « {line} ».", "Ça vous dit quelque chose ? {raw}."],
  ],
  mend: [
    ["L’image repart en arrière, juste avant. Cette fois, l’histoire tourne autrement. On lit : « {line} ».", "Allez, on la refait. {line}."],
    ["Le même endroit, les mêmes mains, un geste plus calme. On lit : « {line} ».", "C’est plus facile qu’on ne croit. {line}."],
  ],
  myth: [
    ["Dans la rue, des passants répètent l’un après l’autre la même phrase au micro. On lit : « {line} ».", "On l’entend partout : {raw}."],
    ["{who} hausse les épaules et répète ce que tout le monde dit. En grandes lettres : « {line} ».", "C’est ce qu’on dit : {raw}. Vraiment ?"],
  ],
  truth: [
    ["Une main efface la phrase sur une vitre. Derrière, en pleine clarté : {product}. On lit : « {line} ».", "La vérité est plus simple. {line}."],
    ["Coupe, retour à la vraie vie, {place} : {product}, et plus un discours. On lit : « {line} ».", "Et maintenant, la vraie vie. {line}."],
  ],
  past: [
    ["La moitié gauche d’un écran partagé : {place}, un jour gris et pressé. À droite, tout est encore noir. On lit : « {line} ».", "Voilà comment c’était : {raw}."],
    ["Une photo aux couleurs fanées : {who}, {place}. Dessous, à la main : « {line} ».", "Cette image, vous la connaissez : {raw}."],
  ],
  present: [
    ["La moitié droite s’allume : le même endroit, la même heure et, cette fois, {product}. On lit : « {line} ».", "Et voilà comment ça peut être : {raw}."],
    ["La photo fanée glisse hors du cadre. La même vue, en couleurs, et au milieu : {product}. On lit : « {line} ».", "Le même endroit, une autre sensation : {raw}."],
  ],
  fact: [
    ["Un papier tout simple, de grandes lettres : « {line} ». À côté, avec une ombre douce : {product}.", "C’est bon à savoir. {line}."],
    ["{product}, un instant sans bouger. Une ligne de texte entre dans l’image : « {line} ».", "S’il faut retenir une chose, c’est celle-ci. {line}."],
  ],
  crowd: [
    ["Des visages se succèdent, chacun avec son sourire : à la maison, dans le bus, au travail.", "Vous connaissez sûrement quelqu’un à qui ça plairait."],
    ["Quatre portes s’ouvrent, quatre têtes apparaissent. De main en main passe ceci : {product}.", "Les bonnes choses, c’est comme ça : elles circulent."],
  ],
  close: [
    ["{product} dans une image calme, et rien d’autre. Dessous, en lettres nettes : « {line} ».", "{brand}. {line}."],
    ["La dernière image ne bouge plus : {who}, {place}. Puis ces mots : « {line} ».", "Maintenant, c’est à vous. {brand}. {line}."],
    ["Un fond uni dans une couleur chaude, avec de la place pour le logo. Au centre : « {line} ».", "Quand vous voulez. {brand}. {line}."],
  ],
  open: [
    ["{who}, {place}, avant que les autres ne se lèvent. Un premier geste, lent.", "Ça commence sans bruit, comme souvent les beaux jours."],
    ["Une fenêtre, une respiration, un mardi ordinaire. {who} se tourne vers la lumière.", "C’était un jour comme les autres. Ou presque."],
  ],
  middle: [
    ["{who} s’arrête, le regard dans le vague, et ne peut s’empêcher de sourire.", "Il ne s’était rien passé. Et pourtant, quelque chose avait changé."],
    ["De petites choses qui se suivent : une main sur une table, une porte entrouverte et, au bord de l’image, {product}.", "Plus tard, ce sont les petites choses qu’on retient."],
    ["La pluie sur la vitre. À l’intérieur, {who}, qui prend son temps.", "Pendant un moment, l’horloge n’avait plus rien à dire."],
  ],
  end: [
    ["De nouveau {who}, {place}, avec plus de calme que ce matin. Au bord du cadre : {product}.", "Certains jours restent. {brand}. {line}."],
    ["La lampe s’éteint, une petite lumière demeure. Puis, en lettres simples : « {brand} ».", "Et voilà toute l’histoire. {brand}. {line}."],
  ],
};
