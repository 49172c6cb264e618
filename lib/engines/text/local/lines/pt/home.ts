import type { CategoryLines } from "../lines.ts";

/** Portuguese copy. */
export const home = {
  home_decor: {
    headlines: [
      "A sala com a sua cara", "Pequeno objeto, grande suspiro", "Casa, só que mais", "Mude um canto, mude a noite",
      "Uma coisa bonita de cada vez", "Entre, tire os sapatos", "A beleza mora nos detalhes",
      "Aquele canto estava à espera", "A noite começa aqui", "Viver entre coisas escolhidas",
    ],
    subheadlines: [
      "Para o lugar onde se vive de verdade.", "Um detalhe, e tudo encontra o seu lugar.",
      "Para domingos lentos e noites comuns.", "As pequenas coisas que fazem um lar.",
    ],
    hooks: [
      "Olhe em volta. O que falta?", "Toda casa tem um canto vazio.", "O que diz a sua casa ao fim do dia?",
      "E aquele canto ali?",
    ],
    problems: ["Um lugar que nunca fica pronto.", "Tudo arrumado. Nada com alma.", "Compra com pressa, pouco amor."],
    mistakes: [
      ["encher todas as prateleiras", "Escolha uma peça, só uma."], ["comprar tudo igual", "Deixe uma peça falar."],
    ],
    myths: [
      ["decorar bem custa caro", "Basta a peça certa."], ["mudar é começar do zero", "Comece pelo que já tem."],
    ],
    changes: [["quatro paredes", "um refúgio"], ["uma sala um pouco fria", "uma sala que abraça"]],
    turns: ["Comece por um canto.", "Acrescente algo que ame.", "Escolha com calma, desta vez."],
    benefits: [
      "Aqui, as noites vão devagar.", "Vão perguntar de onde veio.", "Um canto à sua espera.",
      "Boa luz a qualquer hora.",
    ],
    proofs: ["Veja à luz do fim da tarde.", "Olhe bem de perto.", "Um passo atrás. Agora olhe."],
    reveals: ["É a peça que faltava.", "Um detalhe, e muda tudo."],
    actions: ["Abra espaço em casa.", "Encontre o seu canto.", "Escolha com o coração.", "Leve beleza para casa."],
    echoes: ["Noites mais lentas", "Calma, em casa", "Um canto só seu", "Lar, enfim"],
  },
  furniture: {
    headlines: [
      "Sente-se. Fique um pouco.", "Móveis para noites de verdade", "O melhor lugar é em casa",
      "Para viver, todos os dias", "Hoje é dia de ficar em casa", "Tudo começa num bom lugar",
      "Um lugar para tudo, e para todos", "O conforto tem estilo", "Cabem todos", "A casa é para usar",
    ],
    subheadlines: [
      "Para pés no sofá e conversas longas.", "Aquelas peças em que não se pensa, no bom sentido.",
      "Para casas pequenas e famílias grandes.", "As peças em torno das quais a casa gira.",
    ],
    hooks: [
      "Onde se senta quando ninguém vê?", "Metade da vida acontece aqui.", "Qual é o lugar que todos querem?",
      "Entre. Onde ficaria?",
    ],
    problems: ["Na loja, parecia perfeito.", "Quatro cadeiras. Ninguém fica.", "A sala está cheia. Falta aconchego."],
    mistakes: [
      ["medir a olho", "Meça duas vezes, depois descanse."], ["comprar para a fotografia", "Compre para a noite."],
    ],
    myths: [
      ["conforto não pode ser bonito", "Sente-se, e olhe outra vez."],
      ["casa pequena, vida pequena", "Basta a peça certa."],
    ],
    changes: [["um lugar para sentar", "um lugar para ficar"], ["uma sala de passagem", "uma sala para viver"]],
    turns: ["Pense em como vive de verdade.", "Dê vontade de ficar.", "Fique só com a peça certa."],
    benefits: [
      "Cabem todos, até o cão.", "Um conforto em que já nem pensa.", "O lugar que todos querem.",
      "À medida da sua vida.",
    ],
    proofs: ["Veja de todos os lados.", "Veja à luz do dia.", "Olhe, já há quem se sente."],
    reveals: ["O novo lugar preferido.", "A sala esperava por isto."],
    actions: ["Sente-se.", "Abra espaço em casa.", "Imagine em sua casa.", "Escolha o seu lugar."],
    echoes: ["Noites longas", "Pés para cima", "Vontade de ficar", "Domingo, todos os dias"],
  },
  cleaning: {
    headlines: [
      "Limpo, e pronto", "Menos esforço, mais sábado", "O brilho sem o suspiro", "O sábado volta a ser seu",
      "Pronto antes do café", "A parte fácil da semana", "Uma passagem, e já está", "A casa respira",
      "Limpeza sem conversa", "O fim de semana agradece",
    ],
    subheadlines: [
      "Para casas onde se vive de verdade.", "A limpeza acaba. O dia, não.", "A tarefa que acaba cedo.",
      "Cantos limpos, sábado livre.",
    ],
    hooks: [
      "Sábado de manhã. De balde na mão?", "Aquela mancha. Já a conhece.", "Visitas às seis. São cinco.",
      "De onde vem tanto pó?",
    ],
    problems: ["Limpa. E volta tudo.", "Meio dia perdido no chão.", "Mais um frasco no armário."],
    mistakes: [
      ["esfregar com mais força", "Deixe agir. Depois passe."], ["deixar tudo para domingo", "Um pouco, e já."],
    ],
    myths: [
      ["limpo tem de cheirar forte", "Limpo é só limpo."], ["limpar leva o dia inteiro", "Basta uma boa rotina."],
    ],
    changes: [["a tarde inteira", "uma passagem rápida"], ["visitas e pânico", "visitas e café"]],
    turns: ["Limpe uma vez, e bem.", "Recupere a tarde.", "Fique com o que funciona."],
    benefits: [
      "Uma casa mais leve.", "Mais tempo para o resto.", "A luz mostra a diferença.", "Pronto, e ainda é cedo.",
    ],
    proofs: ["Uma passagem. Veja.", "O mesmo canto, logo depois.", "Olhe contra a luz."],
    reveals: ["O seu novo hábito.", "A parte difícil já tem dono."],
    actions: ["Liberte o fim de semana.", "Comece por um canto.", "Faça brilhar.", "Experimente naquela mancha."],
    echoes: ["Sábados livres", "Depressa e bem", "Chão claro, cabeça leve", "Nada por esfregar"],
  },
  garden: {
    headlines: [
      "Faça crescer algo bom", "Um pouco mais de verde", "Deixe florir", "Lá fora começa aqui", "Basta uma varanda",
      "Terra nas mãos, sol nas costas", "A calma tem folhas", "Tudo começa num vaso", "Manhã no jardim",
      "O verde faz bem",
    ],
    subheadlines: [
      "Para varandas, parapeitos e grandes ideias.", "Um pouco de verde, e a casa respira.",
      "Até um vaso pequeno conta.", "Para manhãs lentas, de pés descalços.",
    ],
    hooks: [
      "Há quanto tempo não vê algo crescer?", "Até um parapeito é um jardim.", "O que plantaria primeiro?",
      "A primavera bateu. Abra.",
    ],
    problems: ["Mais uma planta que não resistiu.", "Uma varanda cheia de nada.", "Tanto cimento, nenhum verde."],
    mistakes: [["água demais", "Espere que a terra seque."], ["plantar tudo de uma vez", "Um vaso, depois outro."]],
    myths: [["é preciso ter jeito", "Precisa de luz e paciência."], ["é preciso um jardim", "Um parapeito chega."]],
    changes: [["um parapeito vazio", "uma pequena selva"], ["uma varanda cinzenta", "manhãs entre folhas"]],
    turns: ["Comece por uma fácil.", "Comece com um vaso.", "Dê lugar a uma folha."],
    benefits: [
      "Todas as manhãs, uma folha nova.", "Uma alegria mais lenta.", "Vai sair mais vezes.", "O verde muda o humor.",
    ],
    proofs: ["Veja como se abre.", "Veja em pleno sol.", "Olhe bem de perto."],
    reveals: ["O seu canto verde.", "Dê as boas-vindas ao verde."],
    actions: ["Comece a cultivar.", "Escolha o seu verde.", "Abra a janela.", "Comece com um vaso."],
    echoes: ["Manhãs lentas", "Algo que cresce", "Verde em volta", "O seu canto de calma"],
  },
  tools_diy: {
    headlines: [
      "Faça uma vez, faça bem", "As suas mãos fizeram isto", "A ferramenta certa muda tudo", "As mãos sabem",
      "Menos esforço, mais obra", "O próximo projeto começa aqui", "Não cai. E foi obra sua.", "Medir, cortar, sorrir",
      "A sua oficina, as suas regras", "Boas mãos, bom domingo",
    ],
    subheadlines: [
      "Para quem resolve tudo em casa.", "O bom trabalho começa na mão.", "Para a prateleira, a garagem e o resto.",
      "O trabalho já parece mais pequeno.",
    ],
    hooks: [
      "Aquela prateleira ainda está no chão?", "Há um projeto à espera.", "O que vai construir agora?",
      "Aquela gaveta ainda prende?",
    ],
    problems: ["A meio, desde março.", "A ferramenta errada custa uma hora.", "Parafuso torto, mau humor."],
    mistakes: [["forçar", "Use o que o trabalho pede."], ["começar sem plano", "Prepare tudo. Depois comece."]],
    myths: [
      ["é preciso um profissional", "É preciso a ferramenta certa."], ["é preciso muita força", "É preciso jeito."],
    ],
    changes: [["meses na lista", "pronto antes do almoço"], ["uma prateleira bamba", "uma prateleira firme"]],
    turns: ["Acabe este fim de semana.", "Pegue na certa.", "Com calma, e bem."],
    benefits: [
      "Aquele orgulho quando não cai.", "Trabalho limpo, à primeira.", "Cai bem na mão.",
      "Vai dar vontade de fazer mais.",
    ],
    proofs: ["Veja como trabalha.", "Um corte limpo. Veja.", "Olhe bem de perto."],
    reveals: ["O seu novo braço direito.", "Agora, mãos à obra."],
    actions: ["Mãos à obra.", "Continue onde parou.", "Comece o projeto.", "Dê trabalho às mãos."],
    echoes: ["Bem feito", "Pronto no domingo", "A mão firme", "Para trabalhar de verdade"],
  },
  real_estate: {
    headlines: [
      "Em casa, enfim", "A chave do próximo capítulo", "Um lugar para pertencer", "Quatro paredes, mil manhãs",
      "Uma casa é uma decisão", "Encontre a sua porta", "Luz da manhã, cozinha sua", "O seu nome na porta",
      "Espaço para o que aí vem", "Dá para sentir logo ao entrar",
    ],
    subheadlines: [
      "Um lugar para a vida que tem em mente.", "Menos procura, mais casa.", "Portas que vale a pena abrir.",
      "Para primeiras chaves e novos capítulos.",
    ],
    hooks: [
      "Imagine a luz da manhã, aqui.", "Onde estará na próxima primavera?", "Quem chega primeiro à cozinha?",
      "O que se vê desta janela?",
    ],
    problems: [
      "Tantos anúncios. Nenhum é o seu.", "Esta casa já ficou pequena.", "Em cada visita, a mesma história.",
    ],
    mistakes: [
      ["apaixonar-se pelas fotografias", "Visite às oito da manhã."], ["contar só os quartos", "Repare na luz."],
    ],
    myths: [
      ["a casa certa aparece sozinha", "Alguém tem de abrir a porta."],
      ["mudar é sempre um caos", "Com boa ajuda, é simples."],
    ],
    changes: [["anúncios atrás de anúncios", "as chaves na mão"], ["caixas no corredor", "café à sua mesa"]],
    turns: ["Diga o que procura de verdade.", "Procure espaço para crescer.", "Venha ver uma diferente."],
    benefits: [
      "Espaço para o que aí vem.", "Uma porta só sua.", "Já vai ver ali a sua mesa.", "Uma rua para chamar sua.",
    ],
    proofs: ["Entre e veja.", "Olhe para esta luz.", "Passe da porta para dentro."],
    reveals: ["É aqui que começa.", "Pode ser a sua casa."],
    actions: ["Marque uma visita.", "Venha ver.", "Abra a porta.", "Conte-nos o que procura."],
    echoes: ["A sua porta", "Luz da manhã", "Um lugar para ficar", "O próximo capítulo"],
  },
} satisfies CategoryLines;
