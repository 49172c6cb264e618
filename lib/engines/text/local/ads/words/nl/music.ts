import type { MusicWords } from "../words.ts";

/** How music is asked for in Dutch. */
export const music: MusicWords = {
  asks: [
    "{vibe}: {first} voorop, {second} eronder. {mood} Een kaal begin, een midden dat opengaat, één heldere noot als slot.",
    "{vibe}: {first} voor de melodie, {second} voor de beweging. {mood} Met ruimte voor de stem en een korte adem voor de laatste scène.",
    "{vibe}: {first}, met {second} op de achtergrond. {mood} Zonder zang, met een thema dat terugkomt en een schoon einde.",
  ],
  vibes: { Upbeat: "Vrolijk en vlot", Cinematic: "Filmisch en wijds", Minimal: "Minimaal en warm", Luxury: "Elegant en langzaam", Playful: "Speels en licht", Jazz: "Ontspannen jazz" },
  instruments: { piano: "piano", acoustic_guitar: "akoestische gitaar", electric_guitar: "elektrische gitaar", strings: "strijkers", brass: "koperblazers", saxophone: "saxofoon", flute: "fluit", marimba: "marimba", synth: "zachte synthesizers", bass: "een ronde bas", drums: "drums", percussion: "lichte percussie", choir: "een ver koor", harp: "harp" },
  moods: {
    warm: "Het mag voelen als thuiskomen.",
    bold: "Het moet vanaf de eerste maat vooruit.",
    playful: "Het moet je laten glimlachen.",
    calm: "Het moet de hartslag laten zakken.",
    premium: "Het moet veel stilte laten.",
    expert: "Het moet helder en zeker klinken.",
    urgent: "Het moet je doen opstaan.",
  },
};
