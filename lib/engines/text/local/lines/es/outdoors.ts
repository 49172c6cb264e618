import type { CategoryLines } from "../lines.ts";

/** Spanish copy. */
export const outdoors = {
  sports_outdoor: {
    headlines: [
      "Fuera está abierto", "Sal a buscar viento", "El camino largo hacia arriba", "Fuera se está mejor", "La vista se gana",
      "El barro se lava", "Sigue el sendero", "El aire fresco es gratis", "Hecho para la subida", "Sal temprano",
    ],
    subheadlines: [
      "Para salidas al alba y vueltas con barro.", "Poco equipaje. Mucho aire.", "Para el sendero, el lago y la vuelta.",
      "Buen equipo, y ya no piensas más.",
    ],
    hooks: ["¿Lo oyes? Ningún aviso.", "¿Adónde va ese camino?", "¿Qué hay tras esa cresta?", "Las botas en la puerta. ¿Vamos?"],
    problems: ["Un fin de semana en el sofá.", "Grandes planes, pies mojados.", "Años pasando de largo."],
    mistakes: [["esperar al buen tiempo", "Abrígate y sal."], ["llevarte media casa", "Lleva lo que usas."]],
    myths: [["la aventura está lejos", "Empieza donde acaba la calle."], ["hay que ser atleta", "Hace falta una mañana."]],
    changes: [["un sábado gris", "el viento en la cara"], ["otro domingo dentro", "mejillas rojas y sopa"]],
    turns: ["Cierra la puerta al salir.", "Sal bien equipado.", "Para y entra."],
    benefits: ["Vuelves con otra cara.", "Listo antes que el tiempo.", "La vuelta se hace corta.", "Para una hora más."],
    proofs: ["Míralo al aire libre.", "Bajo la lluvia. Mira.", "En acción. Mira."],
    reveals: ["Hecho para fuera.", "Tu próxima salida."],
    actions: ["Sal fuera.", "Prepara tu sábado.", "Toma la mochila.", "Nos vemos fuera."],
    echoes: ["Camino arriba", "Fuera a las ocho", "Con viento o con sol", "Una hora más"],
  },
  travel: {
    headlines: [
      "Vete a algún sitio", "La maleta lo sabe", "Más allá del fin de semana", "Tu ventanilla te llama",
      "Deja el correo en casa", "Otro lugar, este viernes", "Perderse, para bien", "Despierta en otra parte",
      "Di sí al desvío", "Un mapa, una semana, tú",
    ],
    subheadlines: [
      "Para quien lee mapas en la cama.", "En la maleta, curiosidad.", "Para puentes y sueños largos.",
      "La historia empieza en la puerta.",
    ],
    hooks: ["¿Dónde despertarías mañana?", "Te falta un rincón del mapa.", "¿Ventana o pasillo?", "¿Qué comerías primero allí?"],
    problems: ["Otro año, la misma playa.", "Cuarenta pestañas, ningún viaje.", "De vuelta, y sin descansar."],
    mistakes: [["planear cada hora", "Deja un día vacío."], ["llevar todo el armario", "Deja hueco para hallazgos."]],
    myths: [["hacen falta largas vacaciones", "Bastan dos noches."], ["viajar es ir lejos", "Lo nuevo está cerca."]],
    changes: [["cuarenta pestañas", "una tarjeta de embarque"], ["contar los días", "perder la cuenta"]],
    turns: ["Elige un lugar y haz la maleta.", "Ciérralas. Elige una.", "Esta vez, más despacio."],
    benefits: [
      "De este hablarás mucho.", "Mañanas que huelen a otra parte.", "Una historia que contar.", "Vuelves un poco distinto.",
    ],
    proofs: ["Mira por la ventana.", "Mira esa vista.", "La mañana de allí. Mira."],
    reveals: ["Tu próxima postal.", "Tu próxima parada."],
    actions: ["Planea tu viaje.", "Elige tus fechas.", "Pide ventanilla.", "Haz la maleta."],
    echoes: ["Junto a la ventana", "Otro lugar, por fin", "Caminos lentos", "Fuera de la oficina"],
  },
  mobility: {
    headlines: [
      "La ciudad se desatasca", "Llega con una sonrisa", "Sáltate la cola", "Tu trayecto, reescrito",
      "Como si el día fuera tuyo", "Todo en verde", "Pasa de largo", "Sal y ya estás", "El camino bonito al trabajo",
      "Tu calle, más ágil",
    ],
    subheadlines: [
      "De puerta a puerta, y el día por delante.", "Para saltos cortos y regresos largos.",
      "Para recados, puentes y trenes tardíos.", "Trayectos pequeños, gran diferencia.",
    ],
    hooks: [
      "¿Qué tal el trayecto de hoy?", "El bus llega tarde. Tú no.", "Semáforo en verde. ¿Vamos?", "¿Hasta dónde irías hoy?",
    ],
    problems: ["Cuarenta minutos, un kilómetro.", "Aparcar llevó más que llegar.", "El bus se fue sin ti."],
    mistakes: [["quedarse en el atasco", "Pasa de largo."], ["ir en coche a la esquina", "Mejor sobre ruedas pequeñas."]],
    myths: [["el trayecto es tiempo perdido", "Puede ser lo mejor."], ["la ciudad pide coche", "Pide algo mejor."]],
    changes: [["otra vez en rojo", "en casa antes de cenar"], ["semáforo y enfado", "viento en el pelo"]],
    turns: ["Toma el otro camino.", "Deja el coche en casa.", "Sal cuando quieras."],
    benefits: ["Llegas con la mente despierta.", "El día empieza antes.", "Los recados son paseos.", "Darás el rodeo."],
    proofs: ["Mira cómo rueda.", "Mira esa curva.", "En marcha. Mira."],
    reveals: ["Tu nueva forma de ir.", "Así se llega."],
    actions: ["Ven a probar.", "Ponte en marcha.", "Da la primera vuelta.", "Rueda."],
    echoes: ["Viento y en marcha", "El camino fácil", "En casa a las seis", "Lejos del atasco"],
  },
} satisfies CategoryLines;
