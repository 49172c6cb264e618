import type { FrameImages } from "../words.ts";

/** German pictures for any goods. */
export const frames: FrameImages = {
  show: [
    ["Nahaufnahme: {product}, ganz allein im Bild. Staub schwebt durchs Licht, dann hält alles still.", "Hier, schau mal. {brand}. Nimm dir eine Sekunde."],
    ["{product} {place}, erst nur ein Umriss. Langsam wird das Bild scharf.", "Und auf einmal ist es ganz einfach. {brand}."],
    ["Detail um Detail: eine Fläche, eine Kante, ein Schatten. Dann, formatfüllend: {product}.", "Schau genauer hin. Noch genauer. {brand}."],
  ],
  screen: [
    ["Ein Display leuchtet im Dunkeln auf. Darauf, klar und groß: {product}.", "Hier, schau mal. {brand}. Näher, als du denkst."],
    ["Senkrecht von oben: eine Tastatur, eine Tasse, eine Hand. Der Bildschirm wird hell, und da ist es: {product}.", "Ein Blick, und du weißt, wo du stehst. {brand}."],
  ],
  venue: [
    ["Eine Straße, eine Tür, ein Schild, das leicht schwingt. Hinter der Scheibe ist Licht: {product}.", "Komm ruhig näher. {brand}. Die Tür ist offen."],
    ["Die Tür geht auf, und wir gehen auf Augenhöhe hinein. Erste Geräusche, erste Gesichter: {product}.", "Komm herein. {brand}. Lass dir Zeit."],
  ],
  veil: [
    ["Ein dunkler Tisch, etwas unter einem Tuch. Eine Hand greift nach einem Zipfel und wartet.", "Da wartet etwas unter dem Tuch. Rate mal."],
    ["Nur eine Silhouette vor einer hellen Wand. Das Licht kriecht näher, eine Handbreit nach der anderen.", "Noch nicht. Gleich. Schau weiter hin."],
  ],
  dare: [
    ["{who} blickt direkt in die Kamera, krempelt beide Ärmel hoch und stellt eine Uhr.", "Wir könnten viel erzählen. Wir zeigen es lieber."],
    ["Ein leerer Tisch, ein Kreidestrich, eine Stoppuhr. Finger zählen herunter: drei, zwei, eins.", "Du musst uns nichts glauben. Schau einfach zu."],
  ],
  test: [
    ["Eine Einstellung ohne Schnitt, {place}: Hände bei der Arbeit und mitten im Bild {product}.", "Kein Schnitt, kein Trick. Nur ein ganz normaler Tag."],
    ["Ein Tisch, zwei Hälften. Links wie sonst immer. Rechts: {product}.", "Derselbe Tisch, dieselbe Minute. Sieh selbst."],
    ["{who} probiert zum ersten Mal. Wir sehen nur das Gesicht: Zweifel, Staunen, ein kleines Nicken.", "Achte auf das Gesicht. Das sagt mehr, als wir könnten."],
  ],
  wrong: [
    ["{who} {place}, und es passiert, was allen passiert. Das Bild friert ein. Darüber steht: „{line}“.", "Das kennen wir alle: {raw}."],
    ["Derselbe Fehler im Zeitraffer, einmal, zweimal, dreimal. Standbild. In großer Schrift: „{line}“.", "Kommt dir das bekannt vor? {raw}."],
  ],
  mend: [
    ["Das Bild läuft rückwärts, bis kurz davor. Diesmal geht es anders aus. Im Bild steht: „{line}“.", "Also noch mal von vorn. {line}."],
    ["Derselbe Ort, dieselben Hände, eine ruhigere Bewegung. Im Bild steht: „{line}“.", "Dabei ist es ganz leicht. {line}."],
  ],
  myth: [
    ["Leute auf der Straße sagen nacheinander denselben Satz ins Mikrofon. Im Bild steht: „{line}“.", "Man hört es überall: {raw}."],
    ["{who} zuckt mit den Schultern und wiederholt, was alle sagen. In großer Schrift: „{line}“.", "So heißt es doch immer: {raw}. Stimmt das?"],
  ],
  truth: [
    ["Eine Hand wischt den Satz von einer Scheibe. Dahinter, klar und hell: {product}. Im Bild steht: „{line}“.", "Die Wahrheit ist einfacher. {line}."],
    ["Schnitt ins echte Leben, {place}: {product}, und kein Gerede mehr. Im Bild steht: „{line}“.", "Und jetzt das echte Leben. {line}."],
  ],
  past: [
    ["Die linke Hälfte eines geteilten Bildes: {place}, ein grauer, hastiger Tag. Rechts ist es noch schwarz. Darunter: „{line}“.", "So war das bisher: {raw}."],
    ["Ein Foto in verblassten Farben: {who} {place}. Darunter von Hand: „{line}“.", "Dieses Bild kennst du: {raw}."],
  ],
  present: [
    ["Die rechte Hälfte wird hell: derselbe Ort, dieselbe Stunde, und jetzt {product}. Darunter: „{line}“.", "Und so kann es sein: {raw}."],
    ["Das blasse Foto gleitet weg. Derselbe Blick in vollen Farben und mittendrin {product}. Darunter: „{line}“.", "Gleicher Ort, anderes Gefühl: {raw}."],
  ],
  fact: [
    ["Schlichtes Papier und große Schrift: „{line}“. Daneben, mit weichem Schatten: {product}.", "Das ist gut zu wissen. {line}."],
    ["{product}, für einen Moment ganz still. Eine Zeile schiebt sich ins Bild: „{line}“.", "Wenn du dir eines merkst, dann das. {line}."],
  ],
  crowd: [
    ["Gesichter in schneller Folge, jedes mit seinem eigenen Lächeln: zu Hause, im Bus, bei der Arbeit.", "Bestimmt kennst du jemanden, dem das auch gefällt."],
    ["Vier Türen gehen auf, vier Leute schauen heraus. Von Hand zu Hand geht: {product}.", "So ist das mit guten Dingen: Sie machen die Runde."],
  ],
  close: [
    ["{product} in einem ruhigen Bild, sonst nichts. Darunter in klarer Schrift: „{line}“.", "{brand}. {line}."],
    ["Das letzte Bild steht still: {who} {place}. Dann die Worte: „{line}“.", "Jetzt bist du dran. {brand}. {line}."],
    ["Eine Fläche in einer warmen Farbe, mit Platz fürs Logo. In der Mitte: „{line}“.", "Wann immer du magst. {brand}. {line}."],
  ],
  open: [
    ["{who} {place}, bevor die anderen wach sind. Eine erste, langsame Bewegung.", "Es fängt leise an, wie gute Tage das tun."],
    ["Ein Fenster, ein Atemzug, ein ganz normaler Dienstag. {who} dreht sich zum Licht.", "Es war ein Tag wie jeder andere. Fast."],
  ],
  middle: [
    ["{who} hält inne, schaut ins Leere und muss lächeln.", "Es war nichts Besonderes passiert. Und doch war etwas anders."],
    ["Kleinigkeiten hintereinander: eine Hand auf dem Tisch, eine offene Tür und am Bildrand {product}.", "Später erinnert man sich an die kleinen Dinge."],
    ["Regen an der Scheibe. Drinnen {who}, ohne jede Eile.", "Eine Zeit lang hatte die Uhr nichts zu sagen."],
  ],
  end: [
    ["Noch einmal {who} {place}, ruhiger als am Morgen. Am Bildrand: {product}.", "Manche Tage bleiben. {brand}. {line}."],
    ["Die Lampe geht aus, ein kleines Licht bleibt. Dann in schlichter Schrift: „{brand}“.", "Das war schon die ganze Geschichte. {brand}. {line}."],
  ],
};
