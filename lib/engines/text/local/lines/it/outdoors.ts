import type { CategoryLines } from "../lines.ts";

/** Italian copy. */
export const outdoors = {
  sports_outdoor: {
    headlines: [
      "Fuori è aperto", "Vai a cercare il vento", "La via lunga per salire", "Gioca forte, riposa bene",
      "Fuori è meglio di dentro", "La vista si conquista", "Il fango va via", "Segui il sentiero",
      "L’aria aperta non chiude mai", "Ancora un’ora fuori",
    ],
    subheadlines: [
      "Per partenze all’alba e ritorni infangati.", "Zaino leggero, rientro tardi.",
      "Per il prima, il durante e il ritorno.", "Il necessario, e poi nessun pensiero.",
    ],
    hooks: [
      "Lo senti? Nessuna notifica.", "Dove porta il sentiero?", "Che cosa c’è dietro la curva?",
      "Tutto pronto alla porta. Si va?",
    ],
    problems: ["Un altro weekend sul divano.", "Grandi piani, piedi bagnati.", "Ci passi davanti da anni."],
    mistakes: [
      ["aspettare il bel tempo", "Copriti e vai."], ["portarsi dietro mezza casa", "Prendi quello che userai."],
    ],
    myths: [
      ["l’avventura è lontana", "Comincia dove finisce la strada."],
      ["bisogna essere atleti", "Basta una mattina libera."],
    ],
    changes: [
      ["un sabato grigio", "il vento in faccia"], ["un’altra domenica in casa", "guance rosse e zuppa calda"],
    ],
    turns: ["Chiudi la porta alle spalle.", "Parti con quello che serve.", "Fermati, ed entra."],
    benefits: [
      "Si torna con un altro sguardo.", "Per quando il tempo non aiuta.", "La via del ritorno sembra breve.",
      "Per un’ora in più, là fuori.",
    ],
    proofs: ["Guarda, là fuori.", "Guarda come si comporta.", "Ecco, sul campo."],
    reveals: ["Si va fuori, sul serio.", "La tua prossima uscita."],
    actions: ["Esci.", "Programma il weekend.", "Prepara lo zaino e vai.", "Ci vediamo fuori."],
    echoes: ["La via che sale", "Fuori per le otto", "Vento e sole", "Ancora un’ora"],
  },
  travel: {
    headlines: [
      "Vai da qualche parte", "La valigia lo sa", "Più lontano del weekend", "Il finestrino ti aspetta",
      "Lascia a casa la posta", "Altrove, entro venerdì", "Perdersi, nel modo giusto", "Svegliarsi altrove",
      "Una mappa e una settimana", "Di’ sì alla deviazione",
    ],
    subheadlines: [
      "Per chi legge le mappe a letto.", "In valigia, solo curiosità.", "Per weekend lunghi e sogni ancora di più.",
      "La storia comincia dalla porta.",
    ],
    hooks: [
      "Domani dove ti sveglieresti?", "La mappa ha un angolo che ti manca.", "Finestrino o corridoio?",
      "Là, che cosa mangeresti per primo?",
    ],
    problems: [
      "Un altro anno, la solita spiaggia.", "Mille schede aperte, nessun viaggio.", "Rientri, e ti serve una vacanza.",
    ],
    mistakes: [
      ["programmare ogni ora", "Lascia un giorno vuoto."],
      ["fare la valigia per ogni meteo", "Lascia posto alle scoperte."],
    ],
    myths: [
      ["per viaggiare servono settimane", "Due notti possono bastare."],
      ["il bello è lontano", "Il nuovo può essere vicino."],
    ],
    changes: [["mille schede aperte", "una carta d’imbarco"], ["contare i giorni", "perdere il conto"]],
    turns: ["Scegli un posto. Poi parti.", "Chiudile. Scegline uno.", "Vai più piano, stavolta."],
    benefits: [
      "Di questo parlerai a lungo.", "Mattine che sanno di altrove.", "Lo racconterai per anni.",
      "Si torna un po’ diversi.",
    ],
    proofs: ["Guarda dalla finestra.", "Guarda che vista.", "Ecco il mattino, laggiù."],
    reveals: ["La tua prossima cartolina.", "Ecco la prossima tappa."],
    actions: ["Programma il viaggio.", "Scegli le date.", "Scegli il finestrino.", "Comincia la valigia."],
    echoes: ["Un posto al finestrino", "Qualcosa di nuovo", "Strade lente", "Fuori ufficio"],
  },
  mobility: {
    headlines: [
      "La città si sblocca", "Arriva col sorriso", "Salta la coda", "Il tragitto, riscritto",
      "Muoviti, la giornata è tua", "Tutto verde, fino a casa", "Fuori di casa, già in viaggio",
      "La via panoramica per il lavoro", "La strada è tua", "Parti quando vuoi",
    ],
    subheadlines: [
      "Da porta a porta, con la giornata davanti.", "Per giri brevi e per la strada lunga.",
      "Per commissioni, ponti e treni in ritardo.", "Piccoli tragitti, grande differenza.",
    ],
    hooks: [
      "Com’è andato il tragitto, oggi?", "Il bus è in ritardo. Tu no.", "Verde. Si parte?", "Oggi fin dove andresti?",
    ],
    problems: [
      "Quaranta minuti, un chilometro.", "Più tempo a parcheggiare che in viaggio.", "L’autobus è partito senza di te.",
    ],
    mistakes: [["restare nel traffico", "Passa oltre."], ["girare in cerca di posto", "Scegli un altro modo."]],
    myths: [
      ["spostarsi è tempo perso", "Può essere la parte migliore."], ["in città ci si muove male", "Dipende da come."],
    ],
    changes: [["fermi al semaforo", "a casa per cena"], ["semaforo rosso, faccia rossa", "vento tra i capelli"]],
    turns: ["Prendi l’altra strada.", "Cambia modo di muoverti.", "Parti quando vuoi."],
    benefits: [
      "Si arriva svegli.", "La giornata parte prima di te.", "Anche le commissioni sono un giro.",
      "Farai la strada lunga.",
    ],
    proofs: ["Guarda in movimento.", "Guarda come prende la curva.", "Ecco, sulla strada."],
    reveals: ["Il tuo nuovo modo di andare.", "Ecco come ci arrivi."],
    actions: ["Vieni a fare un giro.", "Muoviti.", "Fai il primo giro.", "Mettiti in strada."],
    echoes: ["Vento, e via", "La via facile", "A casa per le sei", "Oltre la coda"],
  },
} satisfies CategoryLines;
