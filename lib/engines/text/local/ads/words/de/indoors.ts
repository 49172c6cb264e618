import type { World, WorldName } from "../words.ts";

/** German pictures from inside the house. */
export const indoors = {
  home: {
    places: ["in einem kleinen Wohnzimmer", "zu Hause am Fenster"],
    who: ["eine Frau in Wollsocken", "ein Mann im alten Pullover"],
    start: [
      ["Die Haustür fällt ins Schloss. {who} legt die Schlüssel in eine Schale und bleibt kurz im dunklen Flur stehen.", "Endlich zu Hause, und der Tag sitzt noch in den Schultern."],
      ["Eine leere Ecke im Zimmer. {who} legt den Kopf schief und misst mit beiden Händen.", "Da ist diese eine Ecke, die nie fertig wurde."],
    ],
    trouble: [
      ["Eine nackte Deckenlampe über einem ordentlichen, leblosen Zimmer. Niemand setzt sich.", "Das große Licht ist an, und keiner will bleiben."],
      ["Ein Sofa unter Wäsche und Paketen, der Fernseher flimmert für niemanden.", "Jeder Abend ist gleich: Lärm an, Stimmung aus."],
    ],
    use: [
      ["Hände räumen den Tisch frei, Stück für Stück, bis nur das übrig ist, was zählt.", "Du brauchst nicht mehr Dinge. Nur das richtige."],
      ["Das Deckenlicht geht aus. Ein weicher Schein füllt das Zimmer, und die Schatten werden rund.", "Eine kleine Änderung, und der ganze Raum atmet aus."],
      ["Nackte Füße auf dem Boden, eine Decke, ein Buch, das immer an derselben Stelle aufgeht.", "Hier fängt der Abend an, dir zu gehören."],
    ],
    after: [
      ["Dasselbe Zimmer bei Nacht, jetzt warm. Zwei reden und vergessen die Zeit.", "Komisch, auf einmal will keiner mehr gehen."],
      ["Morgensonne wandert durchs Zimmer und bleibt am neuen Lieblingsplatz hängen.", "Und am Morgen ist es immer noch Zuhause."],
    ],
  },
  care: {
    places: ["vor dem Badspiegel", "in einem stillen, hellen Raum"],
    who: ["eine Frau mit nassen Haaren", "ein Mann im weißen T-Shirt"],
    start: [
      ["Dampf auf dem Spiegel. Eine Hand wischt ein Oval frei, und {who} blickt sich in die Augen.", "Guten Morgen, du. Wie geht es dir heute?"],
      ["Ein Hahn tropft, ein Handtuch hängt bereit. {who} atmet ein und lässt die Schultern sinken.", "Fünf Minuten nur für dich. Wann gab es das zuletzt?"],
    ],
    trouble: [
      ["Ein Regal voll halb benutzter Dinge. Eine Hand schwebt darüber und nimmt nichts.", "So viele Versprechen auf einem Brett, und immer derselbe Spiegel."],
      ["Handylicht im Dunkeln, müde Augen, noch eine Nachricht vor dem Einschlafen.", "Du kümmerst dich um alle. Und dann ist der Tag vorbei."],
    ],
    use: [
      ["Langsame Hände, eine ruhige Geste, Wassertropfen fangen das Licht.", "Es braucht keine Stunde. Nur einen Moment, der dir gehört."],
      ["Das Handy liegt mit dem Gesicht nach unten. Ein Fenster geht auf, ein Vorhang bewegt sich.", "Handy weg. Einatmen. Da bist du ja."],
      ["Geschlossene Augen, das Gesicht im Licht, ein Lächeln, das keiner bestellt hat.", "Du spürst es, bevor es jemand sieht."],
    ],
    after: [
      ["{who} geht aus dem Haus und schaut im Vorbeigehen zufrieden in ein Schaufenster.", "Kein Filter. Nur ein guter Tag, den man sieht."],
      ["Abend. Derselbe Spiegel, dasselbe Gesicht, jetzt weicher.", "Und heute Abend ist der Spiegel auf deiner Seite."],
    ],
  },
  cup: {
    places: ["an der Küchentheke", "am kleinen Tisch beim Fenster"],
    who: ["eine Frau im Schlafanzug", "ein Mann mit Schlaf in den Haaren"],
    start: [
      ["Blaues Licht in der Küche. {who} tastet nach einer Tasse, mit nur einem offenen Auge.", "Der Tag hat noch nicht angefangen. Diese Minute gehört dir."],
      ["Draußen lehnt ein Fahrrad, die Straße wird wach. Hinter der Scheibe schenkt {who} langsam ein.", "Da draußen ist es schon laut. Hier drinnen nicht."],
    ],
    trouble: [
      ["Ein Pappbecher auf dem Armaturenbrett, kalt geworden, neben drei anderen.", "Im Gehen getrunken. Hast du überhaupt etwas geschmeckt?"],
      ["Drei Uhr am Schreibtisch. Ein leeres Glas und ein Kopf, der schwer in der Hand liegt.", "Drei Uhr, und der Akku ist leer."],
    ],
    use: [
      ["Ein dünner Strahl in Zeitlupe. Tropfen springen und fangen das Licht.", "Hör mal hin. So klingt langsamer werden."],
      ["Zwei Hände schließen sich darum. Die Schultern sinken, der Blick geht aus dem Fenster.", "Der erste Schluck. Alles andere kann kurz warten."],
      ["Zwei stoßen über den Tisch hinweg an und fangen gleichzeitig an zu reden.", "Manche Gespräche brauchen etwas Gutes im Glas."],
    ],
    after: [
      ["Der letzte Schluck. {who} steht auf und öffnet hellwach die Tür zur Straße.", "Jetzt darf der Tag kommen. Du bist so weit."],
      ["Eine leere Tasse, ein Ring auf dem Tisch, Sonne auf dem Holz.", "Schon leer? Das ist der einzige Haken daran."],
    ],
  },
  table: {
    places: ["an einem langen Holztisch", "in einer kleinen, vollen Küche"],
    who: ["eine Frau mit Mehl am Ärmel", "ein Mann mit leerem Teller"],
    start: [
      ["Dampf, klappernde Teller, jemand ruft zu Tisch. Als Erstes sitzt da: {who}.", "Riechst du das? Dann weißt du, was kommt."],
      ["Eine frühe Straße, ein einziges helles Fenster. Drinnen stellt {who} etwas Gutes auf die Theke.", "Heute ist jemand früh aufgestanden, damit du gut isst."],
    ],
    trouble: [
      ["Ein offener Kühlschrank, kaltes Licht, ein Gesicht, das alles schon kennt.", "Sieben Uhr, hungrig, und nichts sieht gut aus."],
      ["Mittag an der Tastatur: die Gabel in der einen Hand, die Maus in der anderen.", "Du hast gegessen. Aber was war es noch gleich?"],
    ],
    use: [
      ["Hände brechen, gießen, teilen. Krümel fallen, keinen stört es.", "Dafür ist Essen da: dass man es weiterreicht."],
      ["Der erste Bissen, geschlossene Augen. Sogar die Kinder sind kurz still.", "Der erste Bissen. Und plötzlich ist es ganz still."],
      ["Ganz nah am Teller: Farbe, Dampf, ein Glanz, der eine Sekunde hält.", "Einfach, ehrlich und im Nu weg."],
    ],
    after: [
      ["Leere Teller, volle Gläser, zurückgeschobene Stühle. Keiner geht.", "Die Teller sind leer, und keiner steht auf."],
      ["Eine Hand schleicht sich ans allerletzte Stück und wird erwischt.", "Das letzte gehört dir, wenn du schnell bist."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
