import type { Camera } from "../words.ts";

/** French light, camera and mood. */
export const camera: Camera = {
  looks: {
    kinetic_creator: ["Montage rapide sur le rythme, couleurs vives.", "Caméra à l’épaule, tout près de chaque geste.", "Un panoramique filé nous emporte plus loin.", "Flash franc, petites ombres nettes."],
    premium_editorial: ["Lumière du jour venue de gauche, longues ombres calmes.", "La caméra glisse puis s’arrête, avec de l’air autour de tout.", "Des tons de papier chaud et une seule touche de couleur.", "Faible profondeur de champ, le fond se dissout."],
    cinematic_product: ["Une lumière rasante dessine un bord clair dans le noir.", "La caméra avance, très lentement.", "Des ombres profondes et un seul reflet chaud.", "Ralenti, une brume légère dans le faisceau."],
    ugc_realism: ["Filmé au téléphone, à bout de bras, comme ça vient.", "Simple lumière du jour, rien n’est rangé.", "L’image tremble un peu et trouve sa netteté.", "Par-dessus l’épaule, assez près pour entendre."],
    startup_explainer: ["Lumière claire et égale sur un fond uni.", "Vue d’aplomb, tout est bien aligné.", "Des formes simples entrent par le côté et se posent.", "Un cadre stable, une chose à la fois."],
    luxury_minimal: ["Un mince rai de lumière, tout le reste est noir.", "La caméra bouge à peine.", "Beaucoup de vide et un reflet très lent.", "Un contraste fin, comme taillé dans la pierre."],
  },
  shots: [
    "En contre-plongée, la caméra monte avec le mouvement.",
    "De très près, pour que chaque détail compte.",
    "La caméra reste en place et laisse faire.",
    "Un lent travelling vers le centre de l’image.",
    "Vu d’en haut.",
    "À hauteur d’yeux, à quelques pas de là.",
    "Plan large : on voit enfin l’ensemble.",
    "La netteté glisse de l’avant vers le fond.",
  ],
  moods: {
    warm: "L’ambiance : chaleureuse et proche, comme entre amis.",
    bold: "L’ambiance : affirmée, avec beaucoup d’élan.",
    playful: "L’ambiance : légère, avec un clin d’œil.",
    calm: "L’ambiance : paisible, sans hâte.",
    premium: "L’ambiance : retenue et précise.",
    expert: "L’ambiance : claire, concrète, digne de confiance.",
    urgent: "L’ambiance : vive, sur le qui-vive.",
  },
  details: [
    "Au premier plan, flou, un objet du quotidien.",
    "Un petit mouvement attire l’œil vers le centre.",
    "Des mains entrent dans le cadre, sûres et tranquilles.",
    "À l’arrière-plan, la vie continue.",
    "Une seconde, rien ne se passe ; puis tout arrive.",
    "À la fin, l’image tient un temps de plus.",
  ],
  subject: "Au centre de l’image : {product}.",
};
