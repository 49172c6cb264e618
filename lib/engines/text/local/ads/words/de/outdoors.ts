import type { World, WorldName } from "../words.ts";

/** German pictures from outside: clothes, movement, journeys, animals. */
export const outdoors = {
  wear: {
    places: ["vor einem hohen Spiegel", "an einer sonnigen Straßenecke"],
    who: ["eine Frau mit dem Mantel überm Arm", "ein Mann mit hochgekrempelten Ärmeln"],
    start: [
      ["Hemden fliegen aufs Bett, eins nach dem anderen. Vor dem Spiegel, ratlos: {who}.", "Der Schrank ist voll, und nichts passt. Kennst du?"],
      ["Ein Flur, ein letzter Blick in den Spiegel. {who} dreht sich um und schaut noch einmal.", "Kennst du den letzten Blick, bevor du gehst?"],
    ],
    trouble: [
      ["Eine Schublade, die nicht zugeht. Einmal getragen, das Etikett noch dran.", "Schnell gekauft, einmal getragen, vergessen."],
      ["Eine graue Reihe Mäntel an der Haltestelle, und alle sehen gleich aus.", "An manchen Morgen sehen alle gleich aus. Du auch."],
    ],
    use: [
      ["Ganz nah an den Fingern: ein Verschluss, eine Naht, ein letztes Glattstreichen.", "Man erkennt es an den kleinen Dingen."],
      ["Schritte auf dem Pflaster, eine Drehung, Stoff und Licht in Bewegung.", "Es geht mit, wenn du gehst, und du vergisst es ganz."],
      ["Freunde am Cafétisch. Jemand hört mitten im Satz auf und zeigt.", "„Wo hast du das her?“ Das hörst du jetzt öfter."],
    ],
    after: [
      ["{who} kommt an einem Schaufenster vorbei, wird langsamer und lächelt.", "Das da drin bist du. Sieht gut aus."],
      ["Der Mantel weht offen, der Kopf ist oben, die Menge macht ein wenig Platz.", "Du bist dieselbe Person. Man sieht es nur besser."],
    ],
  },
  move: {
    places: ["auf einem Weg am Fluss", "am Rand des Parks"],
    who: ["eine Frau mit Zopf", "ein Mann mit Kapuze"],
    start: [
      ["Halb sieben, Tau auf dem Geländer. {who} bückt sich, zieht einen Knoten fest und schaut auf.", "Der schwerste Schritt? Der vor die Tür."],
      ["Eine leere Straße, Atem in der kalten Luft. {who} schüttelt beide Arme aus.", "Die Stadt schläft. Diese Stunde gehört dir."],
    ],
    trouble: [
      ["Der Wecker klingelt. Eine Hand kommt unter der Decke hervor und bringt ihn zum Schweigen.", "Morgen. Das hast du gestern auch gesagt."],
      ["Hände auf den Knien, mitten am Hang, die anderen schon klein in der Ferne.", "Halb oben, und der Kopf will umdrehen."],
    ],
    use: [
      ["Füße auf dem Boden: Pfütze, Kies, Straße. Ein Rhythmus entsteht.", "Ein Schritt, dann noch einer. Mehr ist es nicht."],
      ["Bäume fliegen vorbei. Ein Gesicht findet seinen Atem und fängt an zu grinsen.", "Irgendwann kommt der Punkt, da wird es leicht."],
      ["Eine Kurve, eine Brücke, offener Himmel. Die Arme gehen weit auf.", "Du musst nicht gewinnen. Nur losgehen."],
    ],
    after: [
      ["{who} sitzt außer Atem auf einer Mauer und blickt in der ersten Sonne über die Dächer.", "Hier oben hat es noch keiner bereut."],
      ["Die Tür geht wieder auf, rote Wangen, Schuhe fliegen in den Flur.", "Geschafft. Und der ganze Tag liegt noch vor dir."],
    ],
  },
  away: {
    places: ["auf einem sonnigen Balkon", "am Bahnsteig mit kleinem Koffer"],
    who: ["eine Frau im Leinenhemd", "ein Mann mit einer Karte auf den Knien"],
    start: [
      ["Ein Koffer schnappt zu. {who} schaut noch einmal durch die Wohnung und macht das Licht aus.", "Schlüssel, Ticket, und los. Alles andere kann warten."],
      ["Ein Zugfenster, Felder fliegen vorbei. {who} lehnt die Stirn an die Scheibe.", "Irgendwo unterwegs fängst du an zu atmen."],
    ],
    trouble: [
      ["Zwanzig offene Tabs, ein kaltes Abendbrot, ein Finger, der scrollt und scrollt.", "Zwanzig Tabs offen, und immer noch kein Plan."],
      ["Regen am Bürofenster und eine Postkarte neben dem Bildschirm.", "Diese Postkarte hängt da schon viel zu lange."],
    ],
    use: [
      ["Fensterläden schwingen auf, und Licht fällt auf einen Boden, den du noch nicht kennst.", "Der erste Morgen woanders. Mach das Fenster auf."],
      ["Frühstück im Freien. Eine Hand reißt Brot ab, eine Biene prüft die Marmelade.", "Keiner wartet auf dich. Ist das nicht schön?"],
      ["Enge Gassen, einmal falsch abgebogen, ein Platz voller Musik.", "Verlauf dich ein bisschen. Da wird es gut."],
    ],
    after: [
      ["Nackte Füße auf warmem Stein, das Handy vergessen auf einem Stuhl.", "Und dann merkst du: Du zählst die Stunden nicht mehr."],
      ["Wieder zu Hause rieselt Sand aus einem Schuh. {who} lacht und lässt ihn liegen.", "Man bringt mehr mit nach Hause als Fotos."],
    ],
  },
  pets: {
    places: ["auf dem Küchenboden", "auf der Wiese hinterm Haus"],
    who: ["eine Frau mit Fell am Ärmel", "ein Junge auf den Knien"],
    start: [
      ["Eine Nase schiebt sich durch den Türspalt. Zwei Augen, eine Frage.", "Da hat jemand den ganzen Tag auf dich gewartet."],
      ["Pfoten auf den Dielen, ein Schwanz fegt eine Tasse vom Tisch. {who} lacht und bückt sich.", "Du bist zu Hause. Für jemanden die beste Nachricht der Welt."],
    ],
    trouble: [
      ["Ein voller Napf. Eine Nase schnuppert, ein Kopf dreht sich beleidigt weg.", "Schnuppern, gucken, weg. Heute also nicht."],
      ["Ein zerkauter Schuh, ein schuldbewusster Blick, noch Federn in der Luft.", "Langeweile hat vier Beine und sehr gute Zähne."],
    ],
    use: [
      ["Ohren gehen hoch. Eine Tüte raschelt, und vier Pfoten schlittern um die Ecke.", "Hast du das gehört? Jemand anders schon."],
      ["Hand und Pfote, Gesicht an Gesicht auf dem Boden, beide ohne Eile.", "Es sind nur ein paar Minuten. Für sie ist es alles."],
      ["Draußen im Gras, fliegende Ohren, ein Stock, der viel zu groß ist.", "Siehst du das? So sieht Glück aus."],
    ],
    after: [
      ["Ein sauber geleckter Napf rutscht über den Boden und bleibt vor zwei Füßen stehen.", "Alles weg. Ein besseres Urteil gibt es nicht."],
      ["Abends auf dem Sofa: ein schwerer Kopf auf einem Knie, ein tiefer Seufzer.", "Müde, satt, zufrieden. Und du gleich mit."],
    ],
  },
  garden: {
    places: ["im Garten hinterm Haus", "an einer sonnigen Fensterbank"],
    who: ["eine Frau in Gummistiefeln", "ein Mann mit Erde an den Händen"],
    start: [
      ["Frühe Sonne auf nassem Gras. {who} tritt mit der Tasse hinaus und schaut, was die Nacht gemacht hat.", "Ganz früh am Morgen, bevor jemand etwas will."],
      ["Ein grauer Balkon, ein leerer Topf. {who} lehnt am Geländer und denkt an etwas Grünes.", "Für etwas Grünes ist Platz. Immer."],
    ],
    trouble: [
      ["Ein braunes Blatt, dann noch eins. Ein Finger prüft die Erde und bleibt trocken.", "Du hast doch gegossen. Oder war das letzte Woche?"],
      ["Eine kahle Ecke Erde, ein vergessener Rechen, ein umgekippter Plastikstuhl.", "Jedes Frühjahr dieselbe Ecke. Jedes Frühjahr derselbe Plan."],
    ],
    use: [
      ["Hände drücken Erde um einen Stängel, vorsichtig, wie beim Zudecken.", "Zehn Minuten, zwei Hände, ein wenig Erde."],
      ["Wasser fällt in feinem Bogen, und jeder Tropfen nimmt etwas Licht mit.", "Hör hin. So klingt langsam."],
      ["Ein Fenster geht auf, etwas Grünes bewegt sich im Luftzug, und das Zimmer wirkt wie neu.", "Ein bisschen Grün, und der ganze Raum wird wach."],
    ],
    after: [
      ["Dieselbe Ecke, jetzt ganz im Laub. Mittendrin sitzt {who} und tut gar nichts.", "Man wartet und wartet. Und eines Morgens ist es da."],
      ["Jemand von nebenan beugt sich über den Zaun und zeigt. {who} zuckt mit den Schultern und lächelt.", "Man wird dich fragen, wie du das machst. Lächle einfach."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
