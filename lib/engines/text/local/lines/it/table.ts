import type { CategoryLines } from "../lines.ts";

/** Italian copy. */
export const table = {
  coffee_tea: {
    headlines: [
      "Buongiorno, come si deve", "Vale la sveglia", "Un sorso, e si comincia piano",
      "Il mondo può aspettare un minuto", "Versa, respira, riparti", "Prima, questa tazza",
      "La parte migliore del mattino", "Da bere con calma", "Lo senti, il profumo?", "Un inizio caldo per tutto",
    ],
    subheadlines: [
      "Per il primo minuto di silenzio del giorno.", "La mattina è più buona senza fretta.",
      "I cinque minuti che danno il tono.", "Per chi si alza presto e per chi ci prova.",
    ],
    hooks: [
      "Che sapore ha la tua mattina?", "Il primo sorso. Poi il mondo.", "L’acqua è sul fuoco. Ci sei?",
      "Tu, una tazza, cinque minuti.",
    ],
    problems: ["Un’altra tazza che non ricordi.", "Bevuto in piedi, sulla porta.", "È caldo. E poco altro."],
    mistakes: [
      ["bere di corsa", "Siediti, per questa volta."], ["lasciar freddare la tazza", "Siediti. Sorseggia. Poi via."],
    ],
    myths: [
      ["una buona tazza è complicata", "Basta un minuto tranquillo."],
      ["ci vuole un rito", "Ci vuole una buona tazza."],
    ],
    changes: [
      ["una mattina di corsa", "un motivo per sedersi"], ["occhi chiusi alla scrivania", "occhi aperti alla finestra"],
    ],
    turns: ["Fai contare questa.", "Rallenta i primi cinque minuti.", "Riscopri il gusto."],
    benefits: [
      "Il profumo fa metà del lavoro.", "Un piccolo rito che resta.", "Mani calde, testa leggera.",
      "Il primo sorso dice buongiorno.",
    ],
    proofs: ["Guarda il vapore che sale.", "Senti il profumo, prima del sorso.", "Guarda, il primo sorso."],
    reveals: ["Ecco la tua nuova mattina.", "La tazza per cui alzarsi."],
    actions: ["Concediti una tazza.", "Assaggia.", "Versa la prima.", "Prenditi cinque minuti."],
    echoes: ["Mattine lente", "Prima, un sorso", "Un inizio caldo", "Cinque minuti di pace"],
  },
  drink: {
    headlines: [
      "Un sorso, e si riparte", "Alla sete ci pensiamo noi", "Versati una pausa", "A questo momento",
      "Le cose buone vanno a sorsi", "Un brindisi al martedì", "Il fresco che ci voleva", "La pausa che tieni in mano",
      "Un sorso lungo", "Freschezza a portata di mano",
    ],
    subheadlines: [
      "Per giornate lunghe e buona compagnia.", "Un sorso, e sei già altrove.", "A portata di mano, tutto il giorno.",
      "Una piccola pausa, quando serve.",
    ],
    hooks: [
      "Da quanto un sorso non ti stupisce?", "Le tre del pomeriggio. Sete?", "Lo senti, il ghiaccio?",
      "L’ultima vera pausa, quand’è stata?",
    ],
    problems: [
      "Il solito bicchiere, la solita noia.", "Sono le tre e la gola è secca.", "Anche oggi hai bevuto poco.",
    ],
    mistakes: [["bere quello che capita", "Scegli con gusto."], ["aspettare di avere sete", "Un sorso ogni tanto."]],
    myths: [["da bere è tutto uguale", "Fai un sorso."], ["fresco vuol dire zuccherato", "Fresco vuol dire fresco."]],
    changes: [["un pomeriggio asciutto", "un primo buon sorso"], ["il solito aperitivo", "un brindisi come si deve"]],
    turns: ["Scegli qualcosa di meglio.", "Fai un bel sorso.", "Tieni un sorso a portata di mano."],
    benefits: [
      "Buono fino all’ultima goccia.", "In compagnia è ancora meglio.", "Una pausa da tenere in mano.",
      "Rinfresca anche l’umore.",
    ],
    proofs: ["Guarda come scende.", "Il primo sorso. Guarda.", "Ecco, da vicino."],
    reveals: ["Ecco il sorso che cercavi.", "Un brindisi alla novità."],
    actions: ["Fai un sorso.", "Versane due.", "Alla tua.", "Prenditi una pausa."],
    echoes: ["Sorsi lunghi", "Una pausa fresca", "Buona compagnia", "Sete, addio"],
  },
  bakery_sweets: {
    headlines: [
      "L’ultimo morso è tuo", "Dolce, apposta", "Oggi ci vuole qualcosa di buono", "Da dividere, se proprio devi",
      "La tentazione giusta", "Primo morso, occhi chiusi", "Vale le briciole", "Il profumo arriva prima",
      "Qualcuno l’ha fatto per te", "Anche il martedì è più buono",
    ],
    subheadlines: [
      "Per colazione, per dopo, senza motivo.", "Portane a casa. Nascondine un po’.",
      "Il sacchetto in cui guardano tutti.", "Qualcosa di dolce per cui tornare a casa.",
    ],
    hooks: [
      "L’ultimo pezzo. A chi tocca?", "Da qualche parte sono le quattro.", "Lo senti? Segui il profumo.",
      "Uno, o facciamo due?",
    ],
    problems: ["Un dolce che sa di scatola.", "Le quattro, e niente di buono.", "Il dolce? Ce ne siamo scordati."],
    mistakes: [["tenere il meglio per dopo", "Adesso. E piano."], ["contare i pezzi", "Dividi, e tieni l’ultimo."]],
    myths: [
      ["per un dolce serve un’occasione", "Martedì è un’occasione."],
      ["dolce vuol dire troppo", "C’è il dolce giusto."],
    ],
    changes: [["un pomeriggio qualunque", "un piatto vuoto"], ["una pausa come tante", "briciole e sorrisi"]],
    turns: ["Scegli quello vero.", "Mettine da parte un po’.", "Stavolta, si comincia da lì."],
    benefits: [
      "Quattro morsi. Il ricordo resta.", "Da nascondere ai bambini.", "Il profumo chiama tutti.",
      "Un morso, e nessuno parla più.",
    ],
    proofs: ["Guarda da vicino.", "Spezza a metà. Guarda.", "Guarda il primo morso."],
    reveals: ["La bontà del giorno.", "Ecco il buon motivo di oggi."],
    actions: ["Mettine da parte un po’.", "Vieni presto.", "Portane a casa.", "Concediti un morso."],
    echoes: ["Vale le briciole", "Un martedì dolce", "Ancora un morso", "Da dividere"],
  },
  food: {
    headlines: [
      "Mangiare, sul serio", "Cena risolta, e buona", "Senti di che cosa sa", "Buone cose in tavola",
      "Semplice, e se ne vuole ancora", "Passa il piatto", "La fame è un buon inizio", "Prima di tutto, il gusto",
      "Il piatto torna vuoto", "Stasera sa di qualcosa",
    ],
    subheadlines: [
      "Per le sere che meritano di più.", "Gli ingredienti buoni parlano poco.", "Per tavole grandi e cucine piccole.",
      "Quei pasti che poi si ricordano.",
    ],
    hooks: [
      "Che si mangia? Ecco la risposta.", "Avvicinati. Senti che profumo.", "Che cos’è questo profumino?",
      "Indovina che cosa c’è in tavola.",
    ],
    problems: [
      "La stessa cena, terza sera di fila.", "Le sette. Frigo vuoto.", "Hai mangiato. Non ricordi che cosa.",
    ],
    mistakes: [
      ["coprire tutto di salsa", "Lascia parlare il sapore."],
      ["cucinare col pilota automatico", "Aggiungi una cosa buona."],
    ],
    myths: [
      ["mangiare bene richiede ore", "Richiede buoni ingredienti."],
      ["semplice vuol dire triste", "Semplice vuol dire che si sente."],
    ],
    changes: [["un’altra cena triste", "piatti puliti"], ["si spilucca", "si chiede il bis"]],
    turns: ["Rimetti il gusto in tavola.", "Tieni in casa qualcosa di buono.", "Assapora quello che mangi."],
    benefits: [
      "Qualcuno chiederà il bis.", "Il sapore fa il grosso del lavoro.", "A tavola cala il silenzio.",
      "Buono fino all’ultimo boccone.",
    ],
    proofs: ["Guarda che piatto.", "Guarda che cosa c’è dentro.", "Il primo boccone. Guarda."],
    reveals: ["Ora sulla tua tavola.", "Ecco che cosa si mangia."],
    actions: ["Porta l’appetito.", "Apparecchia.", "Assaggia stasera.", "Metti in tavola il buono."],
    echoes: ["Si fa il bis", "Una tavola piena", "Cena risolta", "Sapore vero"],
  },
  restaurant: {
    headlines: [
      "Il tuo tavolo ti aspetta", "Vieni con fame", "Resta per un altro piatto", "Stasera si cena fuori",
      "Stasera cucina qualcun altro", "Prendi una sedia", "Vieni come sei, vai via felice",
      "Buona cucina, lunghe chiacchiere", "Resta per il dolce", "Mangiare bene, in compagnia",
    ],
    subheadlines: [
      "Vieni per il cibo, resta per la tavola.", "Niente da cucinare. Niente da lavare.",
      "Una di quelle sere che poi si rifanno.", "Buoni piatti, bella gente, nessuna fretta.",
    ],
    hooks: [
      "Stasera nessuno vuole cucinare.", "Lo senti, fin dalla strada?", "Fame? Entra.", "Dove si mangia stasera?",
    ],
    problems: ["Il frigo dice di no.", "Pane e formaggio. Di nuovo.", "Ogni sera lo stesso divano."],
    mistakes: [
      ["mangiare alla scrivania", "Siediti a qualcosa di caldo."],
      ["cenare in piedi alle nove", "Siediti. Resta un po’."],
    ],
    myths: [
      ["per uscire serve un motivo", "La fame è un motivo."],
      ["mangiare bene è una cosa seria", "Qui si sta a proprio agio."],
    ],
    changes: [
      ["avanzi, in piedi", "una tavola e buona compagnia"], ["quello che c’è in frigo", "quello che c’è in carta"],
    ],
    turns: ["Alla cucina pensiamo noi.", "Vieni a mangiare davvero.", "Esci per un buon piatto."],
    benefits: [
      "Piatti caldi, sere senza fretta.", "Uno di quei posti in cui si torna.", "Resterai più del previsto.",
      "I piatti li lava qualcun altro.",
    ],
    proofs: ["Dalla padella al piatto. Guarda.", "Guarda che cosa arriva in tavola.", "Guarda chi c’è in cucina."],
    reveals: ["Ecco il programma di stasera.", "Il tuo prossimo tavolo del cuore."],
    actions: ["Prenota il tuo tavolo.", "Vieni con fame.", "Passa stasera.", "Ti aspettiamo a cena."],
    echoes: ["Vieni con fame", "Un tavolo per te", "Resta per il dolce", "Il programma di stasera"],
  },
} satisfies CategoryLines;
