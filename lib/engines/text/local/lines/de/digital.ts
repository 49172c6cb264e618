import type { CategoryLines } from "../lines.ts";

/** German copy. */
export const digital = {
  electronics: {
    headlines: [
      "Läuft einfach", "Klug und leise dabei", "Einschalten. Ankommen.", "Kleine Kiste, große Hilfe", "Für jeden Tag gemacht",
      "Außen einfach", "Eine Sache, gut gemacht", "Alltag, ein Stück besser", "Einschalten. Das war’s.",
      "Der leise Fortschritt",
    ],
    subheadlines: [
      "Technik, die nicht im Weg steht.", "Nützlich ab der ersten Minute.", "Einfach, auch ohne Anleitung.",
      "Für Schreibtisch, Küche und Alltag.",
    ],
    hooks: ["Ein Knopf. Schau.", "Und wenn es einfach ginge?", "Was machst du noch von Hand?", "Schau. Ohne Anleitung."],
    problems: ["Viele Knöpfe. Keine Ahnung.", "Neues Gerät. Alte Schublade.", "Es war klug. Zu klug."],
    mistakes: [["die ganze Anleitung lesen", "Drück den einen Knopf."], ["nach Datenblatt kaufen", "Kauf für den Alltag."]],
    myths: [["Klug heißt kompliziert", "Klug heißt unauffällig."], ["Mehr Funktionen, mehr Freude", "Eine gute reicht."]],
    changes: [["überall Kabel", "eine Sache, die läuft"], ["die Einstellung suchen", "schon erledigt"]],
    turns: ["Mach es einfach.", "Nimm, was du benutzt.", "Probier die leichte Art."],
    benefits: ["Macht seine Arbeit, und Ruhe.", "Bereit, bevor du es bist.", "Jeden Tag nützlich.", "Denkt so wie du."],
    proofs: ["Knopf drücken. Schau.", "Schau, wie einfach.", "Sieh es im Einsatz."],
    reveals: ["Sag Hallo zum Leisen.", "Das Nützliche ist da."],
    actions: ["Sieh es laufen.", "Probier es zu Hause.", "Schalt es ein.", "Mach es dir leicht."],
    echoes: ["Läuft einfach", "Einschalten, aufatmen", "Weniger Aufwand", "Der leichtere Alltag"],
  },
  music_audio: {
    headlines: [
      "Dreh auf", "Der Raum verschwindet", "Play, und zwar richtig", "Dein Lied, näher", "Wie beim ersten Mal",
      "Laut, wo es zählt", "Jeder Ton, ganz nah", "Augen zu", "Das Lied, das du vergessen hattest", "Klang mit Luft",
    ],
    subheadlines: [
      "Für Wege, Küchen und den letzten Zug.", "Augen zu. Da ist es.", "Guter Klang verändert den Raum.",
      "Vom ersten Lied bis zur letzten Zugabe.",
    ],
    hooks: ["Hörst du, was gefehlt hat?", "Drei, zwei, eins. Play.", "Welches Lied zuerst?", "Augen zu. Los?"],
    problems: ["Großes Lied, dünner Klang.", "Nach zwei Wochen war Schluss.", "Man hört es. Man spürt nichts."],
    mistakes: [["schlechten Klang aufdrehen", "Wechsle zu gutem."], ["mit halbem Ohr hören", "Setz dich für ein Lied."]],
    myths: [
      ["Man braucht ein gutes Gehör", "Man braucht ein gutes Lied."], ["Klang ist für Kenner", "Er ist für alle mit Ohren."],
    ],
    changes: [["Geräusch", "Musik"], ["Hintergrund", "erste Reihe"]],
    turns: ["Hör es einmal richtig.", "Fang mit einem Lieblingslied an.", "Komm ein Stück näher."],
    benefits: ["Jeder Ton an seinem Platz.", "Gänsehaut, an einem Dienstag.", "Du hörst Neues.", "Das Zimmer wird zur Bühne."],
    proofs: ["Hör diese Stelle.", "Warte auf den Refrain.", "Erst die Stille. Hör hin."],
    reveals: ["Das ist der Klang.", "Alles da. Hör hin."],
    actions: ["Drück auf Play.", "Dreh auf.", "Hör selbst.", "Spiel dein Lied."],
    echoes: ["Drück auf Play", "Erste Reihe", "Jeder Ton", "Lauter, näher"],
  },
  software: {
    headlines: [
      "Weniger Kleinkram", "Schließ die anderen Tabs", "Arbeit, die von selbst läuft", "Hol dir den Nachmittag zurück",
      "Alles an einem Ort", "Fertig vor dem Mittag", "Alles an seinem Platz", "Montag, erledigt",
      "Arbeiten und dann aufhören", "Leise produktiv",
    ],
    subheadlines: [
      "Die Arbeit läuft. Du musst nicht schieben.", "Für Teams, die Besseres vorhaben.",
      "Einmal einrichten. Dann gehört der Tag dir.", "Der Überblick, den du immer bauen wolltest.",
    ],
    hooks: [
      "Wie viele Tabs sind gerade offen?", "Kopieren. Einfügen. Warum?", "Wo ist diese Datei?",
      "Und wenn Montag leicht wäre?",
    ],
    problems: ["Fünf Programme. Kein Überblick.", "Die Tabelle hat eine Tabelle.", "Du tippst alles zweimal."],
    mistakes: [["noch ein Programm", "Bring alles zusammen."], ["um das Programm herum arbeiten", "Lass es für dich arbeiten."]],
    myths: [
      ["Man braucht eine Schulung", "Es sollte sich selbst erklären."], ["Wechseln dauert Monate", "Es kann heute anfangen."],
    ],
    changes: [["Neuigkeiten nachlaufen", "sie kommen sehen"], ["Freitagabend, noch am Tippen", "Freitag um vier, fertig"]],
    turns: ["Leg alles an einen Ort.", "Lass das ein Programm machen.", "Tipp es einmal."],
    benefits: [
      "Weniger Meetings über Meetings.", "Alle sehen dieselbe Seite.", "Der Laptop geht früher zu.", "Nichts geht verloren.",
    ],
    proofs: ["Drei Klicks. Schau.", "Ein Tag damit. Schau.", "Das ganze Bild. Schau."],
    reveals: ["Dein neuer Lieblingstab.", "Ein Ort für alles."],
    actions: ["Schau, wie es läuft.", "Probier es mit dem Team.", "Starte diese Woche.", "Richte es heute ein."],
    echoes: ["Fertig vor dem Mittag", "Alles im Blick", "Weniger Kleinkram", "Pünktlich zu Hause"],
  },
  gaming: {
    headlines: [
      "Noch eine Runde", "Du bist dran", "Drück Start", "Erst spielen, dann schlafen", "Der Spieleabend ist zurück",
      "Vergiss die Zeit", "Wer gewinnt, bleibt", "Bring Snacks mit", "Nur noch ein Zug", "Der beste Platz ist das Sofa",
    ],
    subheadlines: [
      "Für Rivalen, Teams und schlechte Verlierer.", "Mach den Tisch frei. Und den Abend.", "Freunde her. Handys weg.",
      "Für Siege, Pleiten und lautes Lachen.",
    ],
    hooks: ["Glück heute? Gut.", "Wer zählt die Punkte?", "Wer ist dran?", "Zwei von drei?"],
    problems: ["Alle auf dem Sofa, alle am Handy.", "Sonntag, Regen, nichts los.", "Gleiches Spiel, gleicher Sieger."],
    mistakes: [["die erste Runde auslassen", "Verlier sie und lern."], ["andere gewinnen lassen", "Spiel auf Sieg. Lach dabei."]],
    myths: [["Spiele sind für Kinder", "Sag das dem Samstagabend."], ["Zum Spielen ist man zu alt", "Man kommt genau richtig."]],
    changes: [["fünf Handys, ein Tisch", "fünf Stimmen, ein Tisch"], ["ein stiller Abend", "Revanche um Mitternacht"]],
    turns: ["Gib allen Karten.", "Fang eine Runde an.", "Wechsle das Spiel."],
    benefits: [
      "Leicht begonnen. Schwer beendet.", "Der lauteste Abend der Woche.", "Du willst die Revanche.",
      "Ab Runde zwei sind alle drin.",
    ],
    proofs: ["Schau auf diesen Zug.", "Schau dir die Runde an.", "Schau, wer lacht."],
    reveals: ["Ein neues Spiel am Tisch.", "Das Spiel für heute Abend."],
    actions: ["Starte die Runde.", "Mach deinen Zug.", "Drück Start.", "Spiel mit."],
    echoes: ["Noch eine Runde", "Das Spiel läuft", "Du bist dran", "Revanche um neun"],
  },
  finance: {
    headlines: [
      "Geld, ohne Grübeln", "Wissen, wohin es geht", "Deine Zukunft, pünktlich", "Zahlen, die sich benehmen",
      "Besser schlafen am Zahltag", "Kleine Beträge, ruhiger Kopf", "Mach den Umschlag auf", "Ein Plan, den man versteht",
      "Dein Monat im Blick", "Leises Geld",
    ],
    subheadlines: [
      "Klare Zahlen, ein Überblick.", "Für alle, die lieber nicht daran denken.", "Für die Rechnung, die du im Kopf führst.",
      "Weniger raten am Monatsende.",
    ],
    hooks: ["Wo ist der Monat hin?", "Zahltag. Und dann?", "Was bleibt am Zwanzigsten?", "Wann hast du nachgesehen?"],
    problems: ["Der Zwanzigste, und es wird eng.", "Ein Schuhkarton voller Belege.", "Passt schon. Denkst du."],
    mistakes: [["einmal im Jahr nachsehen", "Zwei Minuten, freitags."], ["auf Glück hoffen", "Schau am Freitag nach."]],
    myths: [["Geld ist für Fachleute", "Es ist für alle, die hinsehen."], ["Planen heißt verzichten", "Planen heißt wählen."]],
    changes: [["raten", "wissen"], ["ein Knoten im Bauch", "eine klare Zahl"]],
    turns: ["Sieh es am Ersten kommen.", "Bring alles auf eine Seite.", "Einmal nachsehen. Aufatmen."],
    benefits: [
      "Den Monat sehen, bevor er kommt.", "Weniger Schreck am Dreißigsten.", "Du weißt, wo du stehst.",
      "Entscheiden wird leichter.",
    ],
    proofs: ["Ein Blick. Alle Zahlen.", "Ein ganzer Monat. Schau.", "Schau, wie klar es wird."],
    reveals: ["Dein Geld, gut im Blick.", "Das ganze Bild."],
    actions: ["Sieh deine Zahlen.", "Fang mit diesem Monat an.", "Verschaff dir Überblick.", "Plan deinen Monat."],
    echoes: ["Ein klarer Monat", "Ruhige Zahlen", "Wissen, wohin es geht", "Eine Sorge weniger"],
  },
} satisfies CategoryLines;
