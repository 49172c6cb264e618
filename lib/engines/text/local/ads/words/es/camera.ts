import type { Camera } from "../words.ts";

/** Spanish light, camera and mood. */
export const camera: Camera = {
  looks: {
    kinetic_creator: ["Cortes rápidos al ritmo, colores vivos.", "Cámara en mano, muy cerca de cada gesto.", "Un barrido nos lleva a otra parte.", "Flash directo, sombras pequeñas y duras."],
    premium_editorial: ["Luz suave desde la izquierda, sombras largas y tranquilas.", "La cámara se desliza y se para, con aire alrededor de todo.", "Tonos de papel cálido y un solo acento de color.", "Poca profundidad de campo; el fondo se deshace."],
    cinematic_product: ["Una luz lateral dibuja un borde claro en la oscuridad.", "La cámara se acerca muy despacio.", "Sombras profundas y un único brillo cálido.", "Cámara lenta, una bruma fina en el haz de luz."],
    ugc_realism: ["Grabado con el móvil, a un brazo de distancia, tal como sale.", "Luz de día sin más, nada ordenado.", "La imagen tiembla un poco y encuentra el foco.", "Por encima del hombro, tan cerca que se oye."],
    startup_explainer: ["Luz limpia y uniforme sobre un fondo liso.", "Desde arriba, todo bien colocado.", "Formas sencillas entran por el lado y se asientan.", "Un plano estable, cada cosa a su tiempo."],
    luxury_minimal: ["Una luz estrecha; lo demás es negro.", "La cámara apenas se mueve.", "Mucho espacio vacío y un reflejo lento.", "Un contraste fino, como tallado en piedra."],
  },
  shots: [
    "Desde abajo, la cámara sube con el movimiento.",
    "Muy de cerca, para que cuente cada detalle.",
    "La cámara se queda quieta y deja que ocurra.",
    "Un avance lento hacia el centro de la imagen.",
    "Visto desde lo alto.",
    "A la altura de los ojos, a unos pasos.",
    "Plano general: por fin se ve todo.",
    "El foco pasa de delante al fondo.",
  ],
  moods: {
    warm: "El ambiente: cálido y cercano, como entre amigos.",
    bold: "El ambiente: seguro, con mucho empuje.",
    playful: "El ambiente: ligero, con un guiño.",
    calm: "El ambiente: tranquilo y sin prisa.",
    premium: "El ambiente: sobrio y preciso.",
    expert: "El ambiente: claro, concreto, de confianza.",
    urgent: "El ambiente: despierto y atento.",
  },
  details: [
    "En primer término, desenfocado, algo de la vida diaria.",
    "Un pequeño movimiento lleva la vista al centro.",
    "Entran unas manos en la imagen, seguras y sin prisa.",
    "Al fondo, la vida sigue.",
    "Un segundo sin que pase nada; después, todo.",
    "Al final, la imagen aguanta un compás más.",
  ],
  subject: "En el centro de la imagen: {product}.",
};
