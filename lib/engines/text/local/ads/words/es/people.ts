import type { World, WorldName } from "../words.ts";

/** Spanish pictures of people at work, in class, in company. */
export const people = {
  desk: {
    places: ["en un escritorio junto a la ventana", "en una mesa de cafetería con el portátil"],
    who: ["una mujer con un lápiz en el pelo", "un hombre con dos teléfonos"],
    start: [
      ["Una lámpara, una cena fría, la última luz de la oficina. {who} se frota los ojos.", "Es tarde, y la lista no se acorta."],
      ["Lunes por la mañana, se enciende la pantalla. {who} cuenta los mensajes y busca la taza.", "Lunes, nueve en punto. Otra vez."],
    ],
    trouble: [
      ["Papelitos, notas pegadas, un cable que no encaja. Todo se cae de la mesa.", "Está por aquí. Sabes que está por aquí."],
      ["Una barra avanza en la pantalla, se para y vuelve a empezar.", "Iba a ahorrar tiempo. Ese era el plan."],
    ],
    use: [
      ["Un pulgar toca una vez. En la pantalla, todo encuentra su sitio.", "Un toque. Hecho, y a otra cosa."],
      ["Los papeles se van de la mesa, uno a uno, hasta que se ve la madera.", "Una cosa menos en la cabeza. Y otra."],
      ["Dos colegas se inclinan sobre la misma pantalla y asienten a la vez.", "Lo ves, lo entiendes, sigues."],
    ],
    after: [
      ["Las cinco. El portátil se cierra, alguien se pone la chaqueta, fuera aún es de día.", "A las cinco, fuera. ¿Qué harás con la tarde?"],
      ["Una mesa despejada, una taza, una planta. {who} se recuesta con las manos en la nuca.", "Así que esto es la calma un martes."],
    ],
  },
  learn: {
    places: ["en la mesa de la cocina", "en un banco entre dos clases"],
    who: ["una mujer con un cuaderno", "un chico con auriculares"],
    start: [
      ["Un tranvía, un asiento de ventanilla. {who} mueve los labios sin voz y sonríe.", "Siempre quisiste aprenderlo. ¿Te acuerdas?"],
      ["Una página en blanco. {who} gira un lápiz entre los dedos y empieza.", "Todos los comienzos se parecen un poco a este."],
    ],
    trouble: [
      ["Un libro gordo, un bostezo, un lápiz que dibuja círculos en el margen.", "Página tres. Otra vez. Y la cabeza en otra parte."],
      ["Alguien hace una pregunta. Silencio, orejas rojas, una sonrisa que no ayuda.", "Lo sabes. Es que no te sale."],
    ],
    use: [
      ["Unos minutos en el sofá, una tarea pequeña, una casilla marcada.", "Unos minutos. No mañana: ahora."],
      ["Unos labios forman la primera frase, mal, otra vez, y bien.", "Dilo mal primero. Así funciona."],
      ["Dos cabezas sobre una página. Una se ilumina de golpe.", "Espera. Ahí. Ese es el momento."],
    ],
    after: [
      ["{who} contesta sin pensar y no se lo cree.", "Y de pronto está ahí, como si siempre hubiera estado."],
      ["Amigos alrededor de una mesa y, en medio, alguien que en primavera aún no sabía.", "Mira todo lo que has avanzado."],
    ],
  },
  family: {
    places: ["en la alfombra del salón", "en una mesa llena de gorros de papel"],
    who: ["una niña con botas de agua", "un padre con una corona de papel"],
    start: [
      ["Sábado, tortitas, un calcetín en la lámpara. {who} aparece corriendo por el pasillo.", "Sábado por la mañana, y la casa ya está en pie."],
      ["Susurros tras una puerta. {who} cuenta hasta tres con un dedo en los labios.", "Chist. Todavía no digas nada."],
    ],
    trouble: [
      ["Una ventana con lluvia, un montón de juguetes, un suspiro muy largo.", "«Me aburro». Y solo son las diez."],
      ["Toda la familia en un cuarto, cada cara a la luz de su pantalla.", "Todos juntos, y cada uno en otra parte."],
    ],
    use: [
      ["Se rasga el papel, se levanta una tapa y los ojos se hacen grandes.", "Mira los ojos. De eso se trata."],
      ["Manos pequeñas, manos grandes y una torre más alta que la mesa.", "Primero ayudas. Y luego juegas."],
      ["Un baile en el pasillo, calcetines que resbalan, la música demasiado alta.", "Cinco minutos de tonterías que nadie olvida."],
    ],
    after: [
      ["Luz de noche. {who} duerme, con el tesoro del día muy cerca.", "Y al final del día, paz. Paz de verdad."],
      ["Una foto movida, todos ríen, alguien sale cortado.", "No es la foto perfecta. Es la buena."],
    ],
  },
  visit: {
    places: ["en una recepción luminosa", "en una sala tranquila y acogedora"],
    who: ["una mujer con una agenda en la mano", "un hombre con las mangas remangadas"],
    start: [
      ["Una nota en la nevera, subrayada dos veces. {who} la mira y luego mira el teléfono.", "Llevas semanas queriendo llamar."],
      ["Una puerta con un letrero pequeño. {who} duda, endereza los hombros y entra.", "El primer paso es el más difícil. Luego es fácil."],
    ],
    trouble: [
      ["Música de espera, un altavoz que cruje, dedos que tamborilean en la mesa.", "Tienes el número catorce. Otra vez."],
      ["Un problema tapado con cinta adhesiva. La cinta se despega.", "Se puede dejar para luego. Pero no se va solo."],
    ],
    use: [
      ["Un apretón de manos, una silla que se acerca, alguien que escucha de verdad.", "Lo primero es que te escuchen. Eso ya ayuda."],
      ["Manos tranquilas que trabajan, herramientas en orden, cada gesto en su sitio.", "Se nota enseguida: no es la primera vez."],
      ["Unas palabras claras, un dibujo en papel, un gesto de acuerdo.", "Sin misterios. Sabes lo que viene después."],
    ],
    after: [
      ["{who} sale al sol con una preocupación menos.", "¿Ya está? Ya está. Resuelto."],
      ["La nota sale de la nevera y vuela a la papelera.", "Una cosa en la que ya no tienes que pensar."],
    ],
  },
  make: {
    places: ["en el banco de trabajo del garaje", "en el jardín detrás de casa"],
    who: ["una mujer con guantes en el bolsillo", "un hombre con un lápiz en la oreja"],
    start: [
      ["Sábado, mangas arriba. {who} se planta ante la tarea y asiente.", "A esa tarea le das vueltas desde primavera."],
      ["Cruje la puerta del cobertizo, baila el polvo en la luz. {who} mete la mano.", "Hoy es el día. Lo dijiste tú."],
    ],
    trouble: [
      ["Frotar, sudar, y la mancha ni se inmuta.", "Frotas y frotas. Ahí sigue."],
      ["Un trabajo a medias, un tornillo torcido, un suspiro.", "A medias es el estado más largo del mundo."],
    ],
    use: [
      ["Unas manos se ponen a ello, sin prisa, y cada gesto cae en su sitio.", "Con lo adecuado en la mano, sale solo."],
      ["Una primera franja, clara y limpia, en medio del gris.", "¿Ves esa franja? Ya no hay quien pare."],
      ["Tierra, madera, agua. Bajo dos manos, algo toma forma.", "Nada como ver lo que has hecho."],
    ],
    after: [
      ["{who} da tres pasos atrás, manos en las caderas, y mira un buen rato.", "Da un paso atrás. Mira. Eso lo has hecho tú."],
      ["Unos niños cruzan corriendo la imagen, como si siempre hubiera sido así.", "Mañana nadie se acordará de cómo estaba."],
    ],
  },
  any: {
    places: ["junto a una ventana abierta", "en mitad de un día cualquiera"],
    who: ["una mujer con una bolsa de la compra", "un hombre con mochila"],
    start: [
      ["Suena el timbre, un paquete en el felpudo. {who} mira la calle vacía a un lado y a otro.", "Hay algo en tu puerta."],
      ["Una calle, cien personas, y solo una se para. {who} mira más de cerca.", "Todo el mundo pasa de largo. Tú no."],
    ],
    trouble: [
      ["Un cajón lleno de cosas que casi funcionaban.", "Casi. De eso tienes un cajón lleno."],
      ["Una cola larga, un altavoz a todo volumen, una cara que ya no puede más.", "¿De verdad tiene que ser tan complicado?"],
    ],
    use: [
      ["Unos dedos levantan una tapa. Cruje el papel, aparece una sonrisa.", "El primer momento cuenta. Este es tuyo."],
      ["Pasa un día cualquiera, y hay algo que vuelve una y otra vez.", "Mañana, tarde y noche: siempre vuelves."],
      ["De mano en mano por encima de una mesa, con un gesto breve.", "Prueba una vez. Luego hablamos."],
    ],
    after: [
      ["{who} se apoya en el marco de la puerta, a gusto, mientras cambia la luz.", "A veces no hace falta más."],
      ["La misma calle, la misma hora, un paso más ligero.", "No ha cambiado nada grande. Pero se nota."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
