import type { CategoryLines } from "../lines.ts";

/** German copy. */
export const body = {
  beauty: {
    headlines: [
      "Ganz sanft", "Strahlen ist Gewohnheit", "Du, gut ausgeruht", "Zwei Minuten für dich", "Der Spiegel merkt es",
      "Sei nett zu deinem Spiegelbild", "Gute Haut, guten Morgen", "Weniger im Regal, mehr für dich", "Ein sanfter Anfang",
      "In deinem Tempo",
    ],
    subheadlines: [
      "Eine kleine Routine, die bleibt.", "Für Morgen, die sanft beginnen.", "Der freundliche Teil des Tages.",
      "Für Gesichter, die leben, lachen und wenig schlafen.",
    ],
    hooks: [
      "Hallo, du. Gut geschlafen?", "Zwei Minuten. Nur für dich.", "Guten Morgen, Spiegel.", "Wie geht es deiner Haut heute?",
    ],
    problems: ["Zehn Flaschen. Derselbe Spiegel.", "Eine Routine, viel zu lang.", "Abgedeckt, nicht gepflegt."],
    mistakes: [["noch ein Schritt mehr", "Behalte die wichtigen."], ["fremde Routinen kopieren", "Hör auf deine Haut."]],
    myths: [["Schönheit dauert eine Stunde", "Es dauert zwei Minuten."], ["Viel hilft viel", "Weniger, aber jeden Tag."]],
    changes: [["ein volles Regal", "ein ruhiger Handgriff"], ["am Spiegel vorbei", "ein Lächeln hinein"]],
    turns: ["Behalte, was wirklich hilft.", "Halt sie kurz und sanft.", "Erst pflegen, dann los."],
    benefits: [
      "Du, nur ausgeruhter.", "Die sanftesten zwei Minuten.", "Sanft vom ersten Moment an.", "Ein kleiner Luxus am Dienstag.",
    ],
    proofs: ["Schau genauer hin.", "Schau dir die Textur an.", "Schau, wie es einzieht."],
    reveals: ["Dein neues Ritual.", "Deine sanfte Minute."],
    actions: ["Starte dein Ritual.", "Tu dir etwas Gutes.", "Sei gut zu dir.", "Bleib dabei."],
    echoes: ["Ein sanfter Anfang", "Zwei ruhige Minuten", "Sanft zu dir", "Leises Strahlen"],
  },
  wellness: {
    headlines: [
      "Atme aus", "Zurück zu dir", "Langsam ist ein Ort", "Ruhe zählt", "Nimm den stillen Weg", "Zehn Minuten nichts",
      "Schultern fallen lassen", "Platz zum Atmen", "Eine leise Art von Stärke", "Die Ruhe ist in dir",
    ],
    subheadlines: [
      "Eine kleine Pause an einem lauten Tag.", "Für volle Köpfe und müde Schultern.", "Komm, wie du bist. Geh leichter.",
      "Für den Teil von dir, der nie sitzt.",
    ],
    hooks: [
      "Schultern fallen lassen. Spürst du es?", "Wann hast du zuletzt nichts getan?", "Hör hin. Nichts. Schön.",
      "Wo spürst du den Tag?",
    ],
    problems: ["Müde, und noch am Handy.", "Der Tag hört nie auf.", "Alle kriegen deine Zeit, nur du nicht."],
    mistakes: [["auf den Urlaub warten", "Zehn Minuten, heute."], ["Zähne zusammenbeißen", "Erst die Pause."]],
    myths: [
      ["Ruhe muss man verdienen", "Mit Ruhe fängt es an."], ["Ruhe braucht einen freien Tag", "Sie braucht einen Atemzug."],
    ],
    changes: [["der Kopf rast", "ein langer Atemzug"], ["Schultern an den Ohren", "Schultern unten"]],
    turns: ["Leg es weg. Atme aus.", "Gib ihm ein sanftes Ende.", "Behalte zehn Minuten."],
    benefits: [
      "Leichter am Abend.", "Ein bisschen mehr Platz in dir.", "Die Nacht wird es dir danken.", "Ein klarer Kopf am Abend.",
    ],
    proofs: ["Ein Atemzug. Spür hin.", "Achte auf deinen Atem.", "Schau, die Schultern sinken."],
    reveals: ["Dein ruhiger Ort.", "Hier beginnt deine Pause."],
    actions: ["Nimm dir zehn Minuten.", "Fang sanft an.", "Atme mit uns.", "Nimm dir Zeit."],
    echoes: ["Ausatmen", "Eine stille Stunde", "Langsam, mit Absicht", "Zurück zu dir"],
  },
  health: {
    headlines: [
      "Pass gut auf dich auf", "Fühl dich wieder wohl", "Gute Hilfe, klar gesagt", "Dein Körper führt Kalender",
      "Gesundheit, menschlich", "Eine Sorge weniger", "Hilfe, mit der man reden kann", "Einfach gut fühlen",
      "Besser beginnt mit einer Frage", "Der Termin, der erleichtert",
    ],
    subheadlines: [
      "Klare Antworten und ein freundliches Gesicht.", "Hilfe, die in eine normale Woche passt.",
      "Zeit für all deine Fragen.", "Für dich und für alle, die du umsorgst.",
    ],
    hooks: [
      "Was schiebst du immer auf?", "Dein Körper gibt dir Zeichen.", "Wie geht es dir wirklich?",
      "Wann hast du zuletzt gefragt?",
    ],
    problems: ["Das hat Zeit, hieß es. Im Frühling.", "Keiner mag das Wartezimmer.", "Zu viele Meinungen im Netz."],
    mistakes: [["um Mitternacht nachlesen", "Frag jemanden vom Fach."], ["warten, bis es wehtut", "Frag ein wenig früher."]],
    myths: [["Man geht erst bei Schmerzen hin", "Früher ist leichter."], ["Fragen stören", "Fragen sind der Sinn."]],
    changes: [["immer aufgeschoben", "geklärt und erleichtert"], ["eine Sorge bei Nacht", "eine Antwort bei Tag"]],
    turns: ["Mach einen kleinen Termin.", "Such jemanden, der Zeit achtet.", "Sprich mit jemandem vom Fach."],
    benefits: ["Ruhe, in klaren Worten.", "Jemand, der wirklich zuhört.", "Du gehst mit Antworten.", "Begleitet, von Anfang an."],
    proofs: ["Schau, wie einfach es geht.", "Schau, wie es läuft.", "Lern das Team kennen."],
    reveals: ["Hilfe, wie sie sein soll.", "Gute Hilfe ist nah."],
    actions: ["Mach einen Termin.", "Geh den ersten Schritt.", "Stell deine Frage.", "Kümmer dich um dich."],
    echoes: ["In guten Händen", "Eine Sorge weniger", "Ganz einfach gut", "Wieder wohlfühlen"],
  },
  fitness: {
    headlines: [
      "Komm. Der Rest folgt.", "Stärker als gestern", "Dein Körper mag Pläne", "Erst schwitzen, dann gut schlafen",
      "Eine geht noch", "Fang an, wo du bist", "Fang schlecht an. Fang an.", "Anstrengung tut gut",
      "Deine stärkste Gewohnheit", "Komm in Schwung",
    ],
    subheadlines: [
      "Für Anfänge, Comebacks und frühe Vögel.", "Ohne Spiegel. Nur Training.", "Ein Plan für Tage ohne Lust.",
      "Für Körper, die zu viel sitzen.",
    ],
    hooks: [
      "Schuhe an. Das Schwerste ist getan.", "Was hebst du im Frühling?", "Zwanzig Minuten. Bist du dabei?",
      "Wie fühlt sich stark an?",
    ],
    problems: ["Der Plan vom Montag, weg am Mittwoch.", "Die Karte vom Studio staubt ein.", "Den ganzen Tag auf dem Stuhl."],
    mistakes: [["alles am ersten Tag", "Zwanzig Minuten. Dann wieder."], ["ohne Aufwärmen", "Erst fünf Minuten."]],
    myths: [["Man muss Morgen lieben", "Man muss nur anfangen."], ["Ohne Schmerz kein Erfolg", "Dranbleiben reicht."]],
    changes: [["außer Atem auf der Treppe", "zwei Stufen auf einmal"], ["Ausreden um sechs", "Schuhe an um sechs"]],
    turns: ["Klein, aber regelmäßig.", "Komm für zwanzig Minuten.", "Beweg dich heute ein wenig."],
    benefits: [
      "Energie auch nach fünf.", "Du merkst es auf der Treppe.", "Jeden Tag ein wenig stärker.", "Du schläfst verdient gut.",
    ],
    proofs: ["Schau auf die Technik.", "Die letzte. Schau.", "Eine Runde. Schau."],
    reveals: ["Deine neue Routine.", "Hier ist die Startlinie."],
    actions: ["Fang heute an.", "Mach die erste.", "Trainier mit uns.", "Leg los."],
    echoes: ["Eine Runde mehr", "Einfach da sein", "Stark bis Frühling", "Erst schwitzen, dann lächeln"],
  },
} satisfies CategoryLines;
