import type { ObjectLines } from "../lines.ts";

/** Italian copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
  "home_decor/candle": {
    headlines: [
      "Accendi. Lascia andare.", "La sera comincia da un fiammifero", "Piccola fiamma, sera lenta", "Abbassa le luci",
      "Casa profuma di questo", "Stasera si sta dentro", "Uno stoppino, nessuna fretta", "Il lato morbido del giorno",
      "Anche il silenzio ha un profumo", "La luce che rallenta",
    ],
    subheadlines: [
      "Per l’ora in cui il giorno molla la presa.", "Un po’ di luce per le sere lunghe.",
      "La prima a fare silenzio è la stanza.", "Per bagni caldi, libri e dolce far niente.",
    ],
    hooks: [
      "Luci spente. Fiammifero pronto?", "Di che cosa profuma la tua sera?", "Le nove. Finalmente silenzio.",
      "Accendi. Guarda. Respira.",
    ],
    problems: ["Il giorno è finito. La testa no.", "Luce forte, serata spenta.", "A casa tardi, subito lo schermo."],
    mistakes: [["aspettare gli ospiti", "Accendi di martedì."], ["il lampadario tutta la sera", "Basta una fiamma."]],
    myths: [
      ["le candele sono per le occasioni", "Stasera è un’occasione."],
      ["l’atmosfera è complicata", "Basta un fiammifero."],
    ],
    changes: [["luce dal soffitto", "luce di candela"], ["un giorno lungo e rumoroso", "una sera morbida e lenta"]],
    turns: ["Accendi una piccola fiamma.", "Spegni tutto. Accendi questa.", "Posa il telefono. Accendi."],
    benefits: [
      "Intorno, la sera rallenta.", "La stanza si ammorbidisce subito.", "Un piccolo rito di fine giornata.",
      "Prima il profumo, poi il silenzio.",
    ],
    proofs: ["Guarda la fiamma che si posa.", "Guarda la stanza al tramonto.", "Accendi, e guardati intorno."],
    reveals: ["Un fiammifero, e comincia la sera.", "Ecco la tua luce della sera."],
    actions: ["Accendi la sera.", "Scegli il tuo profumo.", "Porta a casa la luce.", "Regalati una sera lenta."],
    echoes: ["Sere lente", "Una luce più morbida", "Notti tranquille", "Il buio, quello bello"],
  },
  "drink/tumbler-glass": {
    headlines: [
      "Un sorso, e si continua", "Sempre a portata di mano", "La buona abitudine della scrivania", "Riempi, e via",
      "Viene dove vai tu", "Il miglior passeggero della borsa", "Acqua, ovunque", "Anche l’ultimo sorso conta",
    ],
    subheadlines: [
      "Per scrivanie, sentieri e tutto il resto.", "Un’abitudine per tutto il giorno.",
      "Si riempie al mattino. Poi non ci pensi.", "Quello che non lasci mai a casa.",
    ],
    hooks: ["Da quanto non bevi un po’ d’acqua?", "Borsa, chiavi. E poi?", "Le tre. Sete?", "Lo senti, il ghiaccio?"],
    problems: ["Tiepida già a pranzo.", "Un’altra bottiglia, un altro cestino.", "Anche oggi hai bevuto poco."],
    mistakes: [["comprare acqua ogni giorno", "Riempi a casa."], ["lasciare l’acqua in cucina", "Portala con te."]],
    myths: [
      ["una borraccia vale l’altra", "Provane una buona per una settimana."],
      ["bere abbastanza è difficile", "Basta averla vicino."],
    ],
    changes: [["plastica su plastica", "una borraccia, sempre"], ["gola secca alle tre", "un sorso a ogni ora"]],
    turns: ["Porta con te qualcosa di meglio.", "Riempi la tua.", "Tieni l’acqua a portata di mano."],
    benefits: [
      "Una per tutta la giornata.", "Sta nel tuo giorno, e nella borsa.", "La piccola abitudine che resta.",
      "Sorsi migliori, tutto il giorno.",
    ],
    proofs: ["Primo sorso. Ultimo sorso.", "Riempi. Guarda.", "Ecco, in giro con te."],
    reveals: ["La tua compagna di ogni giorno.", "Ecco la borraccia da tenere."],
    actions: ["Riempi la tua.", "Portala con te.", "Scegli la tua borraccia.", "Comincia l’abitudine."],
    echoes: ["Giornate lunghe", "A ogni sorso", "Con te, tutto il giorno", "Buone abitudini"],
  },
  "beauty/scissors": {
    headlines: [
      "Siediti. Alza lo sguardo.", "Taglio fresco, testa leggera", "Accomodati", "Entri così, esci con stile",
      "Bei capelli, bel lunedì", "La poltrona è libera", "Una spuntatina, o tutto", "Ogni lato è il tuo migliore",
    ],
    subheadlines: [
      "La mezz’ora che cambia la settimana.", "Buone mani, nessuna fretta.", "Per chi torna sempre, e per chi tornerà.",
      "Dicci come ti piace.",
    ],
    hooks: [
      "L’ultimo bel taglio, quand’è stato?", "La poltrona è libera. E tu?", "Sempre il solito?",
      "Specchio, specchio. Sii sincero.",
    ],
    problems: ["La forma è andata, da settimane.", "Cappello, terzo giorno di fila.", "Un po’ più corti. Non così."],
    mistakes: [
      ["fare da sé allo specchio", "Lascia fare a buone mani."], ["aspettare le feste", "Vieni questa settimana."],
    ],
    myths: [
      ["un bel taglio vuole ore", "Vuole un buon occhio."],
      ["una spuntatina non cambia nulla", "Guardati allo specchio."],
    ],
    changes: [["un cappello al giorno", "tutti si girano"], ["capelli ribelli", "settimana di stile"]],
    turns: ["Accomodati.", "Prenota la poltrona.", "Scegli mani che ascoltano."],
    benefits: ["Andrai in giro a testa alta.", "Facile da sistemare anche domani.", "Ti chiederanno da chi vai."],
    proofs: ["Guarda che linea.", "Anche da dietro.", "Prima di alzarti: guarda."],
    reveals: ["La poltrona a cui tornerai.", "La tua prossima poltrona del cuore."],
    actions: ["Accomodati.", "Vieni a trovarci.", "Prenota la poltrona.", "Passa questa settimana."],
    echoes: ["Taglio fresco", "La poltrona è libera", "Una settimana in forma", "Buone mani"],
  },
  "garden/bouquet": {
    headlines: [
      "Dillo con i fiori", "Fiori, senza motivo", "Quel tavolo è vuoto", "Porta a casa un prato",
      "Oggi sa di primavera", "Un mazzo di buone notizie", "Apri la porta, tendi le braccia",
      "Piccolo mazzo, grande sorriso",
    ],
    subheadlines: [
      "Per dire grazie, scusa, o solo martedì.", "Il modo più rapido di cambiare una stanza.",
      "Scelti, legati, pronti da donare.", "Per qualcuno, o per te.",
    ],
    hooks: [
      "Chi faresti sorridere oggi?", "Gli ultimi fiori, quando?", "Domenica. Il vaso è vuoto?",
      "Lo senti? È primavera.",
    ],
    problems: ["Un vaso vuoto, da marzo.", "La data, dimenticata. Di nuovo.", "Non trovi le parole."],
    mistakes: [["aspettare un’occasione", "Portane oggi."], ["i fiori del distributore", "Sceglili freschi."]],
    myths: [
      ["per i fiori serve un motivo", "Martedì è un motivo."], ["i fiori sono per gli altri", "Portane anche a te."],
    ],
    changes: [["un tavolo spoglio", "un tavolo in fiore"], ["uno scusa a mezza voce", "braccia aperte"]],
    turns: ["Riempilo oggi.", "Porta dei fiori.", "Lascia parlare loro."],
    benefits: ["Si sveglia tutta la stanza.", "Un sorriso prima delle parole.", "Ogni giorno, un bocciolo in più."],
    proofs: ["Guarda come si aprono.", "Guarda che colori.", "Guardali sul tavolo."],
    reveals: ["Ecco il mazzo di oggi.", "La primavera è così."],
    actions: ["Scegli il tuo mazzo.", "Fai felice qualcuno.", "Portane a casa.", "Dillo oggi."],
    echoes: ["Dillo in fiore", "Per chi vuoi bene", "Un tavolo in fiore", "Primavera in mano"],
  },
};
