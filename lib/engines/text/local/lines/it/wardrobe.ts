import type { CategoryLines } from "../lines.ts";

/** Italian copy. */
export const wardrobe = {
  fashion: {
    headlines: [
      "A modo tuo", "Vestiti per te", "Quello che scegli sempre", "Meno armadio, più te", "Da vivere, non da guardare",
      "Star bene, e stare comodi", "Un pezzo, tanti giorni", "Si mette e si esce", "Lo stile viene da sé",
      "Per i giorni che hai davvero",
    ],
    subheadlines: [
      "Per il lunedì, per ballare e per tutto il resto.", "Da mettere, non da conservare.",
      "Una volta, e poi tutti i giorni.", "Per i giorni in cui vuoi sentirti te.",
    ],
    hooks: [
      "Armadio pieno. Niente da mettere.", "Che cosa scegli sempre, al mattino?", "Domani che cosa ti metti?",
      "Lo specchio ha un’opinione.",
    ],
    problems: ["Una volta addosso, poi basta.", "Stava meglio sulla gruccia.", "Armadio pieno, idee zero."],
    mistakes: [
      ["comprare per un giorno o l’altro", "Compra per martedì."], ["vestirsi per la moda", "Vestiti per te."],
    ],
    myths: [
      ["stile è cambiare ogni settimana", "Stile è mettere ciò che ami."],
      ["comodo non è elegante", "Puoi avere tutti e due."],
    ],
    changes: [
      ["dieci forse sulla sedia", "un sì deciso"], ["dieci minuti davanti all’armadio", "un attimo, e sei fuori"],
    ],
    turns: ["Scegli ciò che rimetterai.", "Prova qualcosa che ti segue.", "Parti da una cosa sola."],
    benefits: [
      "Si muove con te.", "Sta bene con quello che hai già.", "È la prima cosa che prenderai.",
      "Ti senti a posto, subito.",
    ],
    proofs: ["Guarda come si muove.", "Guarda da vicino.", "Ecco, in un giorno vero."],
    reveals: ["È arrivato il nuovo preferito.", "Ecco quello che metterai sempre."],
    actions: ["Scegli a modo tuo.", "Scegli il tuo colore.", "Scegli il tuo stile.", "Prova subito."],
    echoes: ["Da vivere ogni giorno", "Pronti, e via", "A modo tuo", "Un sì deciso"],
  },
  shoes: {
    headlines: [
      "Vai più lontano", "Allaccia. Esci.", "Cammina come vuoi tu", "Le belle giornate partono dai piedi",
      "Un passo avanti, senza sforzo", "I piedi se ne accorgono", "Ogni passo, tuo", "Dal mattino a mezzanotte",
      "Entra nella giornata", "Lascia a casa la fretta",
    ],
    subheadlines: [
      "Dal primo passo alla strada più lunga.", "Per strade, scale e secondo fiato.", "Vengono dove vai tu.",
      "Per chi fa il giro largo.",
    ],
    hooks: [
      "I tuoi piedi ti hanno mai detto grazie?", "Dove porta il prossimo passo?", "Dove vai, oggi, a piedi?",
      "Ascolta. Il tuo prossimo passo.",
    ],
    problems: [
      "Due isolati, e già fanno male.", "Belle da vedere. Dure da portare.", "Restano sempre vicino alla porta.",
    ],
    mistakes: [
      ["soffrire per settimane", "Comodità dal primo passo."],
      ["comprare mezzo numero in meno", "Dai un po’ di spazio ai piedi."],
    ],
    myths: [
      ["comodo vuol dire goffo", "Guarda giù. Non è vero."],
      ["le scarpe vanno domate", "Quelle giuste calzano subito."],
    ],
    changes: [["contare i passi", "fare il giro lungo"], ["cercare una panchina", "cercare il prossimo angolo"]],
    turns: ["Riparti da terra.", "Pretendi bello e comodo.", "Metti quelle che ami."],
    benefits: [
      "Passi più leggeri.", "Dimentichi di averle ai piedi.", "Sceglierai le scale.",
      "Finisce il giorno, i piedi ridono.",
    ],
    proofs: ["Guarda come toccano terra.", "Guarda che passo.", "Ecco, viste di lato."],
    reveals: ["Ecco il tuo prossimo paio.", "Il paio con cui vivrai."],
    actions: ["Trova il tuo numero.", "Fai il primo passo.", "Allacciale.", "Prova un paio."],
    echoes: ["Il giro lungo", "Passo dopo passo", "Piedi leggeri", "Tanta strada davanti"],
  },
  jewelry: {
    headlines: [
      "Un po’ di luce addosso", "Per la mano che stringi", "Una piccola luce, tua", "Vicino, e a lungo",
      "Dirlo senza parole", "Ogni giorno merita luce", "Vicino al cuore", "Un piccolo sì", "Luce, da portare",
      "Da mettere ogni giorno",
    ],
    subheadlines: [
      "Un dettaglio discreto che si nota due volte.", "Da portare, non da chiudere in un cassetto.",
      "Per le grandi date e i mercoledì qualunque.", "Basta poco, quando brilla.",
    ],
    hooks: [
      "Che cosa non ti togli mai?", "Certe cose parlano per te.", "Che cosa non vorresti perdere mai?",
      "Guarda le tue mani.",
    ],
    problems: ["Un cassetto di cose mai messe.", "Gioielli chiusi in una scatola.", "Al tuo look manca qualcosa."],
    mistakes: [
      ["tenere il bello per le feste", "Anche a colazione."], ["abbinare tutto", "Lascia parlare un pezzo solo."],
    ],
    myths: [
      ["l’eleganza si fa notare", "Le basta un po’ di luce."],
      ["i gioielli sono per le feste", "Sono per ogni giorno."],
    ],
    changes: [["un cassetto di scatoline", "un pezzo, sempre addosso"], ["un vestito", "il tuo vestito"]],
    turns: ["Scegli ciò che resta addosso.", "Portali oggi.", "Aggiungi un po’ di luce."],
    benefits: [
      "Cattura la luce, e lo sguardo.", "Il dettaglio che fa la differenza.", "Ti chiederanno da dove viene.",
      "È già parte di te.",
    ],
    proofs: ["Guarda come prende la luce.", "Guarda più da vicino.", "Ecco, in piena luce."],
    reveals: ["Ecco, e brilla.", "Ecco la tua luce di ogni giorno."],
    actions: [
      "Scegli la tua luce.", "Trova il gioiello giusto.", "Prova, davanti allo specchio.",
      "Porta con te un po’ di luce.",
    ],
    echoes: ["Un po’ di luce", "Ogni giorno addosso", "Vicino a te", "Brillare piano"],
  },
  gifts: {
    headlines: [
      "Un regalo che resta", "Scarta un sorriso", "Il pensiero, col fiocco", "Per qualcuno che conta",
      "Indovina chi è felice", "La sorpresa giusta", "Non se l’aspettano", "Da aprire piano",
      "Scatola piccola, faccia grande", "Dillo con un nastro",
    ],
    subheadlines: [
      "Per i compleanni, per dire grazie, senza motivo.", "Vorrai esserci quando lo apriranno.",
      "Il regalo che terresti per te.", "Per chi dice di avere già tutto.",
    ],
    hooks: [
      "Chi volevi ringraziare, da tempo?", "Quel compleanno è già vicino.", "Quale faccia vuoi vedere felice?",
      "Scuoti. Indovina.",
    ],
    problems: ["Un’altra candela dell’ultimo minuto.", "Che cosa si regala a chi ha tutto?", "Una busta. Di nuovo."],
    mistakes: [
      ["comprare la sera prima", "Scegli pensando a chi lo apre."],
      ["chiedere che cosa vuole", "Una sorpresa, con affetto."],
    ],
    myths: [
      ["basta il pensiero", "Il pensiero vuole un pacchetto."],
      ["un bel regalo costa tanto", "Un bel regalo ti conosce."],
    ],
    changes: [["un grazie educato", "un grazie vero"], ["grazie, nel cassetto", "grazie, con gli occhi lucidi"]],
    turns: ["Pensa prima alla sua faccia.", "Regala qualcosa di personale.", "Regala qualcosa da scartare."],
    benefits: [
      "Quello di cui poi si parla.", "Sa di te, parla di loro.", "Sarai lì quando lo apriranno.",
      "Il biglietto si scrive da solo.",
    ],
    proofs: ["Tira il nastro.", "Guarda dentro.", "Guarda mentre si apre."],
    reveals: ["Ecco il regalo giusto.", "La sorpresa è questa."],
    actions: ["Scegli il loro.", "Fai felice qualcuno.", "Fai un pacchetto.", "Sorprendi qualcuno."],
    echoes: ["Una faccia felice", "Da scartare con gioia", "Per chi vuoi bene", "Una bella sorpresa"],
  },
} satisfies CategoryLines;
