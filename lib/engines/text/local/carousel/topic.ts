import type { Brief, ProductCategory } from "#lib/creative/brief.ts";
import type { CarouselTopic, TopicForm, TopicReading } from "#lib/creative/topic.ts";
import { plain } from "../words.ts";

/** Whole words of folded text; a trailing "*" stands for any ending. */
function wordsOf(row: string): RegExp {
  const sources = row.split("|").map((word) => (word.endsWith("*") ? `${word.slice(0, -1)}\\p{L}*` : word));
  return new RegExp(`(?<![\\p{L}])(?:${sources.join("|")})(?![\\p{L}])`, "u");
}

/** Nouns that announce a kind of carousel, in all eight languages, folded. */
const NOUNS: readonly (readonly [TopicForm, RegExp])[] = [
  ["questions", wordsOf("questions?|q&a|faq|preguntas?|fragen?|domande|perguntas?|duvidas|vragen|pytan*")],
  ["contrast", wordsOf("vs|versus|contra|kontra|tegenover|instead of|plutot que|au lieu de|en vez de|en lugar de|statt|anstatt|invece di|em vez de|in plaats van|zamiast|mistakes?|erreurs?|errores|fehler|errori|erros|fouten|bled*|myths?|mythes?|mitos?|mythen|miti|mity|mitow|before and after|avant et apres|avant apres|avant/apres|antes y despues|vorher(?:[- ]|/)nachher|prima e dopo|antes e depois|voor en na|przed i po")],
  ["reasons", wordsOf("reasons?|raisons?|razones|grunde|motivi|ragioni|motivos|razoes|redenen|powod*")],
  ["steps", wordsOf("steps?|step-by-step|etapes?|pasos?|schritte?n?|passi|passos?|stappen|krok*|tutorial|tutoriel|beginners? guide|anleitung|poradnik|handleiding")],
  ["story", wordsOf("story of|our story|my story|histoire de|notre histoire|mon histoire|historia de|nuestra historia|mi historia|geschichte|storia di|storia del*|nostra storia|historia da|historia do|nossa historia|minha historia|verhaal|historia nasz*|nasza historia|historie nasz*|behind the scenes|coulisses|detras de|hinter den kulissen|dietro le quinte|bastidores|achter de schermen|za kulisami|a day in|une journee dans|un dia en|ein tag in|een dag in|una giornata")],
  ["list", wordsOf("tips|ways|ideas|habits|things|rules|tricks|hacks|lessons|signs|facts|secrets|checklist|conseils|astuces|idees|habitudes|facons|choses|regles|lecons|secrets|consejos|trucos|habitos|formas|cosas|reglas|claves|tipps|ideen|gewohnheiten|wege|dinge|regeln|lektionen|consigli|trucchi|idee|abitudini|modi|cose|regole|dicas|truques|ideias|habitos|maneiras|jeitos|coisas|regras|ideeen|gewoontes|manieren|dingen|regels|trucs|adviezen|porad*|wskazow*|pomysl*|nawyk*|sposob*|rzeczy|zasad*|trik*")],
];

/** What stands before a question word that opens the theme: nothing, "about", or a colon. */
const OPENING = "(?:^|[:–—]\\s*|(?:^|\\s)(?:about|on|explaining|showing|sur|sobre|uber|su|over|o tym|na temat)\\s+)";
const HOW = new RegExp(`${OPENING}(?:how (?:to|we|i|you|do)|comment|como|wie (?:man|du|wir|ich|sie)|so (?:geht|gelingt|machst)|come|hoe|jak)\\s`, "u");
const WHY = new RegExp(`${OPENING}(?:why|pourquoi|por que|porque|warum|wieso|perche|waarom|dlaczego)\\s`, "u");
const NUMBER = /^(?:\D{0,24}\s)?(?:[2-9]|10|two|three|four|five|six|seven|eight|nine|ten|deux|trois|quatre|cinq|sept|huit|neuf|dix|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dois|duas|quatro|sete|oito|dez|twee|drie|vijf|zes|zeven|negen|tien|dwa|dwie|trzy|cztery|piec|szesc|siedem|osiem|dziewiec|dziesiec)\s/u;
const QUESTION = /^(?:what|which|when|where|que|quel\w*|quand|ou|cual\w*|cuando|donde|was|welche\w*|wann|wo|cosa|quale|quali|quando|dove|qual|quais|onde|wat|welke|wanneer|waar|co|jaki\w*|ktor\w+|kiedy|gdzie)\s[^.!]*\?/u;

