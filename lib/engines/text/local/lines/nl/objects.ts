import type { ObjectLines } from "../lines.ts";

/** Dutch copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
  "home_decor/candle": {
    headlines: [
      "Steek aan. Laat los.", "De avond begint met een lucifer", "Kleine vlam, trage avond", "Dim de lichten",
      "Zo ruikt thuis", "Vanavond blijven we binnen", "Eén lont, geen haast", "De zachte kant van de dag",
      "Ook stilte heeft een geur", "Licht dat vertraagt",
    ],
    subheadlines: [
      "Voor het uur waarop de dag loslaat.", "Een beetje licht voor lange avonden.", "De kamer wordt als eerste stil.",
      "Voor bad, boek en helemaal niets.",
    ],
    hooks: [
      "Lampen uit. Lucifer klaar?", "Hoe ruikt jouw avond?", "Negen uur. Eindelijk stil.", "Aansteken. Kijken. Ademen.",
    ],
    problems: ["De dag is klaar. Je hoofd nog niet.", "Grote lamp aan, sfeer uit.", "Laat thuis, meteen een scherm."],
    mistakes: [
      ["bewaren voor bezoek", "Steek aan op dinsdag."], ["de hele avond de grote lamp", "Eén vlam is genoeg."],
    ],
    myths: [["kaarsen zijn voor later", "Vanavond is later."], ["sfeer kost moeite", "Het kost één lucifer."]],
    changes: [["lamplicht", "kaarslicht"], ["een lange, luide dag", "een zachte, trage avond"]],
    turns: ["Steek één vlammetje aan.", "Lamp uit. Vlam aan.", "Leg het weg. Steek aan."],
    benefits: [
      "De avond vertraagt eromheen.", "De kamer wordt meteen zachter.", "Een klein ritueel na de dag.",
      "Eerst de geur, dan de stilte.",
    ],
    proofs: ["Kijk hoe de vlam tot rust komt.", "Zie de kamer bij schemer.", "Steek aan, en kijk rond."],
    reveals: ["Eén lucifer, en de avond begint.", "Hier is je avondlicht."],
    actions: ["Steek de avond aan.", "Kies je geur.", "Haal het licht in huis.", "Maak het een trage avond."],
    echoes: ["Trage avonden", "Een zachter licht", "Stille nachten", "Het fijne soort donker"],
  },
  "drink/tumbler-glass": {
    headlines: [
      "Een slok, en door", "Altijd binnen bereik", "De beste gewoonte op je bureau", "Vul, en ga",
      "Gaat mee waar jij gaat", "De beste passagier in je tas", "Water, overal", "Ook de laatste slok telt",
    ],
    subheadlines: [
      "Voor bureaus, bospaden en alles ertussen.", "Eén gewoonte voor de hele dag.",
      "’s Ochtends vullen. Verder niets.", "Dat ene dat je nooit thuislaat.",
    ],
    hooks: ["Wanneer dronk je voor het laatst water?", "Tas, sleutels. En?", "Drie uur. Dorst?", "Hoor je het ijs?"],
    problems: ["Lauw voor de lunch.", "Weer een flesje, weer afval.", "Weer vergeten te drinken."],
    mistakes: [["elke dag water kopen", "Vul thuis."], ["de fles in de keuken laten", "Neem hem mee."]],
    myths: [
      ["elke fles is goed", "Probeer een week een goede."], ["genoeg drinken is lastig", "Hou het binnen bereik."],
    ],
    changes: [["plastic na plastic", "één fles, altijd"], ["een droge keel om drie uur", "elk uur een slok"]],
    turns: ["Neem iets beters mee.", "Vul je eigen fles.", "Hou het binnen bereik."],
    benefits: [
      "Eén fles voor de hele dag.", "Past in je dag, en in je tas.", "De kleine gewoonte die blijft.",
      "Betere slokken, de hele dag.",
    ],
    proofs: ["Eerste slok. Laatste slok.", "Vul. Kijk.", "Kijk, onderweg."],
    reveals: ["Je nieuwe dagelijkse maatje.", "De fles die blijft."],
    actions: ["Vul je fles.", "Neem mee.", "Kies je fles.", "Begin de gewoonte."],
    echoes: ["Lange dagen", "Elke slok", "De hele dag mee", "Betere gewoontes"],
  },
  "beauty/scissors": {
    headlines: [
      "Ga zitten. Kijk op.", "Fris geknipt, helder hoofd", "Neem plaats", "Anders naar buiten dan naar binnen",
      "Goed haar, goede maandag", "De stoel is vrij", "Alleen de puntjes, of alles", "Elke kant is je beste",
    ],
    subheadlines: [
      "Het halfuur dat je week verandert.", "Goede handen, geen haast.", "Voor vaste klanten, en wie dat wordt.",
      "Vertel hoe jij het wilt.",
    ],
    hooks: [
      "Wanneer was je laatste goede knipbeurt?", "De stoel is vrij. Jij ook?", "Zoals altijd?",
      "Spiegel, spiegel. Eerlijk?",
    ],
    problems: ["Het is al weken uit model.", "Derde dag een pet.", "Korter, zei je. Niet zo kort."],
    mistakes: [["zelf knippen", "Laat het aan goede handen."], ["wachten tot de feestdagen", "Kom deze week."]],
    myths: [
      ["een goede knipbeurt duurt lang", "Het vraagt een goed oog."],
      ["puntjes veranderen niets", "Kijk maar in de spiegel."],
    ],
    changes: [["elke dag een pet", "hoofden die omdraaien"], ["weerbarstig haar", "je beste haarweek"]],
    turns: ["Neem plaats.", "Boek de stoel.", "Zoek handen die luisteren."],
    benefits: ["Je kijkt vaker op.", "Morgen ook zo in model.", "Iemand vraagt waar je was."],
    proofs: ["Kijk naar die lijn.", "Ook van achteren.", "Voor je opstaat: kijk."],
    reveals: ["De stoel waar je terugkomt.", "Je nieuwe lievelingsstoel."],
    actions: ["Neem plaats.", "Kom binnen.", "Boek je stoel.", "Kom deze week langs."],
    echoes: ["Fris geknipt", "De stoel is vrij", "Een scherpe week", "Goede handen"],
  },
  "garden/bouquet": {
    headlines: [
      "Zeg het met bloemen", "Bloemen, zomaar", "Iemands tafel is leeg", "Haal een veld in huis",
      "Vandaag ruikt naar lente", "Een bos goed nieuws", "Doe open, armen vol", "Kleine bos, grote glimlach",
    ],
    subheadlines: [
      "Voor dankjewel, sorry en gewone dinsdagen.", "De snelste manier om een kamer te veranderen.",
      "Gebonden en klaar om te geven.", "Voor iemand, of voor jezelf.",
    ],
    hooks: [
      "Wie wil je vandaag zien lachen?", "Wanneer nam je nog bloemen mee?", "Zondag. Een lege vaas?",
      "Ruik je dat? Lente.",
    ],
    problems: ["Een lege vaas, sinds maart.", "De datum vergeten. Alweer.", "Je weet niet wat je moet zeggen."],
    mistakes: [["wachten op een reden", "Breng ze vandaag."], ["bloemen van het tankstation", "Kies verse."]],
    myths: [
      ["bloemen hebben een reden nodig", "Dinsdag is er een."],
      ["bloemen zijn voor een ander", "Koop ze ook voor jezelf."],
    ],
    changes: [["een kale tafel", "een tafel in bloei"], ["een stroeve sorry", "open armen"]],
    turns: ["Vul hem vandaag.", "Breng bloemen.", "Laat bloemen het zeggen."],
    benefits: ["De hele kamer wordt wakker.", "Een glimlach, nog voor een woord.", "Elke dag gaat er een knop open."],
    proofs: ["Kijk hoe ze opengaan.", "Kijk naar die kleuren.", "Kijk, op de tafel."],
    reveals: ["Hier is de bos van vandaag.", "Zo ziet de lente eruit."],
    actions: ["Kies je bos.", "Maak iemand blij.", "Neem bloemen mee naar huis.", "Zeg het vandaag."],
    echoes: ["Zeg het in bloei", "Voor wie je liefhebt", "Een tafel in bloei", "Lente in je hand"],
  },
};
