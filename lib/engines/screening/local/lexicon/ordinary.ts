/**
 * Ordinary commerce that shares words with the lists. These phrases are taken out of a text before
 * anything is looked for in it, in every language.
 */
export const ORDINARY: readonly string[] = [
  "sexual (health|education|wellness|wellbeing)", "sex (education|ed)", "(sante|education) sexuelle", "(salud|educacion) sexual", "(saude|educacao) sexual", "sexuelle (gesundheit|bildung|aufklarung)", "(salute|educazione) sessuale", "seksuele (gezondheid|voorlichting)", "edukacja seksualna", "zdrowie seksualne",
  "(toy|water|nerf|nail|glue|heat|massage|caulking|spray|staple|grease|bubble) guns?", "gun-?metal", "top gun", "jump(ing)? the gun", "gun safes?",
  "suicide prevention", "prevention du suicide", "prevencion del suicidio", "suizidpravention", "prevenzione del suicidio", "prevencao (ao|do) suicidio", "zelfmoordpreventie", "zapobieganie samobojstwom",
  "anti-?(money )?laundering", "phishing (protection|training|simulation|awareness|filter)", "stop phishing", "counterfeit (money |bill )?(detector|detection|pen)", "(detect|spot|report|prevent|stop) (fake|counterfeit|phishing|stolen|deepfake*) [a-z]*",
  "(cannabis|drug|alcohol)-?free", "drug ?stores?", "weed ?killers?", "kill (weeds|the weeds|germs|bacteria|time|viruses|odou?rs?|mould|mold|bugs|mosquitoes)",
  "bath bombs?", "bomb bath", "seed bombs?", "(photo|glitter|hot chocolate|cocoa) bombs?", "breast ?pumps?", "breast ?feeding", "breast cancer", "chicken breasts?", "cock(tail|pit|erel|er spaniel)s?",
  "(elvis|celebrity|drag) impersonators?", "lingerie (for|brand|shop|store|boutique)", "nude (lipstick|shade|tone|tones|palette|heels|pumps|bra)", "naked cakes?", "nackte zahlen", "naked wines?",
];
