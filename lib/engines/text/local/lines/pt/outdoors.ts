import type { CategoryLines } from "../lines.ts";

/** Portuguese copy. */
export const outdoors = {
  sports_outdoor: {
    headlines: [
      "Lá fora está aberto", "Vá à procura do vento", "O caminho longo para o topo", "Jogue forte, descanse bem",
      "Lá fora é melhor", "A vista conquista-se", "A lama sai", "Siga o caminho", "O ar livre não fecha",
      "Mais uma hora lá fora",
    ],
    subheadlines: [
      "Para saídas cedo e regressos com lama.", "Mochila leve, volta tardia.", "Para o antes, o durante e o regresso.",
      "O necessário, e nada em que pensar.",
    ],
    hooks: [
      "Ouve isto? Zero notificações.", "Aonde leva o caminho?", "O que há depois da curva?", "Tudo à porta. Vamos?",
    ],
    problems: ["Mais um fim de semana no sofá.", "Grandes planos, pés molhados.", "Há anos que passa ao lado."],
    mistakes: [["esperar pelo bom tempo", "Agasalhe-se e vá."], ["levar meia casa", "Leve só o que vai usar."]],
    myths: [
      ["a aventura fica longe", "Começa onde acaba a estrada."], ["é preciso ser atleta", "Basta uma manhã livre."],
    ],
    changes: [["um sábado cinzento", "vento na cara"], ["outro domingo em casa", "faces coradas e sopa quente"]],
    turns: ["Feche a porta atrás de si.", "Leve o que faz falta.", "Pare, e entre."],
    benefits: [
      "A volta traz outro olhar.", "Para quando o tempo não ajuda.", "O regresso parece curto.",
      "Para mais uma hora lá fora.",
    ],
    proofs: ["Veja, lá fora.", "Veja como se porta.", "Veja em ação."],
    reveals: ["Agora é lá fora.", "A sua próxima saída."],
    actions: ["Saia.", "Marque o fim de semana.", "Prepare a mochila e vá.", "Até já, lá fora."],
    echoes: ["O caminho que sobe", "Lá fora às oito", "Vento e sol", "Mais uma hora"],
  },
  travel: {
    headlines: [
      "Vá a algum lado", "A mala já sabe", "Mais longe que o fim de semana", "A janela é sua",
      "Deixe o trabalho em casa", "Em outro lugar, até sexta", "Perder-se, da melhor forma", "Acordar em outro lugar",
      "Um mapa e uma semana", "Diga sim ao desvio",
    ],
    subheadlines: [
      "Para quem lê mapas na cama.", "Na mala, só curiosidade.", "Para escapadas curtas e sonhos longos.",
      "A história começa à porta.",
    ],
    hooks: [
      "Onde quer acordar amanhã?", "Há um canto do mapa por ver.", "Janela ou corredor?", "O que comeria lá primeiro?",
    ],
    problems: [
      "Mais um ano, a mesma praia.", "Mil páginas abertas, zero viagens.", "De volta, e a precisar de férias.",
    ],
    mistakes: [
      ["marcar todas as horas", "Deixe um dia vazio."], ["fazer mala para todo o clima", "Deixe espaço para achados."],
    ],
    myths: [["viajar pede semanas", "Duas noites podem chegar."], ["o bom fica longe", "O novo pode ser perto."]],
    changes: [["mil páginas abertas", "um bilhete na mão"], ["contar os dias", "perder a conta"]],
    turns: ["Escolha um lugar. Depois, vá.", "Feche tudo. Escolha uma.", "Vá mais devagar, desta vez."],
    benefits: [
      "Desta vai falar muito tempo.", "Manhãs com cheiro a longe.", "Vai contar durante anos.",
      "Algo muda no caminho de volta.",
    ],
    proofs: ["Olhe pela janela.", "Olhe para esta vista.", "Veja a manhã, lá."],
    reveals: ["O seu próximo postal.", "O próximo destino."],
    actions: ["Marque a viagem.", "Escolha as datas.", "Escolha a janela.", "Comece a fazer a mala."],
    echoes: ["Um lugar na janela", "Algo de novo", "Estradas lentas", "Fora do escritório"],
  },
  mobility: {
    headlines: [
      "A cidade, sem nós", "Chegue com um sorriso", "Passe além da fila", "O caminho, reescrito", "Ande, o dia é seu",
      "Tudo verde, até casa", "Saiu de casa, já vai a caminho", "O caminho bonito para o trabalho", "A rua é sua",
      "Parta quando quiser",
    ],
    subheadlines: [
      "De porta a porta, com o dia pela frente.", "Para voltas curtas e caminhos longos.",
      "Para compras, pontes e atrasos.", "Pequenos trajetos, grande diferença.",
    ],
    hooks: ["Como foi o caminho, hoje?", "Todos atrasados. Menos um.", "Verde. Vamos?", "Até onde iria hoje?"],
    problems: ["Quarenta minutos, três ruas.", "Estacionar demorou mais que a viagem.", "A espera, outra vez."],
    mistakes: [["ficar no trânsito", "Passe ao lado."], ["dar voltas à procura de lugar", "Escolha outra forma."]],
    myths: [
      ["o caminho é tempo perdido", "Pode ser a melhor parte."], ["andar na cidade é difícil", "Depende de como."],
    ],
    changes: [["parados no semáforo", "em casa para jantar"], ["semáforo vermelho", "vento na cara"]],
    turns: ["Vá pelo outro caminho.", "Mude a forma de andar.", "Parta quando quiser."],
    benefits: [
      "Chegar com energia.", "O dia começa antes de chegar.", "Até as compras viram passeio.",
      "Vai querer o caminho longo.",
    ],
    proofs: ["Veja em movimento.", "Veja como faz a curva.", "Veja na estrada."],
    reveals: ["A sua nova forma de andar.", "É assim que se chega."],
    actions: ["Venha dar uma volta.", "Pegue o caminho.", "Dê a primeira volta.", "Siga viagem."],
    echoes: ["Vento no rosto", "O caminho fácil", "Em casa às seis", "Além da fila"],
  },
} satisfies CategoryLines;
