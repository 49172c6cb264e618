import type { CategoryLines } from "../lines.ts";

/** Italian copy. */
export const body = {
  beauty: {
    headlines: [
      "Piano, e si vede", "La luce è un’abitudine", "Tu, dopo una bella dormita", "Due minuti tutti tuoi",
      "Lo specchio se ne accorge", "Sii gentile con il tuo riflesso", "Buongiorno, specchio",
      "Meno sulla mensola, più su di te", "Un inizio morbido", "Bellezza, con i tuoi tempi",
    ],
    subheadlines: [
      "Una piccola routine che tieni davvero.", "Per mattine che cominciano piano.", "La parte gentile della giornata.",
      "Per visi che vivono, ridono e dormono poco.",
    ],
    hooks: [
      "Ciao. Come ti senti oggi?", "Due minuti. Solo per te.", "Che cosa dice lo specchio stamattina?",
      "A quando risale l’ultima coccola?",
    ],
    problems: ["Dieci flaconi. Lo stesso specchio.", "Una routine troppo lunga.", "Prima coprire, poi curare."],
    mistakes: [
      ["aggiungere un altro passaggio", "Tieni i pochi che funzionano."],
      ["copiare la routine altrui", "Ascolta te, per una volta."],
    ],
    myths: [
      ["la bellezza vuole un’ora", "Vuole due buoni minuti."], ["più prodotti, più luce", "Pochi, ma ogni giorno."],
    ],
    changes: [
      ["una mensola affollata", "una routine tranquilla"],
      ["di fretta davanti allo specchio", "un sorriso allo specchio"],
    ],
    turns: ["Tieni i pochi che servono.", "Falla breve e gentile.", "Cura prima, poi esci."],
    benefits: [
      "Sei tu, con l’aria riposata.", "I due minuti più belli del giorno.", "Morbido l’inizio, morbida la fine.",
      "Un lusso piccolo, in settimana.",
    ],
    proofs: ["Guarda da vicino.", "Guarda che delicatezza.", "Un gesto. Guarda."],
    reveals: ["Ecco il nuovo rito.", "Il tuo minuto gentile."],
    actions: ["Comincia il tuo rito.", "Concediti una coccola.", "Trattati bene.", "Fanne un’abitudine."],
    echoes: ["Un inizio morbido", "Due minuti di pace", "La tua parte gentile", "Luce, con calma"],
  },
  wellness: {
    headlines: [
      "Butta fuori l’aria", "Torna a te", "Piano è un bel posto", "Anche il riposo conta", "Prendi la via tranquilla",
      "Dieci minuti di niente", "Giù le spalle", "Fai spazio al respiro", "Una forza più dolce", "La calma è già lì",
    ],
    subheadlines: [
      "Una piccola pausa in un giorno rumoroso.", "Per teste piene e spalle stanche.",
      "Vieni come sei. Torna a casa in pace.", "Per la parte di te che non si siede mai.",
    ],
    hooks: [
      "Giù le spalle. Lo senti?", "Da quanto non fai niente?", "Ascolta. Silenzio. Che bello.",
      "Oggi dove senti il peso?",
    ],
    problems: [
      "La stanchezza, e ancora lo schermo.", "La giornata non finisce mai.", "Tempo per tutti, tranne che per te.",
    ],
    mistakes: [["aspettare le vacanze", "Prenditi dieci minuti oggi."], ["tirare dritto", "Prima, una pausa."]],
    myths: [["il riposo va meritato", "Il riposo è l’inizio."], ["per la calma serve tempo", "Serve un respiro."]],
    changes: [["la testa che corre", "un respiro lungo"], ["le spalle alle orecchie", "le spalle giù"]],
    turns: ["Metti giù. Respira.", "Regalale un finale dolce.", "Tieni dieci minuti per te."],
    benefits: [
      "Spalle più leggere, a sera.", "Un po’ più di spazio dentro.", "Ci dormirai su. Bene.",
      "A sera, la testa è sgombra.",
    ],
    proofs: ["Un respiro. Ascolta.", "Guarda le spalle che scendono.", "Senti la differenza."],
    reveals: ["Ecco il tuo posto tranquillo.", "La tua pausa comincia qui."],
    actions: ["Prendi i tuoi dieci minuti.", "Comincia piano.", "Respira con noi.", "Fai spazio a te."],
    echoes: ["Un bel respiro", "Un’ora di pace", "Piano, apposta", "Di nuovo te"],
  },
  health: {
    headlines: [
      "Abbi cura di te", "Di nuovo te", "Curarsi, senza giri di parole", "Il corpo tiene il conto",
      "La salute, in parole semplici", "Un pensiero in meno", "Qualcuno con cui parlarne",
      "La domanda giusta, al momento giusto", "Stare bene, semplicemente", "Tutto comincia da una domanda",
    ],
    subheadlines: [
      "Risposte chiare e un viso amico.", "Cura che sta in una settimana normale.", "Tempo per le tue domande, tutte.",
      "Per te, e per chi ti sta a cuore.",
    ],
    hooks: [
      "Quella cosa che rimandi sempre?", "Il corpo manda piccoli segnali.", "Come stai, davvero?",
      "Quando l’hai chiesto l’ultima volta?",
    ],
    problems: ["Può aspettare, dicevi. A marzo.", "Nessuno ama la sala d’attesa.", "Troppe opinioni, online."],
    mistakes: [
      ["cercare i sintomi a mezzanotte", "Chiedi a chi lo sa."], ["aspettare che faccia male", "Chiedi un po’ prima."],
    ],
    myths: [
      ["ci si pensa solo quando fa male", "Prima è più facile."], ["chiedere è disturbare", "Chiedere è il punto."],
    ],
    changes: [["rimandare", "fatto, e si respira"], ["un pensiero di notte", "una risposta di giorno"]],
    turns: ["Fai un piccolo passo.", "Scegli chi rispetta il tuo tempo.", "Parla con chi lo sa."],
    benefits: [
      "Serenità, in parole semplici.", "Qualcuno che ascolta davvero.", "Saprai qualcosa in più.",
      "Cura, dall’inizio alla fine.",
    ],
    proofs: ["Guarda com’è semplice.", "Ecco come funziona.", "Guarda da vicino."],
    reveals: ["La cura, come dovrebbe essere.", "Una buona cura è vicina."],
    actions: ["Fai il primo passo.", "Abbi cura di te.", "Fai la tua domanda.", "Pensa a te, oggi."],
    echoes: ["In buone mani", "Un pensiero in meno", "Cura, e basta", "Di nuovo te"],
  },
  fitness: {
    headlines: [
      "Presentati. Il resto viene.", "Un po’ meglio di ieri", "Al corpo piace un piano", "Suda oggi, dormi bene",
      "Ancora una serie", "Parti da dove sei", "La tua abitudine più forte", "Comincia male, ma comincia",
      "La fatica fa bene", "Scarpe ai piedi, si va",
    ],
    subheadlines: [
      "Per chi comincia, chi torna e chi si alza presto.", "Niente specchi. Solo lavoro.",
      "Un piano per i giorni senza voglia.", "Per corpi che stanno troppo seduti.",
    ],
    hooks: [
      "Scarpe ai piedi. Il peggio è fatto.", "Fin dove arrivi, per primavera?", "Venti minuti. Ci stai?",
      "Come ci si sente più forti?",
    ],
    problems: [
      "Il piano del lunedì, sparito giovedì.", "La tessera ha preso polvere.", "Tutto il giorno su una sedia.",
    ],
    mistakes: [
      ["dare tutto il primo giorno", "Venti minuti. Poi ancora."],
      ["saltare il riscaldamento", "Prima, cinque minuti."],
    ],
    myths: [
      ["bisogna amare la sveglia", "Bisogna solo cominciare."],
      ["senza dolore non serve", "La costanza arriva lontano."],
    ],
    changes: [["il fiatone sulle scale", "due gradini alla volta"], ["scuse alle sei", "scarpe alle sei"]],
    turns: ["Poco, ma con costanza.", "Vai per venti minuti.", "Muoviti un po’, oggi."],
    benefits: [
      "Energia anche dopo le cinque.", "Te ne accorgi sulle scale.", "Più forza, un giorno alla volta.",
      "Un sonno ben meritato.",
    ],
    proofs: ["Guarda il movimento.", "L’ultima ripetizione. Guarda.", "Un round. Guarda."],
    reveals: ["La tua nuova routine.", "Ecco la tua linea di partenza."],
    actions: ["Comincia oggi.", "Fai la prima serie.", "Allenati con noi.", "Parti dal primo round."],
    echoes: ["Ancora un round", "Presentati", "Più forza per primavera", "Sudore, poi un sorriso"],
  },
} satisfies CategoryLines;
