import type { CategoryLines } from "../lines.ts";

/** Portuguese copy. */
export const life = {
  education: {
    headlines: [
      "Aprender de verdade", "A curiosidade é um bom começo", "Começa-se por pouco", "Um pouco mais até sexta",
      "Do zero ao já sei", "Nunca pare de perguntar", "Vai conseguir", "A primeira aula é a mais difícil",
      "Uma alegria para a cabeça", "Um bom começo muda tudo",
    ],
    subheadlines: [
      "Aulas curtas que deixam algo.", "Para quem começa tarde e quem vai depressa.",
      "Aprenda ao seu ritmo, não ao dos outros.", "Para as perguntas que nunca fez.",
    ],
    hooks: [
      "O que sempre quis aprender?", "Em dez minutos, já sabe.", "E se aprender fosse fácil?",
      "Lembra-se da curiosidade?",
    ],
    problems: ["Página um. Pela terceira vez.", "Estudou. Não ficou nada.", "Os outros parecem já saber."],
    mistakes: [
      ["estudar tudo na véspera", "Um pouco todos os dias."], ["esperar pelo momento certo", "Comece, e ele chega."],
    ],
    myths: [["já é tarde para começar", "É a hora certa."], ["é preciso talento", "É preciso um bom começo."]],
    changes: [["quem me dera saber", "acabei de fazer"], ["acenar com a cabeça", "dar opinião"]],
    turns: ["Comece por uma aula pequena.", "Aprenda na prática.", "Pergunte. E passa a saber."],
    benefits: [
      "Enfim, faz sentido.", "Progresso que se diz em voz alta.", "Vai ter uma boa surpresa.",
      "Mais coragem a cada semana.",
    ],
    proofs: ["Tente a primeira pergunta.", "Olhe, isto já sabe.", "Veja uma aula."],
    reveals: ["A sua nova matéria preferida.", "É por aqui que se começa."],
    actions: ["Comece a primeira aula.", "Guarde o seu lugar.", "Comece esta semana.", "Aprenda a primeira coisa."],
    echoes: ["Uma pequena aula", "Do zero ao já sei", "De novo, curiosidade", "Um bom começo"],
  },
  books_stationery: {
    headlines: [
      "Vire a página", "Só mais um capítulo", "Escreva", "O papel guarda", "Perder-se de propósito",
      "Uma hora de silêncio", "Ficar até tarde vale a pena", "Tinta, papel, paz", "Comece numa página em branco",
      "Uma história para hoje",
    ],
    subheadlines: [
      "Para poltronas fundas e luzes acesas até tarde.", "Certos pensamentos pedem tinta.",
      "Para quem lê, escreve e faz listas.", "É melhor com o telefone longe.",
    ],
    hooks: [
      "O que tem na mesa de cabeceira?", "A primeira linha já prendeu.", "Só mais uma página?",
      "Que palavra escreveria primeiro?",
    ],
    problems: ["Quarenta notas, todas no telefone.", "Este ano era para ler mais.", "A noite foi toda no telefone."],
    mistakes: [
      ["guardar para as férias", "Dez páginas hoje à noite."],
      ["esperar pela ideia perfeita", "Escreva a primeira linha."],
    ],
    myths: [["já ninguém lê", "Está a ler agora."], ["papel é coisa antiga", "O papel nunca fica sem bateria."]],
    changes: [["mais um vídeo", "mais um capítulo"], ["ideias soltas", "ideias no papel"]],
    turns: ["Escreva uma vez, no papel.", "Ponha o telefone na gaveta.", "Dê uma noite a uma página."],
    benefits: ["Uma hora só sua.", "No papel, pensa-se melhor.", "O dia fica mais calmo.", "Algo que fica."],
    proofs: ["Abra onde quiser.", "Sinta a página.", "Leia a primeira linha."],
    reveals: ["O motivo para ficar até tarde.", "A sua hora de silêncio."],
    actions: ["Abra a primeira página.", "Escolha o próximo.", "Comece na página um.", "Leve uma história."],
    echoes: ["Mais um capítulo", "Uma hora de silêncio", "A primeira página", "Luz até tarde"],
  },
  kids_baby: {
    headlines: [
      "Mãos pequenas, dia grande", "Para gente pequena", "Infância a toda a velocidade", "Risos incluídos",
      "Deixe-os ser pequenos", "Amor grande, tamanho pequeno", "Para quem manda lá em casa", "Bagunça e abraços",
      "O primeiro grande amor", "A noite, mais doce",
    ],
    subheadlines: [
      "Para primeiros passos, dedos pegajosos e sono.", "Para pais cansados e crianças acordadas.",
      "As pequenas coisas dos dias grandes.", "Para quem mede menos de um metro.",
    ],
    hooks: ["O que os fez rir hoje?", "Cinco da manhã. Olá.", "Ouve aquela gargalhada?", "Quem já acordou?"],
    problems: ["Teve graça nove minutos.", "Uma hora para fazer a mala.", "Hora de jantar. Negoceia-se."],
    mistakes: [["mais coisas", "Menos, mas melhores."], ["querer tudo perfeito", "Chega bem, com um abraço."]],
    myths: [
      ["casa com crianças é arrumada", "Casa com crianças é feliz."],
      ["os pequenos precisam de tudo", "Precisam de colo, e pouco mais."],
    ],
    changes: [["lágrimas à hora de dormir", "só mais uma história"], ["ainda falta muito", "um sono profundo"]],
    turns: ["Siga o que eles amam.", "Leve só o melhor.", "Faça disso uma brincadeira."],
    benefits: [
      "Eles felizes, todos em paz.", "Menos uma preocupação.", "Vão pedir outra vez.", "Cinco minutos de paz, também.",
    ],
    proofs: ["Olhe para aquela cara.", "Olhe para aquelas mãos.", "Veja como vai."],
    reveals: ["O novo preferido deles.", "O novo melhor amigo."],
    actions: [
      "Alegre o dia deles.", "Encontre o preferido deles.", "Leve um sorriso para casa.", "Escolha com eles.",
    ],
    echoes: ["Mãozinhas felizes", "Risos e sonecas", "Um amor grande", "Só mais uma história"],
  },
  pets: {
    headlines: [
      "Eles escolheriam isto", "Há famílias de todas as formas", "Para quem espera em casa",
      "Pequeno amigo, grande amor", "Mimo? Não. Amor.", "O lugar feliz deles", "A cauda diz sim", "Patas sujas e sofá",
      "O melhor amigo, bem tratado", "Amor de quatro patas",
    ],
    subheadlines: [
      "Não sabem dizer obrigado. Mas mostram.", "Para quem chega a casa e vê aquele olhar.",
      "Para passeios, sonecas e tudo o resto.", "Porque eles fariam o mesmo.",
    ],
    hooks: ["Quem está à espera em casa?", "Aquele olhar. Já o conhece.", "Ouve a cauda?", "Quem comeu o último?"],
    problems: [
      "Aquele olhar. Quer dizer não.", "Se falassem, já tinham dito.", "Tédio ao meio-dia, sapatos em risco.",
    ],
    mistakes: [
      ["adivinhar o que gostam", "Veja o que deixam."], ["escolher pelo seu gosto", "Escolha pelo gosto deles."],
    ],
    myths: [["gostam de tudo", "Só não se queixam."], ["contentam-se com pouco", "Também têm bom gosto."]],
    changes: [["nariz torcido", "pura felicidade"], ["cara feia debaixo da mesa", "festa no corredor"]],
    turns: ["Escolha algo melhor.", "Repare. Eles dizem.", "Ofereça algo bom."],
    benefits: [
      "Está nos olhos deles.", "Eles felizes, a casa feliz.", "Vão ser os primeiros na porta.",
      "Um amigo feliz aos seus pés.",
    ],
    proofs: ["Olhe para aquela cara.", "Olhe para aquelas orelhas.", "Veja quem chega primeiro."],
    reveals: ["O novo preferido.", "Era isto que pediam."],
    actions: ["Mime-os um pouco.", "Pergunte ao seu melhor amigo.", "Faça uma cauda feliz.", "Deixe-os escolher."],
    echoes: ["Caudas felizes", "Melhores amigos", "Um olhar feliz", "Amor, todos os dias"],
  },
  events: {
    headlines: [
      "Esteja lá", "Marque a data, perca as horas", "Esta noite dá uma história", "Abrem as portas, começa a noite",
      "Venha como é", "Era preciso estar lá", "A sua noite começa aqui", "Diga sim, o resto depois",
      "Venha cedo, saia tarde", "Aquela de que se vai falar",
    ],
    subheadlines: [
      "Traga alguém. Fique até tarde.", "Uma noite só, anos de histórias.", "As pessoas certas, juntas por uma vez.",
      "Há noites que não se repetem.",
    ],
    hooks: ["O que faz nessa noite?", "Já se ouve a multidão?", "Quem vem junto?", "Tem a noite livre?"],
    problems: ["Mais uma noite no sofá.", "Viu as fotos. Faltou estar lá.", "Um ano cheio, poucas caras novas."],
    mistakes: [["decidir à última hora", "Marque já a data."], ["esperar pelos outros", "Vá. Eles vêm atrás."]],
    myths: [
      ["as melhores noites acontecem", "Esta foi pensada por alguém."],
      ["é preciso conhecer gente", "Às dez, já conhece."],
    ],
    changes: [["ver as histórias", "estar nas histórias"], ["talvez para a próxima", "desta vez"]],
    turns: ["Diga sim, por uma vez.", "Desta vez, esteja lá.", "Venha conhecer alguém."],
    benefits: [
      "Boa música, melhor companhia.", "Histórias para segunda-feira.", "Na segunda, ainda na cabeça.",
      "Caras novas, boas histórias.",
    ],
    proofs: ["Veja como foi.", "Ouça aquela sala.", "Veja quem vem."],
    reveals: ["A noite está lançada.", "Aqui está a sua noite."],
    actions: ["Guarde o seu lugar.", "Traga alguém.", "Marque a data.", "Venha também."],
    echoes: ["Boa gente", "Entrar cedo, sair tarde", "Uma só noite", "Até lá"],
  },
  services: {
    headlines: [
      "Considere feito", "Uma chamada, menos uma tarefa", "É por nossa conta", "O seu problema, a nossa terça",
      "Boas mãos, na hora certa", "Menos em que pensar", "Descanse. Nós cuidamos.", "Alguém bom já cuida disso",
      "Bem feito, e pronto", "A chamada que alivia",
    ],
    subheadlines: [
      "Alguém que atende, aparece e resolve.", "O seu dia segue em frente.", "Respostas claras, antes de começar.",
      "Para o que não devia ser tarefa sua.",
    ],
    hooks: [
      "O que espera desde a primavera?", "A quem pode perguntar?", "O que resolveria primeiro?", "Ainda está na lista?",
    ],
    problems: ["Três chamadas, nenhuma resposta.", "Fica para o próximo sábado. De novo.", "Cada dia pior, não é?"],
    mistakes: [
      ["fazer sem ajuda à meia-noite", "Peça uma vez. Descanse."],
      ["esperar pela urgência", "Peça enquanto é pequeno."],
    ],
    myths: [["não há quem faça bem", "Está a uma mensagem."], ["é sempre complicado", "Diga uma vez. Ouvimos."]],
    changes: [["na lista", "fora da cabeça"], ["uma gaveta de papéis", "uma mesa limpa"]],
    turns: ["Pergunte a quem responde.", "Entregue a quem sabe.", "Peça ajuda hoje."],
    benefits: [
      "Resolvido, e ainda deu para almoçar.", "Respostas claras, plano claro.", "A noite volta a ser sua.",
      "Uma só pessoa, do início ao fim.",
    ],
    proofs: ["Veja o trabalho de perto.", "Veja como fazemos.", "Veja o resultado."],
    reveals: ["A ajuda chegou.", "É a quem perguntar."],
    actions: ["Pergunte-nos.", "Diga-nos o que precisa.", "Escreva-nos.", "Peça ajuda."],
    echoes: ["Em boas mãos", "Fora da lista", "Feito com cuidado", "Uma chamada"],
  },
  general: {
    headlines: [
      "Melhor, de propósito", "Para a vida real", "Simples, de propósito", "A diferença que faz bem", "Logo se entende",
      "Merece um olhar", "Enfim, uma boa ideia", "Experimente uma vez", "E antes, como se fazia?",
      "Coisas boas, sem rodeios",
    ],
    subheadlines: [
      "Para quem nota a diferença.", "Uma pequena mudança que fica.", "Nada a provar. Muito para gostar.",
      "Para servir de verdade, dia após dia.",
    ],
    hooks: ["Pare um segundo.", "Há uma forma melhor.", "E se fosse mais fácil?", "Já viu isto?"],
    problems: ["Funciona. Mais ou menos.", "Já é hábito. Esse é o problema.", "Tanta escolha, nenhuma resposta."],
    mistakes: [["deixar andar", "Experimente de outra forma."], ["esperar por um sinal", "Dê uma olhada hoje."]],
    myths: [["são todos iguais", "Este não."], ["o bom é complicado", "O bom explica-se sozinho."]],
    changes: [["vai indo", "vai bem"], ["serve", "é exatamente isto"]],
    turns: ["Experimente assim.", "Peça um pouco mais.", "Escolha o que combina com os seus dias."],
    benefits: [
      "Pequena mudança, dias melhores.", "A diferença aparece.", "Cabe nos seus dias.",
      "Fácil de gostar, fácil de manter.",
    ],
    proofs: ["Olhe mais de perto.", "Olhe mais um momento.", "Veja em ação."],
    reveals: ["A novidade está aqui.", "A forma melhor."],
    actions: ["Veja com os seus olhos.", "Dê uma olhada.", "Experimente hoje.", "Descubra a diferença."],
    echoes: ["Para dias de verdade", "Merece um olhar", "O bom, simplesmente", "Uma forma melhor"],
  },
} satisfies CategoryLines;
