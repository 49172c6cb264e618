import type { FrameImages } from "../words.ts";

/** Spanish pictures for any goods. */
export const frames: FrameImages = {
  show: [
    ["Primer plano: {product}, y nada más en el cuadro. El polvo flota en la luz y, de pronto, todo se detiene.", "Aquí está. {brand}. Tómate un segundo para mirar."],
    ["{product} {place}, al principio solo una silueta. Poco a poco, la imagen se vuelve nítida.", "Y de repente, todo es sencillo. {brand}."],
    ["Detalle a detalle: una superficie, un borde, una sombra. Después, llenando el cuadro: {product}.", "Mira más de cerca. Un poco más. {brand}."],
  ],
  screen: [
    ["Una pantalla se enciende en la oscuridad. En ella, grande y clara: {product}.", "Aquí está. {brand}. Más cerca de lo que crees."],
    ["Desde arriba: un teclado, una taza, una mano. La pantalla despierta y muestra esto: {product}.", "Una mirada, y ya sabes dónde estás. {brand}."],
  ],
  venue: [
    ["Una calle, una puerta, un letrero que se mueve un poco. Tras el cristal hay luz: {product}.", "Acércate un poco. {brand}. La puerta está abierta."],
    ["Se abre la puerta y entramos a la altura de los ojos. Primeros sonidos, primeras caras: {product}.", "Pasa. {brand}. Sin prisa."],
  ],
  veil: [
    ["Una mesa a oscuras, algo bajo una tela. Una mano agarra una esquina y espera.", "Algo espera ahí debajo. A ver si adivinas."],
    ["Solo una silueta contra una pared clara. La luz avanza, palmo a palmo.", "Todavía no. Casi. Sigue mirando."],
  ],
  dare: [
    ["{who} mira de frente a la cámara, se remanga y pone en marcha un cronómetro.", "Podríamos contártelo. Mejor te lo enseñamos."],
    ["Una mesa vacía, una raya de tiza, un cronómetro. Unos dedos cuentan: tres, dos, uno.", "No hace falta que nos creas. Tú mira."],
  ],
  test: [
    ["Una toma sin cortes, {place}: manos que trabajan y, en el centro de la imagen, {product}.", "Sin cortes y sin trucos. Un día normal, y ya."],
    ["Una mesa, dos mitades. A la izquierda, como siempre. A la derecha: {product}.", "La misma mesa, el mismo minuto. Compara."],
    ["{who} prueba por primera vez. Solo vemos la cara: duda, sorpresa, un pequeño sí con la cabeza.", "Fíjate en la cara. Dice más que nosotros."],
  ],
  wrong: [
    ["{who}, {place}, y pasa lo que le pasa a todo el mundo. La imagen se congela. En pantalla: «{line}».", "Nos ha pasado a todos: {raw}."],
    ["El mismo tropiezo a cámara rápida, una vez, dos, tres. Imagen congelada. En pantalla: «{line}».", "¿Te suena? {raw}."],
  ],
  mend: [
    ["La imagen retrocede hasta un momento antes. Esta vez sale de otra manera. En pantalla: «{line}».", "Venga, otra vez. {line}."],
    ["El mismo sitio, las mismas manos, un gesto más tranquilo. En pantalla: «{line}».", "Es más fácil de lo que parece. {line}."],
  ],
  myth: [
    ["En la calle, una persona tras otra dice la misma frase al micrófono. En pantalla: «{line}».", "Se oye por todas partes: {raw}."],
    ["{who} se encoge de hombros y repite lo que dice todo el mundo. En letras grandes: «{line}».", "Eso dicen: {raw}. ¿Seguro?"],
  ],
  truth: [
    ["Una mano borra la frase de un cristal. Detrás, con toda la luz: {product}. En pantalla: «{line}».", "La verdad es más simple. {line}."],
    ["Corte a la vida real, {place}: {product}, y se acabó la charla. En pantalla: «{line}».", "Y ahora, la vida real. {line}."],
  ],
  past: [
    ["La mitad izquierda de una pantalla partida: {place}, un día gris y con prisa. La derecha sigue en negro. En pantalla: «{line}».", "Así era antes: {raw}."],
    ["Una foto de colores gastados: {who}, {place}. Debajo, escrito a mano: «{line}».", "Esta imagen la conoces: {raw}."],
  ],
  present: [
    ["La mitad derecha se enciende: el mismo sitio, la misma hora y, ahora, {product}. En pantalla: «{line}».", "Y así puede ser: {raw}."],
    ["La foto gastada se aparta. La misma vista a todo color y, en medio, {product}. En pantalla: «{line}».", "El mismo sitio, otra sensación: {raw}."],
  ],
  fact: [
    ["Papel liso y letras grandes: «{line}». Al lado, con una sombra suave: {product}.", "Esto conviene saberlo. {line}."],
    ["{product}, por un momento sin moverse. Una línea de texto entra en la imagen: «{line}».", "Si te quedas con una cosa, que sea esta. {line}."],
  ],
  crowd: [
    ["Caras que se suceden, cada una con su sonrisa: en casa, en el autobús, en el trabajo.", "Seguro que conoces a alguien a quien también le gustaría."],
    ["Se abren cuatro puertas, se asoman cuatro personas. De mano en mano pasa esto: {product}.", "Es lo que tiene lo bueno: pasa de mano en mano."],
  ],
  close: [
    ["{product} en una imagen tranquila, y nada más. Debajo, en letra clara: «{line}».", "{brand}. {line}."],
    ["La última imagen se queda quieta: {who}, {place}. Luego, las palabras: «{line}».", "Ahora te toca a ti. {brand}. {line}."],
    ["Un fondo liso de color cálido, con sitio para el logo. En el centro: «{line}».", "Cuando quieras. {brand}. {line}."],
  ],
  open: [
    ["{who}, {place}, antes de que se levante nadie. Un primer movimiento, despacio.", "Empieza en silencio, como suelen empezar los días buenos."],
    ["Una ventana, un respiro, un martes cualquiera. {who} se gira hacia la luz.", "Era un día como otro cualquiera. O casi."],
  ],
  middle: [
    ["{who} se detiene, mira a ninguna parte y no puede evitar una sonrisa.", "No había pasado nada. Y, aun así, algo había cambiado."],
    ["Pequeñas cosas, una tras otra: una mano en la mesa, una puerta entreabierta y, al borde de la imagen, {product}.", "Después, lo que se recuerda son las cosas pequeñas."],
    ["Lluvia en el cristal. Dentro, {who}, sin ninguna prisa.", "Durante un rato, el reloj no tuvo nada que decir."],
  ],
  end: [
    ["Otra vez {who}, {place}, con más calma que por la mañana. Al borde del cuadro: {product}.", "Hay días que se quedan. {brand}. {line}."],
    ["La lámpara se apaga y queda una luz pequeña. Después, en letra sencilla: «{brand}».", "Y esa es toda la historia. {brand}. {line}."],
  ],
};
