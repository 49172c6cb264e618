import type { CategoryLines } from "../lines.ts";

/** German copy. */
export const table = {
  coffee_tea: {
    headlines: [
      "Guten Morgen, so richtig", "Dafür steht man auf", "Ein Schluck, ganz langsam", "Der Tag kann warten",
      "Eingießen. Durchatmen. Weiter.", "Erst diese Tasse", "Das Beste am Morgen", "Zum Langsamtrinken", "Riecht nach Morgen",
      "Ein warmer Anfang",
    ],
    subheadlines: [
      "Für die erste ruhige Minute des Tages.", "Morgen schmecken besser ohne Eile.",
      "Die fünf Minuten, die den Ton angeben.", "Für Frühaufsteher und alle anderen.",
    ],
    hooks: [
      "Wie schmeckt dein Morgen?", "Erster Schluck. Dann die Welt.", "Das Wasser ist heiß. Kommst du?",
      "Du, eine Tasse, fünf Minuten.",
    ],
    problems: ["Noch eine Tasse, schon vergessen.", "Ausgetrunken, zwischen Tür und Weg.", "Heiß. Mehr auch nicht."],
    mistakes: [["im Gehen trinken", "Für diese setz dich hin."], ["kalt werden lassen", "Ein Schluck, dann der Tag."]],
    myths: [
      ["Gut heißt kompliziert", "Es braucht eine ruhige Minute."],
      ["Geschmack braucht ein Ritual", "Er braucht eine gute Tasse."],
    ],
    changes: [["ein gehetzter Morgen", "ein Grund zum Sitzenbleiben"], ["halb wach am Tisch", "hellwach am Fenster"]],
    turns: ["Diese soll zählen.", "Mach fünf Minuten langsamer.", "Schmeck wieder hin."],
    benefits: [
      "Der Duft macht die halbe Arbeit.", "Ein kleines Ritual, das bleibt.", "Warme Hände, klarer Kopf.",
      "Der erste Schluck sagt Hallo.",
    ],
    proofs: ["Schau, wie es dampft.", "Schau beim Eingießen zu.", "Erst riechen, dann trinken."],
    reveals: ["Dein neuer Morgen.", "Die Tasse zum Aufstehen."],
    actions: ["Gönn dir die erste Tasse.", "Probier selbst.", "Gieß dir eine ein.", "Komm auf eine Tasse."],
    echoes: ["Langsame Morgen", "Erst ein Schluck", "Ein warmer Anfang", "Fünf ruhige Minuten"],
  },
  drink: {
    headlines: [
      "Ein Schluck, und weiter", "Durst hat eine Antwort", "Gieß dir eine Pause ein", "Auf diesen Moment",
      "Frische, ganz einfach", "Eine Pause zum Festhalten", "Frisch, klar, griffbereit", "Nimm einen langen Schluck",
      "Gutes kommt in Schlucken", "Stoß auf Dienstag an",
    ],
    subheadlines: [
      "Für lange Tage und gute Gesellschaft.", "Ein Schluck, und du bist woanders.", "Griffbereit, von früh bis spät.",
      "Eine kleine Pause, wann immer du willst.",
    ],
    hooks: [
      "Drei Uhr nachmittags. Durst?", "Hörst du das Eis?", "Wann war deine letzte echte Pause?",
      "Ein Schluck, der überrascht?",
    ],
    problems: ["Immer das gleiche Getränk.", "Drei Uhr, und kein Schwung.", "Schon wieder nichts getrunken."],
    mistakes: [["auf den Durst warten", "Ab und zu ein Schluck."], ["nehmen, was da ist", "Wähl mit Lust."]],
    myths: [["Trinken ist nur Trinken", "Nimm einen Schluck."], ["Erfrischend heißt süß", "Erfrischend heißt erfrischend."]],
    changes: [["ein trockener Nachmittag", "der erste gute Schluck"], ["ein müder Nachmittag", "ein heller"]],
    turns: ["Greif zu etwas Besserem.", "Nimm einen richtigen Schluck.", "Stell dir was in Reichweite."],
    benefits: ["Gut bis zum letzten Tropfen.", "Noch besser zu zweit.", "Eine Pause für die Hand.", "Macht den Kopf klar."],
    proofs: ["Der erste Schluck. Schau.", "Schau beim Eingießen zu.", "Ganz nah. Schau."],
    reveals: ["Der bessere Schluck.", "Zum Wohl."],
    actions: ["Nimm einen Schluck.", "Schenk dir ein.", "Halt es griffbereit.", "Stoß mit uns an."],
    echoes: ["Lange Schlucke", "Eine klare Pause", "Gute Gesellschaft", "Durst gelöscht"],
  },
  bakery_sweets: {
    headlines: [
      "Heb den letzten Bissen auf", "Süß, mit Absicht", "Heute hat es verdient", "Teilen, wenn es sein muss",
      "Die gute Versuchung", "Augen zu, reinbeißen", "Jeden Krümel wert", "Aus dem Ofen, schon weg",
      "Jemand hat für dich gebacken", "Dienstag schmeckt besser",
    ],
    subheadlines: [
      "Zum Frühstück, für später, einfach so.", "Nimm was mit. Versteck eins für dich.", "Die Tüte, in die alle schauen.",
      "Etwas Süßes, das zu Hause wartet.",
    ],
    hooks: ["Das letzte Stück. Für wen?", "Irgendwo ist es vier Uhr.", "Riecht gut. Geh dem Duft nach.", "Eins oder zwei?"],
    problems: ["Süßes, das nach Karton schmeckt.", "Vier Uhr, und nichts Gutes da.", "Nachtisch war nur ein Rest."],
    mistakes: [["für später aufheben", "Jetzt. Langsam."], ["die Stücke zählen", "Teilen, das letzte behalten."]],
    myths: [["Süßes braucht einen Anlass", "Dienstag ist einer."], ["Gut heißt zu süß", "Gut heißt genau richtig."]],
    changes: [["ein öder Nachmittag", "ein leerer Teller"], ["eine normale Pause", "Krümel und ein Grinsen"]],
    turns: ["Nimm das echte.", "Heb dir eins auf.", "Mach ihn zum Plan."],
    benefits: [
      "Schnell weg, lange erinnert.", "So gut, dass man es versteckt.", "Der Duft ruft alle an den Tisch.",
      "Ein Bissen, und keiner redet.",
    ],
    proofs: ["Schau es dir nah an.", "Brich es auf. Schau.", "Der erste Bissen. Schau."],
    reveals: ["Das Süße des Tages.", "Hier ist der gute Grund."],
    actions: ["Heb dir eins auf.", "Komm früh.", "Nimm was mit nach Hause.", "Komm vor zwölf."],
    echoes: ["Jeden Krümel wert", "Süßer Dienstag", "Noch ein Bissen", "Zum Teilen schön"],
  },
  food: {
    headlines: [
      "Iss mit Freude", "Abendessen, geklärt", "Schmeck, was drin ist", "Gutes auf den Tisch", "Einfach, mit Nachschlag",
      "Reich die Schüssel rum", "Hunger ist ein guter Anfang", "Geschmack zuerst", "Der Teller kommt leer zurück",
      "Heute schmeckt es nach was",
    ],
    subheadlines: [
      "Für Wochentage, die mehr verdienen.", "Gute Zutaten brauchen wenig Worte.", "Für große Tische und kleine Küchen.",
      "Die Mahlzeit, an die man sich erinnert.",
    ],
    hooks: [
      "Was gibt es heute? Endlich klar.", "Aufmachen. Riechen.", "Was riecht hier so gut?", "Rate, was auf den Tisch kommt.",
    ],
    problems: ["Fad, den dritten Abend in Folge.", "Sieben Uhr. Leerer Kühlschrank.", "Gegessen. Was war es noch?"],
    mistakes: [["alles mit Soße zudecken", "Lass den Geschmack sprechen."], ["ohne Hinsehen kochen", "Gib etwas Gutes dazu."]],
    myths: [
      ["Gut essen dauert Stunden", "Es braucht gute Zutaten."],
      ["Einfach heißt langweilig", "Einfach heißt: man schmeckt es."],
    ],
    changes: [["ein trauriges Abendessen", "leere Teller"], ["im Essen stochern", "Nachschlag holen"]],
    turns: ["Bring Geschmack zurück.", "Hab etwas Gutes da.", "Schmeck, was du isst."],
    benefits: [
      "Jemand will Nachschlag.", "Der Geschmack macht die Arbeit.", "Am Tisch wird es still.", "Gut bis zum letzten Bissen.",
    ],
    proofs: ["Schau dir den Teller an.", "Schau, was drin ist.", "Der erste Bissen. Schau."],
    reveals: ["Jetzt auf deinem Tisch.", "Das gibt es heute."],
    actions: ["Deck den Tisch.", "Bring Hunger mit.", "Probier es heute Abend.", "Zu Tisch."],
    echoes: ["Mit Nachschlag", "Ein voller Tisch", "Abendessen, geklärt", "Echter Geschmack"],
  },
  restaurant: {
    headlines: [
      "Dein Tisch wartet", "Komm hungrig", "Bleib auf einen Teller mehr", "Heute essen wir aus", "Heute kocht jemand anderes",
      "Rück einen Stuhl heran", "Der Tisch am Fenster", "Gutes Essen, lange Gespräche", "Bleib zum Nachtisch",
      "Komm rein, wir decken",
    ],
    subheadlines: [
      "Komm zum Essen, bleib wegen der Runde.", "Nichts kochen. Nichts spülen.", "So ein Abend, den man wiederholt.",
      "Gutes Essen, nette Leute, keine Eile.",
    ],
    hooks: ["Heute will keiner kochen.", "Riechst du das bis auf die Straße?", "Hunger? Komm rein.", "Wo essen wir heute?"],
    problems: ["Der Kühlschrank sagt nein.", "Schon wieder Brote am Abend.", "Jeden Abend dasselbe Sofa."],
    mistakes: [
      ["am Schreibtisch essen", "Setz dich vor etwas Warmes."], ["spät und im Stehen essen", "Setz dich. Bleib ein wenig."],
    ],
    myths: [["Ausgehen braucht einen Grund", "Hunger ist einer."], ["Gute Lokale sind steif", "Hier ist Platz für Ellbogen."]],
    changes: [["Reste, im Stehen", "ein Tisch mit Freunden"], ["was im Kühlschrank ist", "was auf der Karte steht"]],
    turns: ["Überlass uns die Küche.", "Komm und iss richtig.", "Geh aus, für einen guten Teller."],
    benefits: [
      "Heiße Teller, ruhige Abende.", "Ein Ort, an den man zurückkommt.", "Du bleibst länger als gedacht.",
      "Den Abwasch machen andere.",
    ],
    proofs: ["Direkt aus der Pfanne. Schau.", "Schau, was auf den Tisch kommt.", "Schau in die Küche."],
    reveals: ["Der Plan für heute Abend.", "Dein nächster Lieblingstisch."],
    actions: ["Reserviere deinen Tisch.", "Komm zum Essen.", "Schau heute vorbei.", "Setz dich zu uns."],
    echoes: ["Komm hungrig", "Ein Tisch für dich", "Bleib zum Nachtisch", "Der Plan für heute"],
  },
} satisfies CategoryLines;
