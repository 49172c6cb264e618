import type { CategoryLines } from "../lines.ts";

/** Dutch copy. */
export const wardrobe = {
  fashion: {
    headlines: [
      "Draag het op jouw manier", "Kleed je voor jezelf", "Wat je altijd weer pakt", "Minder kast, meer jij",
      "Niet om te bewaren", "Ziet er goed uit, voelt beter", "Eén ding, heel veel dagen", "Aan, en weg",
      "Stijl gaat vanzelf", "Voor jouw soort dagen",
    ],
    subheadlines: [
      "Voor maandag, voor dansen en alles ertussen.", "Om te dragen, niet om te bewaren.",
      "Eén keer, en daarna elke dag.", "Voor dagen dat je je goed wilt voelen.",
    ],
    hooks: [
      "Volle kast. Niets om aan te doen.", "Wat pak jij altijd als eerste?", "Wat doe je morgen aan?",
      "Je spiegel heeft een mening.",
    ],
    problems: ["Eén keer gedragen. Nooit meer.", "Op de hanger was het mooier.", "Volle kast, geen idee."],
    mistakes: [["kopen voor ooit", "Koop voor dinsdag."], ["je kleden voor de trend", "Kleed je voor jezelf."]],
    myths: [
      ["stijl is elke week iets nieuws", "Stijl is dragen waar je van houdt."],
      ["comfort is niet elegant", "Het kan allebei."],
    ],
    changes: [["tien keer misschien", "één volmondig ja"], ["tien minuten voor de kast", "aangekleed en weg"]],
    turns: ["Kies wat je nog eens draagt.", "Pas iets dat meebeweegt.", "Begin met één ding."],
    benefits: [
      "Beweegt met je mee.", "Past bij wat je al hebt.", "Dit pak je straks als eerste.", "Voelt goed, vanaf dag één.",
    ],
    proofs: ["Kijk hoe het beweegt.", "Kijk eens van dichtbij.", "Kijk, op een gewone dag."],
    reveals: ["De nieuwe lieveling is er.", "Dit draag je straks het meest."],
    actions: ["Kies wat bij je past.", "Kies je kleur.", "Kies je stijl.", "Probeer het uit."],
    echoes: ["Elke dag van jou", "Aan, en weg", "Op jouw manier", "Een volmondig ja"],
  },
  shoes: {
    headlines: [
      "Ga verder", "Veters vast. Naar buiten.", "Loop zoals jij wilt", "Goede dagen beginnen bij de voeten",
      "Kilometers, zonder moeite", "Je voeten merken het", "Elke stap van jou", "Van ochtend tot middernacht",
      "Stap de dag in", "Laat de haast thuis",
    ],
    subheadlines: [
      "Van de eerste stap tot de lange weg naar huis.", "Voor straten, trappen en tweede adem.",
      "Ze gaan waar jij gaat.", "Voor wie graag omloopt.",
    ],
    hooks: [
      "Zeiden je voeten ooit dankjewel?", "Waar brengt de volgende stap je?", "Waar loop je vandaag heen?",
      "Luister. Je volgende stap.",
    ],
    problems: [
      "Twee straten, en ze knellen al.", "Mooi om te zien. Pijnlijk om te lopen.",
      "Ze blijven altijd bij de deur staan.",
    ],
    mistakes: [
      ["wekenlang inlopen", "Comfort begint bij stap één."], ["een halve maat te klein", "Geef je voeten ruimte."],
    ],
    myths: [
      ["comfort is lomp", "Kijk omlaag. Niet dus."], ["schoenen moet je inlopen", "Een goed paar past meteen."],
    ],
    changes: [["stappen tellen", "een blokje om"], ["een bankje zoeken", "de volgende hoek zoeken"]],
    turns: ["Begin bij de zolen.", "Vraag om mooi én lekker.", "Trek aan waar je van houdt."],
    benefits: [
      "Stappen die lichter voelen.", "Je vergeet dat je ze draagt.", "Je neemt voortaan de trap.",
      "De dag is om. Je voeten niet.",
    ],
    proofs: ["Kijk hoe ze neerkomen.", "Kijk naar die stap.", "Kijk, van opzij."],
    reveals: ["Hier is je volgende paar.", "Het paar waarin je leeft."],
    actions: ["Vind je maat.", "Zet de eerste stap.", "Trek ze aan.", "Pas een paar."],
    echoes: ["De lange weg", "Stap voor stap", "Lichte voeten", "Nog een heel eind"],
  },
  jewelry: {
    headlines: [
      "Een beetje licht om te dragen", "Voor de hand die je vasthoudt", "Klein licht, helemaal van jou",
      "Dichtbij, en voor lang", "Zeg het zonder woorden", "Elke dag verdient wat licht", "Dicht bij je hart",
      "Een klein, zeker ja", "Licht om te dragen", "Voor elke dag",
    ],
    subheadlines: [
      "Een stil detail dat twee keer opvalt.", "Om te dragen, niet om weg te leggen.",
      "Voor mijlpalen en voor gewone woensdagen.", "Er is weinig nodig om te schitteren.",
    ],
    hooks: [
      "Wat doe jij nooit af?", "Sommige dingen zeggen het voor je.", "Wat zou je nooit willen verliezen?",
      "Kijk eens naar je handen.",
    ],
    problems: [
      "Een la vol dingen die je nooit draagt.", "Te mooi om uit het doosje te halen.", "Er mist iets aan je outfit.",
    ],
    mistakes: [
      ["bewaren voor een feest", "Draag het bij het ontbijt."], ["alles laten matchen", "Laat één ding spreken."],
    ],
    myths: [
      ["elegantie moet opvallen", "Het hoeft alleen licht te vangen."],
      ["sieraden zijn voor feesten", "Ze zijn voor elke dag."],
    ],
    changes: [["een la vol doosjes", "één stuk, altijd om"], ["een outfit", "jouw outfit"]],
    turns: ["Kies wat je altijd draagt.", "Draag het vandaag.", "Doe er wat licht bij."],
    benefits: [
      "Vangt het licht, en de blik.", "Het detail dat het afmaakt.", "Iemand vraagt ernaar. Let op.",
      "Hoort meteen bij je.",
    ],
    proofs: ["Zie hoe het licht vangt.", "Kijk nog dichterbij.", "Kijk, in het volle licht."],
    reveals: ["Hier is het, en het straalt.", "Jouw licht voor elke dag."],
    actions: ["Kies jouw licht.", "Vind wat bij je past.", "Doe het om en kijk.", "Hou het dicht bij je."],
    echoes: ["Een beetje licht", "Elke dag gedragen", "Dicht bij jou", "Zacht stralen"],
  },
  gifts: {
    headlines: [
      "Geef iets dat blijft", "Pak een glimlach uit", "De gedachte, ingepakt", "Voor iemand die telt",
      "Raad eens wie er blij is", "De betere verrassing", "Dit zien ze niet aankomen", "Om langzaam open te maken",
      "Klein doosje, groot gezicht", "Zeg het met een lint",
    ],
    subheadlines: [
      "Voor verjaardagen, bedankjes of zomaar.", "Je wilt erbij zijn als het opengaat.",
      "Het cadeau dat je zelf zou houden.", "Voor wie zegt alles al te hebben.",
    ],
    hooks: [
      "Wie wilde je nog bedanken?", "Die verjaardag komt er al aan.", "Wiens gezicht wil je zien?",
      "Schud eens. Raad eens.",
    ],
    problems: ["Weer een kaars op het laatste moment.", "Wat geef je zo iemand?", "Een envelop. Alweer."],
    mistakes: [
      ["de avond ervoor kopen", "Kies met die ene in gedachten."], ["vragen wat ze willen", "Verras ze, lief."],
    ],
    myths: [
      ["het gaat om de gedachte", "De gedachte wil een doosje."],
      ["een mooi cadeau is duur", "Een mooi cadeau kent je."],
    ],
    changes: [["een beleefd bedankje", "een echt bedankje"], ["dank je, in de kast", "dank je, met natte ogen"]],
    turns: ["Denk eerst aan dat gezicht.", "Geef iets persoonlijks.", "Geef iets om uit te pakken."],
    benefits: [
      "Daar praten ze later nog over.", "Een beetje jij, helemaal hen.", "Jij bent erbij als het opengaat.",
      "Het kaartje schrijft zichzelf.",
    ],
    proofs: ["Trek aan het lint.", "Kijk erin.", "Kijk, het gaat open."],
    reveals: ["Hier is het goede cadeau.", "Dit is de verrassing."],
    actions: ["Kies hun cadeau.", "Maak iemand blij.", "Pak er een in.", "Verras iemand."],
    echoes: ["Eén blij gezicht", "Met plezier uitgepakt", "Voor wie je liefhebt", "Een fijne verrassing"],
  },
} satisfies CategoryLines;
