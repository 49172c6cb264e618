import type { CategoryLines } from "../lines.ts";

/** Spanish copy. */
export const home = {
  home_decor: {
    headlines: [
      "Por fin, tu rincón", "Objeto pequeño, suspiro grande", "Tu casa, pero más tuya", "Cambia un rincón, cambia la tarde",
      "Una cosa bonita por cuarto", "Pasa y deja los zapatos", "Tus paredes lo estaban esperando", "La tarde cae mejor aquí",
      "La casa se parece a ti", "Un detalle, y todo encaja",
    ],
    subheadlines: [
      "Para el cuarto donde de verdad vives.", "Una sola pieza y toda la casa respira.",
      "Lo pequeño que hace de una casa un hogar.", "Para domingos lentos y tardes cualquiera.",
    ],
    hooks: [
      "Mira a tu alrededor. ¿Qué falta?", "Toda casa tiene un rincón vacío.", "¿Y ese rincón de ahí?",
      "¿Qué dice tu salón al caer la tarde?",
    ],
    problems: ["Un cuarto que nunca se termina.", "Está en orden. Pero no eres tú.", "Compra rápida, cariño ninguno."],
    mistakes: [
      ["llenar cada estante", "Elige una pieza que te guste."], ["comprar el conjunto entero", "Deja que una pieza mande."],
    ],
    myths: [["lo bonito sale caro", "Hace falta la pieza justa."], ["hay que empezar de cero", "Empieza con lo que tienes."]],
    changes: [["cuatro paredes", "un refugio"], ["un salón algo frío", "un salón que se parece a ti"]],
    turns: ["Empieza por un rincón.", "Añade algo que te guste de verdad.", "Esta vez, sin prisa."],
    benefits: [
      "Aquí las tardes van despacio.", "Te preguntarán de dónde es.", "Un rincón que te espera.", "Bonito a cualquier hora.",
    ],
    proofs: ["Míralo con la luz de la tarde.", "Mira de cerca.", "Da un paso atrás. Mira."],
    reveals: ["Esto era lo que faltaba.", "Una pieza, y todo cambia."],
    actions: ["Hazle sitio.", "Busca su rincón.", "Elige tu pieza.", "Llévatelo a casa."],
    echoes: ["Tardes más lentas", "Calma en casa", "Un rincón tuyo", "Por fin, hogar"],
  },
  furniture: {
    headlines: [
      "Siéntate. Quédate un rato.", "Muebles para vivir", "El mejor sitio está en casa", "Pensado para tus domingos",
      "Esta noche, en casa", "Todo empieza por un buen asiento", "Cada cosa en su sitio, tú también",
      "Descansar también es diseño", "Sitio para todos", "Para vivirlo, no para mirarlo",
    ],
    subheadlines: [
      "Para pies en alto y charlas largas.", "Muebles que dejas de notar, para bien.",
      "Para pisos pequeños y familias grandes.", "Las piezas que ordenan la casa.",
    ],
    hooks: [
      "¿Dónde te sientas si nadie mira?", "Pasas aquí media vida.", "¿Qué sitio quiere todo el mundo?",
      "Pasa. ¿Dónde te sentarías?",
    ],
    problems: ["En la tienda se veía bien.", "Cuatro sillas. Nadie se queda.", "El salón está lleno, no acoge."],
    mistakes: [["medir a ojo", "Mide dos veces y descansa."], ["comprar para la foto", "Compra para la tarde."]],
    myths: [
      ["lo cómodo no es bonito", "Míralo otra vez, con calma."],
      ["piso pequeño, vida pequeña", "Hace falta el mueble justo."],
    ],
    changes: [["donde sentarse", "donde quedarse"], ["un cuarto de paso", "un cuarto para estar"]],
    turns: ["Imagínalo en tu casa.", "Haz que quieran quedarse.", "Quédate con una buena pieza."],
    benefits: [
      "Sitio para todos, perro incluido.", "Comodidad que ni se nota.", "El sitio que todos quieren.",
      "A la medida de tu vida.",
    ],
    proofs: ["Míralo por todos los lados.", "Míralo a la luz del día.", "Mira cómo se usa."],
    reveals: ["El nuevo sitio favorito.", "La pieza que pedía el salón."],
    actions: ["Toma asiento.", "Hazle sitio.", "Imagínalo en tu casa.", "Elige tu rincón."],
    echoes: ["Tardes largas", "Pies en alto", "Ganas de quedarse", "Domingo a diario"],
  },
  cleaning: {
    headlines: [
      "Limpio y listo", "Menos frotar, más sábado", "Brillo sin suspiros", "Tu fin de semana ha llamado",
      "Un gesto y a otra cosa", "Antes de que se enfríe el café", "Hasta aquí la faena", "Limpio, sin más",
      "La parte fácil de la semana", "La casa respira",
    ],
    subheadlines: [
      "Para casas donde se vive.", "La faena se acaba. El día es tuyo.", "La tarea que termina pronto.",
      "Rincones limpios, sábado libre.",
    ],
    hooks: [
      "Sábado por la mañana. ¿Cubo en mano?", "Esa mancha. Ya la conoces.", "Invitados a las seis. Son las cinco.",
      "¿De dónde sale tanto polvo?",
    ],
    problems: ["Limpias. Y vuelve.", "Medio día de rodillas.", "Otro bote bajo el fregadero."],
    mistakes: [["frotar más fuerte", "Deja actuar y pasa el paño."], ["guardarlo todo para el domingo", "Un poco, y ahora."]],
    myths: [["lo limpio huele fuerte", "Lo limpio es solo limpio."], ["limpiar lleva un día", "Lleva una buena rutina."]],
    changes: [["toda la tarde", "una pasada"], ["invitados y pánico", "invitados y café"]],
    turns: ["Limpia una vez, y bien.", "Recupera la tarde.", "Quédate con el que sirve."],
    benefits: ["Una casa más ligera.", "Tiempo para lo demás.", "Se nota a contraluz.", "Listo, y aún es temprano."],
    proofs: ["Una pasada. Mira.", "El mismo rincón, un minuto después.", "Míralo a contraluz."],
    reveals: ["Tu nueva rutina.", "La parte difícil ya está."],
    actions: ["Libera tu fin de semana.", "Pruébalo con esa mancha.", "Empieza por un rincón.", "Sácale brillo."],
    echoes: ["Sábados libres", "Listo en nada", "Suelo claro, mente clara", "Nada que frotar"],
  },
  garden: {
    headlines: [
      "Haz crecer algo bueno", "Un poco más de verde", "Deja que florezca", "El aire libre empieza aquí",
      "Planta. Mira. Disfruta.", "Basta un balcón", "Tierra en las manos, sol en la espalda", "Todo empieza por una semilla",
      "La calma tiene hojas", "Buenos días, jardín",
    ],
    subheadlines: [
      "Para balcones, ventanas e ideas grandes.", "Un poco de verde y la casa respira.", "Una maceta también cuenta.",
      "Para mañanas lentas con los pies mojados.",
    ],
    hooks: [
      "¿Cuándo viste crecer algo?", "Hasta una ventana es un jardín.", "¿Qué plantarías primero?",
      "La primavera llama. Abre.",
    ],
    problems: ["Otra planta que no aguantó.", "Un balcón lleno de nada.", "Tanto cemento y tan poco verde."],
    mistakes: [["regar demasiado", "Deja secar y luego riega."], ["plantarlo todo de golpe", "Una maceta, luego otra."]],
    myths: [["hay que tener mano", "Hace falta luz y paciencia."], ["hace falta un jardín", "Basta una ventana."]],
    changes: [["una ventana vacía", "una pequeña selva"], ["un balcón gris", "un café entre hojas"]],
    turns: ["Empieza por una fácil.", "Empieza con una maceta.", "Planta el primer rincón."],
    benefits: ["Cada mañana, una hoja nueva.", "Una alegría sin prisa.", "Saldrás más a menudo.", "Algo nuevo cada día."],
    proofs: ["Día uno. Día treinta. Mira.", "Mira cómo se abre.", "Aquí, a pleno sol."],
    reveals: ["Dile hola al verde.", "Tu rincón verde empieza."],
    actions: ["Planta la primera.", "Elige tu verde.", "Empieza a sembrar.", "Pon algo verde hoy."],
    echoes: ["Mañanas lentas", "Algo que crece", "Verde por todas partes", "Tu rincón de calma"],
  },
  tools_diy: {
    headlines: [
      "Una vez, y bien", "Hecho por ti", "La buena herramienta lo cambia todo", "Las manos lo saben",
      "Aguanta. Y es obra tuya.", "Tu próximo proyecto está aquí", "Mide, corta, sonríe", "Menos lío, más acabado",
      "Tu taller, tus normas", "El buen trabajo empieza aquí",
    ],
    subheadlines: [
      "Para quien arregla las cosas en casa.", "El buen trabajo empieza por un buen agarre.",
      "Para el estante, el cobertizo y lo demás.", "La tarea ya parece más pequeña.",
    ],
    hooks: [
      "Ese estante sigue en el suelo, ¿no?", "Hay un proyecto esperando.", "¿Qué construirías ahora?",
      "¿Aún se atasca ese cajón?",
    ],
    problems: ["A medias desde marzo.", "Lo que no sirve te roba una hora.", "Tornillo torcido, mal humor."],
    mistakes: [["hacerlo a la fuerza", "Usa lo que pide el trabajo."], ["empezar sin plan", "Ponlo todo a mano. Empieza."]],
    myths: [["hace falta un profesional", "Hace falta buena herramienta."], ["es cuestión de fuerza", "Es cuestión de agarre."]],
    changes: [["meses en la lista", "listo a mediodía"], ["un estante que baila", "un estante que aguanta"]],
    turns: ["Termínalo este sábado.", "Usa lo que toca.", "Otra vez, bien equipado."],
    benefits: ["El orgullo de que aguante.", "Trabajo limpio, a la primera.", "Cómodo en la mano.", "Buscarás qué más arreglar."],
    proofs: ["Míralo trabajar.", "Un corte limpio. Mira.", "Mira cómo encaja."],
    reveals: ["Tu nueva mano derecha.", "Hecho para el trabajo."],
    actions: ["Empieza tu proyecto.", "Ponlo a prueba.", "Sigue donde lo dejaste.", "Manos a la obra."],
    echoes: ["Bien hecho", "Listo el domingo", "Pulso firme", "Para que aguante"],
  },
  real_estate: {
    headlines: [
      "Vuelve a casa", "La llave del próximo capítulo", "Un lugar al que volver", "Cuatro paredes, mil mañanas",
      "Abre tu puerta", "Luz de mañana en tu cocina", "Tu nombre en el buzón", "Espacio para lo que viene",
      "Lo sabrás al entrar", "Aquí empieza la vida",
    ],
    subheadlines: [
      "Un lugar para la vida que planeas.", "Menos buscar, más instalarse.", "Puertas que vale la pena abrir.",
      "Para primeras llaves y nuevos capítulos.",
    ],
    hooks: [
      "Imagina la luz aquí, por la mañana.", "¿Dónde estarás en primavera?", "¿Quién entra primero en la cocina?",
      "¿Qué verías desde la ventana?",
    ],
    problems: ["Mil anuncios. Ninguno es el tuyo.", "Esta casa se quedó pequeña.", "Cada visita, la misma historia."],
    mistakes: [["enamorarse de las fotos", "Visítala a las ocho."], ["contar solo habitaciones", "Busca la luz."]],
    myths: [["la casa ideal te encuentra", "Hay que abrir la puerta."], ["mudarse es un caos", "Con ayuda, es sencillo."]],
    changes: [["anuncios sin fin", "las llaves en la mano"], ["cajas en el pasillo", "tostadas en tu mesa"]],
    turns: ["Di lo que necesitas.", "Busca espacio.", "Visita la que encaja."],
    benefits: ["Espacio para lo que viene.", "Una puerta tuya.", "Tu mesa, justo ahí.", "Una calle que harás tuya."],
    proofs: ["Entra y mira.", "Cruza la puerta.", "Mira esta luz."],
    reveals: ["Aquí empieza todo.", "Esta podría ser tu casa."],
    actions: ["Pide una visita.", "Ven a verla.", "Abre la puerta.", "Visítala esta semana."],
    echoes: ["Tu propia puerta", "Luz de mañana", "Un lugar para quedarse", "El próximo capítulo"],
  },
} satisfies CategoryLines;
