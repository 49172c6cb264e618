import type { World, WorldName } from "../words.ts";

/** Italian pictures from outside: clothes, movement, journeys, animals. */
export const outdoors = {
  wear: {
    places: ["davanti a uno specchio alto", "a un angolo di strada pieno di sole"],
    who: ["una donna con il cappotto sul braccio", "un uomo con le maniche rimboccate"],
    start: [
      ["Camicie che volano sul letto, una dopo l’altra. Davanti allo specchio, senza risposta: {who}.", "L’armadio è pieno, e niente da mettersi. Ti suona?"],
      ["Un corridoio, un’ultima occhiata allo specchio. {who} si gira e guarda ancora.", "Conosci quell’ultima occhiata prima di uscire?"],
    ],
    trouble: [
      ["Un cassetto che non si chiude. Cose messe una volta, con il cartellino attaccato.", "Un capriccio, una sola uscita, poi più niente."],
      ["Una fila grigia di cappotti alla fermata: si somigliano tutti.", "Certe mattine ci somigliamo tutti. Anche tu."],
    ],
    use: [
      ["Vicino alle dita: una chiusura, una cucitura, un ultimo tocco.", "Si capisce dalle piccole cose."],
      ["Passi sul marciapiede, un mezzo giro, stoffa e luce in movimento.", "Si muove con te, e non ci pensi più."],
      ["Amici al tavolino di un bar. Uno si ferma a metà frase e indica.", "«Dove l’hai preso?» Lo sentirai spesso."],
    ],
    after: [
      ["{who} passa davanti a una vetrina, rallenta e sorride al riflesso.", "Quel riflesso sei tu. E ti dona."],
      ["Il cappotto aperto, la testa alta, la folla si apre un po’.", "Non è cambiato niente. Adesso si vede, ecco."],
    ],
  },
  move: {
    places: ["su un sentiero lungo il fiume", "all’ingresso del parco"],
    who: ["una donna con la coda di cavallo", "un uomo con il cappuccio"],
    start: [
      ["Le sei e mezza, rugiada sulla ringhiera. {who} si china, stringe un nodo e alza lo sguardo.", "Il passo più difficile? Quello fuori dalla porta."],
      ["Una strada vuota, fiato nell’aria fredda. {who} scuote le braccia.", "La città dorme. Quest’ora è tua."],
    ],
    trouble: [
      ["Suona la sveglia. Una mano esce dalla coperta e la fa tacere.", "Domani. L’hai detto anche ieri."],
      ["Mani sulle ginocchia, a metà salita, gli altri già piccoli in lontananza.", "A metà salita, e la testa vuole tornare indietro."],
    ],
    use: [
      ["Piedi a terra: pozzanghera, ghiaia, strada. Nasce un ritmo.", "Un passo, poi un altro. Tutto qui."],
      ["Gli alberi corrono via. Un viso trova il respiro e comincia a sorridere.", "C’è un punto in cui tutto diventa leggero."],
      ["Una curva, un ponte, cielo aperto. Le braccia si allargano per un attimo.", "Non devi vincere. Devi solo partire."],
    ],
    after: [
      ["{who}, senza fiato su un muretto, guarda i tetti nel primo sole.", "Quassù nessuno si è mai pentito."],
      ["La porta si riapre, guance rosse, scarpe che volano nell’ingresso.", "Fatto. E hai ancora tutta la giornata davanti."],
    ],
  },
  away: {
    places: ["su un balcone al sole", "sul binario con una piccola valigia"],
    who: ["una donna con una camicia di lino", "un uomo con una mappa sulle ginocchia"],
    start: [
      ["Una valigia si chiude con uno scatto. {who} fa un ultimo giro di casa e spegne la luce.", "Chiavi, biglietto e via. Il resto può aspettare."],
      ["Il finestrino di un treno, campi che corrono. {who} appoggia la fronte al vetro.", "Da qualche parte, lungo la strada, si comincia a respirare."],
    ],
    trouble: [
      ["Venti schede aperte, una cena fredda, un dito che scorre e scorre.", "Venti schede aperte, e ancora nessun piano."],
      ["Pioggia alla finestra dell’ufficio e una cartolina accanto allo schermo.", "Quella cartolina è lì da troppo tempo."],
    ],
    use: [
      ["Si aprono le persiane e la luce cade su un pavimento che ancora non conosci.", "La prima mattina altrove. Apri la finestra."],
      ["Colazione all’aperto. Una mano spezza il pane, un’ape ispeziona la marmellata.", "Non ti aspetta nessuno. Bello, no?"],
      ["Vicoli, una svolta sbagliata, una piazza piena di musica.", "Perditi un po’. È lì che viene il bello."],
    ],
    after: [
      ["Piedi nudi sulla pietra calda, il telefono dimenticato su una sedia.", "E un giorno te ne accorgi: non conti più le ore."],
      ["A casa, della sabbia esce da una scarpa. {who} ride e la lascia lì.", "Si torna con molto più delle foto."],
    ],
  },
  pets: {
    places: ["sul pavimento della cucina", "sul prato dietro casa"],
    who: ["una donna con dei peli sulla manica", "un bambino in ginocchio"],
    start: [
      ["Un naso spunta dalla porta socchiusa. Due occhi, una domanda.", "C’è qualcuno che ti aspetta da stamattina."],
      ["Zampe sul parquet, una coda che rovescia una tazza. {who} ride e si china.", "Sei a casa. Per qualcuno è la notizia più bella del mondo."],
    ],
    trouble: [
      ["Una ciotola piena. Un naso annusa, una testa si gira, offesa.", "Annusa, guarda e se ne va. Oggi no, allora."],
      ["Una scarpa masticata, uno sguardo colpevole, piume ancora in aria.", "La noia ha quattro zampe e ottimi denti."],
    ],
    use: [
      ["Si alzano le orecchie. Fruscia un sacchetto e quattro zampe slittano in curva.", "Hai sentito? Qualcuno sì."],
      ["Mano e zampa, muso contro viso sul pavimento, senza fretta.", "Sono solo pochi minuti. Per loro è tutto."],
      ["Fuori, nell’erba, orecchie al vento e un bastone troppo grande.", "Vedi quella corsa? La felicità è così."],
    ],
    after: [
      ["Una ciotola ripulita scivola sul pavimento e si ferma davanti a due piedi.", "Finito tutto. Non c’è recensione migliore."],
      ["Sera sul divano: una testa pesante su un ginocchio, un lungo sospiro.", "Sonno, pancia piena e pace. Per tutti e due."],
    ],
  },
  garden: {
    places: ["nel giardino di casa", "accanto a un davanzale al sole"],
    who: ["una donna con gli stivali di gomma", "un uomo con le mani sporche di terra"],
    start: [
      ["Il primo sole sull’erba bagnata. {who} esce con una tazza in mano e guarda che cosa ha fatto la notte.", "Di primo mattino, prima che qualcuno chieda qualcosa."],
      ["Un balcone grigio, un vaso vuoto. {who} si appoggia alla ringhiera e immagina qualcosa di verde.", "C’è posto per un po’ di verde. C’è sempre."],
    ],
    trouble: [
      ["Una foglia marrone, poi un’altra. Un dito tocca la terra e resta asciutto.", "Avevi dato l’acqua. O era la settimana scorsa?"],
      ["Un angolo di terra nuda, un rastrello dimenticato, una sedia di plastica rovesciata.", "Ogni primavera lo stesso angolo. Ogni primavera lo stesso piano."],
    ],
    use: [
      ["Mani che premono la terra intorno a uno stelo, piano, come a rimboccare le coperte.", "Dieci minuti, due mani, un po’ di terra."],
      ["L’acqua cade in un arco sottile, e ogni goccia porta con sé un po’ di luce.", "Ascolta. È il suono della lentezza."],
      ["Si apre una finestra, qualcosa di verde si muove nell’aria e la stanza sembra nuova.", "Un po’ di verde, e tutta la stanza si sveglia."],
    ],
    after: [
      ["Lo stesso angolo, pieno di foglie. In mezzo, {who}, senza fare proprio niente.", "Aspetti e aspetti. E una mattina è lì."],
      ["Qualcuno si affaccia oltre la siepe e indica. {who} alza le spalle e sorride.", "Ti chiederanno come fai. Tu sorridi."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
