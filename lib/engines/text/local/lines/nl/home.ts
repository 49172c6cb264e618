import type { CategoryLines } from "../lines.ts";

/** Dutch copy. */
export const home = {
  home_decor: {
    headlines: [
      "Je kamer, eindelijk van jou", "Klein ding, grote zucht", "Thuis, maar dan meer", "Andere hoek, andere avond",
      "Eén mooi ding per kamer", "Kom binnen. Schoenen uit.", "Je muren wachtten al", "De avond begint hier",
      "Wonen tussen wat je koos", "Een zachter einde van de dag",
    ],
    subheadlines: [
      "Voor de kamer waarin je echt leeft.", "Eén ding erbij, en alles valt op zijn plek.",
      "Voor trage zondagen en gewone avonden.", "De kleine dingen die een huis een thuis maken.",
    ],
    hooks: [
      "Kijk eens rond. Wat mist er?", "Elk huis heeft één lege hoek.", "Wat zegt je huis als het schemert?",
      "En die hoek daar?",
    ],
    problems: [
      "Een kamer die maar niet af komt.", "Opgeruimd. Maar niet van jou.", "Snel gekocht, nooit van gehouden.",
    ],
    mistakes: [
      ["elke plank volzetten", "Kies één ding dat klopt."],
      ["alles bij elkaar laten passen", "Laat één ding het woord doen."],
    ],
    myths: [
      ["mooi wonen is duur", "Eén goede keuze is genoeg."], ["je moet opnieuw beginnen", "Begin met wat je hebt."],
    ],
    changes: [["gewoon een kamer", "een plek om te landen"], ["kaal en een beetje kil", "warm, en helemaal jij"]],
    turns: ["Begin bij één hoek.", "Zet iets neer waar je van houdt.", "Kies rustig, deze keer."],
    benefits: [
      "Avonden gaan hier langzamer.", "Bezoek vraagt waar het vandaan komt.", "Een hoek die op je wacht.",
      "Mooi op elk uur van de dag.",
    ],
    proofs: ["Kijk, in het avondlicht.", "Kijk eens van dichtbij.", "Doe een stap terug. Kijk."],
    reveals: ["Hier is wat nog miste.", "Eén ding, en de kamer klopt."],
    actions: ["Maak er plek voor.", "Vind je hoek.", "Kies met je hart.", "Haal iets moois in huis."],
    echoes: ["Tragere avonden", "Rust in huis", "Je eigen hoek", "Eindelijk thuis"],
  },
  furniture: {
    headlines: [
      "Ga zitten. Blijf even.", "Meubels voor echte avonden", "De beste plek is thuis", "Wonen mag lekker zitten",
      "Vanavond blijven we binnen", "Alles begint met een goede plek", "Alles op zijn plek, jij ook",
      "Comfort mag gezien worden", "Plaats voor iedereen", "Een huis is om te gebruiken",
    ],
    subheadlines: [
      "Voor voeten omhoog en lange gesprekken.", "Meubels waar je niet meer aan denkt, zo goed.",
      "Voor kleine huizen en grote families.", "De dingen waar een kamer om draait.",
    ],
    hooks: [
      "Waar zit jij als niemand kijkt?", "Je brengt hier je halve leven door.", "Welke plek wil iedereen?",
      "Kom binnen. Waar ga jij zitten?",
    ],
    problems: ["In de winkel leek het perfect.", "Vier stoelen. Niemand blijft.", "De kamer is vol. Niet gezellig."],
    mistakes: [["meten op het oog", "Meet twee keer. Rust dan uit."], ["kopen voor de foto", "Koop voor de avond."]],
    myths: [
      ["comfort is nooit mooi", "Ga zitten en kijk nog eens."],
      ["klein wonen is behelpen", "Het gaat om het juiste stuk."],
    ],
    changes: [["ergens zitten", "ergens blijven"], ["een kamer om door te lopen", "een kamer om in te leven"]],
    turns: ["Denk aan hoe je echt leeft.", "Zorg dat ze willen blijven.", "Hou het ene goede stuk."],
    benefits: [
      "Plek voor iedereen, ook de hond.", "Comfort waar je niet over nadenkt.", "De plek die iedereen wil.",
      "Past bij hoe jij leeft.",
    ],
    proofs: ["Bekijk het van alle kanten.", "Kijk, bij daglicht.", "Kijk, daar zit al iemand."],
    reveals: ["Hier is je nieuwe lievelingsplek.", "Hier wachtte de kamer op."],
    actions: ["Ga zitten.", "Maak er plek voor.", "Zie het voor je.", "Kies je plek."],
    echoes: ["Lange avonden", "Voeten omhoog", "Zin om te blijven", "Elke dag zondag"],
  },
  cleaning: {
    headlines: [
      "Schoon, en klaar", "Minder boenen, meer zaterdag", "Glans zonder gezucht", "Je zaterdag is weer van jou",
      "Klaar voor de koffie koud is", "Het makkelijke deel van de week", "Eén veeg, en door", "Het huis ademt op",
      "Schoon, zonder gedoe", "Je weekend wacht",
    ],
    subheadlines: [
      "Voor huizen waar echt geleefd wordt.", "Het werk is klaar. De dag nog lang niet.",
      "Het klusje dat vroeg ophoudt.", "Schone hoeken, vrije zaterdag.",
    ],
    hooks: [
      "Zaterdagochtend. Emmer in de hand?", "Die ene vlek. Je kent hem.", "Bezoek om zes uur. Het is vijf uur.",
      "Waar komt dat stof vandaan?",
    ],
    problems: ["Je poetst. Het komt terug.", "Een halve dag op je knieën.", "Weer een fles onder de gootsteen."],
    mistakes: [
      ["harder schrobben", "Laat intrekken. Veeg dan."], ["alles bewaren voor zondag", "Een beetje, meteen."],
    ],
    myths: [
      ["schoon moet scherp ruiken", "Schoon is gewoon schoon."],
      ["poetsen kost een dag", "Het kost een goede gewoonte."],
    ],
    changes: [["een hele middag", "even eroverheen"], ["bezoek en paniek", "bezoek en koffie"]],
    turns: ["Doe het één keer goed.", "Neem je middag terug.", "Hou wat werkt."],
    benefits: [
      "Een huis dat lichter voelt.", "Meer tijd voor al het andere.", "Je ziet het tegen het licht.",
      "Klaar, en het is nog vroeg.",
    ],
    proofs: ["Eén veeg. Kijk maar.", "Dezelfde hoek, even later.", "Kijk tegen het licht in."],
    reveals: ["Hier is je nieuwe routine.", "Het lastige deel is geregeld."],
    actions: ["Maak je weekend vrij.", "Begin bij één hoek.", "Laat het glimmen.", "Probeer het op die vlek."],
    echoes: ["Vrije zaterdagen", "Zo gedaan", "Licht huis, licht hoofd", "Niets meer te boenen"],
  },
  garden: {
    headlines: [
      "Laat iets moois groeien", "Een beetje meer groen", "Laat het bloeien", "Buiten begint hier",
      "Een balkon is genoeg", "Aarde aan je handen, zon op je rug", "Rust heeft blaadjes", "Het begint met één pot",
      "Ochtend in de tuin", "Groen doet goed",
    ],
    subheadlines: [
      "Voor balkons, vensterbanken en grote plannen.", "Een beetje groen, en de kamer ademt.",
      "Ook een klein potje telt.", "Voor trage ochtenden met natte voeten.",
    ],
    hooks: [
      "Wanneer zag je iets groeien?", "Ook een vensterbank is een tuin.", "Wat zou jij als eerste planten?",
      "De lente klopt. Doe open.",
    ],
    problems: ["Weer een plant die het niet redde.", "Een balkon vol niets.", "Al die stenen. Geen groen."],
    mistakes: [
      ["te veel water", "Laat de aarde eerst drogen."], ["alles tegelijk planten", "Eén pot, dan de volgende."],
    ],
    myths: [
      ["je hebt groene vingers nodig", "Licht en wat geduld volstaan."],
      ["je hebt een tuin nodig", "Een vensterbank is genoeg."],
    ],
    changes: [["een kale vensterbank", "een kleine jungle"], ["een grijs balkon", "ontbijt tussen het groen"]],
    turns: ["Begin met een makkelijke.", "Begin met één pot.", "Geef één blad een plek."],
    benefits: [
      "Elke ochtend een nieuw blad.", "Een langzamer soort geluk.", "Je gaat vaker naar buiten.",
      "Van groen word je vrolijk.",
    ],
    proofs: ["Kijk hoe het opengaat.", "Kijk, in de volle zon.", "Kijk eens van dichtbij."],
    reveals: ["Hier begint je groene hoek.", "Zeg hallo tegen het groen."],
    actions: ["Ga aan de slag.", "Kies je groen.", "Zet de deur open.", "Begin met één pot."],
    echoes: ["Trage ochtenden", "Iets om te zien groeien", "Groen om je heen", "Je eigen stukje rust"],
  },
  tools_diy: {
    headlines: [
      "Eén keer, en goed", "Zelf gemaakt", "Het juiste gereedschap scheelt", "Je handen weten het",
      "Minder gedoe, meer gedaan", "Je volgende klus begint hier", "Het hangt. Dankzij jou.",
      "Meten, zagen, trots zijn", "Jouw werkplaats, jouw regels", "Goede handen, goede zondag",
    ],
    subheadlines: [
      "Voor wie dingen zelf maakt.", "Goed werk begint met goede grip.", "Voor de plank, de schuur en al het andere.",
      "De klus lijkt al kleiner.",
    ],
    hooks: [
      "Die plank hangt nog steeds niet, hè?", "Ergens wacht een klus op je.", "Wat ga je nu bouwen?",
      "Klemt die la nog steeds?",
    ],
    problems: ["Half af, sinds maart.", "Verkeerd gereedschap kost een uur.", "Scheve schroef, slecht humeur."],
    mistakes: [["forceren", "Pak wat de klus vraagt."], ["zonder plan beginnen", "Leg alles klaar. Begin dan."]],
    myths: [
      ["je hebt een vakman nodig", "Je hebt het juiste nodig."], ["het draait om kracht", "Het draait om grip."],
    ],
    changes: [
      ["maanden op de lijst", "klaar voor de lunch"], ["een plank die wiebelt", "een plank die blijft hangen"],
    ],
    turns: ["Maak het dit weekend af.", "Pak wat past.", "Rustig aan, en goed."],
    benefits: [
      "Die stille trots als het houdt.", "Netjes, in één keer.", "Ligt lekker in de hand.",
      "Je zoekt meteen de volgende klus.",
    ],
    proofs: ["Kijk hoe het werkt.", "Eén rechte lijn. Kijk.", "Kijk eens van dichtbij."],
    reveals: ["Hier is je rechterhand.", "Gemaakt om te werken."],
    actions: ["Ga aan de slag.", "Ga verder waar je was.", "Begin je klus.", "Zet het aan het werk."],
    echoes: ["Goed gedaan", "Zondag klaar", "Een vaste hand", "Om mee te werken"],
  },
  real_estate: {
    headlines: [
      "Kom thuis", "De sleutel tot wat komt", "Een plek om bij te horen", "Vier muren, duizend ochtenden",
      "Thuis is een keuze", "Vind je voordeur", "Ochtendlicht, jouw keuken", "Jouw naam naast de bel",
      "Ruimte voor wat komt", "Je voelt het bij binnenkomst",
    ],
    subheadlines: [
      "Een plek voor het leven dat je voor je ziet.", "Minder zoeken, meer thuiskomen.", "Deuren die je graag opent.",
      "Voor eerste sleutels en nieuwe hoofdstukken.",
    ],
    hooks: [
      "Stel je het ochtendlicht hier voor.", "Waar ben jij volgend voorjaar?", "Wie staat als eerste in de keuken?",
      "Wat zie je straks uit het raam?",
    ],
    problems: [
      "Zo veel huizen. Geen van jou.", "Dit huis is te klein geworden.", "Elke bezichtiging hetzelfde verhaal.",
    ],
    mistakes: [
      ["vallen voor de foto’s", "Kom om acht uur ’s ochtends."], ["alleen kamers tellen", "Let op het licht."],
    ],
    myths: [
      ["het goede huis vindt jou", "Iemand moet de deur openen."],
      ["verhuizen is altijd chaos", "Met goede hulp valt het mee."],
    ],
    changes: [["scrollen door huizen", "de sleutel in je hand"], ["dozen in de gang", "ontbijt aan je eigen tafel"]],
    turns: ["Zeg wat je echt nodig hebt.", "Zoek ruimte om te groeien.", "Kom eens iets anders zien."],
    benefits: [
      "Ruimte voor wat komt.", "Een deur van jou alleen.", "Je ziet je tafel er al staan.",
      "Een straat die van jou wordt.",
    ],
    proofs: ["Stap binnen en kijk.", "Kijk naar dat licht.", "Kom door de voordeur."],
    reveals: ["Hier begint het.", "Dit kan je thuis zijn."],
    actions: ["Plan een bezichtiging.", "Kom kijken.", "Doe de deur open.", "Vertel wat je zoekt."],
    echoes: ["Je eigen voordeur", "Ochtendlicht", "Een plek om te blijven", "Het volgende hoofdstuk"],
  },
} satisfies CategoryLines;
