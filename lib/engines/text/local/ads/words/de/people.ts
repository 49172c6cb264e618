import type { World, WorldName } from "../words.ts";

/** German pictures of people at work, in class, in company. */
export const people = {
  desk: {
    places: ["an einem Schreibtisch am Fenster", "am Cafétisch vor dem Laptop"],
    who: ["eine Frau mit einem Bleistift im Haar", "ein Mann mit zwei Handys"],
    start: [
      ["Eine Schreibtischlampe, ein kaltes Abendessen, das letzte Licht im Büro. {who} reibt sich die Augen.", "Es ist spät, und die Liste wird nicht kürzer."],
      ["Montagmorgen, der Bildschirm geht an. {who} zählt die Nachrichten und greift zur Tasse.", "Montag, neun Uhr. Es geht wieder los."],
    ],
    trouble: [
      ["Zettel, Klebenotizen, ein Kabel, das nirgends passt. Alles rutscht vom Tisch.", "Es ist hier irgendwo. Du weißt, es ist hier irgendwo."],
      ["Ein Balken auf dem Bildschirm kriecht vorwärts, bleibt stehen und fängt von vorn an.", "Es sollte Zeit sparen. Das war der Plan."],
    ],
    use: [
      ["Ein Daumen tippt einmal. Auf dem Display fällt alles an seinen Platz.", "Einmal tippen. Fertig, und du bist frei."],
      ["Ein Papier nach dem anderen verschwindet vom Tisch, bis man das Holz sieht.", "Eine Sache weniger im Kopf. Und noch eine."],
      ["Zwei beugen sich über denselben Bildschirm und nicken zugleich.", "Sehen, verstehen, weiter."],
    ],
    after: [
      ["Fünf Uhr. Der Laptop klappt zu, eine Jacke wird angezogen, draußen ist es noch hell.", "Um fünf fertig. Was machst du mit dem Abend?"],
      ["Ein aufgeräumter Tisch, eine Tasse, eine Pflanze. {who} lehnt sich zurück, die Hände hinterm Kopf.", "So sieht also Ruhe an einem Dienstag aus."],
    ],
  },
  learn: {
    places: ["am Küchentisch", "auf einer Bank zwischen zwei Stunden"],
    who: ["eine Frau mit Notizbuch", "ein Junge mit Kopfhörern"],
    start: [
      ["Eine Straßenbahn, ein Fensterplatz. {who} bewegt lautlos die Lippen und grinst.", "Das wolltest du doch immer lernen. Weißt du noch?"],
      ["Eine leere Seite. {who} dreht einen Bleistift zwischen zwei Fingern und fängt an.", "So sieht jeder Anfang ein bisschen aus."],
    ],
    trouble: [
      ["Ein dickes Buch, ein Gähnen, ein Bleistift, der Kringel an den Rand malt.", "Seite drei. Schon wieder. Und der Kopf ist woanders."],
      ["Jemand stellt eine Frage. Stille, rote Ohren, ein Lächeln, das nicht hilft.", "Du weißt es. Du kannst es nur nicht sagen."],
    ],
    use: [
      ["Ein paar Minuten auf dem Sofa, eine kleine Aufgabe, ein Häkchen im Kästchen.", "Ein paar Minuten. Nicht morgen, einfach jetzt."],
      ["Lippen formen einen ersten Satz, falsch, noch einmal, und richtig.", "Sag es erst mal falsch. So funktioniert das."],
      ["Zwei Köpfe über einer Seite. Einer davon leuchtet plötzlich auf.", "Warte kurz. Da. Das ist der Moment."],
    ],
    after: [
      ["{who} antwortet, ohne nachzudenken, und staunt am meisten darüber.", "Und dann ist es einfach da, als wäre es nie anders gewesen."],
      ["Freunde um einen Tisch, und mittendrin jemand, der das im Frühling noch nicht konnte.", "Schau mal, wie weit du schon bist."],
    ],
  },
  family: {
    places: ["auf dem Wohnzimmerteppich", "an einem Tisch voller Papierhüte"],
    who: ["ein Mädchen in Gummistiefeln", "ein Vater mit Papierkrone"],
    start: [
      ["Samstag, Pfannkuchen, eine Socke auf der Lampe. {who} saust um die Ecke.", "Samstagmorgen, und das Haus ist wach."],
      ["Flüstern hinter einer Tür. {who} zählt bis drei, einen Finger auf den Lippen.", "Psst. Noch nichts verraten."],
    ],
    trouble: [
      ["Ein verregnetes Fenster, ein Berg Spielzeug und ein langer, langer Seufzer.", "„Mir ist langweilig.“ Und es ist erst zehn."],
      ["Alle in einem Zimmer, jedes Gesicht im Licht seines eigenen Bildschirms.", "Alle zusammen, und jeder ist woanders."],
    ],
    use: [
      ["Papier reißt, ein Deckel geht auf, und die Augen werden groß.", "Achte auf die Augen. Darum geht es."],
      ["Kleine Hände, große Hände und ein Turm, höher als der Tisch.", "Erst hilfst du nur. Und dann spielst du mit."],
      ["Ein Tanz im Flur, rutschende Socken, die Musik zu laut.", "Fünf alberne Minuten, die keiner vergisst."],
    ],
    after: [
      ["Nachtlicht. {who} schläft, und das Lieblingsding des Tages liegt ganz nah.", "Und am Ende des Tages: Ruhe. Echte Ruhe."],
      ["Ein verwackeltes Foto, alle lachen, jemand ist am Rand abgeschnitten.", "Kein perfektes Bild. Aber das richtige."],
    ],
  },
  visit: {
    places: ["an einem hellen Empfang", "in einem stillen, freundlichen Raum"],
    who: ["eine Frau mit Kalender in der Hand", "ein Mann mit hochgekrempelten Ärmeln"],
    start: [
      ["Ein Zettel am Kühlschrank, zweimal unterstrichen. {who} schaut ihn an, dann das Telefon.", "Seit Wochen willst du da anrufen."],
      ["Eine Tür mit kleinem Schild. {who} zögert, strafft die Schultern und geht hinein.", "Der erste Schritt ist der schwerste. Danach wird es leicht."],
    ],
    trouble: [
      ["Warteschleife, ein knackender Lautsprecher, Finger trommeln auf den Tisch.", "Bitte warten. Sie sind die Nummer vierzehn. Na toll."],
      ["Ein Problem, über das jemand Klebeband geklebt hat. Das Band löst sich.", "Man kann es aufschieben. Es geht nur nicht weg."],
    ],
    use: [
      ["Ein Händedruck, ein Stuhl wird herangezogen, jemand hört wirklich zu.", "Zuerst hört dir jemand zu. Das hilft schon."],
      ["Ruhige Hände bei der Arbeit, das Werkzeug sortiert, jeder Griff sitzt.", "Man merkt sofort: Das machen die nicht zum ersten Mal."],
      ["Ein paar klare Worte, eine Skizze auf Papier, ein Nicken.", "Keine Rätsel. Du weißt, was als Nächstes kommt."],
    ],
    after: [
      ["{who} tritt hinaus in die Sonne, um eine Sorge leichter.", "Das war’s schon? Das war’s. Erledigt."],
      ["Der Zettel geht vom Kühlschrank ab und fliegt in den Papierkorb.", "Eine Sache, an die du nicht mehr denken musst."],
    ],
  },
  make: {
    places: ["an der Werkbank in der Garage", "im Garten hinterm Haus"],
    who: ["eine Frau mit Handschuhen in der Tasche", "ein Mann mit einem Bleistift hinterm Ohr"],
    start: [
      ["Samstag, Ärmel hochgekrempelt. {who} steht vor der Arbeit und nickt.", "Um diese eine Arbeit gehst du schon seit dem Frühling herum."],
      ["Eine Schuppentür knarrt, Staub tanzt im Licht. {who} greift hinein.", "Heute ist es so weit. Das hast du selbst gesagt."],
    ],
    trouble: [
      ["Schrubben, Schweiß und ein Fleck, den das nicht beeindruckt.", "Du reibst und reibst. Er bleibt, wo er ist."],
      ["Eine halbfertige Arbeit, eine krumme Schraube, ein Seufzer.", "Halb fertig ist der längste Zustand der Welt."],
    ],
    use: [
      ["Hände machen sich ans Werk, ohne Hast, und jeder Griff sitzt.", "Mit dem Richtigen in der Hand geht es wie von selbst."],
      ["Ein erster klarer Streifen, hell und sauber, mitten durchs Grau.", "Siehst du den Streifen? Jetzt kannst du nicht mehr aufhören."],
      ["Erde, Holz, Wasser. Unter zwei Händen nimmt etwas Gestalt an.", "Nichts ist schöner, als zu sehen, was man gemacht hat."],
    ],
    after: [
      ["{who} tritt drei Schritte zurück, Hände in den Hüften, und schaut lange.", "Tritt zurück. Schau ruhig hin. Das warst du."],
      ["Kinder rennen durchs fertige Bild, als wäre es nie anders gewesen.", "Morgen weiß keiner mehr, wie es vorher war."],
    ],
  },
  any: {
    places: ["an einem offenen Fenster", "mitten in einem ganz normalen Tag"],
    who: ["eine Frau mit Einkaufstasche", "ein Mann mit Rucksack"],
    start: [
      ["Es klingelt, ein Paket auf der Matte. {who} schaut die leere Straße hinauf und hinunter.", "Da steht etwas vor deiner Tür."],
      ["Eine Straße, hundert Leute, und eine Person bleibt stehen. {who} schaut genauer hin.", "Alle gehen vorbei. Du nicht."],
    ],
    trouble: [
      ["Eine Schublade voller Dinge, die fast funktioniert hätten.", "Fast richtig. Davon hast du eine Schublade voll."],
      ["Eine lange Schlange, eine laute Durchsage und ein Gesicht, dem es reicht.", "Muss das wirklich so kompliziert sein?"],
    ],
    use: [
      ["Finger heben einen Deckel. Papier raschelt, ein Lächeln erscheint.", "Der erste Moment zählt. Dieser gehört dir."],
      ["Ein normaler Tag läuft vorbei, und eines darin kehrt immer wieder.", "Morgens, mittags, abends: Du kommst darauf zurück."],
      ["Von Hand zu Hand über einen Tisch, mit einem kurzen Nicken.", "Probier es einmal. Dann reden wir."],
    ],
    after: [
      ["{who} lehnt zufrieden im Türrahmen, während das Licht wechselt.", "Manchmal braucht es gar nicht mehr."],
      ["Dieselbe Straße, dieselbe Stunde, ein leichterer Schritt.", "Es hat sich nichts Großes geändert. Man spürt es nur."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
