import type { CategoryLines } from "../lines.ts";

/** German copy. */
export const wardrobe = {
  fashion: {
    headlines: [
      "Trag es auf deine Art", "Zieh dich für dich an", "Dein erster Griff am Morgen", "Weniger Schrank, mehr du",
      "Gemacht zum Tragen", "Sieht gut aus. Fühlt sich besser an.", "Ein Teil, viele Tage", "Anziehen. Losgehen.",
      "Das Outfit ergibt sich", "Dein Stil, ganz leicht",
    ],
    subheadlines: [
      "Für Montage, zum Tanzen und alles dazwischen.", "Das Teil, das du trägst und nicht aufhebst.",
      "Leicht anzuziehen, schwer auszuziehen.", "Für Tage, an denen du du sein willst.",
    ],
    hooks: [
      "Voller Schrank. Nichts anzuziehen.", "Wonach greifst du immer?", "Was ziehst du morgen an?",
      "Dein Spiegel hat eine Meinung.",
    ],
    problems: ["Einmal getragen. Nie wieder.", "Am Bügel sah es besser aus.", "Zwanzig Shirts. Heute keins."],
    mistakes: [["für irgendwann kaufen", "Kauf für Dienstag."], ["dem Trend folgen", "Zieh dich für dich an."]],
    myths: [["Stil heißt ständig neu", "Stil heißt gern getragen."], ["Bequem ist nicht elegant", "Trag einfach beides."]],
    changes: [["zehn Vielleichts am Stuhl", "ein klares Ja"], ["zehn Minuten am Schrank", "angezogen und raus"]],
    turns: ["Wähl, was du wieder trägst.", "Nimm, was sich mitbewegt.", "Behalte das eine."],
    benefits: [
      "Macht jede Bewegung mit.", "Passt zu dem, was du hast.", "Danach greifst du zuerst.", "Sitzt vom ersten Knopf an.",
    ],
    proofs: ["Schau, wie es fällt.", "Auch von hinten. Schau.", "Sieh es im echten Leben."],
    reveals: ["Das neue Lieblingsteil.", "Das trägst du am meisten."],
    actions: ["Finde deine Größe.", "Probier es an.", "Wähl deine Farbe.", "Mach es zu deinem."],
    echoes: ["Gern getragen", "Ein Teil, viele Tage", "Jeden Tag du", "Ein klares Ja"],
  },
  shoes: {
    headlines: [
      "Geh weiter", "Schnüren. Rausgehen.", "Geh, wie du es meinst", "Gute Tage beginnen unten", "Kilometer, ganz nebenbei",
      "Deine Füße merken es", "Jeder Schritt gehört dir", "Von früh bis Mitternacht", "Tritt ein in den Tag",
      "Nimm die Treppe",
    ],
    subheadlines: [
      "Vom ersten Schritt bis zum langen Heimweg.", "Für Straßen, Treppen und die zweite Luft.",
      "Das Paar, das mitgeht, wohin du gehst.", "Für alle, die zu Fuß heimgehen.",
    ],
    hooks: [
      "Wann sagten deine Füße Danke?", "Zehntausend Schritte. In denen?", "Wohin gehst du zu Fuß?",
      "Hör hin. Dein nächster Schritt.",
    ],
    problems: ["Zehn Straßen, und sie drücken.", "Sieht toll aus, tut weh.", "Sie bleiben immer an der Tür."],
    mistakes: [["wochenlang einlaufen", "Bequem vom ersten Schritt an."], ["zu klein kaufen", "Gib den Füßen Platz."]],
    myths: [
      ["Bequem sieht klobig aus", "Schau nach unten. Eben nicht."],
      ["Gute Paare drücken anfangs", "Ein gutes Paar passt gleich."],
    ],
    changes: [["Schritte zählen", "Umwege nehmen"], ["nach einer Bank suchen", "nach der nächsten Ecke"]],
    turns: ["Fang am Boden an.", "Verlang beides.", "Zieh an, was du liebst."],
    benefits: [
      "Schritte, die leichter werden.", "Man vergisst, dass man sie trägt.", "Du nimmst die Treppe.",
      "Am Abend sagen die Füße nichts.",
    ],
    proofs: ["Schau auf diesen Schritt.", "Sieh sie am Boden.", "Von der Seite. Schau."],
    reveals: ["Dein nächstes Paar.", "Das Paar für jeden Tag."],
    actions: ["Finde deine Größe.", "Mach den ersten Schritt.", "Probier ein Paar an.", "Schnür sie zu."],
    echoes: ["Der lange Heimweg", "Jeder Schritt", "Leichte Füße", "Kilometer voraus"],
  },
  jewelry: {
    headlines: [
      "Ein wenig Licht zum Tragen", "Für die Hand, die du hältst", "Klein. Hell. Deins.", "Nah getragen, lang geliebt",
      "Sag es ohne Worte", "Jeder Tag verdient Glanz", "Ein kleines, sicheres Ja", "Eingefangenes Licht", "Für jeden Tag",
      "Das Detail, das bleibt",
    ],
    subheadlines: [
      "Ein Detail, das man zweimal sieht.", "Zum Tragen gemacht, nicht zum Wegschließen.",
      "Für große Tage und ganz normale Mittwoche.", "So leicht, dass man es vergisst. Zu schön dafür.",
    ],
    hooks: ["Was nimmst du nie ab?", "Manches sagt es für dich.", "Was würdest du nie verlieren?", "Schau auf deine Hände."],
    problems: ["Volle Schublade, nie getragen.", "Zu kostbar zum Ausgehen.", "Dem Outfit fehlt etwas."],
    mistakes: [["für den Anlass aufheben", "Trag es zum Frühstück."], ["alles abstimmen", "Lass ein Stück sprechen."]],
    myths: [["Eleganz muss laut sein", "Sie fängt nur das Licht."], ["Schönes ist für Feste", "Schönes ist für jeden Tag."]],
    changes: [["eine Schublade voll Schachteln", "ein Stück, immer dabei"], ["ein Outfit", "dein Outfit"]],
    turns: ["Wähl, was dranbleibt.", "Trag es heute.", "Gib ein wenig Licht dazu."],
    benefits: [
      "Fängt das Licht und den Blick.", "Das Detail, das alles macht.", "Jemand wird danach fragen.",
      "Deins vom ersten Tag an.",
    ],
    proofs: ["Dreh es ins Licht.", "Schau näher hin.", "Schau, wie es funkelt."],
    reveals: ["Hier ist es, und es leuchtet.", "Dein Licht für jeden Tag."],
    actions: ["Such dir deins aus.", "Finde das eine.", "Leg es an.", "Trag es nah bei dir."],
    echoes: ["Ein wenig Licht", "Für jeden Tag", "Ganz nah bei dir", "Leises Funkeln"],
  },
  gifts: {
    headlines: [
      "Schenk, was bleibt", "Ein Lächeln zum Auspacken", "Der Gedanke, verpackt", "Für jemanden, der zählt",
      "Rate, wer sich freut", "Die bessere Überraschung", "Darauf kommt keiner", "Zum langsamen Öffnen",
      "Kleine Schachtel, großes Gesicht", "Sag es mit Schleife",
    ],
    subheadlines: [
      "Zum Geburtstag, zum Danke und einfach so.", "Du willst dabei sein, wenn es aufgeht.",
      "Das Geschenk, das du selbst behalten würdest.", "Für alle, die schon alles haben.",
    ],
    hooks: ["Wem wolltest du Danke sagen?", "Der Geburtstag ist bald.", "Welches Gesicht willst du sehen?", "Schütteln. Raten."],
    problems: ["Wieder ein Geschenk auf den letzten Drücker.", "Was schenkt man so jemandem?", "Ein Gutschein. Schon wieder."],
    mistakes: [["am Abend davor kaufen", "Wähl mit ihm, mit ihr im Kopf."], ["nach Wünschen fragen", "Überrasch mit Herz."]],
    myths: [["Nur der Gedanke zählt", "Er braucht eine Schleife."], ["Gutes ist teuer", "Gutes kennt den Menschen."]],
    changes: [["ein höfliches Danke", "ein echtes"], ["Danke, und ab in den Schrank", "Danke, mit Tränen"]],
    turns: ["Denk zuerst ans Gesicht.", "Schenk etwas Persönliches.", "Schenk etwas zum Auspacken."],
    benefits: [
      "Davon wird noch gesprochen.", "Klingt nach dir, passt zu ihnen.", "Du bist dabei, wenn es aufgeht.",
      "Die Karte schreibt sich selbst.",
    ],
    proofs: ["Zieh an der Schleife.", "Schau hinein.", "Schau beim Auspacken zu."],
    reveals: ["Hier ist das eine.", "Das ist die Überraschung."],
    actions: ["Such das passende aus.", "Mach jemandem Freude.", "Überrasch jemanden.", "Pack eins ein."],
    echoes: ["Ein frohes Gesicht", "Mit Freude ausgepackt", "Für einen lieben Menschen", "Gut überrascht"],
  },
} satisfies CategoryLines;
