import type { Language } from "#lib/kernel/languages.ts";
import type { ScreeningCategory } from "../../port.ts";

/** Allowed, but worth a word: lawful in many places, restricted on most advertising platforms. */
export const RESTRICTED: Partial<Record<ScreeningCategory, readonly string[]>> = {
  drugs: ["cannabis", "marijuana", "marihuana", "thc", "vapes?", "e-?cigarettes?", "cigarettes?", "cigarrillos", "zigaretten", "sigarette", "cigarros", "sigaretten", "papierosy", "tobacco", "tabac", "tabaco", "tabak", "tabacco", "tyton"],
  sexual_content: ["sex toys?", "vibrators?", "dildos?", "sextoys?", "juguetes? sexual(es)?", "sexspielzeug", "sex shop", "seksspeeltjes?", "gadzety erotyczne", "erotic (massage|novel)"],
  fraud: ["guaranteed (returns|profit|profits|income)", "get rich (quick|fast)", "double your (money|bitcoin|income)", "risk-?free (profit|returns|income)", "rendement garanti", "rentabilidad garantizada", "garantierte rendite", "guadagno garantito", "lucro garantido", "gegarandeerd rendement", "gwarantowany zysk", "buy (followers|likes|reviews)"],
};

/** Words of the package's lists that also mean something decent in shop talk of their language. */
export const DECENT: Record<Language, string> = {
  en: "alaskan pipeline|babeland|bareback|barenaked|bastinado|bdsm|big black|bondage|bullet vibe|busty|butt|cialis|clitoris|cock|cocks|cornhole|cum|dendrophilia|dick|dirty pillows|domination|escort|erotic|eunuch|fecal|genitals|grope|hard core|hardcore|hooker|horny|how to kill|how to murder|intercourse|jelly donut|kinbaku|kinky|lemon party|lolita|lovemaking|make me come|menage a trois|mr hands|negro|nipple|nipples|nsfw|nude|nudity|nutten|octopussy|panties|panty|pegging|penis|playboy|pleasure chest|poof|poon|prince albert piercing|rectum|santorum|scat|scissoring|semen|sex|sexo|sexy|sexual|sexually|sexuality|shibari|shrimping|skeet|snatch|snowballing|spastic|spunk|strap on|suck|sucks|swinger|tea bagging|threesome|throating|tied up|tight white|topless|tosser|twink|twinkie|undressing|urethra play|vagina|viagra|vibrator|voyeur|vulva|xx|yaoi|rape|taste my",
  fr: "baiser|bander|bigornette|bite|bitte|bordel|bourré|bourrée|caca|chatte|con|cul|folle|gerbe|gerber|grande folle|gueule|jouir|ménage à trois|meuf|pédale|péter|pipi|pisser|ramoner|suce|tanche|tapette|trique",
  es: "asesinato|asno|caca|chupada|chupetón|concha|culo|drogas|esperma|fiesta de salchichas|haciendo el amor|heroína|idiota|imbécil|infierno|maciza|maldito|martillo|nazi|orina|pedo|pezón|pinche|pis|racista|sádico|semen|sexo|travesti|trio|verga|vulva",
  de: "bonze|kacke|kacken|kimme|lümmel|möpse|morgenlatte|mufti|muschi|nackt|nippel|orgasmus|penis|pinkeln|popel|poppen|rosette|schabracke|schnackeln",
  it: "bagnarsi|balle|battere|biga|boiata|brinca|cacca|cadavere|casci|cesso|checca|chiappa|cozza|fava|femminuccia|finocchio|guardone|imbecille|ingoio|mona|monta|montare|mussa|nave scuola|padulo|palle|palloso|patacca|pesce|picio|pipì|pippa|pisello|pistolotto|pompa|porca|porco|potta|quaglia|regina|rizzarsi|ruffiano|sbattere|sbattersi|sega|spagnola|tarzanello|tirare|topa|vacca|vangare|zio cantante",
  pt: "aborto|amador|ânus|aranha|ariano|bicha|bissexual|boob|bosta|bumbum|burro|cacete|camisinha|cerveja|chupar|clitoris|cocaína|coito|comer|consolo|corno|cu|dum raio|fecal|frango assado|gozar|grelho|heroína|heterosexual|homem gay|homoerótico|homosexual|inferno|lésbica|lolita|mama|passar um cheque|pau|peidar|pênis|pinto|saco|torneira|transar|vadia|veado|vibrador",
  nl: "achter het raam zitten|aflebberen|afrossen|aftrekken|anita|asbak|balen|beurt|boemelen|brugpieper|buffelen|de hond uitlaten|de koffer induiken|de pijp uitgaan|del|dombo|drol|een beurt geven|eikel|engerd|flikken|galbak|gat|gedoogzone|gras maaien|griet|hol|huisdealer|johny|kanen|kettingzeug|knor|kont|liefdesgrot|lummel|matje|mof|muts|naaien|naakt|nicht|paal|palen|penoze|pijpen|pik|poep|poepen|poot|pot|potverdorie|raaskallen|reet|remsporen|reutelen|schatje|schijt|schoft|spuiten|standje|stootje|sufferd|teef|toeter|vergallen|voor zijn|watje|welzijnsmafia|wijf|wippen|zaadje|zuigen",
  pl: "burdel|cyc|debil|dmuchać|dupek|duperele|jajco|jajko|pieprzyć|pierdoła|rzygać|suka|syf",
};
