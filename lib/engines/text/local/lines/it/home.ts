import type { CategoryLines } from "../lines.ts";

/** Italian copy. */
export const home = {
  home_decor: {
    headlines: [
      "La stanza che ti somiglia", "Piccolo oggetto, grande respiro", "Casa, ma di più",
      "Cambia un angolo, cambia la sera", "Una cosa bella per stanza", "Entra, togliti le scarpe",
      "Il bello sta nei dettagli", "Quell’angolo aspettava", "La sera comincia qui", "Vivere tra cose scelte",
    ],
    subheadlines: [
      "Per la stanza in cui vivi davvero.", "Basta un dettaglio, e tutto trova il suo posto.",
      "Per le domeniche lente e le sere qualunque.", "Le piccole cose che fanno casa.",
    ],
    hooks: [
      "Guardati intorno. Che cosa manca?", "Ogni casa ha un angolo vuoto.", "Com’è casa tua, al tramonto?",
      "E quell’angolo laggiù?",
    ],
    problems: [
      "Una stanza mai davvero finita.", "È in ordine. Ma non ti somiglia.", "Comprato di fretta, mai amato.",
    ],
    mistakes: [
      ["riempire ogni mensola", "Scegli un solo pezzo, bello."],
      ["comprare tutto coordinato", "Lascia parlare un pezzo solo."],
    ],
    myths: [
      ["arredare bene costa una fortuna", "Basta il pezzo giusto."],
      ["per cambiare si rifà tutto", "Parti da quello che hai."],
    ],
    changes: [["quattro mura", "un rifugio"], ["un salotto un po’ freddo", "un salotto che ti somiglia"]],
    turns: ["Comincia da un angolo.", "Aggiungi qualcosa che ami.", "Scegli con calma, stavolta."],
    benefits: [
      "Qui le sere rallentano.", "Ti chiederanno dove l’hai scoperto.", "Un angolo che ti aspetta.",
      "Una bella luce a ogni ora.",
    ],
    proofs: ["Guarda, con la luce della sera.", "Guarda da vicino.", "Un passo indietro. Guarda."],
    reveals: ["Ecco il pezzo che mancava.", "Un dettaglio, e cambia la stanza."],
    actions: ["Fai posto in casa.", "Trova il tuo angolo.", "Scegli con il cuore.", "Porta a casa il bello."],
    echoes: ["Sere più lente", "La calma, a casa", "Un angolo tutto tuo", "Casa, finalmente"],
  },
  furniture: {
    headlines: [
      "Siediti. Resta un po’.", "Mobili per sere vere", "Il posto migliore è a casa", "Da vivere, ogni giorno",
      "Stasera si resta dentro", "Tutto parte da un posto comodo", "Un posto per tutto, anche per te",
      "La comodità ha stile", "C’è posto per tutti", "La casa si usa, non si guarda",
    ],
    subheadlines: [
      "Per i piedi in su e le chiacchiere lunghe.", "Quei mobili che smetti di notare, nel modo migliore.",
      "Per case piccole e famiglie grandi.", "I pezzi attorno a cui gira una stanza.",
    ],
    hooks: [
      "Dove ti siedi quando sei a casa?", "Ci passi metà della vita.", "Qual è il posto conteso da tutti?",
      "Entra. Tu dove ti metteresti?",
    ],
    problems: [
      "In negozio sembrava perfetto.", "Quattro sedie. Nessuno si ferma.", "La stanza è piena. Non accogliente.",
    ],
    mistakes: [
      ["misurare a occhio", "Misura due volte, poi riposa."], ["comprare per la foto", "Compra per la sera."],
    ],
    myths: [
      ["comodo vuol dire brutto", "Siediti, e guarda meglio."],
      ["in piccolo non si vive bene", "Serve solo il pezzo giusto."],
    ],
    changes: [
      ["un posto dove sedersi", "un posto dove restare"], ["una stanza di passaggio", "una stanza da vivere"],
    ],
    turns: ["Pensa a come vivi davvero.", "Fai venire voglia di restare.", "Tieni il pezzo giusto."],
    benefits: [
      "C’è posto per tutti, cane compreso.", "Una comodità a cui non pensi più.", "Il posto che vogliono tutti.",
      "Su misura per come vivi.",
    ],
    proofs: ["Guarda da ogni lato.", "Ecco, alla luce del giorno.", "Guarda, c’è già chi si accomoda."],
    reveals: ["Ecco il nuovo posto del cuore.", "È quello che la stanza aspettava."],
    actions: ["Accomodati.", "Fai posto in casa.", "Immagina la tua stanza.", "Scegli il tuo posto."],
    echoes: ["Sere lunghe", "Piedi in su", "La voglia di restare", "Domenica, ogni giorno"],
  },
  cleaning: {
    headlines: [
      "Pulito, e fatto", "Meno fatica, più sabato", "Brilla, senza sospiri", "Il sabato torna tuo",
      "Finito prima del caffè", "La parte facile della settimana", "Una passata e via", "La casa respira",
      "Pulito, senza parlarne troppo", "Il tuo weekend ringrazia",
    ],
    subheadlines: [
      "Per case dove si vive davvero.", "Le pulizie finiscono. La giornata no.", "La faccenda che dura poco.",
      "Angoli puliti, sabato libero.",
    ],
    hooks: [
      "Sabato mattina. Ancora col secchio?", "Quella macchia. La conosci bene.", "Ospiti alle sei. Sono le cinque.",
      "Ma tutta questa polvere?",
    ],
    problems: [
      "Pulisci. E torna tutto come prima.", "Mezza giornata sul pavimento.", "Un altro flacone sotto il lavello.",
    ],
    mistakes: [
      ["strofinare più forte", "Lascia agire. Poi passa."], ["rimandare tutto a domenica", "Un po’ per volta, subito."],
    ],
    myths: [
      ["il pulito deve pizzicare il naso", "Il pulito è pulito, e basta."],
      ["pulire porta via la giornata", "Basta una buona abitudine."],
    ],
    changes: [
      ["un pomeriggio intero", "una passata veloce"], ["ospiti in arrivo, panico", "ospiti in arrivo, caffè"],
    ],
    turns: ["Pulisci una volta, bene.", "Riprenditi il pomeriggio.", "Tieni quello che serve."],
    benefits: [
      "Una casa più leggera.", "Più tempo per tutto il resto.", "Si nota in controluce.", "Finito, ed è ancora presto.",
    ],
    proofs: ["Una passata. Guarda.", "Stesso angolo, un attimo dopo.", "Guarda in controluce."],
    reveals: ["Ecco la tua nuova abitudine.", "Alla fatica ci pensa qualcun altro."],
    actions: ["Libera il weekend.", "Comincia da un angolo.", "Fai brillare casa.", "Prova su quella macchia."],
    echoes: ["Sabati liberi", "Fatto presto", "Casa chiara, mente leggera", "Niente più fatica"],
  },
  garden: {
    headlines: [
      "Fai crescere qualcosa di bello", "Un po’ di verde in più", "Lascia fiorire", "Il fuori comincia qui",
      "Basta un balcone", "Terra tra le dita, sole in faccia", "La calma ha le foglie", "Tutto parte da un vaso",
      "Mattina in giardino", "Il verde fa bene",
    ],
    subheadlines: [
      "Per balconi, davanzali e grandi idee.", "Un po’ di verde, e la stanza respira.", "Anche un piccolo vaso conta.",
      "Per mattine lente e piedi nell’erba.",
    ],
    hooks: [
      "Da quanto non vedi crescere niente?", "Anche un davanzale è un giardino.", "Che cosa pianteresti per primo?",
      "La primavera bussa. Apri.",
    ],
    problems: [
      "Un’altra pianta che non ce l’ha fatta.", "Un balcone pieno di niente.", "Tutto cemento, niente verde.",
    ],
    mistakes: [
      ["troppa acqua", "Aspetta che la terra asciughi."], ["piantare tutto insieme", "Un vaso, poi un altro."],
    ],
    myths: [
      ["serve il pollice verde", "Servono luce e pazienza."], ["serve un giardino vero", "Un davanzale può bastare."],
    ],
    changes: [["un davanzale spoglio", "una piccola giungla"], ["un balcone grigio", "colazione tra le foglie"]],
    turns: ["Comincia da una facile.", "Parti da un vaso.", "Fai posto a una foglia."],
    benefits: [
      "Ogni mattina, una foglia nuova.", "Una gioia più lenta.", "Uscirai più spesso.", "Il verde mette di buon umore.",
    ],
    proofs: ["Guarda come si apre.", "Ecco, in pieno sole.", "Guarda da vicino."],
    reveals: ["Ecco il tuo angolo verde.", "Saluta il verde di casa."],
    actions: ["Comincia a coltivare.", "Scegli il tuo verde.", "Apri la finestra.", "Parti da un vaso."],
    echoes: ["Mattine lente", "Qualcosa che cresce", "Verde tutto intorno", "Il tuo pezzo di calma"],
  },
  tools_diy: {
    headlines: [
      "Fallo una volta, fallo bene", "Fatto da te", "L’attrezzo giusto cambia il lavoro", "Le mani sanno",
      "Meno fatica, più risultato", "Il prossimo progetto parte qui", "Sta su, e l’hai fatto tu",
      "Misura, taglia, sorridi", "La tua officina, le tue regole", "Buone mani, buona domenica",
    ],
    subheadlines: [
      "Per chi le cose le aggiusta da sé.", "Il buon lavoro comincia da una buona presa.",
      "Per la mensola, il garage e tutto il resto.", "Il lavoro sembra già più piccolo.",
    ],
    hooks: [
      "Quella mensola è ancora a terra?", "Da qualche parte c’è un progetto.", "Che cosa costruirai adesso?",
      "Quel cassetto fa ancora i capricci?",
    ],
    problems: ["A metà, da marzo.", "L’attrezzo sbagliato ruba un’ora.", "Vite storta, umore nero."],
    mistakes: [["forzare", "Usa quello che serve."], ["partire senza un piano", "Prepara tutto. Poi comincia."]],
    myths: [
      ["ci vuole un professionista", "Ci vuole l’attrezzo giusto."], ["serve tanta forza", "Serve la presa giusta."],
    ],
    changes: [["in lista da mesi", "finito per pranzo"], ["una mensola che balla", "una mensola che regge"]],
    turns: ["Finisci questo weekend.", "Prendi quello giusto.", "Con calma, e bene."],
    benefits: [
      "La soddisfazione di vederlo reggere.", "Lavoro pulito, al primo colpo.", "Sta bene in mano.",
      "Ti verrà voglia di rifare tutto.",
    ],
    proofs: ["Guarda come lavora.", "Un taglio netto. Guarda.", "Guarda da vicino."],
    reveals: ["Ecco il tuo braccio destro.", "Qui si lavora bene."],
    actions: [
      "Mettiti all’opera.", "Riprendi da dove hai lasciato.", "Comincia il progetto.", "Metti alla prova le mani.",
    ],
    echoes: ["Fatto bene", "Finito per domenica", "La mano sicura", "Per lavorare davvero"],
  },
  real_estate: {
    headlines: [
      "Bentornati a casa", "Le chiavi del prossimo capitolo", "Un posto a cui appartenere",
      "Quattro mura, mille mattine", "Casa è una scelta", "Trova la tua porta", "Luce del mattino, cucina tua",
      "Il tuo nome sul campanello", "Spazio per quello che verrà", "Lo capisci appena entri",
    ],
    subheadlines: [
      "Un posto per la vita che hai in mente.", "Meno ricerche, più casa.", "Porte che vale la pena aprire.",
      "Per prime chiavi e nuovi capitoli.",
    ],
    hooks: [
      "Immagina la luce, qui, al mattino.", "Dove sarai la prossima primavera?", "Chi arriva primo in cucina?",
      "Che cosa vedi dalla finestra?",
    ],
    problems: [
      "Tanti annunci. Nessuno è il tuo.", "Qui ormai lo spazio non basta.", "A ogni visita, la stessa storia.",
    ],
    mistakes: [["innamorarsi delle foto", "Vai a vedere alle otto."], ["contare solo le stanze", "Guarda la luce."]],
    myths: [
      ["la casa giusta arriva da sola", "Qualcuno deve aprire la porta."],
      ["traslocare è sempre un caos", "Con un aiuto è semplice."],
    ],
    changes: [["annunci su annunci", "le chiavi in mano"], ["scatoloni in corridoio", "colazione al tuo tavolo"]],
    turns: ["Di’ che cosa ti serve davvero.", "Cerca lo spazio per crescere.", "Vieni a vederne una diversa."],
    benefits: [
      "Spazio per quello che verrà.", "Una porta tutta tua.", "Ci vedrai già il tuo tavolo.",
      "Una via da chiamare tua.",
    ],
    proofs: ["Entra e guarda.", "Guarda che luce.", "Vieni oltre la porta."],
    reveals: ["Tutto comincia da qui.", "Potrebbe essere casa."],
    actions: ["Prenota una visita.", "Vieni a vedere.", "Apri la porta.", "Parlane con noi."],
    echoes: ["La tua porta", "Luce del mattino", "Un posto dove restare", "Il prossimo capitolo"],
  },
} satisfies CategoryLines;
