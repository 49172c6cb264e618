import type { World, WorldName } from "../words.ts";

/** Dutch pictures of people at work, in class, in company. */
export const people = {
  desk: {
    places: ["aan een bureau bij het raam", "aan een cafétafel achter een laptop"],
    who: ["een vrouw met een potlood in haar haar", "een man met twee telefoons"],
    start: [
      ["Een bureaulamp, een koude maaltijd, het laatste licht op kantoor. {who} wrijft in de ogen.", "Het is laat, en de lijst wordt niet korter."],
      ["Maandagochtend, het scherm gaat aan. {who} telt de berichten en grijpt naar de koffie.", "Maandag, negen uur. Daar gaan we weer."],
    ],
    trouble: [
      ["Briefjes, plakmemo’s, een kabel die nergens past. Alles glijdt van tafel.", "Het ligt hier ergens. Je weet dat het hier ergens ligt."],
      ["Een balk op het scherm kruipt vooruit, stopt en begint opnieuw.", "Het zou tijd besparen. Dat was het plan."],
    ],
    use: [
      ["Een duim tikt één keer. Op het scherm valt alles op zijn plek.", "Eén tik. Klaar, en je kunt verder."],
      ["De papieren verdwijnen van tafel, een voor een, tot je het hout ziet.", "Eén ding minder in je hoofd. En nog een."],
      ["Twee collega’s buigen zich over hetzelfde scherm en knikken tegelijk.", "Zien, snappen, door."],
    ],
    after: [
      ["Vijf uur. De laptop gaat dicht, een jas gaat aan, buiten is het nog licht.", "Om vijf uur klaar. Wat doe je met je avond?"],
      ["Een opgeruimd bureau, een kop, een plant. {who} leunt achterover, handen achter het hoofd.", "Dus zo ziet rust eruit op een dinsdag."],
    ],
  },
  learn: {
    places: ["aan de keukentafel", "op een bankje tussen twee lessen"],
    who: ["een vrouw met een schrift", "een jongen met een koptelefoon"],
    start: [
      ["Een tram, een plek bij het raam. {who} beweegt geluidloos de lippen en grijnst.", "Dit wilde je toch altijd leren? Weet je nog?"],
      ["Een lege bladzijde. {who} draait een potlood tussen twee vingers en begint.", "Elk begin ziet er een beetje zo uit."],
    ],
    trouble: [
      ["Een dik boek, een gaap, een potlood dat kringetjes in de kantlijn tekent.", "Bladzijde drie. Weer. En je hoofd is ergens anders."],
      ["Iemand stelt een vraag. Stilte, rode oren, een glimlach die niet helpt.", "Je weet het. Het komt er alleen niet uit."],
    ],
    use: [
      ["Een paar minuten op de bank, een kleine opdracht, een vinkje in het vakje.", "Een paar minuten. Niet morgen, gewoon nu."],
      ["Lippen vormen een eerste zin, fout, nog een keer, en goed.", "Zeg het eerst maar fout. Zo werkt het."],
      ["Twee hoofden boven één bladzijde. Eén ervan licht ineens op.", "Wacht even. Daar. Dat is het moment."],
    ],
    after: [
      ["{who} antwoordt zonder na te denken en kan het zelf haast niet geloven.", "En dan is het er gewoon, alsof het er altijd al was."],
      ["Vrienden rond een tafel, en in het midden iemand die dit in de lente nog niet kon.", "Kijk eens hoe ver je al bent."],
    ],
  },
  family: {
    places: ["op het kleed in de woonkamer", "aan een tafel vol papieren hoedjes"],
    who: ["een meisje op regenlaarzen", "een vader met een papieren kroon"],
    start: [
      ["Zaterdag, pannenkoeken, een sok op de lamp. {who} stormt de hoek om.", "Zaterdagochtend, en het huis is wakker."],
      ["Gefluister achter een deur. {who} telt tot drie, een vinger op de lippen.", "Sst. Nog niets verklappen."],
    ],
    trouble: [
      ["Een raam vol regen, een berg speelgoed en een lange, lange zucht.", "“Ik verveel me.” En het is pas tien uur."],
      ["Iedereen in één kamer, elk gezicht in het licht van een eigen scherm.", "Allemaal samen, en iedereen ergens anders."],
    ],
    use: [
      ["Papier scheurt, een deksel gaat eraf en ogen worden groot.", "Let op de ogen. Daar gaat het om."],
      ["Kleine handen, grote handen en een toren, hoger dan de tafel.", "Eerst help je. En dan speel je mee."],
      ["Een dansje in de gang, glijdende sokken, de muziek te hard.", "Vijf gekke minuten die niemand vergeet."],
    ],
    after: [
      ["Een nachtlampje. {who} slaapt, met de schat van de dag vlakbij.", "En aan het eind van de dag: rust. Echte rust."],
      ["Een bewogen foto, iedereen lacht, iemand half buiten beeld.", "Geen perfecte foto. Wel de goede."],
    ],
  },
  visit: {
    places: ["aan een lichte balie", "in een rustige, vriendelijke kamer"],
    who: ["een vrouw met een agenda in haar hand", "een man met opgestroopte mouwen"],
    start: [
      ["Een briefje op de koelkast, twee keer onderstreept. {who} kijkt ernaar en dan naar de telefoon.", "Je wilde al weken bellen."],
      ["Een deur met een klein bordje. {who} aarzelt, recht de schouders en gaat naar binnen.", "De eerste stap is de moeilijkste. Daarna gaat het vanzelf."],
    ],
    trouble: [
      ["In de wacht, een krakende luidspreker, vingers die op tafel trommelen.", "Er zijn nog dertien wachtenden voor je. Alweer."],
      ["Een probleem waar iemand tape overheen plakte. De tape laat los.", "Je kunt het uitstellen. Het gaat alleen niet weg."],
    ],
    use: [
      ["Een hand, een stoel die wordt aangeschoven, iemand die echt luistert.", "Eerst luistert er iemand. Dat helpt al."],
      ["Rustige handen aan het werk, gereedschap op volgorde, elke greep raak.", "Je merkt het meteen: dit is niet hun eerste keer."],
      ["Een paar heldere woorden, een schets op papier, een knik.", "Geen raadsels. Je weet wat er komt."],
    ],
    after: [
      ["{who} stapt de zon in, met één zorg minder.", "Is dat alles? Dat is alles. Geregeld."],
      ["Het briefje gaat van de koelkast en vliegt in de prullenbak.", "Eén ding waar je niet meer aan hoeft te denken."],
    ],
  },
  make: {
    places: ["aan de werkbank in de garage", "in de tuin achter het huis"],
    who: ["een vrouw met handschoenen in haar zak", "een man met een potlood achter zijn oor"],
    start: [
      ["Zaterdag, mouwen opgestroopt. {who} staat voor de klus en knikt.", "Om die ene klus loop je al sinds de lente heen."],
      ["Een schuurdeur kraakt, stof danst in het licht. {who} steekt een hand naar binnen.", "Vandaag is de dag. Dat heb je zelf gezegd."],
    ],
    trouble: [
      ["Schrobben, zweten, en een vlek die er niet van opkijkt.", "Je wrijft en je wrijft. Hij blijft zitten."],
      ["Een half afgemaakte klus, een kromme schroef, een zucht.", "Half af is de langste toestand die er is."],
    ],
    use: [
      ["Handen gaan aan het werk, zonder haast, en elke greep is raak.", "Met het goede in je hand gaat het vanzelf."],
      ["Een eerste heldere baan, licht en schoon, midden door het grijs.", "Zie je die baan? Nu kun je niet meer stoppen."],
      ["Aarde, hout, water. Onder twee handen krijgt iets vorm.", "Niets mooier dan zien wat je hebt gemaakt."],
    ],
    after: [
      ["{who} doet drie stappen terug, handen in de zij, en kijkt lang.", "Stap eens naar achteren. Kijk maar. Dat heb jij gedaan."],
      ["Kinderen rennen door het beeld alsof het altijd zo geweest is.", "Morgen weet niemand meer hoe het was."],
    ],
  },
  any: {
    places: ["bij een open raam", "midden op een gewone dag"],
    who: ["een vrouw met een boodschappentas", "een man met een rugzak"],
    start: [
      ["De bel gaat, een pakje op de mat. {who} kijkt de lege straat in, links en rechts.", "Er staat iets voor je deur."],
      ["Een straat, honderd mensen, en één die blijft staan. {who} kijkt van dichterbij.", "Iedereen loopt voorbij. Jij niet."],
    ],
    trouble: [
      ["Een la vol dingen die het bijna deden.", "Bijna goed. Daar heb je een la vol van."],
      ["Een lange rij, een harde omroep en een gezicht dat er genoeg van heeft.", "Moet het echt zo ingewikkeld?"],
    ],
    use: [
      ["Vingers tillen een deksel op. Papier ritselt, een glimlach verschijnt.", "Het eerste moment telt. Dit is van jou."],
      ["Een gewone dag trekt voorbij, en één ding daarin komt steeds terug.", "Ochtend, middag, avond: je komt erop terug."],
      ["Van hand tot hand over een tafel, met een korte knik.", "Probeer het één keer. Daarna praten we verder."],
    ],
    after: [
      ["{who} leunt tevreden in de deuropening terwijl het licht verandert.", "Soms is dat alles wat je nodig hebt."],
      ["Dezelfde straat, hetzelfde uur, een lichtere stap.", "Er is niets groots veranderd. Je voelt het alleen."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
