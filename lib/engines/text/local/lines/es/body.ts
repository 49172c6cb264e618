import type { CategoryLines } from "../lines.ts";

/** Spanish copy. */
export const body = {
  beauty: {
    headlines: [
      "Con suavidad", "El brillo es un hábito", "Tú, con descanso", "Dos minutos tuyos", "El espejo lo notará",
      "Trata bien a tu reflejo", "Buena piel, buenos días", "Menos estante, más cuidado", "Un comienzo suave", "A tu ritmo",
    ],
    subheadlines: [
      "Una rutina pequeña que sí harás.", "Para mañanas que empiezan despacio.", "El momento amable del día.",
      "Para caras que viven, ríen y duermen poco.",
    ],
    hooks: ["Hola. ¿Cómo te ves hoy?", "Dos minutos. Solo tuyos.", "Buenos días, espejo.", "¿Cómo está hoy tu piel?"],
    problems: ["Diez botes. El mismo espejo.", "Una rutina demasiado larga.", "Tapar, y no cuidar."],
    mistakes: [["añadir otro paso", "Quédate con los que importan."], ["copiar la rutina ajena", "Escucha a tu piel."]],
    myths: [["la belleza lleva una hora", "Lleva dos minutos."], ["más botes, más brillo", "Menos, y cada día."]],
    changes: [["un estante lleno", "un gesto tranquilo"], ["de reojo al espejo", "una sonrisa al espejo"]],
    turns: ["Quédate con los que ayudan.", "Hazla corta y amable.", "Primero, el cuidado."],
    benefits: [
      "Tú, con mejor cara.", "Los dos minutos más amables.", "Suave al empezar y al acabar.", "Un pequeño lujo en martes.",
    ],
    proofs: ["Mira de cerca.", "Mira la textura.", "Mira cómo se funde."],
    reveals: ["Tu nuevo ritual.", "Tu minuto amable."],
    actions: ["Empieza tu ritual.", "Date un gusto.", "Cuídate un poco.", "Hazlo costumbre."],
    echoes: ["Un comienzo suave", "Dos minutos de calma", "Suavidad, a tu modo", "Brillo tranquilo"],
  },
  wellness: {
    headlines: [
      "Suelta el aire", "Vuelve a ti", "La calma es un lugar", "Descansar cuenta", "Toma el camino tranquilo",
      "Diez minutos de nada", "Baja los hombros", "Haz sitio para respirar", "Otra forma de ser fuerte",
      "La calma está en ti",
    ],
    subheadlines: [
      "Una pausa pequeña en un día ruidoso.", "Para cabezas llenas y hombros cansados.", "Ven como estés. Sal más ligero.",
      "Para esa parte de ti que nunca se sienta.",
    ],
    hooks: ["Baja los hombros. ¿Lo notas?", "¿Cuándo no hiciste nada?", "Escucha. Nada. Qué bien.", "¿Dónde notas el día?"],
    problems: ["Cansancio, y aún la pantalla.", "El día no se acaba nunca.", "Todos tienen tu tiempo menos tú."],
    mistakes: [["esperar a las vacaciones", "Diez minutos, hoy."], ["aguantar", "Primero, pausa."]],
    myths: [["el descanso se gana", "El descanso va primero."], ["la calma pide un día libre", "Pide una respiración."]],
    changes: [["la cabeza a mil", "un suspiro largo"], ["los hombros en las orejas", "los hombros abajo"]],
    turns: ["Déjala. Suelta el aire.", "Dale un final suave.", "Guárdate diez minutos."],
    benefits: [
      "Por la noche, más ligereza.", "Un poco más de espacio dentro.", "La noche te lo agradece.",
      "Cabeza clara al anochecer.",
    ],
    proofs: ["Respira una vez. Nota.", "Nota tu respiración.", "Mira bajar los hombros."],
    reveals: ["Tu lugar tranquilo.", "Aquí empieza tu pausa."],
    actions: ["Toma tus diez minutos.", "Empieza con suavidad.", "Respira con nosotros.", "Haz tiempo para ti."],
    echoes: ["Suelta el aire", "Una hora de calma", "Despacio, a propósito", "Vuelta a ti"],
  },
  health: {
    headlines: [
      "Cuida de ti", "Vuelve a sentirte bien", "Cuidados, con palabras claras", "Tu cuerpo lleva la agenda",
      "La salud, más humana", "Una preocupación menos", "Cuidados con los que hablar", "Bien, sin más",
      "Lo mejor empieza con una pregunta", "La cita que alivia",
    ],
    subheadlines: [
      "Respuestas claras y una cara amable.", "Cuidados que caben en una semana normal.", "Tiempo para todas tus preguntas.",
      "Para ti y para los que cuidas.",
    ],
    hooks: ["¿Eso que siempre dejas para luego?", "Tu cuerpo te da pistas.", "¿Cómo estás, de verdad?", "¿Cuándo preguntaste?"],
    problems: ["Puede esperar, dijiste. En abril.", "A nadie le gusta esperar.", "Demasiadas opiniones en la red."],
    mistakes: [["buscarlo a medianoche", "Pregunta a quien sabe."], ["esperar a que duela", "Pregunta un poco antes."]],
    myths: [["se va cuando duele", "Antes es más fácil."], ["preguntar molesta", "Para eso estamos."]],
    changes: [["siempre aplazado", "resuelto, y a respirar"], ["una duda de noche", "una respuesta de día"]],
    turns: ["Pide una cita pequeña.", "Busca quien respete tu tiempo.", "Habla con quien sabe."],
    benefits: [
      "Calma, en palabras claras.", "Alguien que escucha de verdad.", "Te vas con respuestas.", "Contigo de principio a fin.",
    ],
    proofs: ["Mira qué sencillo es.", "Mira cómo funciona.", "Conoce al equipo."],
    reveals: ["Cuidados, como deben ser.", "Buenos cuidados, muy cerca."],
    actions: ["Pide tu cita.", "Da el primer paso.", "Haz tu pregunta.", "Ocúpate de ti."],
    echoes: ["En buenas manos", "Una duda menos", "Cuidarse, fácil", "Sentirse bien"],
  },
  fitness: {
    headlines: [
      "Preséntate. Lo demás llega.", "Más fuerte que ayer", "A tu cuerpo le gustan los planes", "Suda ahora, duerme bien",
      "Una más", "Empieza donde estás", "Empieza mal. Empieza.", "El esfuerzo sienta bien", "Tu hábito más fuerte",
      "Toma ritmo",
    ],
    subheadlines: [
      "Para estrenos, regresos y madrugones.", "Sin espejo. Solo trabajo.", "Un plan para los días sin ganas.",
      "Para cuerpos que pasan el día sentados.",
    ],
    hooks: [
      "Zapatillas puestas. Lo difícil ya está.", "¿Qué levantarías en primavera?", "Veinte minutos. ¿Te apuntas?",
      "¿Cómo sería sentirte fuerte?",
    ],
    problems: ["El plan del lunes, muerto el miércoles.", "El carné del gimnasio acumula polvo.", "Todo el día en una silla."],
    mistakes: [
      ["darlo todo el primer día", "Veinte minutos. Y otra vez."], ["saltarte el calentamiento", "Cinco minutos antes."],
    ],
    myths: [["hay que amar las mañanas", "Solo hay que empezar."], ["sin dolor no hay avance", "La constancia basta."]],
    changes: [["sin aliento en la escalera", "de dos en dos"], ["excusas a las seis", "zapatillas a las seis"]],
    turns: ["Que sea poco, pero fijo.", "Ven veinte minutos.", "Muévete un poco hoy."],
    benefits: ["Energía después de las cinco.", "La escalera lo notará.", "Más fuerza, día a día.", "Dormirás a gusto."],
    proofs: ["Mira la técnica.", "La última. Mira.", "Una serie. Mira."],
    reveals: ["Tu nueva rutina.", "Aquí está la salida."],
    actions: ["Empieza hoy.", "Haz la primera.", "Entrena con nosotros.", "Ponte en marcha."],
    echoes: ["Una serie más", "Estar ahí", "Más fuerza en primavera", "Sudar y sonreír"],
  },
} satisfies CategoryLines;
