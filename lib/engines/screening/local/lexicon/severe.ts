import type { ScreeningCategory } from "../../port.ts";

/**
 * What is refused, per category, in all eight languages at once: prompts mix languages, and every phrase
 * here means the same wherever it stands. Words with an ordinary meaning in any of the eight are left out
 * or stand only inside a phrase that settles the meaning.
 */
export const SEVERE: Partial<Record<ScreeningCategory, readonly string[]>> = {
  sexual_content: [
    "porn", "porno", "pornos", "pornographi*", "pornografi*", "pornograph*", "xxx (video|videos|movie|film|site)", "hardcore sex", "sex (cam|cams|tape|chat)",
    "live sex", "blow-?jobs?", "escort (service|agency|girl|girls)", "(nude|naked) (pics|photos|pictures|girls|women|selfies)", "send nudes", "prostitut*", "prostytut*", "brothel",
    "photos (nues?|denudees?)", "femmes nues", "service d'escorte", "maison close", "fotos (desnud[ao]s|nuas?)", "chicas desnudas", "mujeres desnudas", "burdel",
    "nacktbilder", "nackte (frauen|madchen)", "bordell", "donne nude", "ragazze nude", "bordello", "mulheres nuas", "garotas de programa", "naaktfoto*", "naakte (vrouwen|meisjes)", "bordeel", "nagie (kobiety|dziewczyny|zdjecia)", "burdel", "agencja towarzyska",
  ],
  minors: [
    "child (porn*|sex|erotica)", "kiddie porn*", "underage (sex|girls|boys|porn*|nudes)", "teen porn*", "lolicon", "preteen (sex|porn*|nudes)", "sex with (minors?|children|kids)", "naked (children|kids|minors|child)",
    "pedoporn*", "pedopornografi*", "pornographie (infantile|enfantine)", "enfants nus", "sexe avec (mineurs?|enfants)", "pornografia infantil", "ninos desnudos", "sexo con (menores|ninos)", "kinderporno*", "nackte kinder", "sex mit (kindern|minderjahrigen)",
    "pornografia minorile", "bambini nudi", "sesso con minori", "criancas nuas", "sexo com (menores|criancas)", "naakte kinderen", "seks met (kinderen|minderjarigen)", "pornografia dziecieca", "dzieciecia pornografia", "nagie dzieci", "seks z (dziecmi|nieletnimi)",
  ],
  hate: [
    "niggers?", "niggas?", "kikes?", "faggots?", "gooks?", "wetbacks?", "ragheads?", "towelheads?", "white power", "white supremacy", "heil hitler", "sieg heil", "gas the jews", "(kill|exterminate|deport) (jews|muslims|blacks|gays|immigrants|arabs|gypsies)", "race war", "ethnic cleansing",
    "bougnoules?", "youpins?", "sales? (arabes?|juifs?|noirs?|negres?)", "mort aux (juifs|arabes|musulmans)", "(muerte|muerta) a los (judios|moros|negros|gays)", "moros? de mierda", "negros? de mierda", "sudacas? de mierda", "judios? de mierda",
    "judensau", "juden (raus|vergasen)", "auslander raus", "kanaken", "drecks(juden?|turken?|neger)", "untermenschen", "sporc(o|hi) (ebre(o|i)|negr(o|i))", "negr(o|i) di merda", "ebre(o|i) di merda", "morte agli ebrei",
    "pret(o|os) de merda", "judeus? de merda", "morte aos (judeus|gays|negros)", "kutmarokkan*", "kankerjo(o?)d*", "nikkers?", "dood aan (joden|moslims)", "czarnuch(y|ow)?", "jebac (zydow|czarnych|arabow)", "smierc (zydom|arabom)", "zydki",
  ],
  violence: [
    "(kill|murder|shoot|stab|poison|strangle) (people|him|her|them|someone|somebody|children|kids|women|my (wife|husband|boss|neighbou?r|mother|father|ex))", "how to (murder|kill someone)", "hire a hitman", "hitman for hire", "contract killer", "school shooting", "mass shooting", "behead*", "snuff (film|video|movie)", "torture (people|video|videos|porn)", "rape (her|him|women|girls|video|videos|fantasy)", "gang rape",
    "tuer (quelqu'un|des gens|ma femme|mon mari|mes voisins)", "tueur a gages", "violer (une|des) (femmes?|filles?)", "matar (gente|personas|a mi (mujer|marido|jefe)|pessoas|alguem)", "sicario a sueldo", "violar (mujeres|chicas)", "(menschen|leute|jemanden) (toten|umbringen|ermorden)", "auftragsmorder", "frauen vergewaltigen", "uccidere (persone|qualcuno|mia moglie|mio marito)", "stuprare", "estuprar", "assassino de aluguel", "mensen (doden|vermoorden)", "iemand (doden|vermoorden)", "huurmoordenaar", "vrouwen verkrachten", "(zabic|zamordowac) (ludzi|kogos|zone|meza)", "platny morderca", "gwalcic (kobiety|dziewczyny)",
  ],
  weapons: [
    "(buy|sell|order|cheap) (guns?|firearms?|handguns?|rifles?|ammo)", "guns for sale", "firearms?", "handguns?", "assault rifles?", "hunting rifles?", "(ak|ar)-?(47|15)s?", "ghost guns?", "3d-printed guns?", "hand grenades?", "ammunition", "brass knuckles", "switchblades?", "gun (shop|store|dealer)",
    "armes? (a feu|de guerre)", "(vente|acheter) (d'armes|armes)", "fusils? d'assaut", "munitions de guerre", "armas? de fuego", "(venta|comprar|vender) armas", "fusil(es)? de asalto", "schusswaffen?", "(waffen|pistolen) (kaufen|verkaufen)", "sturmgewehre?", "handgranaten?", "scharfe munition", "armi da fuoco", "(vendita|comprare|vendere) armi", "fucili? d'assalto", "bombe a mano", "armas? de fogo", "(venda|vender)( de)? armas", "fuzil de assalto", "vuurwapens?", "wapens (kopen|verkopen)", "aanvalsgeweer", "handgranaat", "bron palna", "(kupic|sprzedam|sprzedaz) (bron|broni)", "karabin szturmowy", "granaty? reczn[ye]",
  ],
  drugs: [
    "cocaine", "(black tar|gram of|buy|sell) heroin", "heroin (for sale|dealer)", "crystal meth", "methamphetamine", "meth (lab|dealer)", "mdma", "ecstasy pills", "lsd (tabs|blotter)", "fentanyl", "crack (pipe|dealer)", "(buy|sell) (weed|drugs|oxycodone|xanax)", "weed dealer", "drug dealer", "magic mushrooms for sale",
    "cocaine", "vendre de la drogue", "acheter de la drogue", "dealer de drogue", "cocaina", "(vender|comprar|venda de|venta de) (droga|drogas|heroina|crack)", "metanfetamina", "kokain", "crystal meth", "drogen (kaufen|verkaufen)", "(vendere|comprare|spaccio) (droga|eroina)", "spaccio", "metanfetamine", "cocaine kopen", "drugs (kopen|verkopen)", "xtc (pillen|kopen)", "kokaina", "(kupic|sprzedam|sprzedaz) (narkotyki|narkotykow|amfetamine|dopalacze)", "metamfetamin[aey]",
  ],
  self_harm: [
    "kill (myself|yourself)", "(how to|ways to|guide to) (commit suicide|suicide|self-?harm|cut myself)", "suicide (method|methods|pact|kit)", "self-?harm (tutorial|tips)", "pro-?ana", "thinspiration", "thinspo",
    "(me|se) suicider", "comment se suicider", "methode de suicide", "suicidarse", "como suicidar(me|te|se)", "metodos? de suicidio", "(mich|dich|sich) (umbringen|selbst toten)", "selbstmordmethoden?", "suicidarsi", "metodi? di suicidio", "como se matar", "metodos? de suicidio", "zelfmoord (plegen|methode|methodes)", "jak (popelnic samobojstwo|sie zabic)", "metody samobojstwa",
  ],
  terrorism: [
    "(make|build|plant|detonate) (bomb|bombs|explosives?)", "pipe bombs?", "car bombs?", "nail bombs?", "suicide (vest|bomber|bombing)", "(join|support|recruit for) (isis|isil|daesh|al-?qaeda|the islamic state)", "isis recruit*", "terror(ist)? attack (plan|guide|on)", "bomb-?making",
    "(fabriquer|poser) (bombe|bombes|explosifs?)", "rejoindre (daesh|l'etat islamique|al-?qaida)", "attentat suicide", "(fabricar|hacer|poner) (bomba|bombas|explosivos)", "unirse (al|a) (isis|estado islamico)", "(bombe|bomben|sprengstoff) (bauen|basteln|herstellen|legen)", "selbstmordattent*", "sprengstoffgurtel", "(costruire|fabbricare|piazzare) (bomba|bombe|ordigno|esplosivi)", "attentato (suicida|terroristico)", "(fabricar|montar|plantar) (bomba|bombas|explosivos)", "(bom|bommen|explosieven) (maken|bouwen|plaatsen)", "zelfmoordaanslag", "(zrobic|zbudowac|skonstruowac|podlozyc) (bombe|bomby|ladunek)", "zamach samobojczy",
  ],
  fraud: [
    "fake (ids?|passports?|driving licen[cs]es?|diplomas?|banknotes?|vaccination cards?)", "counterfeit (money|bills|notes|currency|passports?)", "stolen (credit cards?|cards|card numbers|passwords)", "phishing (page|pages|kit|site|email|emails)", "(money laundering|launder money)", "(ponzi|pyramid) scheme", "(scam|defraud) (people|seniors|elderly|customers)", "carding forum", "cloned cards?",
    "(faux|fausses?) (papiers|passeports?|billets de banque|cartes? d'identite|permis)", "fausse monnaie", "blanchiment d'argent", "cartes (volees|clonees)", "(pasaportes?|billetes|documentos|dni) falsos?", "dinero falso", "tarjetas (robadas|clonadas)", "lavado de dinero", "(falsche|gefalschte[rsn]?) (ausweise?|passe?|banknoten|dokumente|fuhrerscheine?)", "falschgeld", "geldwasche", "gestohlene kreditkarten", "(documenti|passaporti|banconote|patenti) fals[ei]", "soldi falsi", "carte clonate", "riciclaggio di denaro", "(documentos|passaportes|notas|carteiras) fals[ao]s", "dinheiro falso", "cartoes clonados", "lavagem de dinheiro", "(valse|vals|nep) (paspoorten?|identiteitskaarten?|bankbiljetten|rijbewij(s|zen))", "vals geld", "witwassen", "gestolen creditcards", "falszyw(e|ych|y) (dokumenty|dowody|paszporty|pieniadze|banknoty|dowod|paszport)", "pranie (brudnych )?pieniedzy", "kradzione karty",
  ],
  impersonation: [
    "deep-?fakes? (of|porn)", "impersonate (bank|police|government|irs|official|celebrity)", "pretend to be (police|government|irs|bank|elon musk|taylor swift)", "fake (endorsement|testimonial) (by|from|of)", "as if (elon musk|taylor swift|trump|biden|macron) (says|said|recommends|endorses)",
    "se faire passer pour (la banque|la police|l'etat|un policier)", "hacerse pasar por (policia|banco|el banco|la policia)", "sich als (polizei|polizist|bank) ausgeben", "fingersi (polizia|banca|poliziotto)", "se passar (por|pelo|pela) (banco|policia)", "zich voordoen als (politie|bank)", "podszywac sie pod (bank|policje|urzad)",
  ],
};

