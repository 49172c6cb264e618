import type { World, WorldName } from "../words.ts";

/** Italian pictures from inside the house. */
export const indoors = {
  home: {
    places: ["in un piccolo soggiorno", "accanto alla finestra del soggiorno"],
    who: ["una donna in calze di lana", "un uomo con un vecchio maglione"],
    start: [
      ["La porta di casa si chiude. {who} lascia le chiavi in una ciotola e resta un attimo nel corridoio buio.", "Finalmente a casa, e la giornata pesa ancora sulle spalle."],
      ["Un angolo vuoto della stanza. {who} inclina la testa e prende le misure con le mani.", "C’è un angolo di casa che non è mai sembrato finito."],
    ],
    trouble: [
      ["Una lampadina nuda sopra una stanza in ordine, senza vita. Nessuno si siede.", "La luce grande è accesa, e nessuno ha voglia di restare."],
      ["Un divano sotto il bucato e i pacchi, la televisione che sfarfalla per nessuno.", "Le sere si somigliano tutte: tanto rumore e poco altro."],
    ],
    use: [
      ["Mani che liberano il tavolo, un po’ alla volta, finché resta solo ciò che conta.", "Non servono più cose. Serve quella giusta."],
      ["La luce del soffitto si spegne. Un chiarore morbido riempie la stanza e le ombre si arrotondano.", "Un piccolo cambiamento, e tutta la stanza respira."],
      ["Piedi nudi sul pavimento, una coperta, un libro che si apre sempre alla stessa pagina.", "È qui che la sera comincia a essere tua."],
    ],
    after: [
      ["La stessa stanza di notte, calda adesso. Due persone parlano e dimenticano l’ora.", "Che strano: ora nessuno vuole più andare via."],
      ["Il sole del mattino attraversa la stanza e si ferma nel nuovo angolo preferito.", "E al mattino è ancora casa."],
    ],
  },
  care: {
    places: ["davanti allo specchio del bagno", "in una stanza chiara e silenziosa"],
    who: ["una donna con i capelli bagnati", "un uomo in maglietta bianca"],
    start: [
      ["Vapore sullo specchio. Una mano libera un ovale e {who} si guarda negli occhi.", "Buongiorno. Come stai, oggi?"],
      ["Un rubinetto gocciola, un asciugamano aspetta. {who} inspira e lascia cadere le spalle.", "Cinque minuti solo per te. Quando è stata l’ultima volta?"],
    ],
    trouble: [
      ["Una mensola piena di cose usate a metà. Una mano esita e non ne prende nessuna.", "Tante promesse su una mensola, e sempre lo stesso specchio."],
      ["La luce del telefono al buio, occhi pieni di sonno, ancora un messaggio prima di dormire.", "Ti occupi di tutti. E la giornata finisce."],
    ],
    use: [
      ["Mani lente, un gesto calmo, gocce d’acqua che prendono la luce.", "Non serve un’ora. Basta un momento tuo."],
      ["Il telefono si gira a faccia in giù. Si apre una finestra, una tenda si muove.", "Metti via il telefono. Respira. Eccoti."],
      ["Occhi chiusi, il viso verso la luce, un sorriso che nessuno ha chiesto.", "Lo senti tu, prima che si veda."],
    ],
    after: [
      ["{who} esce di casa e si guarda di passaggio in una vetrina, con piacere.", "Nessun filtro. Solo una bella giornata che si vede."],
      ["Sera. Lo stesso specchio, lo stesso viso, più morbido.", "E stasera lo specchio è dalla tua parte."],
    ],
  },
  cup: {
    places: ["al bancone della cucina", "al tavolino vicino alla finestra"],
    who: ["una donna in pigiama", "un uomo con i capelli arruffati"],
    start: [
      ["Luce blu in cucina. {who} cerca una tazza a tentoni, con un occhio solo aperto.", "La giornata non è ancora iniziata. Questo minuto è tuo."],
      ["Fuori una bici appoggiata al muro e una strada che si sveglia. Dietro il vetro, {who} versa piano.", "Là fuori c’è già rumore. Qui dentro no."],
    ],
    trouble: [
      ["Un bicchiere di carta sul cruscotto, ormai freddo, accanto ad altri tre.", "Di corsa e in un sorso. Che sapore aveva?"],
      ["Le tre alla scrivania. Un bicchiere vuoto e una testa che pesa su una mano.", "Le tre del pomeriggio, e la batteria è a zero."],
    ],
    use: [
      ["Un filo sottile scende al rallentatore. Saltano gocce e prendono la luce.", "Ascolta. È il suono di chi rallenta."],
      ["Due mani si chiudono intorno al bicchiere. Le spalle scendono, lo sguardo va alla finestra.", "Il primo sorso. Il resto può aspettare un po’."],
      ["Due persone brindano sopra il tavolo e cominciano a parlare insieme.", "Certe chiacchiere chiedono qualcosa di buono da bere."],
    ],
    after: [
      ["L’ultimo sorso. {who} si alza e apre la porta sulla strada, con gli occhi ben aperti.", "Adesso la giornata può cominciare."],
      ["Una tazza vuota, un cerchio sul tavolo, il sole sul legno.", "Già finito? È l’unico difetto."],
    ],
  },
  table: {
    places: ["a un lungo tavolo di legno", "in una cucina piccola e affollata"],
    who: ["una donna con la farina sulla manica", "un uomo con il piatto vuoto"],
    start: [
      ["Vapore, rumore di piatti, qualcuno chiama a tavola. Già al suo posto: {who}.", "Lo senti, questo profumo? Allora sai cosa arriva."],
      ["Una strada all’alba, una sola finestra accesa. Dentro, {who} mette qualcosa di buono sul banco.", "Oggi qualcuno si è alzato presto, per farti mangiare bene."],
    ],
    trouble: [
      ["Un frigo aperto, luce fredda, una faccia che ha già visto tutto.", "Le otto, che fame, e niente che faccia voglia."],
      ["Pranzo davanti alla tastiera: la forchetta in una mano, il mouse nell’altra.", "Hai mangiato. Ma cos’era?"],
    ],
    use: [
      ["Mani che spezzano, versano, dividono. Cadono briciole e nessuno ci bada.", "Il cibo serve a questo: a passarselo."],
      ["Il primo morso, gli occhi chiusi. Per un attimo tacciono anche i bambini.", "Primo morso. E all’improvviso, silenzio."],
      ["Vicino al piatto: colore, vapore, una lucentezza che dura un secondo.", "Semplice, sincero, e sparisce in un attimo."],
    ],
    after: [
      ["Piatti vuoti, bicchieri pieni, sedie spostate indietro. Nessuno va via.", "I piatti sono vuoti, e nessuno si alza."],
      ["Una mano si avvicina di nascosto all’ultimo pezzo e viene scoperta.", "L’ultimo è tuo, se fai in fretta."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
