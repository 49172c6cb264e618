import type { Camera } from "../words.ts";

/** Portuguese light, camera and mood. */
export const camera: Camera = {
  looks: {
    kinetic_creator: ["Cortes rápidos no ritmo, cores vivas.", "Imagem à mão, muito perto de cada gesto.", "Um movimento brusco leva-nos adiante.", "Flash direto, sombras pequenas e duras."],
    premium_editorial: ["Luz suave da esquerda, sombras longas e calmas.", "A imagem desliza e para, com ar à volta de tudo.", "Tons de papel quente e um só toque de cor.", "Pouca profundidade de campo; o fundo desfaz-se."],
    cinematic_product: ["Uma luz lateral desenha uma borda clara no escuro.", "A imagem aproxima-se, muito devagar.", "Sombras profundas e um único brilho quente.", "Movimento lento, uma névoa fina no feixe de luz."],
    ugc_realism: ["Filmado com o telefone, à distância de um braço, tal como sai.", "Luz do dia, sem nada arrumado.", "A imagem treme um pouco e encontra o foco.", "Por cima do ombro, tão perto que se ouve."],
    startup_explainer: ["Luz limpa e uniforme sobre um fundo liso.", "Visto a prumo, tudo bem alinhado.", "Formas simples entram de lado e assentam.", "Um plano estável, uma coisa de cada vez."],
    luxury_minimal: ["Uma luz estreita; o resto é preto.", "Quase nada se move.", "Muito espaço vazio e um reflexo lento.", "Um contraste fino, como talhado em pedra."],
  },
  shots: [
    "De baixo, a imagem sobe com o movimento.",
    "Muito de perto, para que cada detalhe conte.",
    "O plano fica parado e deixa acontecer.",
    "Um avanço lento para o centro da imagem.",
    "Visto de cima.",
    "À altura dos olhos, a alguns passos.",
    "Plano aberto: agora vê-se tudo.",
    "O foco passa da frente para o fundo.",
  ],
  moods: {
    warm: "O ambiente: quente e próximo, como entre amigos.",
    bold: "O ambiente: seguro, com muito impulso.",
    playful: "O ambiente: leve, com um piscar de olho.",
    calm: "O ambiente: tranquilo e sem pressa.",
    premium: "O ambiente: contido e preciso.",
    expert: "O ambiente: claro, concreto, de confiança.",
    urgent: "O ambiente: desperto e atento.",
  },
  details: [
    "À frente, desfocado, algo do dia a dia.",
    "Um pequeno movimento leva o olhar ao centro.",
    "Entram mãos na imagem, seguras e sem pressa.",
    "Ao fundo, a vida continua.",
    "Por um segundo nada acontece; depois, tudo.",
    "No fim, a imagem fica parada por um compasso.",
  ],
  subject: "No centro da imagem: {product}.",
};
