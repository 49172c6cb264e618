import type { ObjectLines } from "../lines.ts";

/** Spanish copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
  "home_decor/candle": {
    headlines: [
      "Enciende y suelta", "La noche empieza con una llama", "Llama pequeña, noche lenta", "Baja la luz. Deja una.",
      "Tu casa huele a calma", "Hoy nos quedamos", "Una mecha, ninguna prisa", "El lado suave del día", "El silencio tiene aroma",
      "Una luz, y cae la tarde",
    ],
    hooks: ["Luces fuera. Cerilla lista.", "¿A qué huele tu noche?", "Las nueve. Por fin, calma.", "Enciende. Mira. Respira."],
    problems: ["El día acabó. Tu cabeza no.", "Luz de techo, cero encanto.", "Llegas tarde, directo a la pantalla."],
    turns: ["Enciende una llama pequeña.", "Apágala. Enciende una vela.", "Déjala. Enciende una vela."],
    mistakes: [["guardarla para visitas", "Enciéndela un martes."], ["la luz grande toda la noche", "Basta una llama."]],
    changes: [["luz de techo", "luz de vela"], ["un día largo y ruidoso", "una noche lenta y suave"]],
    benefits: ["A su lado, la noche va despacio.", "El cuarto se suaviza al momento.", "Un ritual para cerrar el día.", "Primero el aroma, luego el silencio."],
    proofs: ["Mira cómo se calma la llama.", "El salón, al caer la noche.", "Enciéndela y mira alrededor."],
    reveals: ["Una cerilla, y empieza la noche.", "La luz de tus noches."],
    actions: ["Enciende la tuya esta noche.", "Elige tu aroma.", "Llévate la luz a casa.", "Haz de hoy una noche lenta."],
    echoes: ["Noches lentas", "Una luz más suave", "Calma en casa", "La noche, mejor"],
  },
  "drink/tumbler-glass": {
    headlines: [
      "Un sorbo y sigues", "Siempre a mano", "El mejor hábito de la mesa", "Llénala y olvídate", "Va contigo a todas partes",
      "En el bolso, su sitio", "Agua, donde estés", "El último sorbo también cuenta", "Para llevar, cada día", "Beber sin pensarlo",
    ],
    hooks: ["¿Hoy has bebido agua?", "Bolso, llaves. ¿Y?", "Las tres de la tarde. ¿Sed?", "¿Oyes el hielo?"],
    problems: ["Tibia a mediodía.", "Otra botella a la basura.", "Otra vez te olvidaste de beber."],
    turns: ["Lleva algo mejor.", "Llena la tuya.", "Tenla a mano."],
    mistakes: [["comprar agua cada día", "Llénala en casa."], ["dejarla en la cocina", "Llévala contigo."]],
    benefits: ["Una sola para todo el día.", "Cabe en tu bolso y en tu día.", "El hábito pequeño que se queda.", "Agua, de la mañana a la noche."],
    proofs: ["Sorbo de mañana, sorbo de noche.", "Llénala. Mira.", "Aquí, en marcha."],
    reveals: ["Tu compañera de cada día.", "La que te vas a quedar."],
    actions: ["Llena la tuya.", "Llévala contigo.", "Elige la tuya.", "Empieza el hábito."],
    echoes: ["Días largos", "Cada sorbo", "Contigo todo el día", "El buen hábito"],
  },
};
