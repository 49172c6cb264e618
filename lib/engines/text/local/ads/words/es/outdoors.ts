import type { World, WorldName } from "../words.ts";

/** Spanish pictures from outside: clothes, movement, journeys, animals. */
export const outdoors = {
  wear: {
    places: ["delante de un espejo alto", "en una esquina con sol"],
    who: ["una mujer con el abrigo en el brazo", "un hombre con las mangas remangadas"],
    start: [
      ["Vuelan camisas sobre la cama, una tras otra. Delante del espejo, sin respuesta: {who}.", "El armario lleno y nada que ponerse. ¿Te suena?"],
      ["Un pasillo, una última mirada al espejo. {who} se gira y mira otra vez.", "¿Conoces esa última mirada antes de salir?"],
    ],
    trouble: [
      ["Un cajón que no cierra. Cosas de una sola vez, con la etiqueta puesta.", "Un capricho, un solo día, y al olvido."],
      ["Una fila gris de abrigos en la parada: todo el mundo se parece.", "Hay mañanas en que todo el mundo se parece. Tú también."],
    ],
    use: [
      ["Muy cerca de los dedos: un cierre, una costura, un último toque.", "Se nota en las cosas pequeñas."],
      ["Pasos en la acera, media vuelta, tela y luz en movimiento.", "Se mueve contigo, y se te olvida que está ahí."],
      ["Amigos en una terraza. Uno se para a mitad de frase y señala.", "«¿De dónde es eso?» Lo vas a oír mucho."],
    ],
    after: [
      ["{who} pasa ante un escaparate, frena y sonríe a su reflejo.", "Ese reflejo eres tú. Te queda bien."],
      ["El abrigo abierto, la cabeza alta, la gente se aparta un poco.", "No has cambiado. Es que ahora se ve."],
    ],
  },
  move: {
    places: ["en un camino junto al río", "a la entrada del parque"],
    who: ["una mujer con coleta", "un hombre con capucha"],
    start: [
      ["Las seis y media, rocío en la barandilla. {who} se agacha, aprieta un nudo y levanta la vista.", "¿El paso más difícil? El de cruzar la puerta."],
      ["Una calle vacía, aliento en el aire frío. {who} sacude los brazos.", "La ciudad duerme. Esta hora es tuya."],
    ],
    trouble: [
      ["Suena el despertador. Una mano sale de la manta y lo hace callar.", "Mañana. Ayer dijiste lo mismo."],
      ["Manos en las rodillas a mitad de la cuesta, los demás ya lejos.", "A media cuesta, y la cabeza quiere volver."],
    ],
    use: [
      ["Pies en el suelo: charco, grava, asfalto. Nace un ritmo.", "Un paso y luego otro. No hay más."],
      ["Los árboles pasan volando. Una cara encuentra el aire y empieza a sonreír.", "Hay un punto en que todo se vuelve ligero."],
      ["Una curva, un puente, cielo abierto. Los brazos se abren un segundo.", "No se trata de ganar. Se trata de salir."],
    ],
    after: [
      ["{who}, sin aliento sobre un muro, mira los tejados con el primer sol.", "Aquí arriba nadie se ha arrepentido nunca."],
      ["La puerta se abre otra vez, mejillas rojas, zapatillas por el pasillo.", "Hecho. Y queda todo el día por delante."],
    ],
  },
  away: {
    places: ["en un balcón al sol", "en un andén con una maleta pequeña"],
    who: ["una mujer con camisa de lino", "un hombre con un mapa en las rodillas"],
    start: [
      ["Una maleta se cierra. {who} da una última vuelta por el piso y apaga la luz.", "Llaves, billete y en marcha. Lo demás puede esperar."],
      ["La ventana de un tren, campos que pasan. {who} apoya la frente en el cristal.", "En algún punto del camino, empiezas a respirar."],
    ],
    trouble: [
      ["Veinte pestañas abiertas, una cena fría, un dedo que baja y baja.", "Veinte pestañas abiertas, y ningún plan."],
      ["Lluvia en la ventana de la oficina y una postal junto a la pantalla.", "Esa postal lleva ahí demasiado tiempo."],
    ],
    use: [
      ["Se abren unas contraventanas y la luz cae sobre un suelo que aún no conoces.", "Primera mañana en otro sitio. Abre la ventana."],
      ["Desayuno al aire libre. Una mano parte el pan, una abeja revisa la mermelada.", "Nadie te espera. Qué gusto, ¿no?"],
      ["Callejuelas, un giro equivocado, una plaza llena de música.", "Piérdete un poco. Ahí empieza lo bueno."],
    ],
    after: [
      ["Pies descalzos en la piedra caliente, el móvil olvidado en una silla.", "Y un día te das cuenta: ya no cuentas las horas."],
      ["De vuelta en casa, cae arena de un zapato. {who} se ríe y la deja ahí.", "Te traes mucho más que fotos."],
    ],
  },
  pets: {
    places: ["en el suelo de la cocina", "en el prado detrás de casa"],
    who: ["una mujer con pelos en la manga", "un niño de rodillas"],
    start: [
      ["Un hocico se asoma por la puerta entornada. Dos ojos, una pregunta.", "Alguien lleva todo el día esperándote."],
      ["Patas en el suelo de madera, un rabo que tira una taza. {who} se ríe y se agacha.", "Has llegado. Para alguien, es la mejor noticia del mundo."],
    ],
    trouble: [
      ["Un cuenco lleno. Un hocico huele, una cabeza se aparta, ofendida.", "Huele, mira y se va. Hoy tampoco, entonces."],
      ["Un zapato mordido, una mirada de culpa, plumas todavía en el aire.", "El aburrimiento tiene cuatro patas y muy buenos dientes."],
    ],
    use: [
      ["Se levantan unas orejas. Suena una bolsa y cuatro patas derrapan en la esquina.", "¿Lo has oído? Alguien sí."],
      ["Mano y pata, cara a cara en el suelo, sin prisa.", "Son solo unos minutos. Para ellos lo es todo."],
      ["Fuera, en la hierba, orejas al viento y un palo demasiado grande.", "¿Ves esa carrera? Eso es la felicidad."],
    ],
    after: [
      ["Un cuenco reluciente resbala por el suelo y se para ante dos pies.", "Ni rastro. No hay mejor opinión."],
      ["De noche en el sofá: una cabeza que pesa en una rodilla, un suspiro hondo.", "Sueño, tripa llena y paz. Para los dos."],
    ],
  },
  garden: {
    places: ["en el jardín de casa", "junto a un alféizar con sol"],
    who: ["una mujer con botas de goma", "un hombre con tierra en las manos"],
    start: [
      ["El primer sol sobre la hierba mojada. {who} sale con una taza en la mano y mira lo que ha hecho la noche.", "A primera hora, antes de que nadie pida nada."],
      ["Un balcón gris, una maceta vacía. {who} se apoya en la barandilla e imagina algo verde.", "Hay sitio para algo verde. Siempre lo hay."],
    ],
    trouble: [
      ["Una hoja marrón, y luego otra. Un dedo toca la tierra y sale seco.", "La regaste. ¿O fue la semana pasada?"],
      ["Un rincón de tierra sin nada, un rastrillo olvidado, una silla de plástico volcada.", "Cada primavera, el mismo rincón. Cada primavera, el mismo plan."],
    ],
    use: [
      ["Unas manos aprietan la tierra alrededor de un tallo, con cuidado, como quien arropa.", "Diez minutos, dos manos, un poco de tierra."],
      ["El agua cae en un arco fino, y cada gota se lleva un poco de luz.", "Escucha. Así suena la calma."],
      ["Se abre una ventana, algo verde se mueve con el aire y el cuarto parece otro.", "Un poco de verde, y todo el cuarto despierta."],
    ],
    after: [
      ["El mismo rincón, lleno de hojas. En medio, {who}, sin hacer nada de nada.", "Esperas y esperas. Y una mañana, ahí está."],
      ["Alguien se asoma por encima de la valla y señala. {who} se encoge de hombros y sonríe.", "Te preguntarán cómo lo haces. Tú sonríe."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
