import type { CategoryLines } from "../lines.ts";

/** Spanish copy. */
export const wardrobe = {
  fashion: {
    headlines: [
      "Llévalo a tu manera", "Vístete para ti", "Lo que siempre eliges", "Menos armario, más tú", "Hecho para vivirlo",
      "Se ve bien. Sienta mejor.", "Una prenda, muchos días", "Póntelo. Sal.", "El look se hace solo",
      "Tu estilo, sin esfuerzo",
    ],
    subheadlines: [
      "Para lunes, para bailar y para todo lo demás.", "La prenda que se usa, no que se guarda.",
      "Fácil de poner, difícil de quitar.", "Para los días en que quieres ser tú.",
    ],
    hooks: ["Armario lleno. Nada que ponerte.", "¿Qué eliges siempre?", "¿Qué te pones mañana?", "Tu espejo tiene su opinión."],
    problems: ["Una vez puesto. Nunca más.", "En la percha quedaba mejor.", "Veinte camisetas. Hoy, ninguna."],
    mistakes: [["comprar para algún día", "Compra para el martes."], ["vestir la tendencia", "Vístete para ti."]],
    myths: [["el estilo es estrenar", "El estilo es repetir con amor."], ["lo cómodo no es elegante", "Lleva las dos cosas."]],
    changes: [["diez dudas en la silla", "un sí claro"], ["diez minutos ante el armario", "en la calle"]],
    turns: ["Elige lo que repetirás.", "Prueba lo que se mueve contigo.", "Quédate con la buena."],
    benefits: [
      "Se mueve contigo.", "Combina con lo que tienes.", "Será lo primero que elijas.", "Sienta bien desde el primer botón.",
    ],
    proofs: ["Mira cómo cae.", "Míralo por detrás.", "Míralo en un día real."],
    reveals: ["La nueva prenda favorita.", "Lo que más vas a llevar."],
    actions: ["Encuentra tu talla.", "Pruébatelo.", "Elige tu color.", "Hazlo tuyo."],
    echoes: ["Llevado con amor", "Una prenda, muchos días", "Cada día, tú", "Un sí claro"],
  },
  shoes: {
    headlines: [
      "Llega más lejos", "Átate y sal", "Camina con ganas", "Los buenos días empiezan por los pies", "Kilómetros sin pensar",
      "Tus pies lo sabrán", "Cada paso, tuyo", "De la mañana a medianoche", "Entra en el día", "Sube por las escaleras",
    ],
    subheadlines: [
      "Del primer paso al camino largo.", "Para calles, cuestas y segundo aliento.", "El par que va adonde tú vas.",
      "Para quien vuelve andando.",
    ],
    hooks: [
      "¿Cuándo te dieron las gracias tus pies?", "Diez mil pasos. ¿Con esto?", "¿Adónde vas andando?",
      "Escucha. Tu próximo paso.",
    ],
    problems: ["Diez calles y aprietan.", "Buen aspecto, talón dolorido.", "Siempre se quedan en la puerta."],
    mistakes: [
      ["domarlos durante semanas", "Comodidad desde el primer paso."], ["comprar media talla menos", "Dale sitio al pie."],
    ],
    myths: [["lo cómodo es feo", "Mira abajo. Ya ves."], ["hay que sufrir al estrenar", "El buen par va bien hoy."]],
    changes: [["contar los pasos", "dar un rodeo"], ["buscar un banco", "buscar otra calle"]],
    turns: ["Empieza desde el suelo.", "Pide las dos cosas.", "Ponte las que te gustan."],
    benefits: ["Pasos más ligeros.", "Olvidas que los llevas.", "Elegirás las escaleras.", "Acaba el día, no tus pies."],
    proofs: ["Mira esa pisada.", "Míralos tocar el suelo.", "De perfil. Mira."],
    reveals: ["Tu próximo par.", "El par de todos los días."],
    actions: ["Encuentra tu número.", "Da el primer paso.", "Pruébate un par.", "Átate y sal."],
    echoes: ["El camino largo", "Cada paso", "Pies ligeros", "Kilómetros por delante"],
  },
  jewelry: {
    headlines: [
      "Un poco de luz para llevar", "Para la mano que tomas", "Pequeño, brillante, tuyo", "Muy cerca, mucho tiempo",
      "Dilo sin palabras", "Cada día, un poco de luz", "Un sí pequeño y seguro", "La luz, atrapada", "Para llevar a diario",
      "El detalle que se queda",
    ],
    subheadlines: [
      "Un detalle que se mira dos veces.", "Para llevar, no para guardar.", "Para grandes días y miércoles cualquiera.",
      "Tan ligero que se olvida. Tan bonito que no.",
    ],
    hooks: ["¿Qué no te quitas nunca?", "Hay cosas que lo dicen por ti.", "¿Cuál no perderías jamás?", "Mira tus manos."],
    problems: ["Un cajón lleno que no usas.", "Demasiado fino para salir.", "Al conjunto le falta algo."],
    mistakes: [["guardarlo para la ocasión", "Llévalo al desayuno."], ["combinarlo todo", "Deja hablar a una pieza."]],
    myths: [["la elegancia grita", "Solo atrapa la luz."], ["lo fino es para fiestas", "Es para cada día."]],
    changes: [["un cajón de cajitas", "una pieza, siempre puesta"], ["un conjunto", "tu conjunto"]],
    turns: ["Elige lo que no te quitas.", "Llévalo hoy.", "Añade un poco de luz."],
    benefits: [
      "Atrapa la luz, y la mirada.", "El detalle que lo hace todo.", "Alguien te preguntará.", "Tuyo desde el primer día.",
    ],
    proofs: ["Gíralo hacia la luz.", "Mira más de cerca.", "Mira cómo brilla."],
    reveals: ["Aquí está, y brilla.", "Tu luz de cada día."],
    actions: ["Elige tu pieza.", "Encuentra la tuya.", "Pruébatela.", "Llévala cerca."],
    echoes: ["Un poco de luz", "Para cada día", "Cerca de ti", "Brillo discreto"],
  },
  gifts: {
    headlines: [
      "Regala algo que se queda", "Desenvuelve una sonrisa", "La intención, envuelta", "Para alguien que importa",
      "Adivina quién sonríe", "Una sorpresa mejor", "Nunca lo adivinarán", "Para abrir despacio", "Caja pequeña, cara grande",
      "Dilo con un lazo",
    ],
    subheadlines: [
      "Para cumpleaños, gracias y porque sí.", "Querrás estar cuando lo abran.", "El regalo que te quedarías.",
      "Para quien ya lo tiene todo.",
    ],
    hooks: ["¿A quién querías dar las gracias?", "Su cumpleaños está cerca.", "¿Qué cara quieres ver?", "Agítalo. Adivina."],
    problems: ["Otro regalo de última hora.", "¿Qué se le regala a alguien así?", "Una tarjeta regalo. Otra vez."],
    mistakes: [
      ["comprarlo la noche antes", "Elígelo pensando en ella, en él."], ["preguntar qué quieren", "Sorprende con cariño."],
    ],
    myths: [["solo cuenta la intención", "La intención pide un lazo."], ["lo bueno es caro", "Lo bueno conoce a la persona."]],
    changes: [["un gracias educado", "un gracias de verdad"], ["gracias, y al armario", "gracias, con lágrimas"]],
    turns: ["Piensa primero en su cara.", "Regala algo personal.", "Regala algo que abrir."],
    benefits: [
      "Del que se habla después.", "Suena a ti, y también a ellos.", "Estarás cuando lo abran.",
      "La tarjeta se escribe sola.",
    ],
    proofs: ["Tira del lazo.", "Mira dentro.", "Mira cómo lo abren."],
    reveals: ["Este es el regalo.", "Aquí está la sorpresa."],
    actions: ["Elige el suyo.", "Alegra un día.", "Prepara la sorpresa.", "Envuelve uno."],
    echoes: ["Una cara feliz", "Abierto con alegría", "Para quien quieres", "La buena sorpresa"],
  },
} satisfies CategoryLines;
