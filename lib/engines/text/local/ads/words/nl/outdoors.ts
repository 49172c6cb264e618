import type { World, WorldName } from "../words.ts";

/** Dutch pictures from outside: clothes, movement, journeys, animals. */
export const outdoors = {
  wear: {
    places: ["voor een hoge spiegel", "op een zonnige straathoek"],
    who: ["een vrouw met een jas over haar arm", "een man met opgestroopte mouwen"],
    start: [
      ["Overhemden vliegen op bed, het ene na het andere. Voor de spiegel, zonder antwoord: {who}.", "De kast is vol, en niets om aan te trekken. Herken je dat?"],
      ["Een gang, een laatste blik in de spiegel. {who} draait zich om en kijkt nog een keer.", "Ken je die laatste blik, vlak voor je gaat?"],
    ],
    trouble: [
      ["Een la die niet dicht wil. Eén keer gedragen, het kaartje er nog aan.", "Snel gekocht, één keer gedragen, vergeten."],
      ["Een grijze rij jassen bij de halte, en iedereen lijkt op elkaar.", "Op sommige ochtenden lijkt iedereen op elkaar. Jij ook."],
    ],
    use: [
      ["Dicht op de vingers: een sluiting, een naad, nog één keer gladstrijken.", "Je ziet het aan de kleine dingen."],
      ["Stappen op de stoep, een draai, stof en licht in beweging.", "Het beweegt met je mee, en je vergeet dat het er is."],
      ["Vrienden op een terras. Iemand stopt midden in een zin en wijst.", "“Waar heb je dat vandaan?” Dat ga je vaker horen."],
    ],
    after: [
      ["{who} komt langs een etalage, vertraagt en glimlacht.", "Dat ben jij, daar in dat raam. Staat je goed."],
      ["De jas open, het hoofd omhoog, de menigte wijkt een beetje.", "Je bent niet veranderd. Je ziet het alleen beter."],
    ],
  },
  move: {
    places: ["op een pad langs de rivier", "aan de rand van het park"],
    who: ["een vrouw met een paardenstaart", "een man met een capuchon"],
    start: [
      ["Half zeven, dauw op de reling. {who} bukt, trekt een knoop strak en kijkt op.", "De zwaarste stap? Die over de drempel."],
      ["Een lege straat, adem in de koude lucht. {who} schudt beide armen los.", "De stad slaapt. Dit uur is van jou."],
    ],
    trouble: [
      ["De wekker gaat. Een hand komt onder de dekens vandaan en legt hem het zwijgen op.", "Morgen. Dat zei je gisteren ook."],
      ["Handen op de knieën, halverwege de heuvel, de anderen al klein in de verte.", "Halverwege, en je hoofd wil terug."],
    ],
    use: [
      ["Voeten op de grond: plas, grind, weg. Er ontstaat een ritme.", "Eén stap, en dan nog een. Meer is het niet."],
      ["Bomen schieten voorbij. Een gezicht vindt zijn adem en begint te grijnzen.", "Er komt een punt waarop het licht wordt."],
      ["Een bocht, een brug, open lucht. De armen gaan even wijd.", "Je hoeft niet te winnen. Gewoon gaan."],
    ],
    after: [
      ["{who} zit buiten adem op een muurtje en kijkt in de eerste zon over de daken.", "Hierboven heeft nog nooit iemand spijt gehad."],
      ["De deur gaat weer open, rode wangen, schoenen de gang in.", "Klaar. En de hele dag ligt nog voor je."],
    ],
  },
  away: {
    places: ["op een zonnig balkon", "op een perron met een kleine koffer"],
    who: ["een vrouw in een linnen blouse", "een man met een kaart op zijn knieën"],
    start: [
      ["Een koffer klikt dicht. {who} loopt nog één keer door het huis en doet het licht uit.", "Sleutels, kaartje, en weg. De rest kan wachten."],
      ["Een treinraam, velden die voorbijvliegen. {who} leunt met het voorhoofd tegen het glas.", "Ergens onderweg begin je weer te ademen."],
    ],
    trouble: [
      ["Twintig open tabbladen, een koude maaltijd, een vinger die scrolt en scrolt.", "Twintig tabbladen open, en nog steeds geen plan."],
      ["Regen op het kantoorraam en een ansichtkaart naast het scherm.", "Die kaart hangt daar al veel te lang."],
    ],
    use: [
      ["Luiken zwaaien open en licht valt op een vloer die je nog niet kent.", "De eerste ochtend ergens anders. Doe het raam open."],
      ["Ontbijt buiten. Een hand scheurt brood af, een bij inspecteert de jam.", "Er wacht niemand op je. Heerlijk toch?"],
      ["Steegjes, een verkeerde afslag, een plein vol muziek.", "Verdwaal maar een beetje. Dan wordt het pas leuk."],
    ],
    after: [
      ["Blote voeten op warme steen, de telefoon vergeten op een stoel.", "En ineens merk je: je telt de uren niet meer."],
      ["Weer thuis loopt er zand uit een schoen. {who} lacht en laat het liggen.", "Je neemt meer mee naar huis dan foto’s."],
    ],
  },
  pets: {
    places: ["op de keukenvloer", "op het gras achter het huis"],
    who: ["een vrouw met haren op haar mouw", "een jongen op zijn knieën"],
    start: [
      ["Een neus duwt de deur op een kier. Twee ogen, één vraag.", "Er heeft iemand de hele dag op je gewacht."],
      ["Poten op de vloer, een staart die een kop van tafel veegt. {who} lacht en bukt.", "Je bent thuis. Voor iemand is dat het beste nieuws ooit."],
    ],
    trouble: [
      ["Een volle bak. Een neus snuffelt, een kop draait beledigd weg.", "Snuffelen, kijken, weg. Vandaag dus niet."],
      ["Een kapotgekauwde schoen, een schuldige blik, nog veren in de lucht.", "Verveling heeft vier poten en heel goede tanden."],
    ],
    use: [
      ["Oren gaan omhoog. Een zak ritselt en vier poten glijden de hoek om.", "Hoorde je dat? Iemand anders wel."],
      ["Hand en poot, neus aan neus op de vloer, zonder haast.", "Het zijn maar een paar minuten. Voor hen is het alles."],
      ["Buiten in het gras, wapperende oren, een veel te grote stok.", "Zie je dat rennen? Zo ziet geluk eruit."],
    ],
    after: [
      ["Een schoongelikte bak schuift over de vloer en stopt bij twee voeten.", "Alles op. Een beter oordeel bestaat niet."],
      ["Avond op de bank: een zware kop op een knie, één diepe zucht.", "Moe, vol, tevreden. En jij ook."],
    ],
  },
  garden: {
    places: ["in de tuin achter het huis", "bij een zonnige vensterbank"],
    who: ["een vrouw op rubberlaarzen", "een man met aarde aan zijn handen"],
    start: [
      ["Vroege zon op nat gras. {who} stapt naar buiten met een kop in de hand en kijkt wat de nacht heeft gedaan.", "Heel vroeg, voordat iemand iets wil."],
      ["Een grijs balkon, een lege pot. {who} leunt op de reling en denkt aan iets groens.", "Er is plek voor iets groens. Altijd."],
    ],
    trouble: [
      ["Een bruin blad, en nog een. Een vinger voelt aan de aarde en blijft droog.", "Je had toch water gegeven. Of was dat vorige week?"],
      ["Een kale hoek grond, een vergeten hark, een omgevallen plastic stoel.", "Elke lente dezelfde hoek. Elke lente hetzelfde plan."],
    ],
    use: [
      ["Handen drukken aarde rond een steel, voorzichtig, alsof ze iemand instoppen.", "Tien minuten, twee handen, een beetje aarde."],
      ["Water valt in een fijne boog, en elke druppel neemt wat licht mee.", "Luister. Zo klinkt langzaam."],
      ["Een raam gaat open, iets groens beweegt in de tocht, en de kamer lijkt nieuw.", "Een beetje groen, en de hele kamer wordt wakker."],
    ],
    after: [
      ["Dezelfde hoek, nu vol blad. Middenin zit {who} en doet helemaal niets.", "Je wacht en je wacht. En op een ochtend is het er."],
      ["Iemand van hiernaast leunt over de schutting en wijst. {who} haalt de schouders op en glimlacht.", "Ze gaan vragen hoe je het doet. Glimlach gewoon."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
