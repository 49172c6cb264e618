import type { MusicWords } from "../words.ts";

/** How music is asked for in Italian. */
export const music: MusicWords = {
  asks: [
    "{vibe}: {first} davanti, {second} sotto. {mood} Inizio essenziale, un centro che si apre, una sola nota chiara alla fine.",
    "{vibe}: {first} per la melodia, {second} per il movimento. {mood} Con spazio per la voce e un breve respiro prima dell’ultima scena.",
    "{vibe}: {first}, con {second} sullo sfondo. {mood} Senza canto, un tema che ritorna, un finale pulito.",
  ],
  vibes: { Upbeat: "Musica allegra e ritmata", Cinematic: "Musica da film, ampia", Minimal: "Musica minimalista e calda", Luxury: "Musica elegante e lenta", Playful: "Musica giocosa e leggera", Jazz: "Jazz rilassato" },
  instruments: { piano: "pianoforte", acoustic_guitar: "chitarra acustica", electric_guitar: "chitarra elettrica", strings: "archi", brass: "ottoni", saxophone: "sassofono", flute: "flauto", marimba: "marimba", synth: "sintetizzatori morbidi", bass: "basso rotondo", drums: "batteria", percussion: "percussioni leggere", choir: "un coro lontano", harp: "arpa" },
  moods: {
    warm: "Deve sembrare un ritorno a casa.",
    bold: "Deve spingere dalla prima battuta.",
    playful: "Deve far sorridere.",
    calm: "Deve rallentare il battito.",
    premium: "Deve lasciare molto silenzio.",
    expert: "Deve suonare con chiarezza e sicurezza.",
    urgent: "Deve far venire voglia di alzarsi.",
  },
};
