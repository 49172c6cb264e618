import type { Camera } from "../words.ts";

/** German light, camera and mood. */
export const camera: Camera = {
  looks: {
    kinetic_creator: ["Schnelle Schnitte im Takt, kräftige Farben.", "Aus der Hand gefilmt, ganz nah an jeder Bewegung.", "Ein Reißschwenk trägt uns weiter.", "Heller Blitz, harte kleine Schatten."],
    premium_editorial: ["Weiches Tageslicht von links, lange ruhige Schatten.", "Die Kamera gleitet und hält, mit viel Luft um alles.", "Warme Papiertöne und ein einziger Farbakzent.", "Geringe Schärfentiefe, der Hintergrund zerfließt."],
    cinematic_product: ["Tiefes Seitenlicht zieht eine helle Kante ins Dunkel.", "Die Kamera fährt ganz langsam heran.", "Tiefe Schatten und ein einziges warmes Glanzlicht.", "Zeitlupe, feiner Dunst im Lichtstrahl."],
    ugc_realism: ["Mit dem Handy gefilmt, eine Armlänge entfernt, wie es gerade kommt.", "Schlichtes Tageslicht, nichts aufgeräumt.", "Das Bild wackelt kurz und findet seine Schärfe.", "Über die Schulter, so nah, dass man es hört."],
    startup_explainer: ["Klares, gleichmäßiges Licht vor einfarbigem Grund.", "Senkrecht von oben, alles ordentlich gelegt.", "Einfache Formen schieben sich von der Seite herein.", "Ein ruhiges Bild, eins nach dem anderen."],
    luxury_minimal: ["Ein schmales Licht, alles andere ist schwarz.", "Die Kamera bewegt sich kaum.", "Viel leerer Raum und ein langsamer Reflex.", "Feiner Kontrast, wie aus Stein geschnitten."],
  },
  shots: [
    "Von unten steigt die Kamera mit der Bewegung auf.",
    "Sehr nah, sodass jedes Detail zählt.",
    "Die Kamera bleibt stehen und lässt es geschehen.",
    "Eine langsame Fahrt zur Bildmitte.",
    "Von oben gesehen.",
    "Auf Augenhöhe, aus ein paar Schritten Entfernung.",
    "Schnitt auf die Totale: Jetzt sieht man alles.",
    "Die Schärfe wandert von vorn nach hinten.",
  ],
  moods: {
    warm: "Die Stimmung: warm und nah, wie unter Freunden.",
    bold: "Die Stimmung: selbstbewusst, mit viel Schwung.",
    playful: "Die Stimmung: leicht, mit einem Augenzwinkern.",
    calm: "Die Stimmung: still und ohne Eile.",
    premium: "Die Stimmung: zurückhaltend und genau.",
    expert: "Die Stimmung: klar, sachlich, vertrauenswürdig.",
    urgent: "Die Stimmung: hellwach und auf dem Sprung.",
  },
  details: [
    "Im Vordergrund, unscharf, etwas aus dem Alltag.",
    "Eine kleine Bewegung zieht den Blick in die Mitte.",
    "Hände kommen ins Bild, sicher und ohne Hast.",
    "Im Hintergrund geht das Leben weiter.",
    "Eine Sekunde lang passiert nichts, dann alles.",
    "Am Ende steht das Bild einen Takt lang still.",
  ],
  subject: "Mitten im Bild: {product}.",
};