function formOf(text: string): TopicForm | null {
  if (WHY.test(text)) return "reasons";
  if (HOW.test(text)) return "steps";
  if (QUESTION.test(text)) return "questions";
  const noun = NOUNS.find(([, words]) => words.test(text))?.[0] ?? null;
  // "Ideas" and "things" also stand in plain descriptions of goods: a list says so early or with a number.
  return noun === "list" && !NUMBER.test(text) && !NOUNS.at(-1)![1].test(text.slice(0, 40)) ? null : noun;
}

/** Words that point at a topic, folded, of all eight languages; the first topic that matches is meant. */
const TOPICS: readonly (readonly [CarouselTopic, RegExp])[] = [
  ["coffee", wordsOf("coffee*|cafes?|kaffee*|filterkaffee|caffe|koffie*|kaw[aeyi]|espresso*|matcha|barista*|teas?|herbat*")],
  ["mornings", wordsOf("mornings?|matin|matins|matinees?|mananas?|morgen|morgens|morgenroutine|mattin*|manhas?|ochtend*|poran*")],
  ["rest", wordsOf("sleep*|asleep|sommeil|dormir|dormez|dors|sueno|schlaf*|einschlafen|dormire|sonno|sono|slaap*|slapen|snu|sen|spac|stress*|estres|relax*|burnout|entspann*|odpoczyn*|odpoczyw*|descans*|repos|repose*|ripos*|rust|calmer|meditat*|meditaz*|medyt*|self-?care|evenings?|abende?|feierabend|soirs?|soirees?|avond*|wieczor*")],
  ["keep", wordsOf("repair*|repar*|reparier*|ripar*|herstel*|napraw*|mend|mending|zero waste|declutter*|upcycl*|replace*|tools?|cleaning|nettoy*|limpi*|putzen|puli*|limpez*|schoonmaken|sprzata*")],
  ["money", wordsOf("money|budget*|argent|dinero|geld*|soldi|denaro|dinheiro|pieniad*|pieniedzy|invest*|savings?|sparen|epargn*|ahorr*|risparm*|poup*|oszczed*|mortgages?|hypothek*|hypotheque|immobil*|inmobil*|imobil*|nieruchomos*|compound interest|tax|taxes|steuern?|impots?|podat*|finan*|(?:buy*|acheter|achat|comprar|kauf*|acquist*|kop*|kup*)[^.]{0,24}(?:home|house|flat|maison|casa|haus|hauses|wohnung|huis|mieszkan*|dom|appartement)")],
  ["pets", wordsOf("dogs?|pupp(?:y|ies)|cats?|kittens?|pets?|chiens?|chiots?|chats?|chatons?|perros?|cachorros?|gatos?|mascotas?|hunde?s?|welpen?|katzen?|haustiere?|can[ei]|cuccio*|gatt[oi]|cao|caes|honden?|puppy's|katten?|kat|huisdier*|pies|psa|psow|psem|szczeni*|kot|kota|koty|kotow|rabbits?|animaux")],
  ["family", wordsOf("child|children|kids?|toddlers?|bab(?:y|ies)|parent*|enfants?|bebes?|ninos?|hijos?|peques|kind|kinder*|eltern|bambin*|genitor*|crianc*|filhos?|peuters?|ouders*|dzieck*|dzieci*|rodzic*|niemowl*")],
  ["garden", wordsOf("garden*|plants?|plantes?|plantas?|jardin*|jardim|jardinagem|giardin*|garten*|pflanz*|piant[ae]|giardinaggio|tuin*|planten|ogrod*|roslin*|balcon*|balkon*|herbs")],
  ["beauty", wordsOf("skin*|hair*|peau|cheveux|piel|pelo|haut|hautpflege|haare?n?|pelle|capelli|pele|cabelos?|huid*|haar|skor*|cer[aeyę]|wlos*|make-?up|maquill*|beauty|beaute|belleza|schonheit*|bellezza|beleza|urod*")],
  ["fitness", wordsOf("workouts?|gym|fitness|training|train|exercise*|run|runner*|running|marathon*|entrain*|entren*|trainier*|laufen|allena*|corsa|correr|courir|treino|treinar|hardlop*|sport*|bieg*|cwicz*|trening*|yoga|musculation|stretch*|dehn*")],
  ["travel", wordsOf("travel*|trips?|journey|voyag*|viaj*|reisen?|viagg*|viag*|reizen|reis|podroz*|vacations?|holidays?|vacances|vacaciones|urlaub*|vacanz*|ferias|vakantie*|wakacj*|urlop*|backpack*|cycl*|velos?|fahrrad*|fiets*|rower*|pack(?:ing)? light")],
  ["style", wordsOf("style*|wardrobe|outfits?|clothes|clothing|fashion|garde-robe|vetements?|ropa|armario|kleid*|garderobe|mode|vestit*|vestirs*|guardaroba|roupas?|guarda-roupa|kleding|kledingkast|ubran*|szaf*|capsule|shoes?|schuhe|chaussures|moda")],
  ["food", wordsOf("cook*|recipes?|dinners?|meals?|kitchen|bak(?:e|ing)|bread|sourdough|cuisin*|recettes?|repas|pain|cocin*|recetas?|cenas?|pan|koch*|kuche|rezept*|essen|brot*|cucin*|ricett*|pane|cozinh*|receitas?|jantar*|pao|kok*|koken|keuken|recepten?|eten|brood*|gotow*|kuchn*|przepis*|kolacj*|chleb*|lunch*|eat|eating|manger|comer|mangiar*|wine|vins?|vino|pasta")],
  ["occasions", wordsOf("gifts?|part(?:y|ies)|weddings?|birthdays?|cadeaux?|fetes?|mariages?|regal*|fiestas?|bodas?|geschenk*|feiern?|hochzeit*|geburtstag*|fest[ae]|matrimon*|casamentos?|presentes?|feest*|bruiloft*|prezent*|imprez*|slub*|wesel*|urodzin*|christmas|noel|navidad|weihnacht*|natale?|kerst*|swieta|events?|anniversaire")],
  ["digital", wordsOf("screen time|phones?|smartphones?|apps?|software|computers?|laptops?|productiv*|produktiv*|productiv*|focus|inbox|e-?mails?|ecrans?|pantallas?|bildschirm*|handys?|schermo|tela|scherm*|ekran*|telefon*|passwords?|passwort*|ai|digital*|numerique|cyfrow*")],
  ["business", wordsOf("business*|clients?|customers?|freelanc*|startups?|meetings?|leader*|teams?|entrepr*|empres*|unternehm*|kunden*|aziend*|ondernem*|klant*|firm[aey]?|klient*|marketing|interviews?|job|career|karrier*")],
  ["learning", wordsOf("learn*|stud(?:y|ying|ents?)|read|reading|languages?|apprend*|etud*|lire|aprend*|estudi*|leer|lernen?|studier*|lesen|impar*|leggere|ler|leren|studer*|lezen|nauk*|uczy*|czyta*|books?|livres?|libr[oi]s?|bucher|livros?|boeken?|ksiazk*|exams?|writ(?:e|ing)|practi[cs]e")],
  ["home", wordsOf("home|house|rooms?|living|interior*|decor*|maison|salon|chambre|casa|hogar|wohn*|zimmer|zuhause|soggiorno|sala|quarto|huis|kamer|woonkamer|interieur|dom|domu|mieszkan*|pokoj*|salonu|sofas?|couch|candles?")],
];

