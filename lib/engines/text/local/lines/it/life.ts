import type { CategoryLines } from "../lines.ts";

/** Italian copy. */
export const life = {
  education: {
    headlines: [
      "Impara davvero", "La curiosità è un buon inizio", "Si comincia dal piccolo", "Un po’ di più, entro venerdì",
      "Da zero a so farlo", "Continua a chiedere", "Puoi impararlo", "La prima lezione è la più dura",
      "Una gioia per la testa", "Cambia tutto un buon inizio",
    ],
    subheadlines: [
      "Lezioni brevi che lasciano qualcosa.", "Per chi comincia tardi e chi va veloce.",
      "Impara al tuo passo, non al loro.", "Per le domande mai fatte.",
    ],
    hooks: [
      "Che cosa volevi imparare da sempre?", "Fra dieci minuti lo saprai.", "E se imparare fosse facile?",
      "Ti ricordi la curiosità?",
    ],
    problems: [
      "Pagina uno. Per la terza volta.", "Hai studiato. Non è rimasto niente.", "Gli altri sembrano saperlo già.",
    ],
    mistakes: [
      ["studiare tutto la sera prima", "Un po’ ogni giorno."],
      ["aspettare il momento giusto", "Inizia, e il momento arriva."],
    ],
    myths: [["è troppo tardi per iniziare", "È l’ora giusta."], ["ci vuole talento", "Ci vuole un buon inizio."]],
    changes: [["vorrei saperlo fare", "l’ho appena fatto"], ["annuire e basta", "dire la tua"]],
    turns: ["Comincia con una piccola lezione.", "Impara facendo.", "Chiedi. E lo sai anche tu."],
    benefits: [
      "Finalmente, tutto torna.", "Progressi da dire ad alta voce.", "Ti stupirai di te.",
      "Un po’ più di coraggio ogni giorno.",
    ],
    proofs: ["Prova la prima domanda.", "Guarda, questo lo sai già.", "Guarda una lezione."],
    reveals: ["La tua nuova materia del cuore.", "Ecco da dove si comincia."],
    actions: [
      "Comincia la prima lezione.", "Tieniti un posto.", "Comincia questa settimana.", "Impara la prima cosa.",
    ],
    echoes: ["Una piccola lezione", "Da zero a so farlo", "Di nuovo curiosità", "Un buon inizio"],
  },
  books_stationery: {
    headlines: [
      "Gira pagina", "Ancora un capitolo", "Scrivilo", "La carta ricorda", "Perdersi apposta", "Un’ora di silenzio",
      "Fare tardi ne vale la pena", "Inchiostro, carta, pace", "Comincia da una pagina bianca",
      "Una storia per stasera",
    ],
    subheadlines: [
      "Per poltrone comode e lampade accese fino a tardi.", "Certi pensieri vogliono l’inchiostro.",
      "Per chi legge, chi scrive e chi fa elenchi.", "Rende meglio con il telefono lontano.",
    ],
    hooks: [
      "Che cosa c’è sul tuo comodino?", "La prima riga ti ha già preso.", "Ancora una pagina?",
      "Quale parola scriveresti per prima?",
    ],
    problems: [
      "Quaranta note, tutte nel telefono.", "Quest’anno volevi leggere di più.", "La sera è andata nello schermo.",
    ],
    mistakes: [
      ["tenerlo per le vacanze", "Dieci pagine stasera."], ["aspettare l’idea perfetta", "Scrivi la prima riga."],
    ],
    myths: [
      ["non legge più nessuno", "Tu stai leggendo."], ["la carta è roba vecchia", "La carta non si scarica mai."],
    ],
    changes: [["ancora uno scroll", "ancora un capitolo"], ["pensieri sparsi", "pensieri sulla carta"]],
    turns: ["Scrivilo una volta, su carta.", "Metti il telefono nel cassetto.", "Dalla a una pagina."],
    benefits: [
      "Un’ora che è solo tua.", "Su carta i pensieri stanno meglio.", "La giornata si fa più quieta.",
      "Qualcosa che resta.",
    ],
    proofs: ["Apri dove vuoi.", "Senti la pagina.", "Leggi la prima riga."],
    reveals: ["Ecco perché farai tardi.", "Ecco la tua ora di silenzio."],
    actions: ["Apri la prima pagina.", "Scegli il prossimo.", "Comincia da pagina uno.", "Porta a casa una storia."],
    echoes: ["Ancora un capitolo", "Un’ora di silenzio", "La prima pagina", "Lampade accese"],
  },
  kids_baby: {
    headlines: [
      "Mani piccole, giorno grande", "Per gente piccola", "L’infanzia, a tutta velocità", "Risate comprese",
      "Lasciali essere piccoli", "Grande amore, taglia piccola", "Per il piccolo capo", "Pasticci e coccole",
      "Il primo grande amore", "La sera, ma più dolce",
    ],
    subheadlines: [
      "Per primi passi, dita appiccicose e nanna.", "Per genitori stanchi e bambini svegli.",
      "Le piccole cose che fanno grandi i giorni.", "Per chi è alto meno di un metro.",
    ],
    hooks: [
      "Oggi che cosa li ha fatti ridere?", "Le cinque del mattino. Ciao.", "La senti, quella risata?",
      "Chi è già sveglio?",
    ],
    problems: ["Bello per nove minuti, poi basta.", "Un’ora per preparare la borsa.", "È ora di cena. Si tratta."],
    mistakes: [["più cose", "Meno, ma migliori."], ["voler fare tutto perfetto", "Basta bene, con un abbraccio."]],
    myths: [
      ["bimbi e ordine vanno d’accordo", "Bimbi e risate, sì."],
      ["ai piccoli serve di tutto", "Servi tu, e poco altro."],
    ],
    changes: [["lacrime prima della nanna", "ancora una storia"], ["siamo arrivati", "già nel mondo dei sogni"]],
    turns: ["Segui quello che amano.", "Prendi solo il meglio.", "Falla diventare un gioco."],
    benefits: [
      "Felici loro, sereni voi.", "Un pensiero in meno.", "Lo chiederanno ancora.", "Cinque minuti anche per te.",
    ],
    proofs: ["Guarda che faccia.", "Guarda quelle manine.", "Guarda come va."],
    reveals: ["Ecco il nuovo preferito.", "Il loro nuovo migliore amico."],
    actions: ["Fai contento qualcuno.", "Trova il loro preferito.", "Porta a casa un sorriso.", "Scegli con loro."],
    echoes: ["Manine felici", "Risate e nanna", "Un amore grande", "Ancora una storia"],
  },
  pets: {
    headlines: [
      "Lo sceglierebbero loro", "La famiglia ha tante forme", "Per chi ti aspetta a casa",
      "Piccolo amico, grande amore", "Viziato? No, amato.", "Il loro posto felice", "La coda dice sì",
      "Zampe sporche e divano", "Il migliore amico, trattato bene", "Amore a quattro zampe",
    ],
    subheadlines: [
      "Non sanno dire grazie. Te lo mostrano.", "Per chi, rientrando, trova quello sguardo.",
      "Per passeggiate, pisolini e tutto il resto.", "Perché loro lo farebbero per te.",
    ],
    hooks: ["Chi ti aspetta a casa?", "Quello sguardo. Lo conosci.", "La senti, la coda?", "Chi ha finito tutto?"],
    problems: [
      "Quello sguardo. Vuol dire no.", "Glielo chiederesti, se si potesse.", "Noia a mezzogiorno, scarpe a rischio.",
    ],
    mistakes: [
      ["indovinare che cosa piace", "Guarda che cosa lasciano."], ["scegliere con i tuoi gusti", "Scegli con i loro."],
    ],
    myths: [
      ["va bene qualsiasi cosa", "Solo che non protestano."], ["si accontentano di tutto", "Anche loro hanno gusti."],
    ],
    changes: [["muso storto", "pura beatitudine"], ["il broncio sotto il tavolo", "la festa in corridoio"]],
    turns: ["Offri qualcosa di meglio.", "Guarda. Te lo diranno.", "Un buon motivo per scodinzolare."],
    benefits: [
      "Si legge nei loro occhi.", "Felici loro, felice tu.", "Arriveranno di corsa.", "Un amico felice ai tuoi piedi.",
    ],
    proofs: ["Guarda che muso.", "Guarda quelle orecchie.", "Guarda chi arriva per primo."],
    reveals: ["Ecco il nuovo preferito.", "Ecco che cosa chiedevano."],
    actions: [
      "Vizia un po’ il tuo amico.", "Chiedi al tuo migliore amico.", "Fai felice una coda.", "Lascia scegliere loro.",
    ],
    echoes: ["Code felici", "Migliori amici", "Uno sguardo felice", "Amore, ogni giorno"],
  },
  events: {
    headlines: [
      "Esserci", "Segna la data, perdi l’orario", "Stasera diventa un racconto", "Si aprono le porte, parte la notte",
      "Vieni come sei", "Bisognava esserci", "La tua serata comincia qui", "Di’ sì, alle scarpe penserai dopo",
      "Arriva presto, vai via tardi", "Quello di cui si parlerà",
    ],
    subheadlines: [
      "Porta qualcuno. Resta fino a tardi.", "Una sera sola, anni di racconti.",
      "Le persone giuste, per una volta insieme.", "Certe sere meritano un biglietto.",
    ],
    hooks: ["Quella sera che cosa fai?", "La senti già, la folla?", "Chi porti con te?", "Quella sera hai da fare?"],
    problems: ["Un’altra sera sul divano.", "Hai visto le foto. Tu non c’eri.", "Anno pieno, facce poche."],
    mistakes: [["decidere all’ultimo", "Segna la data."], ["aspettare gli altri", "Vai. Ti seguiranno."]],
    myths: [
      ["le sere migliori capitano", "Questa qualcuno l’ha pensata."],
      ["bisogna conoscere qualcuno", "Alle dieci conosci tutti."],
    ],
    changes: [["guardare le storie", "essere nelle storie"], ["la prossima volta, forse", "questa volta"]],
    turns: ["Di’ sì, per una volta.", "Stavolta, fatti trovare.", "Vieni a conoscere qualcuno."],
    benefits: [
      "Buona musica, compagnia migliore.", "Racconti per il lunedì.", "Lunedì ci penserai ancora.",
      "Facce nuove, belle storie.",
    ],
    proofs: ["Ecco com’era.", "Ascolta quella sala.", "Guarda chi arriva."],
    reveals: ["Si accende la serata.", "Ecco la tua serata."],
    actions: ["Tieniti il posto.", "Porta qualcuno.", "Segna la data.", "Vieni anche tu."],
    echoes: ["Bella gente", "Presto dentro, tardi fuori", "Una notte sola", "Ci vediamo lì"],
  },
  services: {
    headlines: [
      "Consideralo fatto", "Una chiamata, un pensiero in meno", "Lascia fare a noi",
      "Il tuo problema, il nostro martedì", "In buone mani, in orario", "Meno cose a cui pensare",
      "Tu riposi, noi lavoriamo", "Ci pensa qualcuno di bravo", "Fatto bene, e basta", "La telefonata che solleva",
    ],
    subheadlines: [
      "Qualcuno che risponde, arriva e sistema.", "Tu vai avanti con la tua giornata.",
      "Risposte chiare, prima di cominciare.", "Per le cose che non toccano a te.",
    ],
    hooks: [
      "Che cosa rimandi da primavera?", "A chi potresti chiedere?", "Che cosa affideresti per primo?",
      "È ancora in lista?",
    ],
    problems: [
      "Tre telefonate, nessuna risposta.", "Lo fai il prossimo weekend. Di nuovo.", "Sta peggiorando, vero?",
    ],
    mistakes: [
      ["fare da sé a mezzanotte", "Chiedi una volta. Respira."], ["aspettare l’urgenza", "Chiedi finché è piccolo."],
    ],
    myths: [
      ["chi è bravo non si trova", "Basta un messaggio."], ["è per forza complicato", "Dillo una volta. Ascoltiamo."],
    ],
    changes: [["sulla lista", "fuori dalla testa"], ["un cassetto di carte", "una scrivania libera"]],
    turns: ["Chiedi a chi risponde.", "Affidalo.", "Fai dare un’occhiata oggi."],
    benefits: [
      "Risolto, e hai anche pranzato.", "Risposte chiare, un piano chiaro.", "La serata torna tua.",
      "Un solo contatto, fino in fondo.",
    ],
    proofs: ["Guarda il lavoro da vicino.", "Guarda come facciamo.", "Guarda il risultato."],
    reveals: ["L’aiuto è arrivato.", "Ecco a chi chiedere."],
    actions: ["Chiedi a noi.", "Dicci che cosa ti serve.", "Scrivici.", "Lascia fare a noi."],
    echoes: ["In buone mani", "Via dalla lista", "Fatto con cura", "Una telefonata"],
  },
  general: {
    headlines: [
      "Meglio, apposta", "Per la vita vera", "Semplice, di proposito", "La differenza che piace", "Capirai perché",
      "Vale uno sguardo", "Finalmente, una buona idea", "Prova una volta", "E prima come si faceva?",
      "Cose buone, senza giri di parole",
    ],
    subheadlines: [
      "Per chi nota la differenza.", "Un piccolo cambiamento che resta.", "Niente da dimostrare. Molto da amare.",
      "Per servire davvero, giorno dopo giorno.",
    ],
    hooks: ["Fermati un secondo.", "C’è un modo migliore.", "E se fosse più facile?", "Questo l’hai visto?"],
    problems: ["Funziona. Più o meno.", "Ci hai fatto l’abitudine. Peccato.", "Troppe scelte, nessuna risposta."],
    mistakes: [["farselo bastare", "Prova in un altro modo."], ["aspettare un segno", "Dai un’occhiata oggi."]],
    myths: [["sono tutti uguali", "Questo no."], ["il buono è complicato", "Il buono si spiega da sé."]],
    changes: [["ci si arrangia", "si sta bene"], ["può andare", "proprio così"]],
    turns: ["Prova così.", "Chiedi un po’ di più.", "Scegli quella che ti somiglia."],
    benefits: [
      "Piccolo cambio, giorni migliori.", "La differenza si nota.", "Trova posto nei tuoi giorni.",
      "Facile da amare, facile da tenere.",
    ],
    proofs: ["Guarda da vicino.", "Guarda ancora un momento.", "Ecco, all’opera."],
    reveals: ["Ecco la novità.", "Ecco il modo migliore."],
    actions: ["Guarda con i tuoi occhi.", "Dai un’occhiata.", "Prova oggi.", "Scopri la differenza."],
    echoes: ["Per giorni veri", "Vale uno sguardo", "Il buono, semplice", "Un modo migliore"],
  },
} satisfies CategoryLines;
