import type { CategoryLines } from "../lines.ts";

/** Dutch copy. */
export const digital = {
  electronics: {
    headlines: [
      "Het werkt gewoon", "Slim, en stil erover", "Aan. En ontspan.", "Weinig ruimte, veel hulp",
      "Simpel aan de buitenkant", "Eén ding, goed gedaan", "Elke dag iets beter", "Een stille stap vooruit",
      "Zet aan. Meer niet.", "Gemaakt voor elke dag",
    ],
    subheadlines: [
      "Techniek die je niet in de weg zit.", "Handig vanaf de eerste minuut.",
      "Voor bureaus, keukens en het gewone leven.", "Makkelijk in gebruik, fijn in huis.",
    ],
    hooks: [
      "Eén gebaar. Kijk.", "En als het gewoon werkte?", "Wat doe je nu nog met de hand?", "Kijk. Zonder handleiding.",
    ],
    problems: ["Te veel knoppen. Geen idee.", "Vandaag nieuw, morgen in de la.", "Knap bedacht. Niet te volgen."],
    mistakes: [
      ["de hele handleiding lezen", "Zet het gewoon aan."], ["kiezen op de specificaties", "Kies voor elke dag."],
    ],
    myths: [["slim is ingewikkeld", "Slim merk je niet."], ["meer functies, meer geluk", "Eén goede is genoeg."]],
    changes: [["overal kabels", "één ding dat werkt"], ["zoeken naar de instelling", "al klaar"]],
    turns: ["Hou het simpel.", "Kies wat je echt gebruikt.", "Probeer de makkelijke kant."],
    benefits: [
      "Doet zijn werk, en is stil.", "Dit gebruik je elke dag.", "Denkt zoals jij denkt.", "Klaar voor jij dat bent.",
    ],
    proofs: ["Kijk hoe simpel.", "Kijk, in gebruik.", "Kijk eens van dichtbij."],
    reveals: ["Dit had je nodig.", "Nieuw, zonder lawaai."],
    actions: ["Bekijk hoe het werkt.", "Probeer het thuis.", "Zet het aan.", "Ontdek hoe simpel het is."],
    echoes: ["Het werkt gewoon", "Aan, en ontspan", "Minder gedoe", "Makkelijkere dagen"],
  },
  music_audio: {
    headlines: [
      "Zet het harder", "De kamer verdwijnt", "Druk op play, en meen het", "Jouw nummer, dichterbij",
      "Luister als de eerste keer", "Luid waar het telt", "Elke noot dichtbij", "Doe je ogen dicht",
      "Dat nummer dat je vergeten was", "Geluid dat ademt",
    ],
    subheadlines: [
      "Voor onderweg, de keuken en de laatste trein.", "Doe je ogen dicht. Daar is het.",
      "Goed geluid verandert de kamer.", "Voor het eerste nummer en de laatste toegift.",
    ],
    hooks: ["Hoor je wat je miste?", "Drie, twee, één. Play.", "Welk nummer eerst?", "Ogen dicht. Klaar?"],
    problems: [
      "Mooi nummer, blikken geluid.", "Na twee weken stopte het oefenen.", "Je hoort het. Je voelt het niet.",
    ],
    mistakes: [
      ["slecht geluid harder zetten", "Kies voor goed geluid."], ["half luisteren", "Ga zitten voor één nummer."],
    ],
    myths: [
      ["je hebt een geoefend oor nodig", "Je hebt één goed nummer nodig."],
      ["goed geluid is voor kenners", "Het is voor wie oren heeft."],
    ],
    changes: [["lawaai", "muziek"], ["achtergrondgeruis", "de eerste rij"]],
    turns: ["Hoor het eens goed.", "Begin met een nummer waar je van houdt.", "Kom wat dichterbij."],
    benefits: [
      "Elke noot op zijn plek.", "Kippenvel, op een dinsdag.", "Je hoort nieuwe dingen.", "De kamer wordt een podium.",
    ],
    proofs: ["Luister naar dit stuk.", "Wacht op het refrein.", "Eerst de stilte."],
    reveals: ["Klaar om te horen.", "Hier is het geluid."],
    actions: ["Druk op play.", "Luister zelf.", "Volume omhoog.", "Speel jouw nummer."],
    echoes: ["Druk op play", "De eerste rij", "Elke noot", "Luider, dichterbij"],
  },
  software: {
    headlines: [
      "Minder gedoe", "Doe de andere tabbladen dicht", "Werk dat vanzelf loopt", "Krijg je middag terug",
      "Alles op één plek", "Klaar voor de lunch", "De rustige kant van werk", "Werk, en stop dan",
      "Alles waar het hoort", "Maandag, geregeld",
    ],
    subheadlines: [
      "Het werk loopt door. Zonder duwen.", "Voor teams met betere dingen te doen.",
      "Eén keer instellen. Dan verder met je dag.", "Het overzicht dat je steeds uitstelde.",
    ],
    hooks: [
      "Hoeveel tabbladen staan er open?", "Kopiëren. Plakken. Opnieuw. Waarom?", "Waar is dat bestand gebleven?",
      "En als maandag makkelijk was?",
    ],
    problems: [
      "Vijf tools. Geen overzicht.", "Een spreadsheet voor de spreadsheet.", "Je typt het twee keer. Altijd.",
    ],
    mistakes: [
      ["nog een tool erbij", "Zet alles op één plek."], ["werken voor de tool", "Laat de tool voor jou werken."],
    ],
    myths: [
      ["goede software vraagt cursus", "Het hoort zich uit te leggen."],
      ["overstappen duurt maanden", "Het kan vanmiddag beginnen."],
    ],
    changes: [["updates najagen", "ze gewoon zien"], ["vrijdagavond, nog bezig", "vrijdag om vier uur klaar"]],
    turns: ["Zet alles op één plek.", "Laat één tool het doen.", "Typ het één keer."],
    benefits: [
      "Minder overleg over overleg.", "Iedereen ziet dezelfde pagina.", "Je laptop gaat eerder dicht.",
      "Er valt niets meer tussen.",
    ],
    proofs: ["Een paar klikken. Kijk.", "Bekijk er één dag in.", "Hier is het hele plaatje."],
    reveals: ["Je nieuwe vaste tabblad.", "Eén plek voor alles."],
    actions: ["Bekijk hoe het werkt.", "Probeer het met je team.", "Probeer het deze week.", "Begin vandaag."],
    echoes: ["Klaar voor de lunch", "Eén helder overzicht", "Minder gedoe", "Op tijd thuis"],
  },
  gaming: {
    headlines: [
      "Nog één potje", "Jouw beurt", "Druk op start", "Eerst spelen, dan slapen", "De spelavond is terug",
      "Vergeet de tijd", "De winnaar blijft zitten", "Neem iets lekkers mee", "Nog één beurt dan",
      "De beste plek is de bank",
    ],
    subheadlines: [
      "Voor rivalen, vrienden en slechte winnaars.", "Tafel leeg. Avond vrij.", "Vrienden binnen, telefoons weg.",
      "Voor winst, verlies en hard lachen.",
    ],
    hooks: ["Zit het geluk mee? Mooi.", "Wie houdt de score bij?", "Wie is er aan de beurt?", "Twee van de drie?"],
    problems: [
      "Samen op de bank. Ieder een scherm.", "Regenachtige zondag. Niets te doen.", "Zelfde spel, zelfde winnaar.",
    ],
    mistakes: [
      ["het eerste potje overslaan", "Je leert door te verliezen."],
      ["ze laten winnen", "Speel voor winst. Lach toch."],
    ],
    myths: [
      ["spelletjes zijn voor kinderen", "Zeg dat tegen zaterdagavond."],
      ["je bent te oud om te spelen", "Je bent precies op tijd."],
    ],
    changes: [
      ["vijf telefoons aan tafel", "vijf mensen die roepen"], ["een stille avond", "revanche om middernacht"],
    ],
    turns: ["Deel iedereen in.", "Begin een nieuw potje.", "Kies een ander spel."],
    benefits: [
      "Makkelijk beginnen, lastig stoppen.", "De luidste avond van de week.", "Je wilt vast revanche.",
      "Bij ronde twee doet iedereen mee.",
    ],
    proofs: ["Kijk, deze zet.", "Kijk naar deze ronde.", "Kijk wie er lacht."],
    reveals: ["Nieuw spel op tafel.", "Het spel van vanavond."],
    actions: ["Druk op start.", "Doe mee.", "Neem je beurt.", "Begin een potje."],
    echoes: ["Nog één potje", "Spelen maar", "Jouw beurt", "Revanche om negen uur"],
  },
  finance: {
    headlines: [
      "Geld, zonder gepieker", "Weet waar het heen gaat", "Je toekomst, op schema", "Cijfers die zich gedragen",
      "Slaap beter aan het eind van de maand", "Kleine sommen, rustig hoofd", "Maak die envelop maar open",
      "Een plan dat je kunt lezen", "Je maand, helder in beeld", "Rust rond geld",
    ],
    subheadlines: [
      "Gewone cijfers, één helder beeld.", "Voor wie liever aan iets anders denkt.",
      "Voor de sommen die je in je hoofd bewaart.", "Minder gokken aan het eind van de maand.",
    ],
    hooks: [
      "Waar ging deze maand heen?", "Salaris binnen. En dan?", "Wat is er over op de twintigste?",
      "Wanneer keek je voor het laatst?",
    ],
    problems: ["De twintigste, en het is al krap.", "Een schoenendoos vol bonnetjes.", "Het zit vast goed. Denk je."],
    mistakes: [
      ["één keer per jaar kijken", "Twee minuten op vrijdag."],
      ["hopen dat het goed komt", "Kijk vooraf, niet achteraf."],
    ],
    myths: [["geld is voor experts", "Het is voor wie kijkt."], ["plannen is inleveren", "Plannen is kiezen."]],
    changes: [["gokken", "weten"], ["een knoop in je maag", "een getal dat je kent"]],
    turns: ["Zie het op de eerste al.", "Zet alles op één pagina.", "Kijk één keer. Ontspan dan."],
    benefits: [
      "Zie de maand voor hij komt.", "Minder verrassingen op de dertigste.", "Je weet waar je staat.",
      "Kiezen wordt makkelijker.",
    ],
    proofs: ["Eén scherm, alle cijfers.", "Bekijk één maand. Helemaal.", "Kijk hoe helder het wordt."],
    reveals: ["Je geld, helder in beeld.", "Hier is het hele plaatje."],
    actions: ["Bekijk je cijfers.", "Begin met deze maand.", "Maak de balans op.", "Plan je maand."],
    echoes: ["Een heldere maand", "Rustige cijfers", "Weten waar het heen gaat", "Eén zorg minder"],
  },
} satisfies CategoryLines;
