import type { MusicWords } from "../words.ts";

/** How music is asked for in Portuguese. */
export const music: MusicWords = {
  asks: [
    "{vibe}: {first} à frente, {second} por baixo. {mood} Começa com pouco, abre no meio e acaba numa só nota clara.",
    "{vibe}: {first} para a melodia, {second} para o movimento. {mood} Com espaço para a voz e um breve respiro antes da última cena.",
    "{vibe}: {first}, com {second} ao fundo. {mood} Sem canto, um tema que volta e um final limpo.",
  ],
  vibes: { Upbeat: "Música alegre e com ritmo", Cinematic: "Música de cinema, ampla", Minimal: "Música minimalista e quente", Luxury: "Música elegante e lenta", Playful: "Música brincalhona e leve", Jazz: "Jazz tranquilo" },
  instruments: { piano: "piano", acoustic_guitar: "guitarra acústica", electric_guitar: "guitarra elétrica", strings: "cordas", brass: "metais", saxophone: "saxofone", flute: "flauta", marimba: "marimba", synth: "sintetizadores suaves", bass: "baixo redondo", drums: "bateria", percussion: "percussão leve", choir: "um coro distante", harp: "harpa" },
  moods: {
    warm: "Deve parecer um regresso a casa.",
    bold: "Deve empurrar desde o primeiro compasso.",
    playful: "Deve fazer sorrir.",
    calm: "Deve abrandar o pulso.",
    premium: "Deve deixar muito silêncio.",
    expert: "Deve soar com clareza e segurança.",
    urgent: "Deve dar vontade de levantar.",
  },
};
