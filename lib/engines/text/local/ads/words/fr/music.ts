import type { MusicWords } from "../words.ts";

/** How music is asked for in French. */
export const music: MusicWords = {
  asks: [
    "{vibe} : {first} devant, {second} en dessous. {mood} Un début épuré, un milieu qui s’ouvre, une seule note claire pour finir.",
    "{vibe} : {first} pour la mélodie, {second} pour le mouvement. {mood} De la place pour la voix et une courte respiration avant la dernière scène.",
    "{vibe} : {first}, avec {second} en arrière. {mood} Sans chant, un thème qui revient, une fin nette.",
  ],
  vibes: { Upbeat: "Une musique joyeuse et rythmée", Cinematic: "Une musique de film, ample", Minimal: "Une musique minimaliste et chaude", Luxury: "Une musique élégante et lente", Playful: "Une musique ludique et légère", Jazz: "Un jazz détendu" },
  instruments: { piano: "piano", acoustic_guitar: "guitare acoustique", electric_guitar: "guitare électrique", strings: "cordes", brass: "cuivres", saxophone: "saxophone", flute: "flûte", marimba: "marimba", synth: "synthétiseurs", bass: "basse ronde", drums: "batterie", percussion: "percussions légères", choir: "chœur lointain", harp: "harpe" },
  moods: {
    warm: "On doit se sentir chez soi.",
    bold: "Ça doit avancer dès la première mesure.",
    playful: "Ça doit faire sourire.",
    calm: "Ça doit ralentir le pouls.",
    premium: "Il faut laisser beaucoup de silence.",
    expert: "Le son doit être clair et assuré.",
    urgent: "Ça doit donner envie de se lever.",
  },
};
