import type { MusicWords } from "../words.ts";

/** How music is asked for in English. */
export const music: MusicWords = {
  asks: [
    "{vibe}, led by {first} with {second} underneath. {mood} It starts sparsely, opens up in the middle and ends on one clear note.",
    "{vibe}: {first} for the melody, {second} for movement. {mood} Leave room for the voice, and a short breath before the last scene.",
    "{vibe}, with {first} in front and {second} behind. {mood} No vocals, one theme that returns, and a clean ending.",
  ],
  vibes: { Upbeat: "Upbeat and bright", Cinematic: "Cinematic and wide", Minimal: "Minimal and warm", Luxury: "Elegant and slow", Playful: "Playful and light", Jazz: "Relaxed jazz" },
  instruments: { piano: "piano", acoustic_guitar: "acoustic guitar", electric_guitar: "electric guitar", strings: "strings", brass: "brass", saxophone: "saxophone", flute: "flute", marimba: "marimba", synth: "soft synths", bass: "a round bass", drums: "drums", percussion: "light percussion", choir: "a distant choir", harp: "harp" },
  moods: {
    warm: "It should feel like coming home.",
    bold: "It should push forward from the first bar.",
    playful: "It should make you smile.",
    calm: "It should slow the pulse.",
    premium: "It should leave a lot of silence.",
    expert: "It should sound clear and sure of itself.",
    urgent: "It should make you want to get up.",
  },
};
