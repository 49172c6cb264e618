import type { World, WorldName } from "../words.ts";

/** Dutch pictures from inside the house. */
export const indoors = {
  home: {
    places: ["in een kleine woonkamer", "thuis bij het raam"],
    who: ["een vrouw op wollen sokken", "een man in een oude trui"],
    start: [
      ["De voordeur valt dicht. {who} legt de sleutels in een schaal en blijft even in de donkere gang staan.", "Eindelijk thuis, en de dag zit nog in je schouders."],
      ["Een lege hoek in de kamer. {who} houdt het hoofd schuin en meet met beide handen.", "Er is één hoek in huis die nooit af leek."],
    ],
    trouble: [
      ["Een kale plafondlamp boven een nette, levenloze kamer. Niemand gaat zitten.", "Het grote licht is aan, en niemand wil blijven."],
      ["Een bank onder wasgoed en pakjes, de televisie flikkert voor niemand.", "Elke avond is hetzelfde: veel lawaai, weinig sfeer."],
    ],
    use: [
      ["Handen ruimen de tafel leeg, stap voor stap, tot alleen overblijft wat telt.", "Je hebt niet meer spullen nodig. Alleen het juiste."],
      ["Het plafondlicht gaat uit. Een zachte gloed vult de kamer en de schaduwen worden rond.", "Eén kleine verandering, en de hele kamer ademt uit."],
      ["Blote voeten op de vloer, een deken, een boek dat altijd op dezelfde plek openvalt.", "Hier begint de avond van jou te worden."],
    ],
    after: [
      ["Dezelfde kamer in de nacht, nu warm. Twee mensen praten en vergeten de tijd.", "Grappig, nu wil niemand meer weg."],
      ["De ochtendzon trekt door de kamer en blijft hangen op de nieuwe lievelingsplek.", "En ’s ochtends is het nog steeds thuis."],
    ],
  },
  care: {
    places: ["voor de badkamerspiegel", "in een stille, lichte kamer"],
    who: ["een vrouw met natte haren", "een man in een wit T-shirt"],
    start: [
      ["Damp op de spiegel. Een hand veegt een ovaal schoon en {who} kijkt zichzelf aan.", "Goedemorgen. Hoe is het vandaag met je?"],
      ["Een kraan druppelt, een handdoek hangt klaar. {who} ademt in en laat de schouders zakken.", "Vijf minuten alleen voor jou. Wanneer was dat voor het laatst?"],
    ],
    trouble: [
      ["Een plank vol halfgebruikte spullen. Een hand zweeft erboven en pakt niets.", "Zoveel beloften op één plank, en nog altijd dezelfde spiegel."],
      ["Telefoonlicht in het donker, vermoeide ogen, nog één bericht voor het slapen.", "Je zorgt voor iedereen. En dan is de dag voorbij."],
    ],
    use: [
      ["Langzame handen, één rustig gebaar, waterdruppels die het licht vangen.", "Je hebt geen uur nodig. Alleen een moment voor jezelf."],
      ["De telefoon gaat ondersteboven. Een raam gaat open, een gordijn beweegt.", "Telefoon weg. Adem in. Daar ben je weer."],
      ["Ogen dicht, gezicht in het licht, een glimlach waar niemand om vroeg.", "Je voelt het voordat iemand het ziet."],
    ],
    after: [
      ["{who} gaat de deur uit en kijkt in het voorbijgaan tevreden in een etalage.", "Geen filter. Gewoon een goede dag die je ziet."],
      ["Avond. Dezelfde spiegel, hetzelfde gezicht, zachter nu.", "En vanavond staat de spiegel aan jouw kant."],
    ],
  },
  cup: {
    places: ["aan het aanrecht", "aan het tafeltje bij het raam"],
    who: ["een vrouw in pyjama", "een man met slaaphaar"],
    start: [
      ["Blauw licht in de keuken. {who} tast naar een kop, met maar één oog open.", "De dag is nog niet begonnen. Deze minuut is van jou."],
      ["Buiten leunt een fiets, de straat wordt wakker. Achter het raam schenkt {who} langzaam in.", "Buiten is het al druk. Hierbinnen niet."],
    ],
    trouble: [
      ["Een kartonnen beker op het dashboard, koud geworden, naast drie andere.", "Onderweg naar binnen gegoten. Heb je er iets van geproefd?"],
      ["Drie uur aan het bureau. Een leeg glas en een hoofd dat zwaar op een hand leunt.", "Drie uur, en de batterij is leeg."],
    ],
    use: [
      ["Een dun straaltje in slow motion. Druppels springen op en vangen het licht.", "Luister eens. Zo klinkt vertragen."],
      ["Twee handen sluiten zich eromheen. Schouders zakken, de blik gaat naar buiten.", "De eerste slok. De rest kan even wachten."],
      ["Twee mensen proosten over de tafel en beginnen tegelijk te praten.", "Voor sommige gesprekken heb je iets lekkers nodig."],
    ],
    after: [
      ["De laatste slok. {who} staat op en opent klaarwakker de deur naar de straat.", "Nu mag de dag komen. Je bent er klaar voor."],
      ["Een lege kop, een kring op tafel, zon op het hout.", "Al leeg? Dat is het enige nadeel."],
    ],
  },
  table: {
    places: ["aan een lange houten tafel", "in een kleine, drukke keuken"],
    who: ["een vrouw met meel op haar mouw", "een man met een leeg bord"],
    start: [
      ["Damp, rinkelende borden, iemand roept aan tafel. Al op de stoel: {who}.", "Ruik je dat? Dan weet je wat er komt."],
      ["Een vroege straat, één verlicht raam. Binnen zet {who} iets goeds op de toonbank.", "Er is vandaag iemand vroeg opgestaan, zodat jij lekker eet."],
    ],
    trouble: [
      ["Een open koelkast, koud licht, een gezicht dat alles al kent.", "Zeven uur, honger, en niets ziet er lekker uit."],
      ["Lunch aan het toetsenbord: de vork in de ene hand, de muis in de andere.", "Je hebt gegeten. Maar wat was het ook alweer?"],
    ],
    use: [
      ["Handen breken, schenken, delen. Er vallen kruimels, niemand die het erg vindt.", "Daar is eten voor: om door te geven."],
      ["De eerste hap, ogen dicht. Zelfs de kinderen zijn even stil.", "De eerste hap. En opeens is het stil."],
      ["Dicht op het bord: kleur, damp, een glans die een seconde duurt.", "Simpel, eerlijk en zo weer op."],
    ],
    after: [
      ["Lege borden, volle glazen, stoelen naar achteren. Niemand gaat weg.", "De borden zijn leeg, en niemand staat op."],
      ["Een hand sluipt naar het allerlaatste stukje en wordt betrapt.", "De laatste is voor jou, als je snel bent."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
