import type { FrameImages } from "../words.ts";

/** Dutch pictures for any goods. */
export const frames: FrameImages = {
  show: [
    ["Close-up: {product}, verder niets in beeld. Stof zweeft door het licht, dan staat alles stil.", "Kijk, hier is het dan. {brand}. Neem even de tijd."],
    ["{product} {place}, eerst niet meer dan een omtrek. Langzaam wordt het beeld scherp.", "En ineens is het heel simpel. {brand}."],
    ["Detail na detail: een vlak, een rand, een schaduw. Dan, beeldvullend: {product}.", "Kijk eens van dichterbij. Nog dichterbij. {brand}."],
  ],
  screen: [
    ["Een scherm licht op in het donker. Daarop, helder en groot: {product}.", "Kijk, hier is het dan. {brand}. Dichterbij dan je denkt."],
    ["Recht van boven: een toetsenbord, een kop, een hand. Het scherm gaat aan, en daar is het: {product}.", "Eén blik, en je weet waar je bent. {brand}."],
  ],
  venue: [
    ["Een straat, een deur, een uithangbord dat zacht beweegt. Achter het glas is licht: {product}.", "Kom maar dichterbij. {brand}. De deur is open."],
    ["De deur gaat open en we lopen op ooghoogte naar binnen. Eerste geluiden, eerste gezichten: {product}.", "Kom binnen. {brand}. Neem de tijd."],
  ],
  veil: [
    ["Een donkere tafel, iets onder een doek. Een hand pakt een punt vast en wacht.", "Daaronder ligt iets te wachten. Raad eens."],
    ["Alleen een silhouet tegen een lichte muur. Het licht kruipt dichterbij, een handbreedte per keer.", "Nog niet. Bijna. Blijf kijken."],
  ],
  dare: [
    ["{who} kijkt recht in de camera, stroopt beide mouwen op en zet een timer.", "We kunnen erover praten. We laten het liever zien."],
    ["Een lege tafel, een krijtstreep, een stopwatch. Vingers tellen af: drie, twee, één.", "Je hoeft ons niet te geloven. Kijk gewoon."],
  ],
  test: [
    ["Eén opname zonder knippen, {place}: handen aan het werk en midden in beeld {product}.", "Geen knip, geen truc. Gewoon een dag als alle andere."],
    ["Eén tafel, twee helften. Links zoals altijd. Rechts: {product}.", "Dezelfde tafel, dezelfde minuut. Kijk zelf maar."],
    ["{who} probeert het voor het eerst. We zien alleen het gezicht: twijfel, verbazing, een knikje.", "Let op dat gezicht. Dat zegt meer dan wij."],
  ],
  wrong: [
    ["{who} {place}, en er gebeurt wat iedereen overkomt. Het beeld bevriest. In beeld staat: “{line}”.", "We kennen het allemaal: {raw}."],
    ["Dezelfde misser versneld, één keer, twee keer, drie keer. Stilstaand beeld. In grote letters: “{line}”.", "Komt dat je bekend voor? {raw}."],
  ],
  mend: [
    ["Het beeld loopt terug, tot vlak ervoor. Nu gaat het anders. In beeld staat: “{line}”.", "Nog een keer, maar dan beter. {line}."],
    ["Dezelfde plek, dezelfde handen, een rustiger gebaar. In beeld staat: “{line}”.", "Het is makkelijker dan je denkt. {line}."],
  ],
  myth: [
    ["Mensen op straat zeggen een voor een dezelfde zin in de microfoon. In beeld staat: “{line}”.", "Je hoort het overal: {raw}."],
    ["{who} haalt de schouders op en herhaalt wat iedereen zegt. In grote letters: “{line}”.", "Zo zeggen ze het altijd: {raw}. Klopt dat?"],
  ],
  truth: [
    ["Een hand veegt de zin van een ruit. Erachter, helder en licht: {product}. In beeld staat: “{line}”.", "De waarheid is eenvoudiger. {line}."],
    ["Knip naar het echte leven, {place}: {product}, en geen gepraat meer. In beeld staat: “{line}”.", "En nu het echte leven. {line}."],
  ],
  past: [
    ["De linkerhelft van een gesplitst beeld: {place}, een grijze, gehaaste dag. Rechts is het nog zwart. Eronder: “{line}”.", "Zo was het altijd: {raw}."],
    ["Een foto in vale kleuren: {who} {place}. Eronder, met de hand: “{line}”.", "Dit beeld ken je wel: {raw}."],
  ],
  present: [
    ["De rechterhelft licht op: dezelfde plek, hetzelfde uur, en nu {product}. Eronder: “{line}”.", "En zo kan het ook: {raw}."],
    ["De vale foto schuift weg. Hetzelfde uitzicht in volle kleur, met in het midden {product}. Eronder: “{line}”.", "Dezelfde plek, een ander gevoel: {raw}."],
  ],
  fact: [
    ["Eenvoudig papier en grote letters: “{line}”. Ernaast, met een zachte schaduw: {product}.", "Dit is goed om te weten. {line}."],
    ["{product}, voor even helemaal stil. Een regel tekst schuift in beeld: “{line}”.", "Als je één ding onthoudt, dan dit. {line}."],
  ],
  crowd: [
    ["Gezichten na elkaar, elk met een eigen glimlach: thuis, in de bus, op het werk.", "Je kent vast iemand die dit ook fijn vindt."],
    ["Vier deuren gaan open, vier mensen kijken naar buiten. Van hand tot hand gaat: {product}.", "Zo gaat het met goede dingen: je geeft ze door."],
  ],
  close: [
    ["{product} in een rustig beeld, verder niets. Eronder, in heldere letters: “{line}”.", "{brand}. {line}."],
    ["Het laatste beeld staat stil: {who} {place}. Dan de woorden: “{line}”.", "Nu ben jij aan de beurt. {brand}. {line}."],
    ["Een vlak in één warme kleur, met ruimte voor het logo. In het midden: “{line}”.", "Wanneer je maar wilt. {brand}. {line}."],
  ],
  open: [
    ["{who} {place}, voordat er iemand anders wakker is. Een eerste, langzame beweging.", "Het begint stil, zoals goede dagen beginnen."],
    ["Een raam, een ademtocht, een gewone dinsdag. {who} draait zich naar het licht.", "Het was een dag als alle andere. Bijna."],
  ],
  middle: [
    ["{who} blijft staan, kijkt naar niets in het bijzonder en moet glimlachen.", "Er was niets gebeurd. En toch was er iets anders."],
    ["Kleine dingen na elkaar: een hand op tafel, een deur op een kier en aan de rand van het beeld {product}.", "Later zijn het de kleine dingen die je onthoudt."],
    ["Regen op de ruit. Binnen {who}, zonder enige haast.", "Een tijdlang had de klok niets te zeggen."],
  ],
  end: [
    ["Weer {who} {place}, rustiger dan vanochtend. Aan de rand van het beeld: {product}.", "Sommige dagen blijven bij je. {brand}. {line}."],
    ["De lamp gaat uit, één klein lichtje blijft. Dan, in eenvoudige letters: “{brand}”.", "En dat is het hele verhaal. {brand}. {line}."],
  ],
};
