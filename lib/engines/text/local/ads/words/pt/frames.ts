import type { FrameImages } from "../words.ts";

/** Portuguese pictures for any goods; words that work on both sides of the Atlantic. */
export const frames: FrameImages = {
  show: [
    ["Plano fechado: {product}, e mais nada na imagem. A poeira dança na luz e, de repente, tudo para.", "Aqui está. {brand}. Pare um segundo e olhe."],
    ["{product} {place}, no começo só um contorno. Devagar, a imagem ganha foco.", "E de repente tudo fica simples. {brand}."],
    ["Detalhe a detalhe: uma superfície, uma borda, uma sombra. Depois, em toda a imagem: {product}.", "Olhe mais de perto. Ainda mais. {brand}."],
  ],
  screen: [
    ["Um visor acende no escuro. Nele, grande e nítido: {product}.", "Aqui está. {brand}. Mais perto do que parece."],
    ["Visto de cima: um teclado, uma caneca, uma mão. O computador acorda e mostra isto: {product}.", "Um olhar, e já se sabe onde se está. {brand}."],
  ],
  venue: [
    ["Uma rua, uma porta, uma placa que balança um pouco. Atrás do vidro há luz: {product}.", "Chegue mais perto. {brand}. A porta está aberta."],
    ["A porta abre e entramos à altura dos olhos. Primeiros sons, primeiros rostos: {product}.", "Entre. {brand}. Sem pressa."],
  ],
  veil: [
    ["Uma mesa escura, algo debaixo de um pano. Uma mão segura uma ponta e espera.", "Há algo à espera ali debaixo. Quer adivinhar?"],
    ["Só uma silhueta contra uma parede clara. A luz avança, palmo a palmo.", "Ainda não. Quase. Continue a olhar."],
  ],
  dare: [
    ["{who} olha direto para nós, arregaça as mangas e põe um relógio a contar.", "Podíamos falar disto. É melhor mostrar."],
    ["Uma mesa vazia, um risco de giz, um relógio. Dedos contam: três, dois, um.", "Não precisa acreditar em nós. Basta ver."],
  ],
  test: [
    ["Um plano sem cortes, {place}: mãos que trabalham e, no centro da imagem, {product}.", "Sem cortes, sem truques. Um dia normal."],
    ["Uma mesa, duas metades. À esquerda, como sempre. À direita: {product}.", "A mesma mesa, o mesmo minuto. Compare."],
    ["{who} experimenta pela primeira vez. Só vemos o rosto: dúvida, surpresa, um pequeno sim com a cabeça.", "Repare no rosto. Diz mais do que nós."],
  ],
  wrong: [
    ["{who}, {place}, e acontece o que acontece a todos. A imagem congela. Lê-se: “{line}”.", "Já aconteceu com todos: {raw}."],
    ["O mesmo deslize em ritmo acelerado, uma vez, duas, três. A imagem congela. Lê-se: “{line}”.", "Parece familiar? {raw}."],
  ],
  mend: [
    ["A imagem volta atrás, a um instante antes. Desta vez corre de outro modo. Lê-se: “{line}”.", "Vamos tentar de novo. {line}."],
    ["O mesmo lugar, as mesmas mãos, um gesto mais calmo. Lê-se: “{line}”.", "É mais fácil do que parece. {line}."],
  ],
  myth: [
    ["Na rua, uma pessoa depois da outra repete a mesma frase ao microfone. Lê-se: “{line}”.", "Ouve-se por todo o lado: {raw}."],
    ["{who} encolhe os ombros e repete o que todos dizem. Em letras grandes: “{line}”.", "É o que se diz: {raw}. Será?"],
  ],
  truth: [
    ["Uma mão apaga a frase de um vidro. Atrás, em plena luz: {product}. Lê-se: “{line}”.", "A verdade é mais simples. {line}."],
    ["Corte para a vida real, {place}: {product}, e chega de conversa. Lê-se: “{line}”.", "E agora, a vida real. {line}."],
  ],
  past: [
    ["A metade esquerda de uma imagem dividida: {place}, um dia cinzento e com pressa. A direita ainda está preta. Lê-se: “{line}”.", "Antes era assim: {raw}."],
    ["Uma foto de cores gastas: {who}, {place}. Por baixo, escrito à mão: “{line}”.", "Esta imagem é conhecida: {raw}."],
  ],
  present: [
    ["A metade direita acende: o mesmo lugar, a mesma hora e, agora, {product}. Lê-se: “{line}”.", "E pode ser assim: {raw}."],
    ["A foto gasta desliza para fora. A mesma vista a cores e, no meio, {product}. Lê-se: “{line}”.", "O mesmo lugar, outra sensação: {raw}."],
  ],
  fact: [
    ["Papel liso e letras grandes: “{line}”. Ao lado, com uma sombra suave: {product}.", "Isto vale a pena saber. {line}."],
    ["{product}, por um instante sem se mexer. Uma linha de texto entra na imagem: “{line}”.", "Se ficar só uma coisa na memória, que seja esta. {line}."],
  ],
  crowd: [
    ["Rostos que se sucedem, cada um com o seu sorriso: em casa, na rua, no trabalho.", "Há sempre alguém que também ia gostar disto."],
    ["Abrem-se quatro portas, aparecem quatro pessoas. De mão em mão passa isto: {product}.", "As coisas boas são assim: passam de mão em mão."],
  ],
  close: [
    ["{product} numa imagem calma, e mais nada. Por baixo, em letra nítida: “{line}”.", "{brand}. {line}."],
    ["A última imagem fica parada: {who}, {place}. Depois, as palavras: “{line}”.", "Agora é a sua vez. {brand}. {line}."],
    ["Um fundo liso de cor quente, com espaço para a marca. No centro: “{line}”.", "Quando quiser. {brand}. {line}."],
  ],
  open: [
    ["{who}, {place}, antes de mais alguém se levantar. Um primeiro gesto, devagar.", "Começa em silêncio, como começam os dias bons."],
    ["Uma janela, um respiro, uma terça-feira qualquer. {who} vira-se para a luz.", "Era um dia como os outros. Ou quase."],
  ],
  middle: [
    ["{who} para, olha para lugar nenhum e acaba por sorrir.", "Não aconteceu nada. E, mesmo assim, algo mudou."],
    ["Pequenas coisas em fila: uma mão na mesa, uma porta entreaberta e, à beira da imagem, {product}.", "Mais tarde, são as pequenas coisas que ficam."],
    ["Chuva no vidro. Lá dentro, {who}, sem pressa nenhuma.", "Por algum tempo, o relógio não teve nada a dizer."],
  ],
  end: [
    ["De novo {who}, {place}, com mais calma do que de manhã. À beira da imagem: {product}.", "Há dias que ficam. {brand}. {line}."],
    ["A lâmpada apaga-se e fica uma luz pequena. Depois, em letra simples: “{brand}”.", "E é esta a história toda. {brand}. {line}."],
  ],
};
