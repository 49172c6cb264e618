import type { Patterns } from "../lines.ts";

/** Portuguese patterns: the product, name and audience stand in them as bare labels. */
export const patterns: Patterns = {
  toneHeadlines: {
    warm: ["Para quem mora no coração", "O que é bom está perto", "Como voltar para casa", "Simplicidade, com carinho"],
    bold: ["Chega de talvez", "Mais forte que o comum", "Sem meias medidas", "Nada de última fila"],
    playful: ["Divirta-se um pouco", "Cuidado, faz sorrir", "Coisa séria, sem seriedade", "Dá vontade, não dá"],
    calm: ["Com calma", "O silêncio faz bem", "Nada em excesso", "Devagar, todos os dias"],
    premium: ["Nada a provar", "Excelência em voz baixa", "Menos, e melhor", "O detalhe é tudo"],
    expert: ["Clareza e cuidado", "Tudo tem um porquê", "A escolha sensata faz bem", "Comece pelas perguntas certas"],
    urgent: ["Agora é um bom momento", "Não espere por segunda", "Hoje, não um dia", "O momento é este"],
  },
  named: [
    "{name}. Vale conhecer.", "Conheça {name}", "Chama-se {name}", "{name}. É isso.", "Olá, {name}",
    "Hoje é dia de {name}",
  ],
  product: ["{product}. O resto pode esperar.", "{product}, como deve ser."],
  productReveal: ["{product}. Aqui mesmo.", "{product}, ao seu alcance.", "{product}. E aqui está."],
  nameReveal: ["Conheça {name}.", "Chama-se {name}.", "Olá, {name}."],
  forAudience: ["Para {audience}.", "Com {audience} em mente."],
  productForAudience: "{product} para {audience}.",
  nameProduct: ["{name}. {product}.", "{name}, {product}."],
  myth: "Mito: {line}.",
  before: "Antes: {line}.",
  after: "Depois: {line}.",
  mistake: "Erro: {line}.",
};
