import type { CategoryLines } from "../lines.ts";

/** Portuguese copy. */
export const wardrobe = {
  fashion: {
    headlines: [
      "À sua maneira", "Vista-se por gosto", "O que escolhe sempre", "Menos armário, mais estilo",
      "Para viver, não para guardar", "Ficar bem, e à vontade", "Uma peça, muitos dias", "Vestir e sair",
      "O estilo vem sozinho", "Para os dias que tem",
    ],
    subheadlines: [
      "Para segundas, para dançar e para o resto.", "Para usar, não para guardar.", "Uma vez, e depois todos os dias.",
      "Para os dias em que quer sentir-se bem.",
    ],
    hooks: [
      "Armário cheio. Nada para vestir.", "O que escolhe sempre, de manhã?", "O que vai vestir amanhã?",
      "O espelho tem opinião.",
    ],
    problems: ["Vestiu-se uma vez. Nunca mais.", "Parecia melhor no cabide.", "Armário cheio, ideias zero."],
    mistakes: [
      ["comprar para um dia destes", "Compre para terça-feira."], ["vestir para os outros", "Vista-se por gosto."],
    ],
    myths: [
      ["estilo é mudar sempre", "Estilo é repetir o que ama."], ["conforto não é elegante", "Pode ser os dois."],
    ],
    changes: [["dez talvez na cadeira", "um sim bem claro"], ["dez minutos de indecisão", "um instante, e sai"]],
    turns: ["Escolha o que vai repetir.", "Prove algo que acompanhe.", "Comece por uma peça só."],
    benefits: [
      "Acompanha cada movimento.", "Fica bem com o que já tem.", "Vai ser a primeira escolha.",
      "Um bom dia, desde cedo.",
    ],
    proofs: ["Veja o movimento.", "Olhe bem de perto.", "Veja num dia de verdade."],
    reveals: ["O novo preferido chegou.", "É isto que vai usar sempre."],
    actions: ["Escolha à sua maneira.", "Escolha a sua cor.", "Escolha o seu estilo.", "Experimente hoje."],
    echoes: ["Para todos os dias", "Vestir e sair", "À sua maneira", "Um sim bem claro"],
  },
  shoes: {
    headlines: [
      "Vá mais longe", "Calce. Saia.", "Ande à sua maneira", "Os bons dias começam nos pés",
      "Um passo à frente, sem esforço", "Os pés vão notar", "Cada passo, seu", "Da manhã à meia-noite", "Entre no dia",
      "Deixe a pressa em casa",
    ],
    subheadlines: [
      "Do primeiro passo ao caminho mais longo.", "Para ruas, escadas e segundo fôlego.", "Vão aonde for preciso.",
      "Para quem prefere o caminho longo.",
    ],
    hooks: [
      "Os seus pés já disseram obrigado?", "Aonde leva o próximo passo?", "Aonde vai hoje, a pé?",
      "Ouça. O seu próximo passo.",
    ],
    problems: ["Dois quarteirões, e já apertam.", "Bonitos de ver. Duros de usar.", "Ficam sempre à porta."],
    mistakes: [
      ["sofrer durante semanas", "Conforto desde o primeiro passo."],
      ["comprar um número abaixo", "Dê espaço aos pés."],
    ],
    myths: [["conforto é desajeitado", "Olhe para baixo. Não é."], ["é preciso amaciar", "O par certo serve logo."]],
    changes: [["contar os passos", "ir pelo caminho longo"], ["procurar um banco", "procurar a próxima esquina"]],
    turns: ["Comece pelos pés.", "Exija bonito e confortável.", "Calce os que ama."],
    benefits: [
      "Passos mais leves.", "Esquece que os traz calçados.", "Vai escolher as escadas.", "O dia acaba, os pés sorriem.",
    ],
    proofs: ["Veja como tocam no chão.", "Olhe para este passo.", "Veja de lado."],
    reveals: ["O seu próximo par.", "O par de todos os dias."],
    actions: ["Encontre o seu número.", "Dê o primeiro passo.", "Saia para andar.", "Experimente um par."],
    echoes: ["O caminho longo", "Passo a passo", "Pés leves", "Muito caminho pela frente"],
  },
  jewelry: {
    headlines: [
      "Um pouco de luz na pele", "Para a mão que segura a sua", "Uma pequena luz, sua", "Perto, por muito tempo",
      "Dizer sem palavras", "Cada dia merece luz", "Perto do coração", "Um pequeno sim", "Luz, para usar",
      "Para usar todos os dias",
    ],
    subheadlines: [
      "Um detalhe discreto que se nota duas vezes.", "Para usar, não para guardar na gaveta.",
      "Para grandes datas e quartas-feiras comuns.", "Basta pouco, quando brilha.",
    ],
    hooks: [
      "O que é que nunca tira?", "Há coisas que falam por si.", "O que não perderia por nada?",
      "Olhe para as suas mãos.",
    ],
    problems: ["Uma gaveta de coisas por usar.", "Joias fechadas na caixa.", "Falta algo no look."],
    mistakes: [
      ["guardar o melhor para as festas", "Use numa terça qualquer."], ["combinar tudo", "Deixe uma peça falar."],
    ],
    myths: [
      ["a elegância faz barulho", "Basta um pouco de luz."], ["joias são para festas", "São para todos os dias."],
    ],
    changes: [["uma gaveta de caixinhas", "uma peça, todos os dias"], ["uma roupa", "a sua roupa"]],
    turns: ["Escolha o que fica na pele.", "Use-as hoje.", "Junte um pouco de luz."],
    benefits: [
      "Atrai a luz, e o olhar.", "O detalhe que faz o look.", "Vão perguntar de onde veio.",
      "Já faz parte dos seus dias.",
    ],
    proofs: ["Veja como brilha na luz.", "Olhe mais de perto.", "Veja em plena luz."],
    reveals: ["E agora, brilha.", "A sua luz de todos os dias."],
    actions: ["Escolha a sua luz.", "Encontre a sua peça.", "Veja-se ao espelho.", "Leve essa luz."],
    echoes: ["Um pouco de luz", "Na pele, todos os dias", "Bem perto", "Brilhar baixinho"],
  },
  gifts: {
    headlines: [
      "Um presente que fica", "Desembrulhe um sorriso", "O gesto, com laço", "Para alguém que conta",
      "Adivinhe quem ficou feliz", "A surpresa certa", "Ninguém espera por esta", "Para abrir devagar",
      "Caixa pequena, sorriso grande", "Diga com uma fita",
    ],
    subheadlines: [
      "Para aniversários, agradecer, ou sem motivo.", "Vai querer estar lá quando abrirem.",
      "O presente que dá vontade de guardar.", "Para quem diz que já tem tudo.",
    ],
    hooks: [
      "A quem falta agradecer?", "Aquele aniversário está quase aí.", "Que sorriso quer ver?", "Tente adivinhar.",
    ],
    problems: ["Mais uma vela de última hora.", "O que se dá a quem tem tudo?", "Um envelope. Outra vez."],
    mistakes: [
      ["comprar na véspera", "Escolha a pensar em quem abre."], ["perguntar o que quer", "Surpreenda, com carinho."],
    ],
    myths: [
      ["o que conta é a intenção", "A intenção pede uma caixa."],
      ["um bom presente custa caro", "Um bom presente conhece."],
    ],
    changes: [
      ["um obrigado educado", "um obrigado sentido"], ["obrigado, para a gaveta", "obrigado, de olhos a brilhar"],
    ],
    turns: ["Pense primeiro no sorriso.", "Dê algo pessoal.", "Dê algo para desembrulhar."],
    benefits: [
      "Aquele de que se fala depois.", "Tem o seu toque, e o gosto deles.", "O melhor é ver abrir.",
      "O cartão escreve-se sozinho.",
    ],
    proofs: ["Puxe a fita.", "Olhe lá dentro.", "Veja quando se abre."],
    reveals: ["O presente certo.", "A surpresa é esta."],
    actions: ["Escolha o presente.", "Faça alguém feliz.", "Faça um embrulho.", "Surpreenda alguém."],
    echoes: ["Um sorriso feliz", "Aberto com alegria", "Para quem se ama", "Uma boa surpresa"],
  },
} satisfies CategoryLines;
