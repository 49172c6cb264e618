import type { FrameImages } from "../words.ts";

/** Italian pictures for any goods. */
export const frames: FrameImages = {
  show: [
    ["Primo piano: {product}, e nient’altro nell’inquadratura. La polvere danza nella luce, poi tutto si ferma.", "Eccoci. {brand}. Prenditi un secondo per guardare."],
    ["{product} {place}, all’inizio solo un contorno. Piano piano l’immagine va a fuoco.", "E all’improvviso è tutto semplice. {brand}."],
    ["Un dettaglio dopo l’altro: una superficie, un bordo, un’ombra. Poi, a tutto schermo: {product}.", "Guarda più da vicino. Ancora di più. {brand}."],
  ],
  screen: [
    ["Uno schermo si accende nel buio. Sopra, grande e nitido: {product}.", "Eccoci. {brand}. Più vicino di quanto pensi."],
    ["A piombo dall’alto: una tastiera, una tazza, una mano. Lo schermo si sveglia e mostra questo: {product}.", "Uno sguardo, e sai dove sei. {brand}."],
  ],
  venue: [
    ["Una strada, una porta, un’insegna che oscilla un po’. Dietro il vetro c’è luce: {product}.", "Avvicinati. {brand}. La porta è aperta."],
    ["La porta si apre ed entriamo ad altezza d’occhi. Primi suoni, primi volti: {product}.", "Entra. {brand}. Con calma."],
  ],
  veil: [
    ["Un tavolo buio, qualcosa sotto un telo. Una mano prende un angolo e aspetta.", "C’è qualcosa che aspetta, lì sotto. Indovina."],
    ["Solo una sagoma contro una parete chiara. La luce avanza, un palmo alla volta.", "Non ancora. Quasi. Continua a guardare."],
  ],
  dare: [
    ["{who} guarda dritto in camera, si rimbocca le maniche e fa partire un timer.", "Potremmo parlarne. Preferiamo farti vedere."],
    ["Un tavolo vuoto, una riga di gesso, un cronometro. Dita che contano: tre, due, uno.", "Non devi crederci sulla parola. Guarda e basta."],
  ],
  test: [
    ["Una ripresa senza tagli, {place}: mani al lavoro e, al centro dell’immagine, {product}.", "Niente tagli, niente trucchi. Un giorno come tanti."],
    ["Un tavolo, due metà. A sinistra, come sempre. A destra: {product}.", "Stesso tavolo, stesso minuto. Giudica tu."],
    ["{who} prova per la prima volta. Vediamo solo il viso: dubbio, sorpresa, un piccolo sì con la testa.", "Guarda quel viso. Dice più di noi."],
  ],
  wrong: [
    ["{who}, {place}, e succede quello che succede a tutti. L’immagine si blocca. Sullo schermo: «{line}».", "Ci siamo passati tutti: {raw}."],
    ["Lo stesso sbaglio a velocità doppia, una volta, due, tre. Fermo immagine. Sullo schermo: «{line}».", "Ti suona familiare? {raw}."],
  ],
  mend: [
    ["L’immagine torna indietro, a un attimo prima. Stavolta va in un altro modo. Sullo schermo: «{line}».", "Dai, rifacciamola. {line}."],
    ["Lo stesso posto, le stesse mani, un gesto più calmo. Sullo schermo: «{line}».", "È più facile di quanto sembri. {line}."],
  ],
  myth: [
    ["Per strada, una persona dopo l’altra ripete la stessa frase al microfono. Sullo schermo: «{line}».", "Si sente dire ovunque: {raw}."],
    ["{who} alza le spalle e ripete quello che dicono tutti. A grandi lettere: «{line}».", "Così dicono: {raw}. Sarà vero?"],
  ],
  truth: [
    ["Una mano cancella la frase da un vetro. Dietro, in piena luce: {product}. Sullo schermo: «{line}».", "La verità è più semplice. {line}."],
    ["Stacco sulla vita vera, {place}: {product}, e basta chiacchiere. Sullo schermo: «{line}».", "E adesso, la vita vera. {line}."],
  ],
  past: [
    ["La metà sinistra di uno schermo diviso: {place}, un giorno grigio e di fretta. A destra è ancora nero. Sullo schermo: «{line}».", "Prima era così: {raw}."],
    ["Una foto dai colori sbiaditi: {who}, {place}. Sotto, scritto a mano: «{line}».", "Questa immagine la conosci: {raw}."],
  ],
  present: [
    ["La metà destra si accende: lo stesso posto, la stessa ora e, adesso, {product}. Sullo schermo: «{line}».", "E può essere così: {raw}."],
    ["La foto sbiadita scivola via. La stessa vista a colori pieni e, in mezzo, {product}. Sullo schermo: «{line}».", "Stesso posto, tutta un’altra sensazione: {raw}."],
  ],
  fact: [
    ["Carta semplice e lettere grandi: «{line}». Accanto, con un’ombra morbida: {product}.", "Una cosa che vale la pena sapere. {line}."],
    ["{product}, per un attimo senza un movimento. Una riga di testo entra nell’immagine: «{line}».", "Se devi ricordare una cosa, ricorda questa. {line}."],
  ],
  crowd: [
    ["Volti in rapida successione, ognuno con il suo sorriso: a casa, in autobus, al lavoro.", "Di sicuro conosci qualcuno a cui piacerebbe."],
    ["Si aprono quattro porte, si affacciano quattro persone. Di mano in mano passa questo: {product}.", "Le cose buone sono così: passano di mano in mano."],
  ],
  close: [
    ["{product} in un’immagine tranquilla, e nient’altro. Sotto, a lettere nitide: «{line}».", "{brand}. {line}."],
    ["L’ultima immagine resta ferma: {who}, {place}. Poi le parole: «{line}».", "Adesso tocca a te. {brand}. {line}."],
    ["Uno sfondo in un solo colore caldo, con spazio per il logo. Al centro: «{line}».", "Quando vuoi. {brand}. {line}."],
  ],
  open: [
    ["{who}, {place}, prima che si alzi qualcun altro. Un primo gesto, lento.", "Comincia in silenzio, come fanno i giorni buoni."],
    ["Una finestra, un respiro, un martedì qualunque. {who} si gira verso la luce.", "Era un giorno come gli altri. O quasi."],
  ],
  middle: [
    ["{who} si ferma, guarda nel vuoto e non riesce a non sorridere.", "Non era successo niente. Eppure qualcosa era cambiato."],
    ["Piccole cose in fila: una mano sul tavolo, una porta socchiusa e, sul bordo dell’immagine, {product}.", "Più tardi, sono le piccole cose che si ricordano."],
    ["Pioggia sul vetro. Dentro, {who}, senza nessuna fretta.", "Per un po’ l’orologio non ha avuto niente da dire."],
  ],
  end: [
    ["Di nuovo {who}, {place}, con più calma di stamattina. Sul bordo dell’inquadratura: {product}.", "Certi giorni restano. {brand}. {line}."],
    ["La lampada si spegne e resta una piccola luce. Poi, a lettere semplici: «{brand}».", "E questa è tutta la storia. {brand}. {line}."],
  ],
};
