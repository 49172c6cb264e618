import type { ObjectLines } from "../lines.ts";

/** German copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
  "home_decor/candle": {
    headlines: [
      "Anzünden. Loslassen.", "Der Abend beginnt mit einer Flamme", "Kleine Flamme, langer Abend", "Licht aus. Eins bleibt an.",
      "So duftet Zuhause", "Heute bleiben wir da", "Ein Docht, keine Eile", "Die sanfte Seite des Tages", "Stille hat einen Duft",
      "Ein Schein, und es ist Abend",
    ],
    subheadlines: [
      "Für die Stunde, in der der Tag loslässt.", "Ein wenig Licht für lange Abende.",
      "Zuerst wird der Raum still.", "Für Bad, Buch und gar nichts.",
    ],
    hooks: ["Licht aus. Streichholz bereit.", "Wonach duftet dein Abend?", "Neun Uhr. Endlich Ruhe.", "Anzünden. Schauen. Atmen."],
    problems: ["Der Tag ist vorbei. Der Kopf nicht.", "Deckenlicht an, Stimmung aus.", "Spät daheim, gleich ans Display."],
    turns: ["Zünd eine kleine Flamme an.", "Schalt es aus. Zünd eine an.", "Leg es weg. Zünd eine an."],
    mistakes: [["für Gäste aufheben", "Zünd sie am Dienstag an."], ["den ganzen Abend Deckenlicht", "Eine Flamme reicht."]],
    myths: [["Kerzen brauchen einen Anlass", "Heute Abend ist einer."], ["Stimmung macht Mühe", "Sie braucht ein Streichholz."]],
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
    subheadlines: [
      "Für Schreibtisch, Pfad und alles dazwischen.", "Eine Gewohnheit für den ganzen Tag.",
      "Morgens füllen, Rest vergessen.", "Das Eine, das immer mitkommt.",
    ],
    hooks: ["Heute schon Wasser getrunken?", "Tasche, Schlüssel. Und?", "Drei Uhr nachmittags. Durst?", "Hörst du das Eis?"],
    problems: ["Schon mittags lauwarm.", "Wieder eine Flasche im Müll.", "Schon wieder nichts getrunken."],
    turns: ["Nimm etwas Besseres mit.", "Füll deine eigene.", "Halt sie griffbereit."],
    mistakes: [["jeden Tag Wasser kaufen", "Füll sie zu Hause."], ["in der Küche stehen lassen", "Nimm sie mit."]],
    myths: [["Alle sind gleich", "Nimm eine Woche die gute."], ["Genug trinken ist schwer", "Halt sie griffbereit."]],
    benefits: ["Eine für den ganzen Tag.", "Passt in Tasche und Tag.", "Die kleine Gewohnheit, die bleibt.", "Wasser, von früh bis spät."],
    proofs: ["Erster Schluck. Letzter Schluck.", "Auffüllen. Schau.", "Hier, unterwegs."],
    reveals: ["Deine Begleitung für jeden Tag.", "Die eine, die bleibt."],
    actions: ["Füll deine.", "Nimm sie mit.", "Such dir deine aus.", "Fang damit an."],
    echoes: ["Lange Tage", "Jeder Schluck", "Den ganzen Tag dabei", "Gute Gewohnheit"],
  },
  "beauty/scissors": {
    headlines: [
      "Hinsetzen. Hinsehen.", "Klarer Schnitt, klarer Kopf", "Nimm Platz", "Rein. Und wie neu raus.",
      "Gute Haare, guter Montag", "Der Stuhl ist frei", "Nur die Spitzen, oder alles", "Deine Schokoladenseite, beide",
    ],
    subheadlines: [
      "Die halbe Stunde, die die Woche ändert.", "Gute Hände, keine Eile.", "Für Stammgäste und alle, die es werden.",
      "Sag uns, wie du es magst.",
    ],
    hooks: ["Wann war dein letzter guter Schnitt?", "Der Stuhl ist frei. Und du?", "Wie immer?", "Spiegel, mal ehrlich?"],
    problems: ["Der Schnitt ist längst rausgewachsen.", "Den dritten Tag mit Mütze.", "Kürzer, ja. Aber nicht so."],
    turns: ["Nimm Platz.", "Reserviere den Stuhl.", "Such Hände, die zuhören."],
    mistakes: [["selbst schneiden", "Überlass es guten Händen."], ["auf den Urlaub warten", "Komm diese Woche."]],
    myths: [
      ["Ein guter Schnitt dauert ewig", "Er braucht ein gutes Auge."], ["Ein Schnitt ändert nichts", "Schau in den Spiegel."],
    ],
    changes: [["jeden Tag Mütze", "Blicke im Vorbeigehen"], ["schlechter Haartag", "gute Haarwoche"]],
    benefits: ["Du trägst den Kopf höher.", "Auch morgen leicht zu stylen.", "Jemand fragt, wo du warst."],
    proofs: ["Schau dir die Linie an.", "Auch von hinten.", "Vor dem Aufstehen: schau."],
    reveals: ["Das ist dein Stuhl.", "Der Stuhl, zu dem man wiederkommt."],
    actions: ["Nimm Platz.", "Komm rein.", "Reserviere deinen Stuhl.", "Komm diese Woche."],
    echoes: ["Klarer Schnitt", "Der Stuhl ist frei", "Gute Haarwoche", "Gute Hände"],
  },
  "garden/bouquet": {
    headlines: [
      "Sag es mit Blumen", "Blumen ohne Grund", "Ein Tisch wartet", "Hol dir ein Feld nach Hause",
      "Heute duftet es nach Rosen", "Ein Strauß gute Nachrichten", "Tür auf, Strauß hin", "Kleiner Strauß, großes Lächeln",
    ],
    subheadlines: [
      "Für Danke, Verzeihung und einen Dienstag.", "Der kürzeste Weg zu einem neuen Raum.",
      "Frisch gebunden, bereit zum Schenken.", "Für jemanden, oder für dich.",
    ],
    hooks: [
      "Wer würde heute lächeln?", "Wann hast du Blumen mitgebracht?", "Sonntag. Die Vase leer?", "Riechst du das? Frühling.",
    ],
    problems: ["Eine leere Vase, seit März.", "Schon wieder ein Datum vergessen.", "Dir fehlen die Worte."],
    turns: ["Füll sie heute.", "Komm mit Blumen.", "Lass Blumen reden."],
    mistakes: [["auf einen Anlass warten", "Bring heute welche mit."], ["der Strauß von irgendwo", "Wähl jede Blume aus."]],
    myths: [["Blumen brauchen einen Grund", "Dienstag ist einer."], ["Blumen sind für andere", "Kauf dir selbst welche."]],
    changes: [["ein leerer Tisch", "ein Tisch in Blüte"], ["ein holpriges Verzeih", "offene Arme"]],
    benefits: ["Der ganze Raum wacht auf.", "Ein Lächeln vor dem ersten Wort.", "Jeden Tag geht eine Blüte auf."],
    proofs: ["Schau, wie sie aufgehen.", "Schau dir die Farben an.", "Hier, auf dem Tisch."],
    reveals: ["Der Strauß von heute.", "So sieht Frühling aus."],
    actions: ["Wähl deinen Strauß.", "Mach jemandem Freude.", "Nimm welche mit.", "Sag es heute."],
    echoes: ["Mit Blumen gesagt", "Für einen lieben Menschen", "Ein Tisch in Blüte", "Frühling in der Hand"],
  },
};
