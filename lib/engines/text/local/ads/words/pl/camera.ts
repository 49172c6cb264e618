import type { Camera } from "../words.ts";

/** Polish light, camera and mood. */
export const camera: Camera = {
  looks: {
    kinetic_creator: ["Szybki montaż w rytm, mocne kolory.", "Kamera z ręki, tuż przy każdym ruchu.", "Gwałtowny obrót kamery niesie nas dalej.", "Jasny błysk, małe twarde cienie."],
    premium_editorial: ["Miękkie światło dnia z lewej, długie spokojne cienie.", "Kamera sunie i zatrzymuje się, wokół dużo powietrza.", "Ciepłe tony papieru i jeden akcent koloru.", "Mała głębia ostrości, tło się rozpływa."],
    cinematic_product: ["Niskie boczne światło rysuje w mroku jasną krawędź.", "Kamera bardzo powoli podjeżdża bliżej.", "Głębokie cienie i jeden ciepły błysk.", "Zwolnione tempo, delikatna mgiełka w snopie światła."],
    ugc_realism: ["Nagrane telefonem, na wyciągnięcie ręki, tak jak wyszło.", "Zwykłe światło dnia, nic nie jest posprzątane.", "Obraz lekko drży i łapie ostrość.", "Przez ramię, tak blisko, że wszystko słychać."],
    startup_explainer: ["Czyste, równe światło na gładkim tle.", "Prosto z góry, wszystko starannie ułożone.", "Proste kształty wsuwają się z boku i nieruchomieją.", "Spokojny kadr, jedna rzecz naraz."],
    luxury_minimal: ["Jedna wąska smuga światła, reszta jest czarna.", "Kamera prawie się nie porusza.", "Dużo pustej przestrzeni i jeden powolny odblask.", "Subtelny kontrast, jak wykuty w kamieniu."],
  },
  shots: [
    "Z dołu kamera unosi się razem z ruchem.",
    "Bardzo blisko, tak że liczy się każdy szczegół.",
    "Kamera stoi i pozwala, by się działo.",
    "Powolny najazd na środek obrazu.",
    "Widok z góry.",
    "Na wysokości oczu, z odległości kilku kroków.",
    "Szeroki plan: teraz widać wszystko.",
    "Ostrość przesuwa się z przodu w głąb.",
  ],
  moods: {
    warm: "Nastrój: ciepły i bliski, jak wśród przyjaciół.",
    bold: "Nastrój: pewny siebie, z rozmachem.",
    playful: "Nastrój: lekki, z przymrużeniem oka.",
    calm: "Nastrój: cichy, bez pośpiechu.",
    premium: "Nastrój: powściągliwy i dokładny.",
    expert: "Nastrój: jasny, rzeczowy, godny zaufania.",
    urgent: "Nastrój: czujny, w gotowości.",
  },
  details: [
    "Na pierwszym planie, nieostro, coś z codzienności.",
    "Jeden mały ruch prowadzi wzrok do środka.",
    "W kadr wchodzą dłonie, pewne i spokojne.",
    "W tle życie toczy się dalej.",
    "Przez sekundę nie dzieje się nic, a potem wszystko.",
    "Na koniec obraz zastyga na jeden takt.",
  ],
  subject: "Pośrodku obrazu: {product}.",
};