/** Reads how a prompt, in any of the eight languages, asks to be told something, and about what. */
export function readTopic(prompt: string): TopicReading {
  const text = plain(prompt.normalize("NFC").replace(/\s+/g, " ").trim());
  return { form: formOf(text), topic: TOPICS.find(([, words]) => words.test(text))?.[0] ?? null };
}

const OF_CATEGORY: Readonly<Record<ProductCategory, CarouselTopic>> = {
  home_decor: "home", furniture: "home", real_estate: "money", finance: "money", garden: "garden",
  cleaning: "keep", tools_diy: "keep", general: "keep", coffee_tea: "coffee",
  food: "food", drink: "food", bakery_sweets: "food", restaurant: "food", beauty: "beauty",
  wellness: "rest", health: "rest", fitness: "fitness", sports_outdoor: "fitness",
  fashion: "style", shoes: "style", jewelry: "style", travel: "travel", mobility: "travel",
  electronics: "digital", software: "digital", gaming: "digital", music_audio: "digital",
  education: "learning", books_stationery: "learning", kids_baby: "family", pets: "pets",
  gifts: "occasions", events: "occasions", services: "business",
};

/** What to talk about: the prompt's theme where it asks to be told something, else what its goods are about. */
export function topicOf(brief: Brief): CarouselTopic {
  const { form = null, topic = null } = brief.angle ?? {};
  const unknown = brief.category === "general";
  if (form !== null || unknown) {
    if (topic) return topic;
    // Advice on any craft is advice on learning it; unknown goods are at least worth keeping.
    if (unknown) return form === null ? "keep" : "learning";
  }
  return OF_CATEGORY[brief.category];
}
