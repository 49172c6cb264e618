import type { World, WorldName } from "../words.ts";

/** Spanish pictures from inside the house. */
export const indoors = {
  home: {
    places: ["en un salón pequeño", "junto a la ventana del salón"],
    who: ["una mujer en calcetines de lana", "un hombre con un jersey viejo"],
    start: [
      ["La puerta se cierra. {who} deja las llaves en un cuenco y se queda un momento en el pasillo oscuro.", "Por fin en casa, y el día todavía pesa en los hombros."],
      ["Un rincón vacío del cuarto. {who} ladea la cabeza y mide con las dos manos.", "Hay un rincón en casa que nunca quedó del todo bien."],
    ],
    trouble: [
      ["Una bombilla desnuda sobre un cuarto ordenado y sin vida. Nadie se sienta.", "La luz grande está encendida, y nadie quiere quedarse."],
      ["Un sofá bajo la ropa y los paquetes, la tele parpadea para nadie.", "Todas las noches se parecen: mucho ruido y poco más."],
    ],
    use: [
      ["Unas manos despejan la mesa, paso a paso, hasta que queda solo lo importante.", "No hacen falta más cosas. Solo la adecuada."],
      ["La luz del techo se apaga. Un brillo suave llena el cuarto y las sombras se redondean.", "Un pequeño cambio, y todo el cuarto respira."],
      ["Pies descalzos en el suelo, una manta, un libro que se abre siempre por la misma página.", "Aquí la noche empieza a ser tuya."],
    ],
    after: [
      ["El mismo cuarto de noche, ahora cálido. Dos personas hablan y se olvidan de la hora.", "Qué curioso, ya nadie quiere irse."],
      ["El sol de la mañana cruza el cuarto y se para en el nuevo rincón favorito.", "Y por la mañana sigue siendo tu casa."],
    ],
  },
  care: {
    places: ["delante del espejo del baño", "en una habitación clara y tranquila"],
    who: ["una mujer con el pelo mojado", "un hombre con camiseta blanca"],
    start: [
      ["Vaho en el espejo. Una mano despeja un óvalo y {who} se mira a los ojos.", "Buenos días. ¿Cómo estás hoy?"],
      ["Un grifo gotea, una toalla espera. {who} toma aire y deja caer los hombros.", "Cinco minutos solo para ti. ¿Cuándo fue la última vez?"],
    ],
    trouble: [
      ["Un estante lleno de cosas a medio usar. Una mano duda sobre ellas y no toma ninguna.", "Tantas promesas en un estante, y el mismo espejo de siempre."],
      ["La luz del móvil a oscuras, ojos de sueño, un mensaje más antes de dormir.", "Cuidas de todo el mundo. Y se acaba el día."],
    ],
    use: [
      ["Manos lentas, un gesto tranquilo, gotas de agua que atrapan la luz.", "No hace falta una hora. Basta un momento tuyo."],
      ["El móvil queda boca abajo. Se abre una ventana y se mueve una cortina.", "Deja el móvil. Respira. Ahí estás."],
      ["Ojos cerrados, la cara hacia la luz, una sonrisa que nadie ha pedido.", "Lo notas tú antes de que se vea."],
    ],
    after: [
      ["{who} sale de casa y se mira de paso en un escaparate, con gusto.", "Sin filtros. Un buen día que se nota."],
      ["De noche. El mismo espejo, la misma cara, más suave.", "Y esta noche el espejo está de tu parte."],
    ],
  },
  cup: {
    places: ["en la encimera de la cocina", "en la mesita junto a la ventana"],
    who: ["una mujer en pijama", "un hombre con el pelo revuelto"],
    start: [
      ["Luz azul en la cocina. {who} busca una taza a tientas, con un solo ojo abierto.", "El día no ha empezado. Este minuto es tuyo."],
      ["Fuera, una bici apoyada y una calle que se despierta. Tras el cristal, {who} sirve despacio.", "Ahí fuera ya hay ruido. Aquí dentro, no."],
    ],
    trouble: [
      ["Un vaso de cartón en el salpicadero, ya frío, junto a otros tres.", "De camino y de un trago. ¿A qué sabía?"],
      ["Las tres en el escritorio. Un vaso vacío y una cabeza que pesa sobre la mano.", "Las tres de la tarde, y sin pilas."],
    ],
    use: [
      ["Un hilo fino cae a cámara lenta. Saltan gotas y atrapan la luz.", "Escucha. Así suena ir más despacio."],
      ["Dos manos rodean el vaso. Bajan los hombros, la mirada se va por la ventana.", "El primer sorbo. Lo demás puede esperar un poco."],
      ["Dos personas brindan por encima de la mesa y empiezan a hablar a la vez.", "Hay charlas que piden algo bueno en la mano."],
    ],
    after: [
      ["El último sorbo. {who} se levanta y abre la puerta de la calle con los ojos bien abiertos.", "Ahora sí, que venga el día."],
      ["Una taza vacía, un cerco en la mesa, sol sobre la madera.", "¿Ya se acabó? Es lo único malo que tiene."],
    ],
  },
  table: {
    places: ["en una mesa larga de madera", "en una cocina pequeña y con vida"],
    who: ["una mujer con harina en la manga", "un hombre con el plato vacío"],
    start: [
      ["Vapor, ruido de platos, alguien llama a la mesa. Ya en su silla: {who}.", "¿Hueles eso? Entonces ya sabes lo que viene."],
      ["Una calle muy temprano, una sola ventana encendida. Dentro, {who} pone algo bueno en el mostrador.", "Alguien ha madrugado hoy para que comas bien."],
    ],
    trouble: [
      ["Una nevera abierta, luz fría, una cara que ya lo ha visto todo.", "Las nueve, con hambre, y nada apetece."],
      ["Comida frente al teclado: el tenedor en una mano, el ratón en la otra.", "Has comido. Pero ¿qué era?"],
    ],
    use: [
      ["Manos que parten, sirven y comparten. Caen migas y a nadie le importa.", "Para esto es la comida: para pasarla."],
      ["El primer bocado, los ojos cerrados. Hasta los niños se callan un momento.", "Primer bocado. Y de pronto, silencio."],
      ["Muy cerca del plato: color, vapor, un brillo que dura un segundo.", "Sencillo, honesto y visto y no visto."],
    ],
    after: [
      ["Platos vacíos, vasos llenos, sillas hacia atrás. Nadie se va.", "Los platos están vacíos y nadie se levanta."],
      ["Una mano se acerca a escondidas al último trozo y la pillan.", "El último es tuyo, si te das prisa."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
