import type { ObjectLines } from "../lines.ts";

/** German copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
  "home_decor/candle": {
    headlines: [
      "Anzünden. Loslassen.", "Der Abend beginnt mit einer Flamme", "Kleine Flamme, langer Abend", "Licht aus. Eins bleibt an.",
      "So duftet Zuhause", "Heute bleiben wir da", "Ein Docht, keine Eile", "Die sanfte Seite des Tages", "Stille hat einen Duft",
      "Ein Schein, und es ist Abend",
    ],
    hooks: ["Licht aus. Streichholz bereit.", "Wonach duftet dein Abend?", "Neun Uhr. Endlich Ruhe.", "Anzünden. Schauen. Atmen."],
    problems: ["Der Tag ist vorbei. Der Kopf nicht.", "Deckenlicht an, Stimmung aus.", "Spät daheim, gleich ans Display."],
    turns: ["Zünd eine kleine Flamme an.", "Schalt es aus. Zünd eine an.", "Leg es weg. Zünd eine an."],
    mistakes: [["für Gäste aufheben", "Zünd sie am Dienstag an."], ["den ganzen Abend Deckenlicht", "Eine Flamme reicht."]],
    changes: [["Deckenlicht", "Kerzenlicht"], ["ein langer, lauter Tag", "ein sanfter, langsamer Abend"]],
    benefits: ["Um sie herum wird der Abend langsam.", "Der Raum wird gleich weicher.", "Ein kleines Ritual am Abend.", "Erst der Duft, dann die Stille."],
    proofs: ["Schau, wie die Flamme ruhig wird.", "So sieht der Raum am Abend aus.", "Anzünden. Umschauen."],
    reveals: ["Ein Streichholz, und es ist Abend.", "Dein Licht für den Abend."],
    actions: ["Zünd deine heute an.", "Wähl deinen Duft.", "Hol den Schein nach Hause.", "Mach den Abend langsam."],
    echoes: ["Langsame Abende", "Weicheres Licht", "Ruhe zu Hause", "Die gute Art von dunkel"],
  },
  "drink/tumbler-glass": {
    headlines: [
      "Ein Schluck, und weiter", "Immer griffbereit", "Die beste Gewohnheit am Tisch", "Füllen. Rest vergessen.",
      "Kommt überallhin mit", "Der beste Platz in der Tasche", "Wasser, wo du bist", "Auch der letzte Schluck zählt", "Jeden Tag dabei",
      "Trinken, ohne dran zu denken",
    ],
    hooks: ["Heute schon Wasser getrunken?", "Tasche, Schlüssel. Und?", "Drei Uhr nachmittags. Durst?", "Hörst du das Eis?"],
    problems: ["Schon mittags lauwarm.", "Wieder eine Flasche im Müll.", "Schon wieder nichts getrunken."],
    turns: ["Nimm etwas Besseres mit.", "Füll deine eigene.", "Halt sie griffbereit."],
    mistakes: [["jeden Tag Wasser kaufen", "Füll sie zu Hause."], ["in der Küche stehen lassen", "Nimm sie mit."]],
    benefits: ["Eine für den ganzen Tag.", "Passt in Tasche und Tag.", "Die kleine Gewohnheit, die bleibt.", "Wasser, von früh bis spät."],
    proofs: ["Erster Schluck. Letzter Schluck.", "Auffüllen. Schau.", "Hier, unterwegs."],
    reveals: ["Deine Begleitung für jeden Tag.", "Die eine, die bleibt."],
    actions: ["Füll deine.", "Nimm sie mit.", "Such dir deine aus.", "Fang damit an."],
    echoes: ["Lange Tage", "Jeder Schluck", "Den ganzen Tag dabei", "Gute Gewohnheit"],
  },
};
