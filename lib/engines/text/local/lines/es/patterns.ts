import type { Patterns } from "../lines.ts";

/** Spanish patterns: the product, name and audience stand in them as bare labels. */
export const patterns: Patterns = {
  toneHeadlines: {
    warm: ["Para la gente que quieres", "Cosas buenas, cerca de casa", "Como volver a casa", "Sencillo y con cuidado"],
    bold: ["Se acabó el quizá", "Todo menos ordinario", "Llega hasta el final", "No es para la última fila"],
    playful: ["Anda, diviértete un poco", "Aviso: puede dar risa", "Muy bueno, nada serio", "Sabes que quieres"],
    calm: ["Tómatelo con calma", "El silencio ayuda", "Nada de más", "Suave, cada día"],
    premium: ["Nada que demostrar", "Excepcional, sin ruido", "Menos. Y mejor.", "Todo está en el detalle"],
    expert: ["Claro. Cuidado. Hecho.", "Pensado por ti", "Lo sensato sienta bien", "Haz mejores preguntas"],
    urgent: ["Ahora es buen momento", "No esperes al lunes", "Hoy, no algún día", "Un parpadeo, y se va"],
  },
  named: [
    "{name}. Vale la pena.",
    "Conoce {name}",
    "Pregunta por {name}",
    "{name}. Así de simple.",
    "Di hola a {name}",
    "Hoy es un día {name}",
  ],
  product: ["{product}. Lo demás puede esperar."],
  productReveal: ["Aquí: {product}."],
  nameReveal: ["Conoce {name}.", "Esto es {name}.", "Di hola a {name}."],
  forAudience: ["Para {audience}.", "Pensado para {audience}."],
  productForAudience: "{product} para {audience}.",
  nameProduct: ["{name}: {product}.", "{name}. {product}."],
  myth: "Mito: {line}.",
  before: "Antes: {line}.",
  after: "Después: {line}.",
  mistake: "El error: {line}.",
};
