import type { CategoryLines } from "../lines.ts";

/** German copy. */
export const outdoors = {
  sports_outdoor: {
    headlines: [
      "Draußen hat offen", "Hol dir Wind", "Der lange Weg nach oben", "Draußen schlägt drinnen", "Die Aussicht ist verdient",
      "Matsch geht wieder ab", "Folg dem Pfad", "Frische Luft ist gratis", "Für den Weg nach oben", "Geh früh los",
    ],
    subheadlines: [
      "Für frühe Starts und matschige Heimwege.", "Wenig Gepäck. Viel draußen.", "Für den Pfad, den See und den Rückweg.",
      "Gute Ausrüstung, und man denkt nicht mehr daran.",
    ],
    hooks: ["Hörst du? Keine Nachrichten.", "Wohin führt der Weg?", "Was ist hinter dem Kamm?", "Stiefel an der Tür. Los?"],
    problems: ["Ein Wochenende auf dem Sofa.", "Große Pläne, nasse Füße.", "Jahrelang vorbeigefahren."],
    mistakes: [["auf gutes Wetter warten", "Zieh dich an und geh."], ["das halbe Haus einpacken", "Nimm, was du brauchst."]],
    myths: [["Abenteuer ist weit weg", "Es beginnt am Straßenende."], ["Man muss sportlich sein", "Man braucht einen Morgen."]],
    changes: [["ein grauer Samstag", "Wind im Gesicht"], ["wieder ein Sonntag drinnen", "rote Wangen und Suppe"]],
    turns: ["Mach die Tür hinter dir zu.", "Geh gut ausgerüstet.", "Halt an. Geh rein."],
    benefits: [
      "Man kommt größer zurück.", "Bereit, bevor das Wetter es ist.", "Der Rückweg wirkt kurz.", "Gut für eine Stunde mehr.",
    ],
    proofs: ["Schau es dir draußen an.", "Im Regen. Schau.", "Im Einsatz. Schau."],
    reveals: ["Gebaut für draußen.", "Dein nächster Weg raus."],
    actions: ["Geh raus.", "Plan dein Wochenende.", "Pack den Rucksack.", "Triff uns draußen."],
    echoes: ["Der Weg nach oben", "Um acht draußen", "Wind und Wetter", "Noch eine Stunde"],
  },
  travel: {
    headlines: [
      "Fahr irgendwohin", "Der Koffer weiß es", "Weiter als das Wochenende", "Dein Fensterplatz ruft",
      "Lass die Mails zu Hause", "Bis Freitag woanders", "Sich verlaufen, aber gut", "Woanders aufwachen", "Sag ja zum Umweg",
      "Eine Karte, eine Woche, du",
    ],
    subheadlines: [
      "Für alle, die Landkarten im Bett lesen.", "Ins Gepäck kommt Neugier.", "Für lange Wochenenden und längere Träume.",
      "Die Geschichte beginnt an der Tür.",
    ],
    hooks: ["Wo wachst du morgen auf?", "Auf der Karte fehlt dir eine Ecke.", "Fenster oder Gang?", "Was isst du dort zuerst?"],
    problems: ["Wieder ein Jahr, derselbe Strand.", "Vierzig Tabs, keine Reise.", "Zurück und noch müde."],
    mistakes: [["jede Stunde planen", "Lass einen Tag frei."], ["den ganzen Schrank packen", "Lass Platz für Funde."]],
    myths: [["Reisen braucht lange Ferien", "Zwei Nächte reichen."], ["Reisen heißt weit weg", "Neues ist ganz nah."]],
    changes: [["vierzig offene Tabs", "eine Bordkarte"], ["Tage zählen", "sich verzählen"]],
    turns: ["Wähl ein Ziel, dann pack.", "Schließ sie. Wähl eins.", "Diesmal langsamer."],
    benefits: [
      "Davon erzählst du noch lange.", "Morgen, die nach Ferne riechen.", "Eine Geschichte mehr.", "Man kommt anders zurück.",
    ],
    proofs: ["Schau aus dem Fenster.", "Schau dir diesen Blick an.", "So ist der Morgen dort."],
    reveals: ["Deine nächste Postkarte.", "Dein nächster Halt."],
    actions: ["Plan deine Reise.", "Wähl deine Tage.", "Nimm den Fensterplatz.", "Fang an zu packen."],
    echoes: ["Am Fenster", "Endlich woanders", "Langsame Straßen", "Nicht im Büro"],
  },
  mobility: {
    headlines: [
      "Die Stadt rollt wieder", "Komm mit Lächeln an", "An der Schlange vorbei", "Dein Weg, neu geschrieben",
      "Als gehörte dir der Tag", "Lauter grüne Ampeln", "Roll vorbei", "Raus und schon unterwegs",
      "Der schöne Weg zur Arbeit", "Deine Straße, nur schneller",
    ],
    subheadlines: [
      "Von Tür zu Tür, und der Tag liegt vor dir.", "Für kurze Strecken und lange Heimwege.",
      "Für Einkäufe, Brücken und späte Züge.", "Kleine Wege, großer Unterschied.",
    ],
    hooks: ["Wie war dein Weg heute?", "Der Bus ist spät. Du nicht.", "Grün. Bereit?", "Wie weit fährst du heute?"],
    problems: ["Vierzig Minuten, ein Kilometer.", "Länger geparkt als gefahren.", "Der Bus fuhr ohne dich."],
    mistakes: [["im Stau stehen", "Roll vorbei."], ["um die Ecke mit dem Auto", "Roll lieber hin."]],
    myths: [
      ["Wege sind verlorene Zeit", "Sie können das Beste sein."],
      ["Die Stadt braucht ein Auto", "Sie braucht etwas Besseres."],
    ],
    changes: [["wieder Rot", "vor dem Essen zu Hause"], ["Ampel und Ärger", "Wind im Haar"]],
    turns: ["Nimm den anderen Weg.", "Lass das Auto stehen.", "Fahr, wann du willst."],
    benefits: ["Man kommt wach an.", "Der Tag beginnt unterwegs.", "Einkaufen wird zum Ausflug.", "Du nimmst den Umweg."],
    proofs: ["Schau, wie es rollt.", "Schau dir die Kurve an.", "In Fahrt. Schau."],
    reveals: ["Dein neuer Weg.", "So kommt man hin."],
    actions: ["Komm und probier es.", "Fahr los.", "Dreh die erste Runde.", "Roll los."],
    echoes: ["Wind und los", "Der leichte Weg", "Um sechs zu Hause", "Vorbei am Stau"],
  },
} satisfies CategoryLines;
