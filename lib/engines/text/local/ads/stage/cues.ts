/** Words of a prompt that ask for a way of staging, in the eight languages; matched against folded text. */
export const KIND_CUES: readonly (readonly [kind: string, cue: RegExp])[] = [
  ["split_contrast", /split.?screen|before and after|side by side|ecran (?:partage|divise)|avant.apres|cote a cote|pantalla (?:partida|dividida)|antes y despues|geteilte[rn]? bild|vorher.nachher|nebeneinander|schermo diviso|prima e dopo|tela dividida|antes e depois|lado a lado|gesplitst|voor en na|naast elkaar|podzielon\w+ ekran|przed i po|obok siebie|left half|right half/u],
  ["macro_crop", /close-?up|macro|extreme detail|gros plan|primer(?:isimo)? plano|nahaufnahme|grosaufnahme|makro|primo piano|primissimo piano|dettaglio|plano fechado|zbliz/u],
  ["ingredient_flatlay", /flat.?lay|from above|top.?down|ingredient|vu d'en haut|desde arriba|von oben|dall'alto|de cima|van bovenaf|z gory|zutaten|skladnik/u],
  ["window_light_still", /window|fenetre|ventana|fenster|finestra|janela|\braam\b|\bokn[oau]/u],
  ["problem_pile", /\bpiles?\b|\bheap|clutter|\bmess|\btas de|\bmonton|stapel|haufen|mucchio|pilha|stos\b/u],
  ["steps_path", /step by step|\bsteps?\b|etape|paso a paso|schritt|passo dopo passo|passo a passo|stap voor stap|krok po kroku/u],
  ["benefit_checklist", /check.?list|\bticks?\b|liste|lista|haken|lijst/u],
  ["proof_meter", /stopwatch|timer|\btest|gauge|chrono|cronometr|stoppuhr|stopper|minut|messen|meten/u],
  ["hero_pedestal", /pedestal|podium|plinth|\bsocle|sockel|piedistallo|pedestal|sokkel|postument/u],
  ["product_spotlight", /spotlight|beam of light|projecteur|faisceau|\bfoco\b|lichtkegel|scheinwerfer|riflettore|fascio di luce|holofote|spot\b|reflektor/u],
  ["collage_scraps", /collage|polaroid|scrap|photos?\b|fotos?\b|zdjec/u],
  ["swipe_stack", /\bcards?\b|swipe|cartes|tarjetas|karten|schede|cartoes|kaarten|karty/u],
];

/** Words of the craft itself: a sentence that has one tells how to film, not what happens. */
export const CRAFT: ReadonlySet<string> = new Set(
  "camera kamera camara telecamera close-up closeup shot cut frame scene szene plan plano zoom pan slow-motion screen split logo title text caption overlay voiceover nahaufnahme schnitt einstellung montage cadre ecran titre pantalla titulo inquadratura schermo primo-piano tela legenda beeld scherm kadr ujecie ekran napis".split(" "),
);

/** Words of film-making, which name no thing that a picture could show; matched against folded words. */
export const FILM_WORDS = new Set(
  (
    "camera camara kamera telecamera scene scena cena szene light licht lumiere luz luce swiatlo lights shot close-up closeup frame frames cut schnitt film video screen split ecran pantalla bildschirm schermo tela scherm ekran " +
    "picture image bild imagen immagine imagem beeld obraz focus fokus foco fuoco hand hands hande main mains mano manos mani mao maos handen rece face faces gesicht visage cara viso rosto gezicht twarz eyes augen yeux ojos occhi olhos ogen oczy " +
    "woman man person frau mann femme homme mujer hombre donna uomo mulher homem vrouw kobieta mezczyzna people girl boy mood stimmung ambiance one two three first last left right hold look type word words middle next second seconds minute"
  ).split(" "),
);
