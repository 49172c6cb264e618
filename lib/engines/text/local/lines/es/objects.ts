import type { ObjectLines } from "../lines.ts";

/** Spanish copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
  "home_decor/candle": {
    headlines: [
      "Enciende y suelta", "La noche empieza con una llama", "Llama pequeña, noche lenta", "Baja la luz. Deja una.",
      "Tu casa huele a calma", "Hoy nos quedamos", "Una mecha, ninguna prisa", "El lado suave del día", "El silencio tiene aroma",
      "Una luz, y cae la tarde",
    ],
    subheadlines: [
      "Para la hora en que el día se suelta.", "Un poco de luz para noches largas.",
      "Primero se calla el cuarto.", "Para baños, libros y nada en especial.",
    ],
    hooks: ["Luces fuera. Cerilla lista.", "¿A qué huele tu noche?", "Las nueve. Por fin, calma.", "Enciende. Mira. Respira."],
    problems: ["El día acabó. Tu cabeza no.", "Luz de techo, cero encanto.", "Llegas tarde, directo a la pantalla."],
    turns: ["Enciende una llama pequeña.", "Apágala. Enciende una vela.", "Déjala. Enciende una vela."],
    mistakes: [["guardarla para visitas", "Enciéndela un martes."], ["la luz grande toda la noche", "Basta una llama."]],
    myths: [["hace falta una ocasión", "Esta noche es una."], ["el ambiente da trabajo", "Basta una cerilla."]],
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
    subheadlines: [
      "Para la mesa, el sendero y lo demás.", "Un hábito para todo el día.",
      "Se llena por la mañana y ya está.", "Lo único que nunca te dejas.",
    ],
    hooks: ["¿Hoy has bebido agua?", "Bolso, llaves. ¿Y?", "Las tres de la tarde. ¿Sed?", "¿Oyes el hielo?"],
    problems: ["Tibia a mediodía.", "Otra botella a la basura.", "Otra vez te olvidaste de beber."],
    turns: ["Lleva algo mejor.", "Llena la tuya.", "Tenla a mano."],
    mistakes: [["comprar agua cada día", "Llénala en casa."], ["dejarla en la cocina", "Llévala contigo."]],
    myths: [["todas son iguales", "Prueba una buena una semana."], ["beber suficiente cuesta", "Tenla a mano."]],
    benefits: ["Una sola para todo el día.", "Cabe en tu bolso y en tu día.", "El hábito pequeño que se queda.", "Agua, de la mañana a la noche."],
    proofs: ["Sorbo de mañana, sorbo de noche.", "Llénala. Mira.", "Aquí, en marcha."],
    reveals: ["Tu compañera de cada día.", "La que te vas a quedar."],
    actions: ["Llena la tuya.", "Llévala contigo.", "Elige la tuya.", "Empieza el hábito."],
    echoes: ["Días largos", "Cada sorbo", "Contigo todo el día", "El buen hábito"],
  },
  "beauty/scissors": {
    headlines: [
      "Siéntate. Mírate.", "Corte limpio, cabeza clara", "Toma asiento", "Entra. Sal como nuevo.", "Buen pelo, buen lunes",
      "La silla está libre", "Las puntas, o todo", "Tu mejor perfil, los dos",
    ],
    subheadlines: [
      "La media hora que cambia la semana.", "Buenas manos y ninguna prisa.", "Para los de siempre, y los que vendrán.",
      "Dinos cómo te gusta.",
    ],
    hooks: ["¿Tu último buen corte?", "La silla está libre. ¿Y tú?", "¿Como siempre?", "Espejo, ¿la verdad?"],
    problems: ["El corte ya creció hace tiempo.", "Tres días seguidos de gorra.", "Corto, dijiste. No tanto."],
    turns: ["Toma asiento.", "Reserva la silla.", "Busca manos que escuchan."],
    mistakes: [["cortártelo en casa", "Déjalo en buenas manos."], ["esperar a las vacaciones", "Ven esta semana."]],
    myths: [["un buen corte lleva horas", "Lleva buen ojo."], ["cortar no cambia nada", "Mírate al espejo."]],
    changes: [["gorra a diario", "miradas al pasar"], ["un mal día de pelo", "una gran semana"]],
    benefits: ["Irás con la cabeza alta.", "Fácil de peinar mañana.", "Te preguntarán dónde."],
    proofs: ["Mira esa línea.", "Por detrás, también.", "Antes de levantarte, mira."],
    reveals: ["Esta es tu silla.", "La silla a la que se vuelve."],
    actions: ["Toma asiento.", "Pasa.", "Reserva tu silla.", "Ven esta semana."],
    echoes: ["Corte limpio", "La silla está libre", "Gran semana", "Buenas manos"],
  },
  "garden/bouquet": {
    headlines: [
      "Dilo con flores", "Flores porque sí", "Hay una mesa esperando", "Llévate un campo a casa", "Hoy huele a rosas",
      "Un ramo de buenas noticias", "Abre la puerta y entrégalas", "Ramo pequeño, sonrisa grande",
    ],
    subheadlines: [
      "Para un gracias, un perdón o un martes.", "La forma más rápida de cambiar un cuarto.", "Frescas, atadas y listas.",
      "Para alguien, o para ti.",
    ],
    hooks: ["¿Quién sonreiría hoy?", "¿Cuándo llevaste flores?", "Domingo. ¿El jarrón vacío?", "¿Lo hueles? Primavera."],
    problems: ["Un jarrón vacío desde marzo.", "Otra fecha olvidada.", "No sabes qué decir."],
    turns: ["Llénalo hoy.", "Llega con flores.", "Que lo digan ellas."],
    mistakes: [["esperar una ocasión", "Lleva flores hoy."], ["el primer ramo que ves", "Elige cada flor."]],
    myths: [["hace falta un motivo", "El martes es uno."], ["las flores son para otros", "Compra unas para ti."]],
    changes: [["una mesa vacía", "una mesa en flor"], ["un perdón torpe", "los brazos abiertos"]],
    benefits: ["El cuarto entero despierta.", "Una sonrisa antes de hablar.", "Cada día se abre otra."],
    proofs: ["Mira cómo se abren.", "Mira esos colores.", "Míralas en la mesa."],
    reveals: ["El ramo de hoy.", "Así se ve la primavera."],
    actions: ["Elige tu ramo.", "Alegra a alguien.", "Llévalas a casa.", "Dilo hoy."],
    echoes: ["Dicho con flores", "Para quien quieres", "La mesa en flor", "Primavera en mano"],
  },
};
