import type { CategoryLines } from "../lines.ts";

/** German copy. */
export const home = {
  home_decor: {
    headlines: [
      "Endlich dein Raum", "Kleines Stück, großes Aufatmen", "Zuhause, nur mehr davon", "Neue Ecke, neuer Abend",
      "Ein gutes Stück pro Zimmer", "Komm rein, Schuhe aus", "Deine Wände haben gewartet", "So klingt der Abend aus",
      "Räume merken sich, was du wählst", "Ein Detail, und alles stimmt",
    ],
    subheadlines: [
      "Für den Raum, in dem du wirklich lebst.", "Ein Stück, und das ganze Zimmer atmet auf.",
      "Das kleine Etwas, das ein Zuhause macht.", "Für Sonntagslicht und ganz normale Abende.",
    ],
    hooks: [
      "Schau dich um. Was fehlt?", "Jedes Zuhause hat eine leere Ecke.", "Und diese Ecke da?",
      "Was sagt dein Zimmer am Abend?",
    ],
    problems: ["Ein Raum, der nie fertig wird.", "Ordentlich. Aber nicht du.", "Schnell gekauft, nie geliebt."],
    mistakes: [["jedes Regal füllen", "Wähl ein Stück, das du liebst."], ["das ganze Set kaufen", "Lass ein Stück führen."]],
    myths: [
      ["Schöne Räume sind teuer", "Es braucht das richtige Stück."],
      ["Man muss neu anfangen", "Fang mit dem an, was da ist."],
    ],
    changes: [["vier Wände", "ein Ort zum Ankommen"], ["etwas kahl, etwas kühl", "warm und ganz du"]],
    turns: ["Fang mit einer Ecke an.", "Stell dazu, was du liebst.", "Diesmal in Ruhe wählen."],
    benefits: [
      "Hier werden Abende langsamer.", "Danach fragen die Gäste.", "Eine Ecke, die auf dich wartet.",
      "Schön zu jeder Stunde.",
    ],
    proofs: ["Schau es im Abendlicht an.", "Schau ganz genau hin.", "Hinstellen. Schritt zurück."],
    reveals: ["Das hat noch gefehlt.", "Ein Stück, ein neuer Raum."],
    actions: ["Mach Platz dafür.", "Finde die richtige Ecke.", "Such dir deins aus.", "Hol es dir nach Hause."],
    echoes: ["Ruhige Abende", "Ein weicherer Raum", "Endlich zu Hause", "Deine Ecke"],
  },
  furniture: {
    headlines: [
      "Setz dich. Bleib.", "Möbel zum Leben", "Der beste Platz ist zu Hause", "Gemacht für lange Sonntage",
      "Heute bleiben wir da", "Alles an seinem Platz, du auch", "Ausruhen ist gutes Design", "Platz für alle",
      "Zum Wohnen, nicht zum Anschauen", "Am Anfang steht ein guter Platz",
    ],
    subheadlines: [
      "Für hochgelegte Füße und lange Gespräche.", "Möbel, die man vergisst, im besten Sinn.",
      "Für kleine Wohnungen und große Runden.", "Die Stücke, um die sich alles ordnet.",
    ],
    hooks: [
      "Wo sitzt du, wenn keiner schaut?", "Hier verbringst du dein halbes Leben.", "Welchen Platz wollen alle?",
      "Komm rein. Wo setzt du dich hin?",
    ],
    problems: ["Im Laden sah es gut aus.", "Vier Stühle. Keiner bleibt.", "Der Raum ist voll, nicht gemütlich."],
    mistakes: [["mit den Augen messen", "Zweimal messen, dann ruhen."], ["fürs Foto kaufen", "Kauf für den Abend."]],
    myths: [
      ["Bequem sieht nie gut aus", "Schau noch mal, im Sitzen."],
      ["Kleiner Raum, kleines Leben", "Es braucht das richtige Stück."],
    ],
    changes: [["etwas zum Sitzen", "etwas zum Bleiben"], ["ein Raum zum Durchgehen", "ein Raum zum Wohnen"]],
    turns: ["Stell es dir bei dir vor.", "Mach Lust aufs Bleiben.", "Behalte ein gutes Stück."],
    benefits: [
      "Platz für alle, auch den Hund.", "So bequem, dass man es vergisst.", "Um diesen Platz wird gestritten.",
      "Passt zu dem, wie du lebst.",
    ],
    proofs: ["Schau von allen Seiten.", "Hier bei Tageslicht.", "Sieh es im Alltag."],
    reveals: ["Der neue Lieblingsplatz.", "Das hat dem Raum gefehlt."],
    actions: ["Nimm Platz.", "Mach Platz dafür.", "Sieh es bei dir zu Hause.", "Finde deinen Platz."],
    echoes: ["Lange Abende", "Füße hoch", "Zum Bleiben schön", "Jeden Tag Sonntag"],
  },
  cleaning: {
    headlines: [
      "Sauber und fertig", "Weniger schrubben, mehr Samstag", "Glanz ohne Seufzen", "Dein Wochenende hat angerufen",
      "Wischen. Fertig. Leben.", "Fertig, bevor der Kaffee kalt ist", "Der leichte Teil der Woche",
      "Sauber ist ein gutes Gefühl", "Glanz, ganz nebenbei", "Das Haus atmet auf",
    ],
    subheadlines: [
      "Für Wohnungen, in denen gelebt wird.", "Die Arbeit ist getan. Der Tag gehört dir.", "Die Hausarbeit, die früh endet.",
      "Saubere Ecken, freier Samstag.",
    ],
    hooks: [
      "Samstagmorgen. Eimer in der Hand?", "Dieser eine Fleck. Du kennst ihn.", "Gäste um sechs. Es ist fünf.",
      "Woher kommt der ganze Staub?",
    ],
    problems: ["Du putzt. Er kommt wieder.", "Den halben Tag auf den Knien.", "Noch eine Flasche unter der Spüle."],
    mistakes: [["fester schrubben", "Wirken lassen, dann wischen."], ["alles auf Sonntag schieben", "Ein bisschen, und gleich."]],
    myths: [
      ["Sauber muss scharf riechen", "Sauber ist einfach sauber."], ["Putzen kostet einen Tag", "Es braucht gute Routine."],
    ],
    changes: [["der ganze Nachmittag", "einmal drüber"], ["Gäste und Panik", "Gäste und Kaffee"]],
    turns: ["Einmal putzen, aber richtig.", "Hol dir den Nachmittag zurück.", "Behalte, was wirklich hilft."],
    benefits: [
      "Ein Zuhause, das leichter wirkt.", "Mehr Zeit für alles andere.", "Man sieht es im Gegenlicht.",
      "Fertig, und der Tag ist jung.",
    ],
    proofs: ["Einmal wischen. Schau.", "Dieselbe Ecke, kurz danach.", "Schau gegen das Licht."],
    reveals: ["Deine neue Putzroutine.", "Das Schwere ist erledigt."],
    actions: ["Mach das Wochenende frei.", "Probier es an dem Fleck.", "Fang mit einer Ecke an.", "Bring es zum Glänzen."],
    echoes: ["Freie Samstage", "Früh fertig", "Heller Boden, heller Kopf", "Nichts mehr zu schrubben"],
  },
  garden: {
    headlines: [
      "Lass etwas Gutes wachsen", "Ein bisschen mehr Grün", "Lass es blühen", "Hier fängt draußen an",
      "Pflanzen. Warten. Staunen.", "Ein Balkon reicht", "Erde an den Händen, Sonne im Nacken",
      "Alles beginnt mit einem Samen", "Ruhe hat Blätter", "Guten Morgen, Garten",
    ],
    subheadlines: [
      "Für Balkone, Fensterbretter und große Pläne.", "Ein wenig Grün, und der Raum atmet.", "Auch ein kleiner Topf zählt.",
      "Für langsame Morgen mit nassen Füßen.",
    ],
    hooks: [
      "Wann hast du etwas wachsen sehen?", "Auch ein Fensterbrett ist ein Garten.", "Was pflanzt du zuerst?",
      "Der Frühling klopft. Mach auf.",
    ],
    problems: ["Wieder eine Pflanze eingegangen.", "Ein Balkon voller Nichts.", "So viel Beton, so wenig Grün."],
    mistakes: [["zu viel gießen", "Erst trocknen, dann gießen."], ["alles auf einmal pflanzen", "Ein Topf, dann der nächste."]],
    myths: [
      ["Man braucht einen grünen Daumen", "Man braucht Licht und Geduld."],
      ["Man braucht einen Garten", "Ein Fensterbrett reicht."],
    ],
    changes: [["ein leeres Fensterbrett", "ein kleiner Dschungel"], ["ein grauer Balkon", "Frühstück im Grünen"]],
    turns: ["Fang mit einer leichten an.", "Fang mit einem Topf an.", "Bepflanz die erste Ecke."],
    benefits: [
      "Jeden Morgen ein neues Blatt.", "Freude, die sich Zeit lässt.", "Du gehst öfter nach draußen.",
      "Jeden Tag etwas Neues.",
    ],
    proofs: ["Tag eins. Tag dreißig. Schau.", "Schau, wie es aufgeht.", "Hier, in voller Sonne."],
    reveals: ["Sag Hallo zum Grün.", "Deine grüne Ecke beginnt."],
    actions: ["Pflanz das erste.", "Such dir dein Grün aus.", "Fang an zu säen.", "Mach es grün."],
    echoes: ["Langsame Morgen", "Etwas, das wächst", "Grün, so weit man sieht", "Dein ruhiges Fleckchen"],
  },
  tools_diy: {
    headlines: [
      "Einmal. Und richtig.", "Von dir gemacht", "Gutes Werkzeug ändert alles", "Die Hände wissen es", "Es hält. Dank dir.",
      "Dein nächstes Projekt wartet", "Messen, sägen, stolz sein", "Weniger Ärger, mehr fertig",
      "Deine Werkstatt, deine Regeln", "Gute Arbeit beginnt hier",
    ],
    subheadlines: [
      "Für alle, die selbst reparieren.", "Gute Arbeit beginnt mit einem guten Griff.",
      "Für Regal, Schuppen und alles dazwischen.", "Die Aufgabe wirkt gleich kleiner.",
    ],
    hooks: [
      "Das Regal liegt noch am Boden, oder?", "Irgendwo wartet ein Projekt.", "Was baust du als Nächstes?",
      "Klemmt die Schublade noch?",
    ],
    problems: ["Halb fertig, seit März.", "Falsches Werkzeug kostet Zeit.", "Krumme Schraube, schlechte Laune."],
    mistakes: [["mit Gewalt", "Nimm, was die Arbeit verlangt."], ["ohne Plan anfangen", "Alles hinlegen. Dann los."]],
    myths: [
      ["Das kann nur ein Profi", "Es braucht gutes Werkzeug."],
      ["Es ist eine Frage der Kraft", "Es ist eine Frage des Griffs."],
    ],
    changes: [["seit Monaten auf der Liste", "fertig vor dem Mittag"], ["ein Regal, das wackelt", "ein Regal, das hält"]],
    turns: ["Mach es am Samstag fertig.", "Greif zum richtigen.", "Noch mal, gut ausgerüstet."],
    benefits: [
      "Der stille Stolz, wenn es hält.", "Saubere Arbeit, gleich beim ersten Mal.", "Liegt gut in der Hand.",
      "Du suchst die nächste Baustelle.",
    ],
    proofs: ["Schau bei der Arbeit zu.", "Eine saubere Linie. Schau.", "Schau, wie es sitzt."],
    reveals: ["Deine neue rechte Hand.", "Für die Arbeit gebaut."],
    actions: ["Starte dein Projekt.", "Pack es an.", "Mach da weiter, wo du warst.", "Stell es auf die Probe."],
    echoes: ["Gut gemacht", "Sonntag fertig", "Ruhige Hand", "Damit es hält"],
  },
  real_estate: {
    headlines: [
      "Komm nach Hause", "Der Schlüssel zum nächsten Kapitel", "Ein Ort zum Bleiben", "Vier Wände, tausend Morgen",
      "Schließ deine Tür auf", "Morgenlicht in deiner Küche", "Dein Name an der Tür", "Platz für das, was kommt",
      "Du merkst es beim Eintreten", "Hier fängt das Leben an",
    ],
    subheadlines: [
      "Ein Ort für das Leben, das du planst.", "Weniger suchen, besser ankommen.", "Türen, die das Öffnen lohnen.",
      "Für erste Schlüssel und neue Kapitel.",
    ],
    hooks: [
      "Stell dir hier das Morgenlicht vor.", "Wo bist du im nächsten Frühling?", "Wer ist zuerst in der Küche?",
      "Was siehst du aus dem Fenster?",
    ],
    problems: ["Tausend Anzeigen. Keine für dich.", "Diese Wohnung ist zu klein.", "Jede Besichtigung dasselbe."],
    mistakes: [["sich in Fotos verlieben", "Komm morgens um acht."], ["nur Zimmer zählen", "Such das Licht."]],
    myths: [["Das Richtige findet dich", "Einer muss die Tür öffnen."], ["Umzug heißt Chaos", "Mit Hilfe geht es leicht."]],
    changes: [["Anzeigen ohne Ende", "die Schlüssel in der Hand"], ["Kartons im Flur", "Toast am eigenen Tisch"]],
    turns: ["Sag, was du wirklich brauchst.", "Such dir Platz.", "Sieh dir die richtige an."],
    benefits: ["Platz für das, was kommt.", "Eine Tür, die dir gehört.", "Dein Tisch, genau da.", "Eine Straße, die deine wird."],
    proofs: ["Komm rein und schau.", "Geh durch die Tür.", "Schau dir das Licht an."],
    reveals: ["Hier fängt es an.", "Das könnte dein Zuhause sein."],
    actions: ["Vereinbare einen Termin.", "Komm und schau.", "Mach die Tür auf.", "Sieh es dir an."],
    echoes: ["Deine eigene Tür", "Morgenlicht", "Ein Ort zum Bleiben", "Das nächste Kapitel"],
  },
} satisfies CategoryLines;
