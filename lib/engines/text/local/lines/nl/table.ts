import type { CategoryLines } from "../lines.ts";

/** Dutch copy. */
export const table = {
  coffee_tea: {
    headlines: [
      "Goedemorgen, maar dan echt", "Daar kom je je bed voor uit", "Eén slok, rustig begin", "De dag wacht wel even",
      "Schenk in. Adem uit.", "Eerst dit kopje", "Het beste van de ochtend", "Om langzaam te drinken", "Ruik je dat?",
      "Een warm begin van alles",
    ],
    subheadlines: [
      "Voor de eerste stille minuut van de dag.", "Ochtenden zijn beter zonder haast.",
      "De vijf minuten die de toon zetten.", "Voor vroege vogels en langzame starters.",
    ],
    hooks: [
      "Hoe smaakt jouw ochtend?", "Eerst een slok. Dan de wereld.", "Het water staat op. Kom je?",
      "Jij, een kop, vijf minuten.",
    ],
    problems: [
      "Weer een kop die je vergeet.", "Snel naar binnen, op weg naar buiten.", "Het is warm. Dat is het wel.",
    ],
    mistakes: [
      ["drinken onderweg", "Ga er even voor zitten."], ["koud laten worden", "Ga zitten. Proef. Begin dan."],
    ],
    myths: [
      ["een goede kop is ingewikkeld", "Een rustige minuut volstaat."],
      ["je hebt een ritueel nodig", "Een goede kop is genoeg."],
    ],
    changes: [
      ["een ochtend vol haast", "een reden om te zitten"], ["half wakker aan je bureau", "klaarwakker bij het raam"],
    ],
    turns: ["Laat deze tellen.", "Begin wat rustiger.", "Proef weer eens echt."],
    benefits: [
      "De geur doet al het halve werk.", "Een klein ritueel dat blijft.", "Warme handen, helder hoofd.",
      "De eerste slok zegt goedemorgen.",
    ],
    proofs: ["Zie de damp opstijgen.", "Ruik even, voor je drinkt.", "Kijk, de eerste slok."],
    reveals: ["Hier is je nieuwe ochtend.", "De kop waarvoor je opstaat."],
    actions: ["Schenk de eerste in.", "Proef maar.", "Neem vijf minuten.", "Gun jezelf een kop."],
    echoes: ["Trage ochtenden", "Eerst een slok", "Een warm begin", "Vijf stille minuten"],
  },
  drink: {
    headlines: [
      "Eén slok, en weer door", "Dorst, geregeld", "Schenk een pauze in", "Op vandaag", "Het goede komt in slokken",
      "Proost op dinsdag", "Precies fris genoeg", "Een pauze in je hand", "Neem een lange slok", "Koel, en bij de hand",
    ],
    subheadlines: [
      "Voor lange dagen en goed gezelschap.", "Eén slok, en je bent ergens anders.", "Onder handbereik, de hele dag.",
      "Een korte pauze, wanneer je wilt.",
    ],
    hooks: [
      "Wanneer verraste een slok je nog?", "Drie uur ’s middags. Dorst?", "Hoor je het ijs?",
      "Wanneer nam je echt pauze?",
    ],
    problems: ["Hetzelfde glas, dezelfde geeuw.", "Drie uur, en een droge keel.", "Weer vergeten te drinken."],
    mistakes: [["pakken wat er staat", "Kies met smaak."], ["wachten tot je dorst hebt", "Af en toe een slok."]],
    myths: [["het is allemaal hetzelfde", "Neem één slok."], ["fris moet zoet zijn", "Fris is gewoon fris."]],
    changes: [["een droge middag", "een eerste goede slok"], ["het gebruikelijke", "een toost die klopt"]],
    turns: ["Pak iets beters.", "Neem een goede slok.", "Hou iets bij de hand."],
    benefits: [
      "Goed tot de laatste slok.", "Samen nog lekkerder.", "Een pauze die je vasthoudt.",
      "Daar knapt de middag van op.",
    ],
    proofs: ["Kijk hoe het stroomt.", "De eerste slok. Kijk.", "Kijk eens van dichtbij."],
    reveals: ["Hier is de betere slok.", "Proost op iets nieuws."],
    actions: ["Neem een slok.", "Schenk er twee in.", "Proost mee.", "Neem even pauze."],
    echoes: ["Lange slokken", "Een frisse pauze", "Goed gezelschap", "Dag, dorst"],
  },
  bakery_sweets: {
    headlines: [
      "Bewaar de laatste hap", "Zoet, met opzet", "Vandaag verdient iets lekkers", "Delen mag, als het moet",
      "De goede verleiding", "Eerste hap, ogen dicht", "De kruimels waard", "De geur is er het eerst",
      "Iemand maakte dit voor je", "Zelfs dinsdag smaakt beter",
    ],
    subheadlines: [
      "Voor het ontbijt, voor later, zomaar.", "Neem wat mee naar huis. Verstop er een.",
      "De zak waar iedereen in kijkt.", "Iets lekkers om voor thuis te komen.",
    ],
    hooks: [
      "Het laatste stuk. Voor wie?", "Ergens is het nu vier uur.", "Ruik je dat? Volg je neus.", "Eentje, of twee?",
    ],
    problems: ["Lekkers dat naar de doos smaakt.", "Vier uur, en niets lekkers meer.", "Het toetje was bijzaak."],
    mistakes: [["bewaren voor later", "Nu. En langzaam."], ["stukjes tellen", "Deel, en neem het laatste."]],
    myths: [
      ["lekkers vraagt om een feest", "Dinsdag is er ook een."],
      ["zoet is altijd te zoet", "Er bestaat ook precies goed."],
    ],
    changes: [["een gewone middag", "een leeg bord"], ["een pauze als altijd", "kruimels en een grijns"]],
    turns: ["Kies het echte werk.", "Leg er op tijd een opzij.", "Begin er deze keer mee."],
    benefits: [
      "Vier happen. Een lange herinnering.", "Het soort dat je verstopt.", "De geur haalt iedereen erbij.",
      "Eén hap, en iedereen is stil.",
    ],
    proofs: ["Kijk eens van dichtbij.", "Breek het open. Kijk.", "Kijk, de eerste hap."],
    reveals: ["Het lekkers van vandaag.", "De goede reden van vandaag."],
    actions: ["Leg er een opzij.", "Kom op tijd.", "Neem wat mee naar huis.", "Gun jezelf een hap."],
    echoes: ["De kruimels waard", "Een zoete dinsdag", "Nog één hap", "Om te delen"],
  },
  food: {
    headlines: [
      "Eet alsof je het meent", "Het eten is geregeld, en lekker", "Proef waar het van gemaakt is",
      "Goede dingen op tafel", "Simpel eten, tweede ronde", "Geef maar door", "Honger is een goed begin",
      "Smaak voorop", "Het bord komt leeg terug", "Vanavond smaakt ergens naar",
    ],
    subheadlines: [
      "Voor avonden die beter verdienen.", "Goede ingrediënten hebben weinig uitleg nodig.",
      "Voor grote tafels en kleine keukens.", "Eten waar je nog eens aan terugdenkt.",
    ],
    hooks: [
      "Wat eten we? Eindelijk antwoord.", "Kom dichterbij. Ruik eens.", "Wat ruikt hier zo lekker?",
      "Raad eens wat er op tafel staat.",
    ],
    problems: ["Derde avond, zelfde bord.", "Zeven uur. Lege koelkast.", "Je at. Je weet niet meer wat."],
    mistakes: [
      ["alles onder de saus", "Laat het naar zichzelf smaken."],
      ["op de automatische piloot koken", "Voeg één goed ding toe."],
    ],
    myths: [
      ["lekker eten kost uren", "Het vraagt goede ingrediënten."], ["simpel is saai", "Simpel is dat je het proeft."],
    ],
    changes: [["weer een treurig bord", "een leeg bord"], ["prikken in je eten", "vragen om meer"]],
    turns: ["Breng de smaak terug.", "Zorg voor iets lekkers in huis.", "Proef wat je eet."],
    benefits: [
      "Iemand wil vast nog een bord.", "De smaak doet het zware werk.", "De hele tafel wordt stil.",
      "Lekker tot de laatste hap.",
    ],
    proofs: ["Kijk eens naar dat bord.", "Kijk wat erin zit.", "De eerste hap. Kijk."],
    reveals: ["Nu op jouw tafel.", "Dit eten we vandaag."],
    actions: ["Neem trek mee.", "Dek de tafel.", "Proef het vanavond.", "Zet iets lekkers op tafel."],
    echoes: ["Nog een bord", "Een volle tafel", "Eten is geregeld", "Echte smaak"],
  },
  restaurant: {
    headlines: [
      "Je tafel staat klaar", "Kom met honger", "Blijf voor nog een bord", "Vanavond eten we buiten de deur",
      "Vanavond kookt een ander", "Schuif maar aan", "Kom zoals je bent", "Lekker eten, lang praten",
      "Blijf voor het toetje", "Goed eten, goed gezelschap",
    ],
    subheadlines: [
      "Kom voor het eten, blijf voor de tafel.", "Niets koken. Niets afwassen.", "Zo’n avond die je nog eens plant.",
      "Lekkere borden, leuke mensen, geen haast.",
    ],
    hooks: [
      "Niemand heeft zin om te koken.", "Ruik je dat, al op straat?", "Honger? Kom binnen.", "Waar eten we vanavond?",
    ],
    problems: ["De koelkast zegt nee.", "Boterhammen. Alweer.", "Elke avond dezelfde bank."],
    mistakes: [
      ["eten achter je scherm", "Ga zitten voor iets warms."], ["om negen uur staand eten", "Ga zitten. Blijf even."],
    ],
    myths: [
      ["uit eten vraagt een reden", "Honger is een reden."], ["goed eten is stijf", "Hier mag je achteroverleunen."],
    ],
    changes: [["restjes, staand", "een tafel en gezelschap"], ["wat er nog in huis is", "wat er op de kaart staat"]],
    turns: ["Laat het koken aan ons over.", "Kom echt eten.", "Ga eruit voor een goed bord."],
    benefits: [
      "Warme borden, trage avonden.", "Zo’n plek waar je terugkomt.", "Je blijft langer dan gepland.",
      "De afwas is voor een ander.",
    ],
    proofs: ["Zo uit de pan. Kijk.", "Kijk wat er op tafel komt.", "Kijk wie er kookt."],
    reveals: ["Dit is het plan voor vanavond.", "Je nieuwe lievelingstafel."],
    actions: ["Reserveer je tafel.", "Kom met honger.", "Kom vanavond langs.", "Schuif aan."],
    echoes: ["Kom met honger", "Een tafel voor jou", "Blijf voor het toetje", "Het plan voor vanavond"],
  },
} satisfies CategoryLines;
