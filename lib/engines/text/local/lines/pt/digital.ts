import type { CategoryLines } from "../lines.ts";

/** Portuguese copy. */
export const digital = {
  electronics: {
    headlines: [
      "Funciona, e pronto", "Engenho discreto", "Ligue. Relaxe.", "Pouco espaço, grande ajuda", "Simples por fora",
      "Uma coisa, bem feita", "Cada dia, um pouco melhor", "Um passo à frente, sem ruído", "Ligue. É só isso.",
      "Para todos os dias, de verdade",
    ],
    subheadlines: [
      "Tecnologia que não se mete no caminho.", "Útil desde o primeiro minuto.", "Para mesas, cozinhas e vida real.",
      "Fácil de usar, fácil de gostar.",
    ],
    hooks: ["Um gesto. Veja.", "E se funcionasse, e pronto?", "O que deixaria de fazer à mão?", "Veja. Sem manual."],
    problems: ["Botões demais. Ideia nenhuma.", "Novidade hoje, gaveta amanhã.", "Genial, mas quem entende?"],
    mistakes: [
      ["ler o manual inteiro", "Ligue, e pronto."], ["escolher pela ficha técnica", "Escolha pelo dia a dia."],
    ],
    myths: [
      ["inteligente é complicado", "É nem notar que está lá."], ["mais funções, mais alegria", "Basta uma boa."],
    ],
    changes: [["cabos e mais cabos", "uma coisa que funciona"], ["procurar a opção", "já está feito"]],
    turns: ["Vá pelo simples.", "Escolha o que vai usar.", "Experimente o lado fácil."],
    benefits: [
      "Faz o seu trabalho, e desaparece.", "Vai servir todos os dias.", "Pensa como quem usa.",
      "Antes mesmo de pensar nisso.",
    ],
    proofs: ["Veja como é simples.", "Veja em ação.", "Olhe bem de perto."],
    reveals: ["Era isto que faltava.", "A novidade, sem ruído."],
    actions: ["Veja como funciona.", "Experimente em casa.", "Ligue.", "Descubra como é simples."],
    echoes: ["Funciona, e pronto", "Ligar e respirar", "Menos complicação", "Dias mais fáceis"],
  },
  music_audio: {
    headlines: [
      "Mais alto", "A sala desaparece", "Play, e o mundo muda", "A sua música, mais perto", "Como da primeira vez",
      "Forte onde importa", "Cada nota, aqui ao lado", "Feche os olhos", "A canção que tinha esquecido",
      "Som que respira",
    ],
    subheadlines: [
      "Para viagens, cozinhas e a volta para casa.", "Feche os olhos. Aí está.", "O som certo muda a sala.",
      "Para a primeira canção e o último bis.",
    ],
    hooks: ["Ouve o que faltava?", "Três, dois, um. Play.", "Qual é a primeira canção?", "Olhos fechados. Vamos?"],
    problems: ["Boa canção, som de lata.", "A prática durou duas semanas.", "Toca. E não se sente."],
    mistakes: [["subir o volume, e só", "Mude para bom som."], ["ouvir a meio ouvido", "Sente-se, por uma canção."]],
    myths: [
      ["é preciso ouvido treinado", "É preciso uma boa canção."],
      ["bom som é para especialistas", "É para quem tem ouvidos."],
    ],
    changes: [["barulho", "música"], ["música de fundo", "a primeira fila"]],
    turns: ["Ouça bem, uma vez.", "Comece por uma canção que ame.", "Chegue mais perto."],
    benefits: [
      "Cada nota no seu lugar.", "Arrepios, numa terça-feira.", "Vai ouvir coisas novas.", "A sala vira palco.",
    ],
    proofs: ["Ouça esta parte.", "Espere pelo refrão.", "Primeiro, o silêncio."],
    reveals: ["Agora, ouça.", "Aqui está o som."],
    actions: ["Ponha para tocar.", "Ouça.", "Suba o volume.", "Escolha a sua canção."],
    echoes: ["Play, e já está", "A primeira fila", "Cada nota", "Mais alto, mais perto"],
  },
  software: {
    headlines: [
      "Menos papelada", "Feche as outras janelas", "Trabalho que anda sozinho", "Recupere a tarde", "Tudo num só lugar",
      "Pronto antes do almoço", "O lado calmo do trabalho", "Trabalhe, depois desligue", "Cada coisa no seu lugar",
      "A segunda-feira, resolvida",
    ],
    subheadlines: [
      "O trabalho anda. Sem empurrar.", "Para quem tem coisas melhores a fazer.",
      "Prepara-se uma vez. Depois, vive-se.", "A visão geral que ficava para depois.",
    ],
    hooks: [
      "Quantas janelas tem abertas agora?", "Copiar. Colar. Repetir. Cansa?", "Onde ficou aquele documento?",
      "E se a segunda fosse fácil?",
    ],
    problems: [
      "Cinco ferramentas, nenhuma ordem.", "Um documento para cada documento.", "Escreve-se duas vezes. Sempre.",
    ],
    mistakes: [
      ["juntar mais uma ferramenta", "Ponha tudo num só lugar."],
      ["trabalhar para a ferramenta", "Deixe que ela trabalhe."],
    ],
    myths: [["bom software pede aulas", "Deve explicar-se sozinho."], ["mudar leva meses", "Começa-se hoje."]],
    changes: [
      ["correr atrás de novidades", "vê-las chegar"], ["sexta à noite, ainda ali", "sexta às quatro, pronto"],
    ],
    turns: ["Ponha tudo num só lugar.", "Deixe a ferramenta trabalhar.", "Escreva uma vez."],
    benefits: [
      "Menos reuniões sobre reuniões.", "Todos veem a mesma página.", "Vai fechar o computador mais cedo.",
      "Nada se perde pelo caminho.",
    ],
    proofs: ["Poucos cliques. Veja.", "Veja um dia de trabalho.", "Veja o quadro completo."],
    reveals: ["Um lugar para tudo.", "A janela que fica aberta."],
    actions: ["Veja como funciona.", "Experimente esta semana.", "Comece hoje.", "Mostre a quem trabalha ao lado."],
    echoes: ["Pronto antes do almoço", "Tudo claro", "Menos papelada", "Em casa mais cedo"],
  },
  gaming: {
    headlines: [
      "Só mais uma", "É a sua vez", "Que comece o jogo", "Primeiro jogar, depois dormir", "Voltou a noite de jogos",
      "Perca a noção do tempo", "Quem ganha fica", "Traga petiscos", "Só mais uma jogada", "O melhor lugar é o sofá",
    ],
    subheadlines: [
      "Para rivais, amigos e maus vencedores.", "Limpe a mesa. Limpe a noite.", "Amigos dentro, telefones fora.",
      "Para vitórias, derrotas e gargalhadas.",
    ],
    hooks: ["Está com sorte? Ainda bem.", "Quem marca os pontos?", "De quem é a vez?", "Melhor de três?"],
    problems: [
      "Todos no sofá, todos ao telefone.", "Domingo de chuva. Nada para fazer.", "O mesmo jogo, o mesmo vencedor.",
    ],
    mistakes: [
      ["pular a primeira partida", "Aprende-se a perder."],
      ["deixar os outros ganhar", "Jogue para ganhar. Ria sempre."],
    ],
    myths: [
      ["jogos são para crianças", "Diga isso ao sábado à noite."], ["já passou a idade", "Chegou mesmo a tempo."],
    ],
    changes: [
      ["cinco telefones à mesa", "cinco pessoas gritando juntas"], ["uma noite calma", "desforra à meia-noite"],
    ],
    turns: ["Dê cartas a todos.", "Comece uma partida.", "Mude de jogo."],
    benefits: [
      "Fácil de começar, difícil de parar.", "A noite mais barulhenta da semana.", "Vai querer a desforra.",
      "Na segunda partida, entram todos.",
    ],
    proofs: ["Veja esta jogada.", "Veja esta partida.", "Veja quem se ri."],
    reveals: ["Há jogo novo na mesa.", "O jogo desta noite."],
    actions: ["Comece o jogo.", "Entre no jogo.", "Faça a sua jogada.", "Comece uma partida."],
    echoes: ["Mais uma partida", "Começa o jogo", "A sua vez", "Desforra às nove"],
  },
  finance: {
    headlines: [
      "Dinheiro, sem aflições", "Saiba para onde vai", "O futuro, no prazo", "Números que se comportam",
      "Dormir em paz no fim do mês", "Contas pequenas, cabeça calma", "Abra aquele envelope", "Um plano que se lê",
      "O mês, bem à vista", "Contas em ordem",
    ],
    subheadlines: [
      "Números simples, uma só vista.", "Para quem prefere pensar em outra coisa.",
      "Para as contas que vivem na cabeça.", "Menos surpresas ao fim do mês.",
    ],
    hooks: [
      "Para onde foi este mês?", "Dia de receber. E depois?", "O que sobra no dia vinte?", "Há quanto tempo não olha?",
    ],
    problems: ["Dia vinte, e já está apertado.", "Uma caixa cheia de recibos.", "Está tudo bem. Talvez."],
    mistakes: [["ver uma vez por ano", "Dois minutos à sexta."], ["esperar que chegue", "Veja antes, não depois."]],
    myths: [["dinheiro é para especialistas", "É para quem olha."], ["ter um plano é abrir mão", "É escolher."]],
    changes: [["a olho", "com certeza"], ["um nó no estômago", "um número conhecido"]],
    turns: ["Veja tudo logo no dia um.", "Ponha tudo numa página.", "Olhe uma vez. Depois respire."],
    benefits: [
      "Veja o mês antes que chegue.", "Menos surpresas no dia trinta.", "Vai saber onde está.",
      "Decidir fica mais fácil.",
    ],
    proofs: ["Uma vista, todos os números.", "Veja um mês inteiro.", "Veja como fica claro."],
    reveals: ["O seu dinheiro, bem à vista.", "O quadro completo."],
    actions: ["Veja os seus números.", "Comece por este mês.", "Faça as contas.", "Prepare o seu mês."],
    echoes: ["Um mês claro", "Números calmos", "Saber para onde vai", "Menos uma preocupação"],
  },
} satisfies CategoryLines;
