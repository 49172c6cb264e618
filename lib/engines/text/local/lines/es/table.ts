import type { CategoryLines } from "../lines.ts";

/** Spanish copy. */
export const table = {
  coffee_tea: {
    headlines: [
      "Buenos días, de verdad", "Vale la pena madrugar", "Un sorbo, sin prisa", "El día puede esperar", "Sirve. Para. Sigue.",
      "Primero, esta taza", "Lo mejor de la mañana", "Para beber despacio", "Huele a mañana", "Un comienzo con calor",
    ],
    subheadlines: [
      "Para el primer minuto de calma.", "Las mañanas saben mejor sin prisa.", "Los cinco minutos que marcan el tono.",
      "Para quien madruga y para quien no.",
    ],
    hooks: [
      "¿A qué sabe tu mañana?", "Primer sorbo. Después, el mundo.", "El agua ya está. ¿Vienes?",
      "Tú, una taza, cinco minutos.",
    ],
    problems: ["Otra taza que no recuerdas.", "De un trago y por la puerta.", "Está caliente. Y ya."],
    mistakes: [["tomarlo con prisa", "Para este, siéntate."], ["dejar que se enfríe", "Un sorbo, y luego el día."]],
    myths: [["lo bueno es complicado", "Basta un minuto de calma."], ["el sabor pide un ritual", "Pide una buena taza."]],
    changes: [["una mañana con prisa", "una razón para sentarse"], ["medio dormidos", "bien despiertos"]],
    turns: ["Que esta cuente.", "Frena cinco minutos.", "Saboréalo otra vez."],
    benefits: [
      "El aroma hace la mitad.", "Un ritual pequeño que dura.", "Manos calientes, cabeza clara.",
      "El primer sorbo da los buenos días.",
    ],
    proofs: ["Mira cómo sube el vapor.", "Mira cómo se sirve.", "Huele antes de probar."],
    reveals: ["Tu nueva mañana.", "La taza por la que madrugar."],
    actions: ["Sírvete una taza.", "Prueba la primera.", "Prepara la de mañana.", "Ven a probarlo."],
    echoes: ["Mañanas lentas", "Primero, un sorbo", "Calor de mañana", "Cinco minutos tuyos"],
  },
  drink: {
    headlines: [
      "Un sorbo y sigues", "La sed tiene respuesta", "Sírvete una pausa", "Por este momento", "Frescura, sin más",
      "Una pausa a mano", "Fresco, claro, cerca", "Da un buen trago", "Lo bueno va a sorbos", "Brinda por un martes",
    ],
    subheadlines: [
      "Para días largos y buena compañía.", "Un sorbo y estás en otra parte.", "Siempre a mano, de la mañana a la noche.",
      "Una pausa pequeña, cuando quieras.",
    ],
    hooks: ["Las tres de la tarde. ¿Sed?", "¿Oyes el hielo?", "¿Tu última pausa de verdad?", "¿Y si un sorbo te sorprende?"],
    problems: ["La misma bebida de siempre.", "Las tres, y sin fuerzas.", "Otra vez te olvidaste de beber."],
    mistakes: [["esperar a tener sed", "Un sorbo, de vez en cuando."], ["tomar lo primero que hay", "Elige con ganas."]],
    myths: [["beber es solo beber", "Da un sorbo."], ["refrescar es endulzar", "Refrescar es refrescar."]],
    changes: [["una tarde seca", "el primer sorbo"], ["una tarde gris", "una tarde clara"]],
    turns: ["Pide algo mejor.", "Da un buen trago.", "Tenlo a mano."],
    benefits: [
      "Bueno hasta la última gota.", "Mejor si se comparte.", "Una pausa que cabe en la mano.",
      "Aclara la cabeza, alegra el día.",
    ],
    proofs: ["El primer sorbo. Mira.", "Mira cómo cae.", "De cerca. Mira."],
    reveals: ["Este es el sorbo.", "Salud."],
    actions: ["Da un sorbo.", "Sírvete.", "Tenlo siempre cerca.", "Brinda con nosotros."],
    echoes: ["Sorbos largos", "Una pausa clara", "Buena compañía", "Adiós, sed"],
  },
  bakery_sweets: {
    headlines: [
      "Guarda el último bocado", "Dulce, a propósito", "Hoy se lo merece", "Comparte, si no hay remedio",
      "La buena tentación", "Cierra los ojos y muerde", "Valen la pena las migas", "Del horno, y ya no quedan",
      "Alguien lo hizo para ti", "El martes sabe mejor",
    ],
    subheadlines: [
      "Para el desayuno, para luego, porque sí.", "Lleva a casa. Esconde uno para ti.", "La bolsa que todos abren.",
      "Algo dulce que espera en casa.",
    ],
    hooks: ["El último. ¿De quién es?", "En algún lugar son las cuatro.", "Huele bien. Sigue el olor.", "¿Uno, o dos?"],
    problems: ["Un dulce que sabe a caja.", "Las cuatro, y nada bueno.", "El postre quedó en nada."],
    mistakes: [["guardarlo para luego", "Ahora. Despacio."], ["contar los trozos", "Comparte, y quédate el último."]],
    myths: [["lo dulce pide una ocasión", "El martes es una."], ["rico es demasiado dulce", "Rico es lo justo."]],
    changes: [["una tarde normal", "un plato vacío"], ["una pausa cualquiera", "migas y una sonrisa"]],
    turns: ["Ve a por el de verdad.", "Guárdate uno.", "Que el postre sea el plan."],
    benefits: [
      "Poco dura, mucho se recuerda.", "De los que escondes en casa.", "El olor los llama a todos.",
      "Un bocado, y nadie habla.",
    ],
    proofs: ["Míralo de cerca.", "Pártelo. Mira.", "El primer bocado. Mira."],
    reveals: ["El dulce del día.", "Aquí está el buen motivo."],
    actions: ["Guárdate uno.", "Ven temprano.", "Llévate para casa.", "Pasa antes de las doce."],
    echoes: ["Valen las migas", "Martes dulce", "Un bocado más", "Para compartir"],
  },
  food: {
    headlines: [
      "Come con ganas", "La cena ya tiene respuesta", "Sabe a lo que es", "Cosas buenas en la mesa", "Sencillo, y repites",
      "Que pase el plato", "Tener hambre es buen comienzo", "Primero, el sabor", "El plato vuelve vacío",
      "Esta noche sabe a algo",
    ],
    subheadlines: [
      "Para noches de diario que merecen más.", "Lo bueno necesita pocas palabras.", "Para mesas grandes y cocinas pequeñas.",
      "La comida que se recuerda.",
    ],
    hooks: ["¿Qué hay de cena? Por fin lo sabes.", "Abre. Huele.", "¿Qué huele tan bien?", "Adivina qué hay en la mesa."],
    problems: ["Sin sabor, tercera noche.", "Las siete. Nevera vacía.", "Comiste. ¿Qué era?"],
    mistakes: [["taparlo con salsa", "Deja que sepa a lo que es."], ["cocinar en automático", "Añade una cosa buena."]],
    myths: [["comer bien lleva horas", "Lleva buenos ingredientes."], ["lo sencillo aburre", "Lo sencillo sabe."]],
    changes: [["una cena triste", "platos rebañados"], ["picotear", "pedir más"]],
    turns: ["Vuelve al sabor.", "Ten algo bueno a mano.", "Saborea lo que comes."],
    benefits: ["Alguien va a repetir.", "El sabor hace el trabajo.", "La mesa se queda en silencio.", "Rico hasta el final."],
    proofs: ["Mira ese plato.", "Mira lo que lleva.", "El primer bocado. Mira."],
    reveals: ["Ahora, en tu mesa.", "Esto es la cena."],
    actions: ["Pon la mesa.", "Pruébalo esta noche.", "Ven con hambre.", "A la mesa."],
    echoes: ["Se repite", "La mesa llena", "Cena resuelta", "Sabor de verdad"],
  },
  restaurant: {
    headlines: [
      "Tu mesa te espera", "Ven con hambre", "Quédate a un plato más", "Hoy se cena fuera", "Esta noche cocina otro",
      "Acerca una silla", "La mesa junto a la ventana", "Buenos platos, charlas largas", "Quédate al postre",
      "Pasa, que hay sitio",
    ],
    subheadlines: [
      "Ven por la comida, quédate por la mesa.", "Nada que cocinar. Nada que fregar.", "De esas noches que se repiten.",
      "Buena comida, buena gente, sin prisa.",
    ],
    hooks: ["Hoy nadie quiere cocinar.", "¿Lo hueles desde la calle?", "¿Hambre? Pasa.", "¿Dónde cenamos hoy?"],
    problems: ["La nevera dice que no.", "Otra vez tostadas de cena.", "Cada noche, el mismo sofá."],
    mistakes: [
      ["comer en el escritorio", "Siéntate ante algo caliente."], ["cenar de pie y tarde", "Siéntate. Quédate un rato."],
    ],
    myths: [["salir pide un motivo", "El hambre es uno."], ["lo bueno es estirado", "Aquí caben los codos."]],
    changes: [["sobras, de pie", "una mesa con amigos"], ["lo que hay en la nevera", "lo que hay en la carta"]],
    turns: ["Déjanos la cocina.", "Ven a comer de verdad.", "Sal a por un buen plato."],
    benefits: [
      "Platos calientes, noches lentas.", "De esos sitios a los que vuelves.", "Te quedarás más de lo previsto.",
      "Los platos los friega otro.",
    ],
    proofs: ["Directo de la sartén. Mira.", "Mira lo que llega a la mesa.", "Mira quién cocina."],
    reveals: ["El plan de esta noche.", "Tu próxima mesa favorita."],
    actions: ["Reserva tu mesa.", "Ven a cenar.", "Pasa esta noche.", "Siéntate con nosotros."],
    echoes: ["Ven con hambre", "Una mesa para ti", "Quédate al postre", "El plan de hoy"],
  },
} satisfies CategoryLines;
