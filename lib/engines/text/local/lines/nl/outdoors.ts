import type { CategoryLines } from "../lines.ts";

/** Dutch copy. */
export const outdoors = {
  sports_outdoor: {
    headlines: [
      "Buiten is open", "Zoek de wind op", "De lange weg omhoog", "Speel hard, rust goed", "Buiten wint van binnen",
      "Uitzicht moet je verdienen", "Modder gaat er wel af", "Volg het pad", "Frisse lucht sluit nooit",
      "Nog een uurtje buiten",
    ],
    subheadlines: [
      "Voor vroege starts en modderige terugkomst.", "Pak licht. Blijf lang.",
      "Voor het begin, het midden en de weg terug.", "Alles mee, en verder niets aan je hoofd.",
    ],
    hooks: [
      "Hoor je dat? Geen meldingen.", "Waar gaat het pad heen?", "Wat ligt er achter die bocht?",
      "Alles bij de deur. Gaan we?",
    ],
    problems: ["Weer een weekend op de bank.", "Grote plannen. Natte sokken.", "Je rijdt er al jaren langs."],
    mistakes: [
      ["wachten op mooi weer", "Kleed je erop en ga."], ["het halve huis meenemen", "Neem wat je gebruikt."],
    ],
    myths: [
      ["avontuur is ver weg", "Het begint waar de weg ophoudt."],
      ["je moet een sporter zijn", "Een vrije ochtend is genoeg."],
    ],
    changes: [["een grijze zaterdag", "wind in je gezicht"], ["weer een zondag binnen", "rode wangen en soep"]],
    turns: ["Trek de deur achter je dicht.", "Ga goed voorbereid.", "Stop, en loop erin."],
    benefits: [
      "Je komt anders terug.", "Klaar als het weer dat niet is.", "De weg terug voelt kort.",
      "Goed voor nog een uur buiten.",
    ],
    proofs: ["Kijk, daarbuiten.", "Kijk, in actie.", "Kijk, in weer en wind."],
    reveals: ["Gemaakt voor buiten.", "Je volgende dag buiten."],
    actions: ["Ga naar buiten.", "Plan je weekend.", "Pak in en ga.", "Tot buiten."],
    echoes: ["De weg omhoog", "Om acht uur buiten", "Weer en wind", "Nog een uur"],
  },
  travel: {
    headlines: [
      "Ga ergens heen", "De koffer weet het al", "Verder dan het weekend", "Jouw plek aan het raam",
      "Laat je mail thuis", "Vrijdag ergens anders", "Verdwalen, maar dan fijn", "Ergens anders wakker worden",
      "Een kaart en een week", "Zeg ja tegen de omweg",
    ],
    subheadlines: [
      "Voor wie kaarten leest in bed.", "In je koffer alleen nieuwsgierigheid.",
      "Voor lange weekends en langere dromen.", "Het verhaal begint bij de deur.",
    ],
    hooks: [
      "Waar word je morgen wakker?", "De kaart heeft nog een hoek.", "Raam of gangpad?",
      "Wat zou je daar als eerste eten?",
    ],
    problems: [
      "Weer een jaar, zelfde strand.", "Veertig tabbladen, nog geen reis.", "Terug van vakantie. Nog steeds moe.",
    ],
    mistakes: [["elk uur plannen", "Laat één dag leeg."], ["inpakken voor elk weer", "Laat ruimte voor vondsten."]],
    myths: [
      ["reizen vraagt weken", "Twee nachten kan genoeg zijn."], ["mooi is ver weg", "Nieuw kan dichtbij zijn."],
    ],
    changes: [["veertig open tabbladen", "een ticket in je hand"], ["dagen aftellen", "de tel kwijt"]],
    turns: ["Kies iets nieuws. Pak dan in.", "Doe ze dicht. Kies er een.", "Ga deze keer langzamer."],
    benefits: [
      "Hier praat je nog lang over.", "Ochtenden die anders ruiken.", "Je vertelt het nog jaren.",
      "Je komt een beetje anders thuis.",
    ],
    proofs: ["Kijk eens uit het raam.", "Kijk naar dat uitzicht.", "Kijk, de ochtend daar."],
    reveals: ["Je volgende ansichtkaart.", "Hier is je volgende stop."],
    actions: ["Plan je reis.", "Kies je datum.", "Kies je raam.", "Begin met inpakken."],
    echoes: ["Een plek aan het raam", "Ergens nieuw", "Trage wegen", "Even niet bereikbaar"],
  },
  mobility: {
    headlines: [
      "De stad, weer in beweging", "Kom lachend aan", "Sla de rij over", "Je route, herschreven",
      "Vandaag is de weg van jou", "Groen licht tot thuis", "De deur uit, en onderweg", "De mooie weg naar je werk",
      "De straat is van jou", "Vertrek wanneer je wilt",
    ],
    subheadlines: [
      "Van deur tot deur, en de dag nog voor je.", "Voor korte ritjes en de lange weg naar huis.",
      "Voor boodschappen, bruggen en late treinen.", "Kleine ritten, groot verschil.",
    ],
    hooks: [
      "Hoe was je rit vandaag?", "De bus is te laat. Jij niet.", "Groen licht. Klaar?", "Hoe ver zou je vandaag gaan?",
    ],
    problems: ["Veertig minuten, één kilometer.", "Parkeren duurde langer dan de rit.", "De bus vertrok zonder jou."],
    mistakes: [["in de file staan", "Rij erlangs."], ["rondjes rijden voor een plek", "Kies een andere manier."]],
    myths: [
      ["onderweg zijn is verloren tijd", "Het kan het beste deel zijn."],
      ["door de stad gaat het traag", "Dat hangt ervan af hoe."],
    ],
    changes: [["stilstaan voor rood", "thuis voor het eten"], ["rood licht, rood hoofd", "wind in je haren"]],
    turns: ["Neem de andere weg.", "Kies een andere manier.", "Vertrek wanneer je wilt."],
    benefits: [
      "Wakker aankomen.", "Je dag begint al onderweg.", "Boodschappen worden een ritje.",
      "Je neemt straks de lange weg.",
    ],
    proofs: ["Kijk, in beweging.", "Zie de bocht. Kijk.", "Kijk, op de weg."],
    reveals: ["Jouw nieuwe manier van gaan.", "Zo kom je er."],
    actions: ["Kom een ritje maken.", "Kom in beweging.", "Maak de eerste rit.", "Ga op weg."],
    echoes: ["Wind en gaan", "De makkelijke weg", "Om zes uur thuis", "Voorbij de rij"],
  },
} satisfies CategoryLines;
