import type { MusicWords } from "../words.ts";

/** How music is asked for in Spanish. */
export const music: MusicWords = {
  asks: [
    "{vibe}: {first} delante y {second} debajo. {mood} Empieza con poco, se abre en el medio y acaba en una sola nota clara.",
    "{vibe}: {first} para la melodía, {second} para el movimiento. {mood} Con sitio para la voz y un breve respiro antes de la última escena.",
    "{vibe}: {first}, con {second} al fondo. {mood} Sin canto, un tema que vuelve y un final limpio.",
  ],
  vibes: { Upbeat: "Música alegre y con ritmo", Cinematic: "Música de cine, amplia", Minimal: "Música minimalista y cálida", Luxury: "Música elegante y lenta", Playful: "Música juguetona y ligera", Jazz: "Jazz relajado" },
  instruments: { piano: "piano", acoustic_guitar: "guitarra acústica", electric_guitar: "guitarra eléctrica", strings: "cuerdas", brass: "metales", saxophone: "saxofón", flute: "flauta", marimba: "marimba", synth: "sintetizadores suaves", bass: "bajo redondo", drums: "batería", percussion: "percusión ligera", choir: "un coro lejano", harp: "arpa" },
  moods: {
    warm: "Que se sienta como llegar a casa.",
    bold: "Que empuje desde el primer compás.",
    playful: "Que haga sonreír.",
    calm: "Que baje el pulso.",
    premium: "Que deje mucho silencio.",
    expert: "Que suene clara y segura.",
    urgent: "Que dé ganas de levantarse.",
  },
};
