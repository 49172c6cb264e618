import type { MusicWords } from "../words.ts";

/** How music is asked for in Polish. */
export const music: MusicWords = {
  asks: [
    "{vibe}: z przodu {first}, pod spodem {second}. {mood} Skromny początek, otwarty środek i jedna czysta nuta na koniec.",
    "{vibe}: melodia to {first}, ruch to {second}. {mood} Z miejscem na głos i krótkim oddechem przed ostatnią sceną.",
    "{vibe}: {first}, a w tle {second}. {mood} Bez śpiewu, z tematem, który powraca, i czystym zakończeniem.",
  ],
  vibes: { Upbeat: "Radosna, szybka muzyka", Cinematic: "Filmowa, szeroka muzyka", Minimal: "Minimalistyczna, ciepła muzyka", Luxury: "Elegancka, powolna muzyka", Playful: "Zabawna, lekka muzyka", Jazz: "Spokojny jazz" },
  instruments: { piano: "fortepian", acoustic_guitar: "gitara akustyczna", electric_guitar: "gitara elektryczna", strings: "smyczki", brass: "instrumenty dęte blaszane", saxophone: "saksofon", flute: "flet", marimba: "marimba", synth: "miękkie syntezatory", bass: "okrągły bas", drums: "bębny", percussion: "lekkie perkusjonalia", choir: "daleki chór", harp: "harfa" },
  moods: {
    warm: "Ma brzmieć jak powrót do domu.",
    bold: "Ma od pierwszego taktu przeć naprzód.",
    playful: "Ma wywoływać uśmiech.",
    calm: "Ma uspokajać puls.",
    premium: "Ma zostawiać dużo ciszy.",
    expert: "Ma brzmieć jasno i pewnie.",
    urgent: "Ma podrywać z miejsca.",
  },
};
