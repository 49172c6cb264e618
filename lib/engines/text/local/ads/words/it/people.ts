import type { World, WorldName } from "../words.ts";

/** Italian pictures of people at work, in class, in company. */
export const people = {
  desk: {
    places: ["a una scrivania vicino alla finestra", "al tavolino di un bar con il portatile"],
    who: ["una donna con una matita tra i capelli", "un uomo con due telefoni"],
    start: [
      ["Una lampada, una cena fredda, l’ultima luce dell’ufficio. {who} si strofina gli occhi.", "È tardi, e la lista non si accorcia."],
      ["Lunedì mattina, lo schermo si accende. {who} conta i messaggi e cerca la tazza.", "Lunedì, ore nove. Si ricomincia."],
    ],
    trouble: [
      ["Foglietti, appunti appiccicati, un cavo che non entra da nessuna parte. Tutto scivola dal tavolo.", "È qui da qualche parte. Sai che è qui."],
      ["Una barra avanza sullo schermo, si ferma e ricomincia.", "Doveva far risparmiare tempo. L’idea era quella."],
    ],
    use: [
      ["Un pollice tocca una volta. Sullo schermo tutto va al suo posto.", "Un tocco. Fatto, e passi ad altro."],
      ["I fogli spariscono dal tavolo, uno alla volta, finché si vede il legno.", "Una cosa in meno a cui pensare. E un’altra."],
      ["Due colleghi si chinano sullo stesso schermo e annuiscono insieme.", "Vedi, capisci, vai avanti."],
    ],
    after: [
      ["Le cinque. Il portatile si chiude, qualcuno infila la giacca, fuori è ancora giorno.", "Alle cinque è finita. Che farai stasera?"],
      ["Una scrivania libera, una tazza, una pianta. {who} si appoggia allo schienale, mani dietro la testa.", "Ecco com’è la calma di martedì."],
    ],
  },
  learn: {
    places: ["al tavolo della cucina", "su una panchina tra due lezioni"],
    who: ["una donna con un quaderno", "un ragazzo con le cuffie"],
    start: [
      ["Un tram, un posto al finestrino. {who} muove le labbra senza voce e sorride.", "È da tanto che volevi impararlo. Ricordi?"],
      ["Una pagina bianca. {who} gira una matita tra le dita e comincia.", "Ogni inizio somiglia un po’ a questo."],
    ],
    trouble: [
      ["Un libro spesso, uno sbadiglio, una matita che disegna cerchi a margine.", "Pagina tre. Di nuovo. E la testa è altrove."],
      ["Qualcuno fa una domanda. Silenzio, orecchie rosse, un sorriso che non aiuta.", "Lo sai. È che non ti viene."],
    ],
    use: [
      ["Qualche minuto sul divano, un piccolo esercizio, una casella spuntata.", "Qualche minuto. Non domani: adesso."],
      ["Labbra che formano la prima frase, sbagliata, ancora, e giusta.", "Prima sbaglia. Funziona così."],
      ["Due teste sopra una pagina. Una si illumina all’improvviso.", "Aspetta. Ecco. È questo il momento."],
    ],
    after: [
      ["{who} risponde senza pensarci e quasi non ci crede.", "E poi è lì, come se ci fosse sempre stato."],
      ["Amici intorno a un tavolo e, in mezzo, qualcuno che in primavera non sapeva farlo.", "Guarda quanta strada hai fatto."],
    ],
  },
  family: {
    places: ["sul tappeto del soggiorno", "a un tavolo pieno di cappelli di carta"],
    who: ["una bambina con gli stivali di gomma", "un papà con una corona di carta"],
    start: [
      ["Sabato, frittelle, un calzino sulla lampada. {who} sbuca di corsa dal corridoio.", "Sabato mattina, e la casa è già in piedi."],
      ["Bisbigli dietro una porta. {who} conta fino a tre, un dito sulle labbra.", "Shh. Non dire ancora niente."],
    ],
    trouble: [
      ["Una finestra di pioggia, un mucchio di giochi, un lunghissimo sospiro.", "«Mi annoio». E sono solo le dieci."],
      ["Tutti in una stanza, ogni faccia alla luce del suo schermo.", "Tutti insieme, e ognuno altrove."],
    ],
    use: [
      ["La carta si strappa, un coperchio si alza e gli occhi si fanno grandi.", "Guarda gli occhi. È tutto lì."],
      ["Mani piccole, mani grandi e una torre più alta del tavolo.", "All’inizio aiuti. E poi giochi."],
      ["Un ballo nel corridoio, calzini che scivolano, musica troppo alta.", "Cinque minuti sciocchi che nessuno dimentica."],
    ],
    after: [
      ["Una lucina. {who} dorme, con il tesoro del giorno accanto.", "E a fine giornata: pace. Pace vera."],
      ["Una foto mossa, ridono tutti, qualcuno è tagliato a metà.", "Non la foto perfetta. Quella giusta."],
    ],
  },
  visit: {
    places: ["a una reception luminosa", "in una stanza tranquilla e accogliente"],
    who: ["una donna con un’agenda in mano", "un uomo con le maniche rimboccate"],
    start: [
      ["Un biglietto sul frigo, sottolineato due volte. {who} lo guarda, poi guarda il telefono.", "Sono settimane che devi chiamare."],
      ["Una porta con una piccola targa. {who} esita, raddrizza le spalle ed entra.", "Il primo passo è il più difficile. Poi è tutto più facile."],
    ],
    trouble: [
      ["Musica d’attesa, un altoparlante che gracchia, dita che tamburellano.", "Hai davanti tredici persone. Di nuovo."],
      ["Un problema coperto con il nastro adesivo. Il nastro si stacca.", "Si può rimandare. Ma da solo non passa."],
    ],
    use: [
      ["Una stretta di mano, una sedia che si avvicina, qualcuno che ascolta davvero.", "Prima di tutto, qualcuno ti ascolta. Già questo aiuta."],
      ["Mani calme al lavoro, attrezzi in ordine, ogni gesto al suo posto.", "Si vede subito: non è la prima volta."],
      ["Poche parole chiare, uno schizzo su carta, un cenno.", "Niente enigmi. Sai che cosa succede dopo."],
    ],
    after: [
      ["{who} esce al sole con un pensiero in meno.", "Tutto qui? Tutto qui. Risolto."],
      ["Il biglietto lascia il frigo e vola nel cestino.", "Una cosa a cui non devi più pensare."],
    ],
  },
  make: {
    places: ["al banco da lavoro del garage", "nel giardino dietro casa"],
    who: ["una donna con i guanti in tasca", "un uomo con una matita sull’orecchio"],
    start: [
      ["Sabato, maniche su. {who} guarda il lavoro da fare e annuisce.", "È dalla primavera che giri intorno a quel lavoro."],
      ["Cigola la porta del capanno, la polvere danza nella luce. {who} allunga una mano.", "È oggi il giorno. L’hai detto tu."],
    ],
    trouble: [
      ["Si strofina, si suda, e la macchia non fa una piega.", "Strofini e strofini. Non si muove."],
      ["Un lavoro a metà, una vite storta, un sospiro.", "A metà: non c’è niente di più lungo."],
    ],
    use: [
      ["Mani all’opera, senza fretta, e ogni gesto va a segno.", "Con la cosa giusta in mano, viene da sé."],
      ["Una prima striscia, chiara e pulita, in mezzo al grigio.", "Vedi quella striscia? Ora non ti fermi più."],
      ["Terra, legno, acqua. Sotto due mani qualcosa prende forma.", "Niente è bello come vedere quello che hai fatto."],
    ],
    after: [
      ["{who} fa tre passi indietro, mani sui fianchi, e guarda a lungo.", "Fai un passo indietro. Guarda. L’hai fatto tu."],
      ["Dei bambini attraversano di corsa l’immagine, come se fosse sempre stata così.", "Domani nessuno ricorderà com’era prima."],
    ],
  },
  any: {
    places: ["accanto a una finestra aperta", "nel mezzo di un giorno qualunque"],
    who: ["una donna con la borsa della spesa", "un uomo con lo zaino"],
    start: [
      ["Suona il campanello, un pacco sullo zerbino. {who} guarda la strada vuota, di qua e di là.", "C’è qualcosa davanti alla tua porta."],
      ["Una strada, cento persone, e una sola si ferma. {who} guarda più da vicino.", "Tutti passano oltre. Tu no."],
    ],
    trouble: [
      ["Un cassetto pieno di cose che quasi funzionavano.", "Quasi. Ne hai un cassetto pieno."],
      ["Una fila lunga, un altoparlante a tutto volume, una faccia che non ne può più.", "Deve essere per forza così complicato?"],
    ],
    use: [
      ["Dita che sollevano un coperchio. La carta fruscia, spunta un sorriso.", "Il primo momento conta. Questo è tuo."],
      ["Scorre un giorno qualunque, e dentro c’è qualcosa che ritorna sempre.", "Mattina, pomeriggio e sera: ci ritorni."],
      ["Di mano in mano sopra un tavolo, con un breve cenno.", "Prova una volta. Poi ne riparliamo."],
    ],
    after: [
      ["{who} si appoggia allo stipite, in pace, mentre cambia la luce.", "A volte non serve altro."],
      ["La stessa strada, la stessa ora, un passo più leggero.", "Non è cambiato niente di grande. Però si sente."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
