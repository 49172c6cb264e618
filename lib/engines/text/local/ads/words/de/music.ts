import type { MusicWords } from "../words.ts";

/** How music is asked for in German. */
export const music: MusicWords = {
  asks: [
    "{vibe}, vorn {first}, darunter {second}. {mood} Der Anfang ist sparsam, die Mitte öffnet sich, das Ende ist ein einziger klarer Ton.",
    "{vibe}: {first} für die Melodie, {second} für die Bewegung. {mood} Mit Platz für die Stimme und einem kurzen Atemzug vor der letzten Szene.",
    "{vibe}, mit {first} und leise dahinter {second}. {mood} Ohne Gesang, mit einem Thema, das wiederkehrt, und einem sauberen Schluss.",
  ],
  vibes: { Upbeat: "Fröhlich und treibend", Cinematic: "Filmisch und weit", Minimal: "Minimalistisch und warm", Luxury: "Elegant und langsam", Playful: "Verspielt und leicht", Jazz: "Entspannter Jazz" },
  instruments: { piano: "Klavier", acoustic_guitar: "akustische Gitarre", electric_guitar: "E-Gitarre", strings: "Streicher", brass: "Blechbläser", saxophone: "Saxophon", flute: "Flöte", marimba: "Marimba", synth: "Synthesizer", bass: "Bass", drums: "Schlagzeug", percussion: "Percussion", choir: "Chor", harp: "Harfe" },
  moods: {
    warm: "Es soll sich anfühlen wie nach Hause kommen.",
    bold: "Es soll vom ersten Takt an nach vorn gehen.",
    playful: "Es soll zum Lächeln bringen.",
    calm: "Es soll den Puls senken.",
    premium: "Es soll viel Stille lassen.",
    expert: "Es soll klar und sicher klingen.",
    urgent: "Es soll zum Aufstehen bringen.",
  },
};
