import type { CategoryLines } from "../lines.ts";

/** Dutch copy. */
export const life = {
  education: {
    headlines: [
      "Leer het echt", "Nieuwsgierig is een goed begin", "Je begint klein", "Vrijdag weer iets slimmer",
      "Van nul naar ik kan het", "Blijf vragen", "Dit kun jij leren", "De eerste les is de moeilijkste",
      "Maak je hoofd blij", "Een goed begin scheelt alles",
    ],
    subheadlines: [
      "Korte lessen waar iets van blijft hangen.", "Voor late starters en snelle denkers.",
      "Leer in jouw tempo, niet in dat van een ander.", "Voor vragen die je nooit durfde te stellen.",
    ],
    hooks: [
      "Wat wilde je altijd al leren?", "Over tien minuten weet je het.", "En als leren makkelijk was?",
      "Weet je nog, nieuwsgierig zijn?",
    ],
    problems: [
      "Bladzijde één. Voor de derde keer.", "Je hebt geleerd. Er bleef niets hangen.", "De rest lijkt het al te weten.",
    ],
    mistakes: [
      ["alles de avond ervoor", "Elke dag een beetje."], ["wachten tot je eraan toe bent", "Begin, de rest komt."],
    ],
    myths: [
      ["het is te laat om te beginnen", "Het is precies op tijd."],
      ["je hebt talent nodig", "Je hebt een goed begin nodig."],
    ],
    changes: [["kon ik het maar", "net gedaan"], ["meeknikken", "meepraten"]],
    turns: ["Begin met één kleine les.", "Leer door te doen.", "Vraag het. Dan weet jij het ook."],
    benefits: [
      "Eindelijk valt het kwartje.", "Vooruitgang die je hardop zegt.", "Je verrast jezelf.",
      "Elke week iets meer durf.",
    ],
    proofs: ["Probeer de eerste vraag.", "Kijk, dit weet je al.", "Bekijk één les."],
    reveals: ["Je nieuwe lievelingsvak.", "Hier begin je."],
    actions: ["Begin met les één.", "Hou een plek vrij.", "Begin deze week.", "Leer het eerste stukje."],
    echoes: ["Eén kleine les", "Van nul naar ik kan het", "Weer nieuwsgierig", "Een goed begin"],
  },
  books_stationery: {
    headlines: [
      "Sla de bladzijde om", "Nog één hoofdstuk", "Schrijf het op", "Papier onthoudt", "Verdwaal met opzet",
      "Een stil uur", "Laat opblijven mag", "Inkt, papier, rust", "Begin met een leeg blad",
      "Een verhaal voor vanavond",
    ],
    subheadlines: [
      "Voor luie stoelen en late lampen.", "Sommige gedachten willen inkt.",
      "Voor lezers, schrijvers en lijstjesmakers.", "Het fijnst met je telefoon ver weg.",
    ],
    hooks: [
      "Wat ligt er op je nachtkastje?", "De eerste zin heeft je al.", "Nog één bladzijde?",
      "Wat zou je als eerste schrijven?",
    ],
    problems: ["Veertig notities in je telefoon.", "Dit jaar zou je meer lezen.", "De avond ging naar je scherm."],
    mistakes: [
      ["bewaren voor de vakantie", "Tien bladzijden vanavond."],
      ["wachten op het perfecte idee", "Schrijf de eerste zin."],
    ],
    myths: [["niemand leest meer", "Jij leest dit."], ["papier is ouderwets", "Papier is nooit leeg."]],
    changes: [["nog even scrollen", "nog één hoofdstuk"], ["gedachten overal", "gedachten op papier"]],
    turns: ["Schrijf het één keer op.", "Leg je telefoon in de la.", "Geef hem aan een bladzijde."],
    benefits: ["Een uur dat van jou is.", "Op papier denk je beter.", "De dag wordt stiller.", "Iets om te bewaren."],
    proofs: ["Sla het ergens open.", "Voel het papier.", "Lees de eerste zin."],
    reveals: ["Je volgende late avond.", "Hier is je stille uur."],
    actions: ["Open de eerste bladzijde.", "Kies je volgende.", "Begin op bladzijde één.", "Neem een verhaal mee."],
    echoes: ["Nog één hoofdstuk", "Een stil uur", "De eerste bladzijde", "Late lampen"],
  },
  kids_baby: {
    headlines: [
      "Kleine handen, grote dag", "Voor kleine mensen", "Kind zijn, op volle snelheid", "Gegiechel inbegrepen",
      "Laat ze lekker klein zijn", "Grote liefde, kleine maat", "Voor de kleine baas", "Gemaakt om mee te knoeien",
      "Hun eerste lieveling", "Bedtijd, maar dan fijner",
    ],
    subheadlines: [
      "Voor eerste stapjes, plakvingers en bedtijd.", "Voor moeie ouders en klaarwakkere kinderen.",
      "De kleine dingen die grote dagen maken.", "Voor iedereen onder de meter.",
    ],
    hooks: [
      "Waar lachten ze vandaag om?", "Vijf uur ’s ochtends. Hallo jij.", "Hoor je dat gegiechel?",
      "Wie is er al wakker?",
    ],
    problems: [
      "Negen minuten leuk, en toen niet meer.", "Een uur bezig met de tas.", "Etenstijd. De onderhandeling begint.",
    ],
    mistakes: [
      ["nog meer spullen", "Minder, maar beter."], ["alles perfect willen doen", "Goed genoeg, met een knuffel."],
    ],
    myths: [
      ["opgeruimd met kinderen kan", "Gelukkig met kinderen wel."],
      ["een kind heeft veel nodig", "Jou, en verder weinig."],
    ],
    changes: [["tranen bij bedtijd", "nog één verhaaltje"], ["zijn we er al", "al in slaap"]],
    turns: ["Volg waar ze van houden.", "Neem alleen het goede mee.", "Maak er een spel van."],
    benefits: [
      "Zij blij, jij rustig.", "Eén ding minder aan je hoofd.", "Ze vragen er weer om.", "Vijf minuten, ook voor jou.",
    ],
    proofs: ["Kijk dat gezicht.", "Kijk die handjes.", "Kijk ze gaan."],
    reveals: ["Hun nieuwe lieveling.", "Hier is hun beste vriend."],
    actions: ["Maak ze blij.", "Vind hun lieveling.", "Haal een lach in huis.", "Kies samen."],
    echoes: ["Blije handjes", "Gegiechel en dutjes", "Grote liefde", "Nog één verhaaltje"],
  },
  pets: {
    headlines: [
      "Zij zouden dit kiezen", "Familie heeft alle vormen", "Voor wie thuis op je wacht", "Kleine vriend, grote liefde",
      "Verwend? Nee, geliefd.", "Hun gelukkige plek", "De staart zegt ja", "Modderpoten en de bank",
      "Beste vriend, goed verzorgd", "Liefde op vier poten",
    ],
    subheadlines: [
      "Ze zeggen geen dankjewel. Ze laten het zien.", "Voor wie thuiskomt bij die blik.",
      "Voor wandelingen, dutjes en al het andere.", "Omdat zij het ook voor jou zouden doen.",
    ],
    hooks: ["Wie wacht er thuis?", "Die blik. Je kent hem.", "Hoor je die staart?", "Wie at het laatste op?"],
    problems: [
      "Die blik. Die betekent nee.", "Je zou het ze vragen, als het kon.", "Verveling. Je schoenen lopen gevaar.",
    ],
    mistakes: [
      ["gokken wat ze lekker vinden", "Kijk wat ze laten staan."],
      ["kiezen wat jij leuk vindt", "Kies wat zij leuk vinden."],
    ],
    myths: [["ze lusten alles", "Ze klagen alleen niet."], ["ze zijn met alles blij", "Zij hebben ook smaak."]],
    changes: [["een opgetrokken neus", "puur geluk"], ["mokken onder de tafel", "dansen in de gang"]],
    turns: ["Bied iets beters aan.", "Kijk. Ze vertellen het je.", "Geef ze iets goeds."],
    benefits: [
      "Je ziet het in hun ogen.", "Zij blij, jij blij.", "Ze komen aangerend.", "Een blije vriend aan je voeten.",
    ],
    proofs: ["Kijk dat gezicht.", "Kijk die oren.", "Kijk wie er het eerst is."],
    reveals: ["Hier is de nieuwe lieveling.", "Hier vroegen ze om."],
    actions: ["Verwen ze een beetje.", "Vraag het je beste vriend.", "Maak een staart blij.", "Laat ze kiezen."],
    echoes: ["Blije staarten", "Beste vrienden", "Eén blije blik", "Geliefd, elke dag"],
  },
  events: {
    headlines: [
      "Wees erbij", "Prik de datum, vergeet de tijd", "Vanavond wordt een verhaal", "De deuren gaan open",
      "Kom zoals je bent", "Hier moest je bij zijn", "Jouw avond begint hier", "Zeg ja, schoenen komen later",
      "Kom vroeg, blijf laat", "Die waar ze over praten",
    ],
    subheadlines: [
      "Neem iemand mee. Blijf hangen.", "Eén avond, jaren verhalen.", "Leuke mensen, eens op één plek.",
      "Sommige avonden verdienen een kaartje.",
    ],
    hooks: ["Wat doe jij die avond?", "Hoor je het publiek al?", "Wie neem je mee?", "Heb je die avond al iets?"],
    problems: ["Weer een avond op de bank.", "Je zag de foto’s. Jij stond er niet op.", "Druk jaar. Niemand gezien."],
    mistakes: [["op het laatst beslissen", "Zet het in je agenda."], ["wachten op de rest", "Ga. Zij volgen."]],
    myths: [
      ["de beste avonden ontstaan vanzelf", "Deze heeft iemand bedacht."],
      ["je moet mensen kennen", "Om tien uur ken je ze."],
    ],
    changes: [["de verhalen kijken", "erin staan"], ["volgende keer misschien", "deze keer wel"]],
    turns: ["Zeg een keer ja.", "Wees er deze keer bij.", "Kom iemand ontmoeten."],
    benefits: [
      "Goede muziek, beter gezelschap.", "Verhalen voor maandagochtend.", "Maandag neurie je nog.",
      "Nieuwe gezichten, mooie verhalen.",
    ],
    proofs: ["Zo voelde het. Kijk.", "Luister naar die zaal.", "Kijk wie er komen."],
    reveals: ["De avond begint.", "Hier is jouw avond."],
    actions: ["Hou je plek vrij.", "Neem iemand mee.", "Zet het in je agenda.", "Kom ook."],
    echoes: ["Leuke mensen", "Vroeg erbij, laat naar huis", "Eén avond", "Zie je daar"],
  },
  services: {
    headlines: [
      "Komt voor elkaar", "Eén belletje, van je lijst", "Laat maar aan ons over", "Jouw probleem, onze dinsdag",
      "Goede handen, op tijd", "Minder aan je hoofd", "Jij rust uit, wij werken", "Er is iemand mee bezig",
      "Gedaan, en goed gedaan", "Het belletje dat oplucht",
    ],
    subheadlines: [
      "Iemand die opneemt, komt en het oplost.", "Jij gaat gewoon door met je dag.",
      "Heldere antwoorden, voor er iets begint.", "Voor alles wat jij niet hoeft te doen.",
    ],
    hooks: [
      "Wat staat er al maanden op je lijst?", "Wie zou je kunnen vragen?", "Wat geef je als eerste uit handen?",
      "Staat het er nog op?",
    ],
    problems: ["Drie keer gebeld, geen antwoord.", "Volgend weekend dan. Alweer.", "Het wordt erger, hè?"],
    mistakes: [
      ["zelf doen om middernacht", "Vraag het één keer. Ontspan."],
      ["wachten tot het dringend is", "Vraag het nu het klein is."],
    ],
    myths: [
      ["goede hulp is schaars", "Eén bericht, meer niet."],
      ["het is altijd ingewikkeld", "Zeg het één keer. Wij luisteren."],
    ],
    changes: [["op je lijst", "uit je hoofd"], ["een la vol papieren", "een leeg bureau"]],
    turns: ["Vraag iemand die antwoordt.", "Geef het uit handen.", "Laat er vandaag naar kijken."],
    benefits: [
      "Geregeld, en je hebt geluncht.", "Duidelijk antwoord, duidelijk plan.", "Je hebt je avond terug.",
      "Eén contact, van begin tot eind.",
    ],
    proofs: ["Bekijk het werk van dichtbij.", "Zo werken we. Kijk.", "Kijk naar het resultaat."],
    reveals: ["Hulp is er.", "Hier kun je terecht."],
    actions: ["Vraag het ons.", "Vertel wat je nodig hebt.", "Stuur een bericht.", "Laat het aan ons over."],
    echoes: ["In goede handen", "Van je lijst", "Met zorg gedaan", "Eén belletje"],
  },
  general: {
    headlines: [
      "Beter, met opzet", "Voor het echte leven", "Simpel, en dat is het idee", "Het goede soort anders",
      "Je ziet wel waarom", "Een tweede blik waard", "Eindelijk een goed idee", "Probeer het een keer",
      "Hoe deed je het eerst?", "Goede dingen, zonder poespas",
    ],
    subheadlines: [
      "Voor wie het verschil ziet.", "Een kleine verandering die blijft.", "Niets te bewijzen. Wel iets te bieden.",
      "Om te gebruiken, dag na dag.",
    ],
    hooks: ["Stop hier even.", "Het kan ook beter.", "En als het makkelijker kon?", "Heb je dit gezien?"],
    problems: ["Het werkt. Zo’n beetje.", "Je bent eraan gewend. Jammer.", "Te veel keuze, geen antwoord."],
    mistakes: [["het ermee doen", "Probeer het anders."], ["wachten op een teken", "Kijk vandaag eens."]],
    myths: [["ze zijn allemaal hetzelfde", "Deze niet."], ["goed is ingewikkeld", "Goed legt zichzelf uit."]],
    changes: [["behelpen", "gewoon goed"], ["het kan ermee door", "precies goed"]],
    turns: ["Probeer het zo.", "Vraag wat meer.", "Kies wat bij je past."],
    benefits: [
      "Kleine stap, betere dag.", "Je merkt het verschil.", "Past in jouw dagen.",
      "Makkelijk te kiezen, fijn te houden.",
    ],
    proofs: ["Kijk eens van dichtbij.", "Kijk nog even.", "Kijk, in gebruik."],
    reveals: ["Hier is het.", "Zo kan het ook."],
    actions: ["Kijk zelf maar.", "Neem een kijkje.", "Probeer het vandaag.", "Ontdek het verschil."],
    echoes: ["Voor echte dagen", "Een tweede blik waard", "Gewoon goed", "Het kan beter"],
  },
} satisfies CategoryLines;
