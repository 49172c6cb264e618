import type { CategoryLines } from "../lines.ts";

/** Portuguese copy. */
export const body = {
  beauty: {
    headlines: [
      "Devagar, e dá para ver", "O brilho é um hábito", "Como depois de uma boa noite", "Dois minutos só seus",
      "O espelho vai notar", "Seja gentil com o seu reflexo", "Bom dia, espelho", "Menos prateleira, mais pele",
      "Um começo suave", "Beleza, ao seu ritmo",
    ],
    subheadlines: [
      "Uma pequena rotina que se mantém.", "Para manhãs que começam devagar.", "A parte gentil do dia.",
      "Para rostos que vivem, riem e dormem pouco.",
    ],
    hooks: [
      "Olá. Como se sente hoje?", "Dois minutos. Só seus.", "O que diz o espelho hoje?", "Há quanto tempo não se mima?",
    ],
    problems: ["Dez frascos. O mesmo espelho.", "Uma rotina longa demais.", "Primeiro cobrir, depois cuidar."],
    mistakes: [
      ["juntar mais um passo", "Fique com os que funcionam."], ["copiar a rotina dos outros", "Ouça-se, por uma vez."],
    ],
    myths: [
      ["a beleza leva uma hora", "Leva dois bons minutos."], ["mais produtos, mais brilho", "Poucos, todos os dias."],
    ],
    changes: [["uma prateleira cheia", "uma rotina calma"], ["pressa ao espelho", "um sorriso ao espelho"]],
    turns: ["Fique com os poucos que servem.", "Faça curto e com carinho.", "Cuide primeiro, depois saia."],
    benefits: [
      "Cara de quem dormiu bem.", "Os melhores dois minutos do dia.", "Suave ao começo, suave no fim.",
      "Um pequeno luxo a meio da semana.",
    ],
    proofs: ["Olhe bem de perto.", "Veja que delicadeza.", "Um gesto. Veja."],
    reveals: ["O novo ritual.", "O seu minuto gentil."],
    actions: ["Comece o seu ritual.", "Mime-se um pouco.", "Trate-se bem.", "Faça disto um hábito."],
    echoes: ["Um começo suave", "Dois minutos de paz", "O seu lado gentil", "Brilho, com calma"],
  },
  wellness: {
    headlines: [
      "Solte o ar", "De volta ao essencial", "Devagar é um bom lugar", "Descansar também conta",
      "Vá pelo caminho calmo", "Dez minutos de nada", "Baixe os ombros", "Abra espaço para respirar",
      "Uma força mais doce", "A calma já está aí",
    ],
    subheadlines: [
      "Uma pequena pausa num dia barulhento.", "Para cabeças cheias e ombros pesados.", "Venha como está. Saia em paz.",
      "Para quem nunca se senta.",
    ],
    hooks: [
      "Baixe os ombros. Sentiu?", "Há quanto tempo não faz nada?", "Ouça. Silêncio. Que bom.", "Onde pesa mais, hoje?",
    ],
    problems: ["Tanto cansaço, e ainda o telefone.", "O dia nunca acaba.", "Tempo para todos. E o seu?"],
    mistakes: [
      ["esperar pelas férias", "Tire dez minutos hoje."], ["seguir em frente, sempre", "Primeiro, uma pausa."],
    ],
    myths: [
      ["o descanso tem de ser merecido", "O descanso é o começo."],
      ["a calma pede um dia livre", "Pede uma respiração."],
    ],
    changes: [["a cabeça cheia", "uma respiração longa"], ["ombros nas orelhas", "ombros em baixo"]],
    turns: ["Largue tudo. Respire.", "Dê-lhe um final suave.", "Guarde dez minutos."],
    benefits: [
      "Ombros mais leves, à noite.", "Um pouco mais de espaço por dentro.", "Uma noite mais tranquila.",
      "Ao fim do dia, a cabeça clara.",
    ],
    proofs: ["Uma respiração. Repare.", "Veja os ombros descerem.", "Sinta a diferença."],
    reveals: ["O seu lugar calmo.", "A sua pausa começa aqui."],
    actions: ["Tire os seus dez minutos.", "Comece devagar.", "Venha respirar.", "Abra espaço no dia."],
    echoes: ["Respirar fundo", "Uma hora de paz", "Devagar, de propósito", "De volta ao essencial"],
  },
  health: {
    headlines: [
      "Cuide de si", "De volta ao que é", "Cuidar, sem complicar", "O corpo guarda a conta",
      "Saúde em palavras simples", "Menos uma preocupação", "Alguém com quem falar", "A pergunta certa, na hora certa",
      "Estar bem, simplesmente", "Tudo começa numa pergunta",
    ],
    subheadlines: [
      "Respostas claras e uma cara amiga.", "Cuidados que cabem numa semana normal.",
      "Tempo para as suas perguntas, todas.", "Para toda a família, com calma.",
    ],
    hooks: [
      "Aquilo que fica sempre para depois?", "O corpo vai dando sinais.", "Como está, de verdade?",
      "Quando perguntou pela última vez?",
    ],
    problems: ["Pode esperar, disse. Em março.", "Ninguém gosta da sala de espera.", "Tantas opiniões na internet."],
    mistakes: [["pesquisar à meia-noite", "Pergunte a quem sabe."], ["esperar que doa", "Pergunte um pouco antes."]],
    myths: [["só se trata quando dói", "Mais cedo é mais fácil."], ["perguntar incomoda", "Perguntar é o certo."]],
    changes: [["adiar", "resolvido, e um suspiro"], ["uma dúvida à noite", "uma resposta de dia"]],
    turns: ["Dê um pequeno passo.", "Escolha quem respeita o seu tempo.", "Fale com quem sabe."],
    benefits: [
      "Sossego, em palavras simples.", "Alguém que escuta de verdade.", "Mais respostas, menos dúvidas.",
      "Cuidado, do princípio ao fim.",
    ],
    proofs: ["Veja como é simples.", "Veja como funciona.", "Olhe bem de perto."],
    reveals: ["Cuidado, como deve ser.", "Bons cuidados, aqui perto."],
    actions: ["Dê o primeiro passo.", "Cuide de si.", "Faça a sua pergunta.", "Marque um tempo para isso."],
    echoes: ["Em boas mãos", "Menos uma preocupação", "Cuidado simples", "De volta ao bem-estar"],
  },
  fitness: {
    headlines: [
      "Apareça. O resto vem.", "Um pouco melhor do que ontem", "O corpo gosta de um plano", "Suar hoje, dormir bem",
      "Só mais uma", "Comece onde está", "O seu hábito mais forte", "Comece mal, mas comece", "O esforço faz bem",
      "Calce-se, e vamos",
    ],
    subheadlines: [
      "Para quem começa, quem volta e quem madruga.", "Sem conversa. Só trabalho.",
      "Um plano para os dias sem vontade.", "Para corpos que passam o dia sentados.",
    ],
    hooks: [
      "Já saiu do sofá? O pior passou.", "Aonde quer chegar na primavera?", "Vinte minutos. Vem?",
      "Como seria ter mais força?",
    ],
    problems: ["O plano de segunda, morto na quinta.", "O cartão de sócio ganhou pó.", "O dia todo numa cadeira."],
    mistakes: [
      ["dar tudo no primeiro dia", "Vinte minutos. Depois, outra vez."],
      ["pular o aquecimento", "Primeiro, cinco minutos."],
    ],
    myths: [
      ["é preciso gostar de madrugar", "É preciso só começar."], ["sem dor não conta", "A constância chega longe."],
    ],
    changes: [["sem fôlego nas escadas", "dois degraus de cada vez"], ["desculpas às seis", "em movimento às seis"]],
    turns: ["Pouco, mas com constância.", "Vá por vinte minutos.", "Mexa-se um pouco, hoje."],
    benefits: [
      "Energia para lá das cinco.", "Vai notar nas escadas.", "Mais força, dia após dia.", "Um sono bem merecido.",
    ],
    proofs: ["Veja o movimento.", "A última repetição. Veja.", "Um round. Veja."],
    reveals: ["A sua nova rotina.", "A sua linha de partida."],
    actions: ["Comece hoje.", "Faça a primeira série.", "Venha treinar.", "Comece pelo primeiro round."],
    echoes: ["Só mais um round", "Apareça", "Mais força na primavera", "Suor, depois sorriso"],
  },
} satisfies CategoryLines;