/** Refused only together, within a few words: children on one side, sex on the other. */
export const MINOR_WORDS: readonly string[] = [
  "child", "children", "kids?", "minors?", "underage", "teens?", "teenagers?", "preteens?", "toddlers?", "schoolgirls?", "schoolboys?", "little (girl|girls|boy|boys)",
  "enfants?", "mineure?s?", "fillettes?", "ados?", "ninos?", "ninas?", "menores", "adolescentes?", "kind(er|ern)?", "minderjahrige[nr]?", "madchen", "bambin(i|e|o|a)", "minorenn(i|e)", "criancas?", "meninas?", "kinderen", "minderjarige[n]?", "meisjes?", "dzieci", "dziecko", "nieletni(e|ch|mi)?", "dziewczynk(a|i|e)",
];
export const SEXUAL_WORDS: readonly string[] = [
  "porn*", "erotic*", "erotik*", "erotyczn*", "erotisch*", "sexy", "sexual(ly|ised|ized)?", "nudes", "fetish*", "fetisch*", "fetysz*", "xxx", "orgasm*", "masturbat*", "masturbier*", "masturba*", "lingerie (shoot|model|models)", "seduc*", "strip(tease|per|pers|ping)", "sexuel(le|les|s)?", "sexuell*", "seksual(n|ny|na|ne|nie)", "seksueel", "seksuele", "sessual(e|i)", "sexo", "desnud(o|a|os|as)", "nackt(e|en)?", "naakt(e)?", "nagie",
];
