import type { Camera } from "../words.ts";

/** Italian light, camera and mood. */
export const camera: Camera = {
  looks: {
    kinetic_creator: ["Stacchi rapidi a ritmo, colori accesi.", "Camera a mano, vicinissima a ogni gesto.", "Una panoramica a schiaffo ci porta oltre.", "Flash deciso, piccole ombre nette."],
    premium_editorial: ["Luce morbida da sinistra, ombre lunghe e calme.", "La camera scivola e si ferma, con aria intorno a tutto.", "Toni di carta calda e un solo accento di colore.", "Poca profondità di campo; lo sfondo si scioglie."],
    cinematic_product: ["Una luce radente disegna un bordo chiaro nel buio.", "La camera avanza, molto lentamente.", "Ombre profonde e un unico riflesso caldo.", "Rallentatore, una foschia sottile nel fascio di luce."],
    ugc_realism: ["Girato col telefono, a un braccio di distanza, così come viene.", "Semplice luce del giorno, niente in ordine.", "L’immagine trema un po’ e trova il fuoco.", "Da sopra la spalla, così vicino che si sente."],
    startup_explainer: ["Luce pulita e uniforme su un fondo tinta unita.", "A piombo dall’alto, tutto ben allineato.", "Forme semplici entrano di lato e si posano.", "Un’inquadratura stabile, una cosa per volta."],
    luxury_minimal: ["Una luce stretta; tutto il resto è nero.", "La camera si muove appena.", "Molto spazio vuoto e un riflesso lento.", "Un contrasto fine, come scolpito nella pietra."],
  },
  shots: [
    "Dal basso, la camera sale con il movimento.",
    "Molto da vicino, perché ogni dettaglio conti.",
    "La camera resta ferma e lascia accadere.",
    "Un lento avvicinamento al centro dell’immagine.",
    "Visto dall’alto.",
    "Ad altezza d’occhi, a qualche passo di distanza.",
    "Campo largo: ora si vede tutto.",
    "Il fuoco passa dal primo piano allo sfondo.",
  ],
  moods: {
    warm: "L’atmosfera: calda e vicina, come tra amici.",
    bold: "L’atmosfera: decisa, con tanta spinta.",
    playful: "L’atmosfera: leggera, con un occhiolino.",
    calm: "L’atmosfera: quieta, senza fretta.",
    premium: "L’atmosfera: misurata e precisa.",
    expert: "L’atmosfera: chiara, concreta, affidabile.",
    urgent: "L’atmosfera: sveglia e pronta a scattare.",
  },
  details: [
    "In primo piano, fuori fuoco, qualcosa della vita di tutti i giorni.",
    "Un piccolo movimento porta l’occhio al centro.",
    "Entrano delle mani, sicure e senza fretta.",
    "Sullo sfondo, la vita continua.",
    "Per un secondo non succede niente; poi tutto.",
    "Alla fine l’immagine resta ferma per una battuta.",
  ],
  subject: "Al centro dell’immagine: {product}.",
};
