import type { MusicInstrument, MusicVibe } from "#lib/contracts/creative.ts";

/** Words that ask for an instrument, in the eight languages; matched against folded text. */
export const INSTRUMENT_CUES: Readonly<Record<MusicInstrument, RegExp>> = {
  piano: /\bpianos?\b|pianofort|klavier|fluge?l|fortepian|pianin|\bkeys\b/u,
  acoustic_guitar: /(?:acoustic|akustische?|acustic[ao]|acoustique|akoestische?|spanish|nylon|classical)\s+(?:guitar|gitarr?e?|gitaar)|(?:guitarra|chitarra|guitare|violao|gitara|gitarre?|gitaar)\s+(?:acustic[ao]|acoustique|akustyczn|espanola|classic)|violao|ukulele|akustikgitarre|\bfolk\b|guitar(?!r)(?! ?electri)|\bguitare\b(?! electr)|chitarra(?! elettr)|\bguitarra\b(?! electri| eletri)|gitarre|gitaar|gitar[ay]/u,
  electric_guitar: /electric guitar|e-?gitarre|elektrische gitaar|guitare electrique|guitarra el[ec]+tric|guitarra eletric|chitarra elettric|gitar\w+ elektryczn|\brock\b|distort|indie/u,
  strings: /\bstrings?\b|violin|cello|viola\b|orchest|orquest|orkiest|cordes|cordas|cuerdas|streicher|geige|archi\b|strijkers|smyczk|skrzyp|violon|violino/u,
  brass: /\bbrass\b|trumpet|trombone|\bhorns?\b|cuivres|trompet|metales|blechblas|trompete|ottoni|tromba|metais|koperblaz|trab[ka]|blaszan|blaser/u,
  saxophone: /\bsax/u,
  flute: /\bflutes?\b|flote\b|flauta|flauto|fluit\b|\bflet/u,
  marimba: /marimba|xylo|vibraphon|kalimba|glockenspiel|vibrafon/u,
  synth: /synth|syntez|sintetiz|sintetizz|electronic(?! guitar)|elektronisch|electronique|electronica|elettronica|eletronica|elektronicz|lo-?fi|techno|house music|ambient|\bpads?\b|\bedm\b|retro|80s/u,
  bass: /\bbass\b|\bbasse\b|\bbajo\b|\bbasso\b|\bbaixo\b|\bbas\b|kontrabas|contrabas|\bfunk/u,
  drums: /\bdrum|batterie|bateria|batteria|schlagzeug|perkusj(?!onal)|\bbeats?\b|hip.?hop|\btrap\b|slagwerk|bebn/u,
  percussion: /percus|perkuss|shaker|bongo|conga|perkusjonal|\bclaps?\b|handclap|klatschen|palmas|latin|tropical|bossa|percuss/u,
  choir: /choir|\bchoeur|\bcoro\b|\bchor\b|\bkoor\b|\bchor\w?\b|gospel|voices|stimmen|\bvoix\b|vocal/u,
  harp: /\bharp|\barpa|harfe|harfa|harfy/u,
};

/** Words that ask for a vibe; each counts once. */
export const VIBE_CUES: Readonly<Record<MusicVibe, RegExp>> = {
  Upbeat: /upbeat|energ|happy|bright|fast|dance|party|power|driv|motivat|punch|dynami|joyeu|rythm|entrain|alegre|animad|ritmic|frohlich|schnell|treibend|tanz|allegr|veloce|ballabil|vrolijk|snel|opgewekt|radosn|szybk|tanecz|skoczn|pop\b|funk|rock|gute laune/u,
  Cinematic: /cine\b|cinema|epic|epique|epico|episch|epick|orchest|orquest|orkiest|dramat|trailer|soundtrack|filmisch|filmow|film\b|cinemato|kino|grand|emotion|heroi/u,
  Minimal: /minimal|warm|calm|soft|quiet|gentle|ambient|slow|simple|sparse|meditat|relax|calme|doux|douce|lent|tranquil|suav|calid|ruhig|sanft|leise|langsam|entspann|calmo|calda|caldo|morbid|dolce|lento|calm[ao]|rustig|zacht|kalm|spokojn|ciepl|cich|delikat|lagodn|powoln|lo-?fi|\bzen\b/u,
  Luxury: /luxur|luxe|lujo|lusso|luxo|elegan|premium|chic|sophistic|glamour|\bedel|noble|deluxe|luksus|raffin|refine|fashion|sensual|lounge|deep house/u,
  Playful: /playful|\bfun\b|quirk|cute|funny|bounc|whimsi|light-?hearted|ludique|rigolo|amusant|divert|jugueton|verspielt|lustig|witzig|giocos|divertent|brincal|divertid|speels|grappig|zabawn|wesol|ukulele|marimba|xylo|kinder|kids|cartoon/u,
  Jazz: /jazz|swing|bebop|big band|saxo|bossa|blues|smoky|dixie/u,
};
