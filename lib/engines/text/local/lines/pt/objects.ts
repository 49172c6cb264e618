import type { ObjectLines } from "../lines.ts";

/** Portuguese copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
  "home_decor/candle": {
    headlines: [
      "Acenda. Deixe ir.", "A noite começa num fósforo", "Pequena chama, noite lenta", "Baixe as luzes",
      "A casa cheira a isto", "Hoje é dia de ficar em casa", "Um pavio, nenhuma pressa", "O lado suave do dia",
      "O silêncio tem um aroma", "A luz que acalma",
    ],
    subheadlines: [
      "Para a hora em que o dia solta a mão.", "Um pouco de luz para noites longas.",
      "A sala é a primeira a ficar em silêncio.", "Para banhos, livros e nada de nada.",
    ],
    hooks: [
      "Luzes apagadas. Fósforo na mão?", "Que aroma tem a sua noite?", "Nove da noite. Enfim, silêncio.",
      "Acenda. Olhe. Respire.",
    ],
    problems: ["O dia acabou. A cabeça não.", "Luz forte, noite sem graça.", "Em casa tarde, direto ao telefone."],
    mistakes: [["guardar para as visitas", "Acenda numa terça."], ["luz de teto a noite toda", "Basta uma chama."]],
    myths: [["velas são para ocasiões", "Hoje é uma ocasião."], ["criar ambiente dá trabalho", "Basta um fósforo."]],
    changes: [["luz de teto", "luz de vela"], ["um dia longo e barulhento", "uma noite suave e lenta"]],
    turns: ["Acenda uma pequena chama.", "Apague tudo. Acenda isto.", "Largue o telefone. Acenda."],
    benefits: [
      "Em torno da chama, tudo acalma.", "O ambiente muda logo.", "Um pequeno ritual ao fim do dia.",
      "Primeiro o aroma, depois o silêncio.",
    ],
    proofs: ["Veja a chama assentar.", "Veja a sala ao fim da tarde.", "Acenda, e olhe em volta."],
    reveals: ["Um fósforo, e começa a noite.", "A sua luz da noite."],
    actions: ["Acenda a sua noite.", "Escolha o seu aroma.", "Leve essa luz para casa.", "Tenha uma noite lenta."],
    echoes: ["Noites lentas", "Uma luz mais suave", "Noites calmas", "O lado bom do escuro"],
  },
  "drink/tumbler-glass": {
    headlines: [
      "Um gole, e segue", "Sempre à mão", "O melhor hábito da mesa", "Encha, e vá", "Vai aonde for preciso",
      "A melhor companhia da mochila", "Água, em todo lugar", "O último gole também conta",
    ],
    subheadlines: [
      "Para mesas, caminhos e tudo o resto.", "Um hábito para o dia todo.", "Encha de manhã. Depois, é só beber.",
      "O que nunca fica em casa.",
    ],
    hooks: [
      "Há quanto tempo não bebe água?", "Mala, chaves. E que mais?", "Três da tarde. Com sede?", "Já ouve o gelo?",
    ],
    problems: ["Morna antes do almoço.", "Mais uma garrafa, mais um lixo.", "Hoje também bebeu pouco."],
    mistakes: [["comprar água todos os dias", "Encha em casa."], ["deixar a água na cozinha", "Leve-a sempre."]],
    myths: [
      ["uma garrafa é igual à outra", "Teste uma boa durante uma semana."],
      ["beber bem é difícil", "Basta ter água por perto."],
    ],
    changes: [["plástico e mais plástico", "uma garrafa, sempre"], ["garganta seca às três", "um gole a cada hora"]],
    turns: ["Leve algo melhor.", "Encha a sua.", "Tenha água sempre à mão."],
    benefits: [
      "Uma só para o dia inteiro.", "Cabe no dia, e na mochila.", "O pequeno hábito que fica.",
      "Goles melhores, o dia todo.",
    ],
    proofs: ["Primeiro gole. Último gole.", "Encha. Veja.", "Veja, pela rua."],
    reveals: ["A sua companhia de todos os dias.", "A garrafa que fica."],
    actions: ["Encha a sua.", "Leve para todo lado.", "Escolha a sua garrafa.", "Comece o hábito."],
    echoes: ["Dias longos", "A cada gole", "Junto, o dia todo", "Bons hábitos"],
  },
  "beauty/scissors": {
    headlines: [
      "Sente-se. Levante o olhar.", "Corte novo, cabeça leve", "Sente-se um pouco", "Entra de um jeito, sai de outro",
      "Bom cabelo, boa segunda-feira", "A cadeira está livre", "Só as pontas, ou tudo", "Todos os lados são o melhor",
    ],
    subheadlines: [
      "A meia hora que muda a semana.", "Boas mãos, nenhuma pressa.", "Para quem sempre volta, e para quem vai voltar.",
      "Conte como gosta.",
    ],
    hooks: [
      "Qual foi o último bom corte?", "A cadeira está livre. Vem?", "O mesmo de sempre?",
      "Espelho meu. Com sinceridade?",
    ],
    problems: ["O corte já era, há semanas.", "Chapéu, três dias seguidos.", "Era só um pouco. Foi demais."],
    mistakes: [["cortar em casa", "Deixe com boas mãos."], ["esperar pelas festas", "Venha esta semana."]],
    myths: [["um bom corte leva horas", "Leva um bom olho."], ["só as pontas não muda nada", "Olhe-se ao espelho."]],
    changes: [["um chapéu por dia", "cabeças que se viram"], ["cabelo rebelde", "semana de estilo"]],
    turns: ["Sente-se.", "Reserve a cadeira.", "Escolha mãos que ouvem."],
    benefits: ["Vai andar de cabeça erguida.", "Fácil de pentear amanhã, também.", "Alguém vai perguntar onde foi."],
    proofs: ["Olhe para esta linha.", "De trás, também.", "Antes de sair: olhe."],
    reveals: ["A cadeira a que se volta.", "A sua próxima cadeira preferida."],
    actions: ["Sente-se.", "Entre.", "Reserve a cadeira.", "Passe aqui esta semana."],
    echoes: ["Corte novo", "A cadeira está livre", "Semana em forma", "Boas mãos"],
  },
  "garden/bouquet": {
    headlines: [
      "Diga com flores", "Flores, sem motivo", "Aquela mesa está vazia", "Leve um campo para casa",
      "Hoje cheira a primavera", "Um ramo de boas notícias", "Abra a porta, estenda os braços",
      "Pequeno ramo, grande sorriso",
    ],
    subheadlines: [
      "Para obrigados, desculpas e terças comuns.", "A forma mais rápida de mudar uma sala.",
      "Flores escolhidas para oferecer.", "Para alguém especial, ou sem motivo.",
    ],
    hooks: [
      "Quem gostaria de ver sorrir hoje?", "Quando levou flores pela última vez?", "Domingo. A jarra está vazia?",
      "Sente? É primavera.",
    ],
    problems: ["Uma jarra vazia, desde março.", "A data, esquecida. Outra vez.", "Faltam as palavras."],
    mistakes: [["esperar por uma ocasião", "Leve hoje."], ["flores de última hora", "Escolha flores frescas."]],
    myths: [
      ["flores precisam de motivo", "Terça-feira é um motivo."],
      ["flores são para os outros", "Leve algumas para casa."],
    ],
    changes: [["uma mesa vazia", "uma mesa em flor"], ["um perdão sem jeito", "braços abertos"]],
    turns: ["Encha de flores hoje.", "Leve flores.", "Deixe que elas falem."],
    benefits: ["A sala inteira acorda.", "Um sorriso antes das palavras.", "A cada dia, mais um botão aberto."],
    proofs: ["Veja como se abrem.", "Olhe para estas cores.", "Veja as flores na mesa."],
    reveals: ["O ramo de hoje.", "A primavera é assim."],
    actions: ["Escolha o seu ramo.", "Faça alguém feliz.", "Leve flores para casa.", "Diga hoje."],
    echoes: ["Diga em flor", "Para quem se ama", "Uma mesa em flor", "Primavera na mão"],
  },
};
