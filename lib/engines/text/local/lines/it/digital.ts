import type { CategoryLines } from "../lines.ts";

/** Italian copy. */
export const digital = {
  electronics: {
    headlines: [
      "Funziona, e basta", "Ingegno discreto", "Accendi. Rilassati.", "Poco ingombro, grande aiuto", "Semplice fuori",
      "Una cosa, fatta bene", "Ogni giorno, un po’ meglio", "Un passo avanti, senza rumore", "Accendi. Tutto qui.",
      "Per ogni giorno, davvero",
    ],
    subheadlines: [
      "Tecnologia che non si mette in mezzo.", "Utile dal primo minuto.", "Per scrivanie, cucine e vita vera.",
      "Facile da usare, facile da amare.",
    ],
    hooks: [
      "Un gesto. Guarda.", "E se funzionasse e basta?", "Che cosa smetteresti di fare a mano?",
      "Guarda. Senza istruzioni.",
    ],
    problems: ["Troppi tasti. Nessuna idea.", "Novità oggi, cassetto domani.", "Geniale, ma chi ci capisce?"],
    mistakes: [
      ["leggere tutto il manuale", "Accendi e basta."], ["scegliere dalla scheda tecnica", "Scegli per ogni giorno."],
    ],
    myths: [
      ["smart vuol dire complicato", "Vuol dire che non te ne accorgi."],
      ["più funzioni, più felicità", "Ne basta una buona."],
    ],
    changes: [["cavi dappertutto", "una cosa, che funziona"], ["cercare l’impostazione", "già fatto"]],
    turns: ["Vai sul semplice.", "Scegli quello che userai.", "Prova la via facile."],
    benefits: [
      "Fa il suo lavoro, e poi sparisce.", "Ti servirà ogni giorno.", "Ragiona come te.", "Prima ancora che ci pensi.",
    ],
    proofs: ["Guarda com’è semplice.", "Guarda in azione.", "Guarda da vicino."],
    reveals: ["Ecco che cosa serviva.", "La novità, senza rumore."],
    actions: ["Guarda come funziona.", "Prova a casa.", "Accendi.", "Scopri quanto è semplice."],
    echoes: ["Funziona, e basta", "Accendi e respira", "Meno complicazioni", "Giorni più facili"],
  },
  music_audio: {
    headlines: [
      "Alza il volume", "La stanza sparisce", "Premi play, sul serio", "La tua canzone, più vicina",
      "Come la prima volta", "Forte dove conta", "Ogni nota, accanto", "Chiudi gli occhi",
      "La canzone che avevi scordato", "Suono che respira",
    ],
    subheadlines: [
      "Per tragitti, cucine e l’ultimo treno.", "Chiudi gli occhi. Eccola.", "Il suono giusto cambia la stanza.",
      "Per la prima canzone e l’ultimo bis.",
    ],
    hooks: [
      "Lo senti, quello che ti perdevi?", "Tre, due, uno. Play.", "Qual è la prima canzone?", "Occhi chiusi. Pronti?",
    ],
    problems: ["Bella canzone, suono di latta.", "La pratica è finita in due settimane.", "Si sente. Non ti arriva."],
    mistakes: [
      ["alzare il volume e basta", "Passa al suono giusto."], ["ascoltare a metà", "Siediti, per una canzone."],
    ],
    myths: [
      ["serve un orecchio allenato", "Serve una bella canzone."],
      ["il buon suono è per esperti", "È per chi ha due orecchie."],
    ],
    changes: [["rumore", "musica"], ["un sottofondo", "la prima fila"]],
    turns: ["Ascoltala bene, una volta.", "Parti da un pezzo che ami.", "Vieni più vicino."],
    benefits: [
      "Ogni nota al suo posto.", "La pelle d’oca, di martedì.", "Sentirai cose nuove.", "La stanza diventa un palco.",
    ],
    proofs: ["Ascolta questo punto.", "Aspetta il ritornello.", "Prima, il silenzio."],
    reveals: ["Pronti all’ascolto.", "Ecco il suono."],
    actions: ["Premi play.", "Ascolta.", "Alza il volume.", "Metti la tua canzone."],
    echoes: ["Premi play", "La prima fila", "Ogni nota", "Più forte, più vicino"],
  },
  software: {
    headlines: [
      "Meno scartoffie", "Chiudi le altre schede", "Il lavoro che va da sé", "Riprenditi il pomeriggio",
      "Tutto in un posto", "Finito per pranzo", "Il lato calmo del lavoro", "Lavora, poi stacca",
      "Ogni cosa al suo posto", "Il lunedì, risolto",
    ],
    subheadlines: [
      "Il lavoro va avanti. Senza spingere.", "Per chi ha cose migliori da fare.", "Si imposta una volta. Poi si vive.",
      "La visione d’insieme che rimandavi.",
    ],
    hooks: [
      "Quante schede hai aperte adesso?", "Copia. Incolla. Ripeti. Perché?", "Dov’è finito quel file?",
      "E se il lunedì fosse facile?",
    ],
    problems: [
      "Cinque strumenti, nessun ordine.", "Un foglio di calcolo per ogni cosa.", "Lo scrivi due volte. Sempre.",
    ],
    mistakes: [
      ["aggiungere un altro strumento", "Metti tutto in un posto."],
      ["lavorare per lo strumento", "Lascialo lavorare per te."],
    ],
    myths: [
      ["serve un corso per usarlo", "Deve spiegarsi da solo."], ["cambiare richiede mesi", "Si comincia oggi."],
    ],
    changes: [["rincorrere aggiornamenti", "vederli"], ["venerdì sera, ancora lì", "venerdì alle quattro, fatto"]],
    turns: ["Metti tutto in un posto.", "Lascia fare allo strumento.", "Scrivilo una volta."],
    benefits: [
      "Meno riunioni sulle riunioni.", "Tutti guardano la stessa pagina.", "Chiuderai il portatile prima.",
      "Non si perde niente.",
    ],
    proofs: ["Pochi clic. Guarda.", "Guarda una giornata tipo.", "Ecco il quadro completo."],
    reveals: ["La tua nuova scheda fissa.", "Un posto per tutto."],
    actions: ["Guarda come funziona.", "Prova con la tua squadra.", "Prova questa settimana.", "Comincia oggi."],
    echoes: ["Finito per pranzo", "Tutto chiaro", "Meno scartoffie", "A casa in orario"],
  },
  gaming: {
    headlines: [
      "Ancora una", "Tocca a te", "Premi start", "Prima si gioca, poi si dorme", "Torna la serata giochi",
      "Perdi il conto delle ore", "Chi vince resta", "Porta da mangiare", "Solo un altro turno",
      "Il posto migliore è il divano",
    ],
    subheadlines: [
      "Per rivali, amici e chi non sa vincere.", "Libera il tavolo. Libera la serata.", "Amici dentro, telefoni giù.",
      "Per vittorie, sconfitte e risate forti.",
    ],
    hooks: ["Hai la fortuna dalla tua? Bene.", "Chi tiene il punteggio?", "A chi tocca?", "Al meglio dei tre?"],
    problems: [
      "Tutti sul divano, tutti al telefono.", "Domenica di pioggia. Niente da fare.", "Stesso gioco, stesso vincitore.",
    ],
    mistakes: [
      ["saltare la prima partita", "S’impara perdendo."], ["lasciarli vincere", "Gioca sul serio. Ridi lo stesso."],
    ],
    myths: [["i giochi sono per bambini", "Dillo al sabato sera."], ["è tardi per giocare", "Sei giusto in tempo."]],
    changes: [
      ["cinque telefoni a tavola", "cinque persone che urlano"], ["una sera tranquilla", "la rivincita a mezzanotte"],
    ],
    turns: ["Fai le carte per tutti.", "Comincia una partita.", "Cambia gioco."],
    benefits: [
      "Facile iniziare, difficile smettere.", "La sera più rumorosa che c’è.", "Vorrai la rivincita.",
      "Al secondo giro ci sono tutti.",
    ],
    proofs: ["Guarda questa mossa.", "Guarda questo turno.", "Guarda chi ride."],
    reveals: ["Nuovo gioco in tavola.", "Il gioco di stasera."],
    actions: ["Premi start.", "Mettiti in gioco.", "Gioca il tuo turno.", "Comincia una partita."],
    echoes: ["Ancora una partita", "Si gioca", "Tocca a te", "Rivincita alle nove"],
  },
  finance: {
    headlines: [
      "Soldi, senza pensieri", "Sai dove vanno", "Il futuro, in orario", "Numeri che si comportano bene",
      "Sonni tranquilli", "Piccole somme, mente calma", "Apri quella busta", "Un piano che si legge",
      "Il mese, in chiaro", "Conti in ordine",
    ],
    subheadlines: [
      "Numeri semplici, una sola vista.", "Per chi preferirebbe pensare ad altro.", "Per i conti che tieni a mente.",
      "Meno sorprese a fine mese.",
    ],
    hooks: [
      "Questo mese, dove è finito?", "Arriva lo stipendio. E poi?", "Il venti, che cosa resta?",
      "Da quanto non ci guardi?",
    ],
    problems: ["È il venti, e già si stringe.", "Una scatola piena di scontrini.", "Va tutto bene. Forse."],
    mistakes: [
      ["controllare una volta l’anno", "Due minuti, il venerdì."], ["sperare che basti", "Guarda prima, non dopo."],
    ],
    myths: [
      ["i soldi sono per esperti", "Sono per chi ci guarda."], ["un piano vuol dire rinunce", "Vuol dire scegliere."],
    ],
    changes: [["a occhio", "lo sai"], ["un nodo allo stomaco", "un numero che conosci"]],
    turns: ["Vedilo arrivare il primo.", "Metti tutto in una pagina.", "Guarda una volta. Poi respira."],
    benefits: [
      "Vedi il mese prima che arrivi.", "Meno sorprese, il trenta.", "Saprai a che punto sei.",
      "Decidere diventa facile.",
    ],
    proofs: ["Una schermata, tutti i numeri.", "Guarda un mese intero.", "Guarda che chiarezza."],
    reveals: ["I tuoi soldi, in chiaro.", "Ecco il quadro completo."],
    actions: ["Guarda i tuoi numeri.", "Parti da questo mese.", "Fai il punto.", "Prepara il tuo mese."],
    echoes: ["Un mese chiaro", "Numeri calmi", "Sapere dove vanno", "Un pensiero in meno"],
  },
} satisfies CategoryLines;
