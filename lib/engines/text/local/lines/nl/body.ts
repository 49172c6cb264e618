import type { CategoryLines } from "../lines.ts";

/** Dutch copy. */
export const body = {
  beauty: {
    headlines: [
      "Zachtjes aan", "Stralen is een gewoonte", "Jij, maar dan uitgeslapen", "Twee minuten van jou",
      "De spiegel merkt het", "Wees lief voor je spiegelbeeld", "Goedemorgen, spiegel",
      "Minder op de plank, meer voor jou", "Een zacht begin", "Mooi, in je eigen tempo",
    ],
    subheadlines: [
      "Een kleine routine die je echt volhoudt.", "Voor ochtenden die zacht beginnen.",
      "Het vriendelijke deel van je dag.", "Voor gezichten die leven, lachen en te weinig slapen.",
    ],
    hooks: [
      "Hallo jij. Hoe voel je je?", "Twee minuten. Alleen voor jou.", "Wat zegt de spiegel vandaag?",
      "Wanneer verwende je jezelf nog?",
    ],
    problems: [
      "Tien flesjes. Dezelfde spiegel.", "Een routine die te lang duurt.", "Eerst bedekken, dan pas zorgen.",
    ],
    mistakes: [
      ["nog een stap erbij", "Hou wat voor je werkt."], ["andermans routine nadoen", "Luister eens naar jezelf."],
    ],
    myths: [
      ["mooi zijn kost een uur", "Twee goede minuten is genoeg."],
      ["meer flesjes, meer glans", "Weinig, maar elke dag."],
    ],
    changes: [["een volle plank", "een rustige routine"], ["langs de spiegel rennen", "erin glimlachen"]],
    turns: ["Hou de paar die helpen.", "Maak het kort en lief.", "Eerst zorgen, dan de deur uit."],
    benefits: [
      "Jij, na een goede nacht.", "De fijnste minuten van de dag.", "Zacht begin, zacht einde.",
      "Kleine luxe, midden in de week.",
    ],
    proofs: ["Kijk eens van dichtbij.", "Zie hoe zacht het gaat.", "Eén gebaar. Kijk."],
    reveals: ["Hier is je nieuwe ritueel.", "Jouw zachte minuut."],
    actions: ["Begin je ritueel.", "Verwen jezelf.", "Wees lief voor jezelf.", "Maak er een gewoonte van."],
    echoes: ["Een zacht begin", "Twee stille minuten", "Lief voor jezelf", "Stralen, op je gemak"],
  },
  wellness: {
    headlines: [
      "Adem uit", "Terug bij jezelf", "Langzaam is een plek", "Rust telt ook", "Neem de stille weg",
      "Tien minuten niets", "Laat je schouders zakken", "Maak ruimte om te ademen", "Een zachter soort sterk",
      "De stilte zit al in je",
    ],
    subheadlines: [
      "Een kleine pauze in een luide dag.", "Voor volle hoofden en moeie schouders.",
      "Kom zoals je bent. Ga lichter weg.", "Voor dat deel van je dat nooit gaat zitten.",
    ],
    hooks: [
      "Schouders laag. Voel je het?", "Wanneer deed je voor het laatst niets?", "Luister. Niets. Heerlijk.",
      "Waar voel je vandaag de druk?",
    ],
    problems: ["Moe, en toch nog scrollen.", "De dag houdt maar niet op.", "Tijd voor iedereen, behalve jezelf."],
    mistakes: [["wachten op vakantie", "Neem vandaag tien minuten."], ["maar doorgaan", "Eerst even stil."]],
    myths: [
      ["rust moet je verdienen", "Rust is waar je begint."], ["rust vraagt een lege dag", "Het vraagt één ademteug."],
    ],
    changes: [["een hoofd vol haast", "één lange ademteug"], ["schouders bij je oren", "schouders laag"]],
    turns: ["Leg weg. Adem uit.", "Geef hem een zacht einde.", "Hou tien minuten vrij."],
    benefits: [
      "Lichtere schouders tegen de avond.", "Een beetje meer ruimte vanbinnen.", "Een rustiger nacht.",
      "’s Avonds is je hoofd weer leeg.",
    ],
    proofs: ["Eén ademteug. Merk op.", "Zie de schouders zakken.", "Voel het verschil."],
    reveals: ["Hier is je stille plek.", "Hier begint je pauze."],
    actions: ["Neem je tien minuten.", "Begin zachtjes.", "Adem mee.", "Maak tijd voor jezelf."],
    echoes: ["Adem uit", "Een stil uur", "Langzaam, met opzet", "Weer jezelf"],
  },
  health: {
    headlines: [
      "Zorg goed voor jezelf", "Voel je weer jezelf", "Goede zorg, gewoon uitgelegd", "Je lichaam houdt het bij",
      "Gezond, zonder moeilijk doen", "Eén zorg minder", "Iemand om mee te praten", "De goede vraag op tijd",
      "Je goed voelen, gewoon", "Het begint met een vraag",
    ],
    subheadlines: [
      "Heldere antwoorden en een vriendelijk gezicht.", "Zorg die past in een gewone week.", "Tijd voor al je vragen.",
      "Voor jou, en voor wie je lief is.",
    ],
    hooks: [
      "Dat ene dat je steeds uitstelt?", "Je lichaam geeft seintjes.", "Hoe gaat het, echt?",
      "Wanneer vroeg je het voor het laatst?",
    ],
    problems: ["Het kan wachten, zei je. In maart.", "Niemand houdt van wachten.", "Te veel meningen online."],
    mistakes: [
      ["om middernacht googelen", "Vraag het aan wie het weet."],
      ["wachten tot het pijn doet", "Vraag het iets eerder."],
    ],
    myths: [
      ["je gaat pas als het pijn doet", "Eerder is makkelijker."], ["vragen is lastig zijn", "Vragen is juist goed."],
    ],
    changes: [["uitstellen", "geregeld, en opgelucht"], ["een zorg in de nacht", "een antwoord overdag"]],
    turns: ["Zet één kleine stap.", "Kies zorg die je tijd respecteert.", "Praat met wie het weet."],
    benefits: [
      "Rust, in gewone woorden.", "Iemand die echt luistert.", "Je weet straks meer.", "Aandacht, van begin tot eind.",
    ],
    proofs: ["Kijk hoe simpel het is.", "Zo werkt het. Kijk.", "Kijk eens van dichtbij."],
    reveals: ["Zorg zoals het hoort.", "Goede zorg is dichtbij."],
    actions: ["Zet de eerste stap.", "Zorg voor jezelf.", "Stel je vraag.", "Neem er de tijd voor."],
    echoes: ["In goede handen", "Eén zorg minder", "Zorg, gewoon goed", "Weer jezelf"],
  },
  fitness: {
    headlines: [
      "Kom opdagen. De rest volgt.", "Sterker dan gisteren", "Je lijf houdt van een plan", "Nu zweten, straks slapen",
      "Nog één keer", "Begin waar je staat", "Je sterkste gewoonte", "Begin slecht, maar begin",
      "Moe worden voelt goed", "Schoenen aan, en gaan",
    ],
    subheadlines: [
      "Voor starters, terugkomers en vroege vogels.", "Geen praatjes. Gewoon doen.", "Een plan voor dagen zonder zin.",
      "Voor lijven die te veel zitten.",
    ],
    hooks: [
      "Schoenen aan. Het lastigste is klaar.", "Hoe sterk ben je in het voorjaar?", "Twintig minuten. Doe je mee?",
      "Hoe zou sterk voelen?",
    ],
    problems: ["Plan van maandag, weg op woensdag.", "Je sportpas ligt onder het stof.", "De hele dag op een stoel."],
    mistakes: [
      ["alles geven op dag één", "Twintig minuten. Dan weer."], ["de warming-up overslaan", "Eerst vijf minuten."],
    ],
    myths: [
      ["je moet van vroeg houden", "Je moet alleen beginnen."],
      ["zonder pijn telt het niet", "Volhouden brengt je er."],
    ],
    changes: [
      ["buiten adem op de trap", "met twee treden tegelijk"], ["smoesjes om zes uur", "schoenen aan om zes uur"],
    ],
    turns: ["Maak het klein, en vaak.", "Ga twintig minuten.", "Beweeg vandaag een beetje."],
    benefits: [
      "Energie tot na vijven.", "Je merkt het op de trap.", "Sterker, dag na dag.", "Je slaapt alsof je het verdient.",
    ],
    proofs: ["Let op de beweging.", "De laatste herhaling. Kijk.", "Eén ronde. Kijk."],
    reveals: ["Je nieuwe routine.", "Hier is je startlijn."],
    actions: ["Begin vandaag.", "Doe je eerste set.", "Train met ons mee.", "Start je eerste ronde."],
    echoes: ["Nog één ronde", "Kom opdagen", "Sterker in het voorjaar", "Zweten, dan lachen"],
  },
} satisfies CategoryLines;
