import type { CategoryLines } from "../lines.ts";

/** Portuguese copy. */
export const table = {
  coffee_tea: {
    headlines: [
      "Bom dia, como deve ser", "Vale o despertador", "Um gole, e devagar", "O mundo pode esperar um minuto",
      "Sirva, respire, siga", "Primeiro, isto", "A melhor parte da manhã", "Para beber devagar", "Sente o aroma?",
      "Um começo quente para tudo",
    ],
    subheadlines: [
      "Para o primeiro minuto de silêncio do dia.", "As manhãs são melhores sem pressa.",
      "Os cinco minutos que dão o tom.", "Para quem acorda cedo, e para quem tenta.",
    ],
    hooks: [
      "Que sabor tem a sua manhã?", "O primeiro gole. Depois, o mundo.", "A água já ferve. Vamos?",
      "Cinco minutos só seus. Aceita?",
    ],
    problems: ["Mais um gole que já esqueceu.", "De pé, na porta, com pressa.", "Está quente. E pouco mais."],
    mistakes: [["beber com pressa", "Sente-se, desta vez."], ["deixar esfriar", "Sente-se. Beba. Depois siga."]],
    myths: [["beber bem é complicado", "Basta um minuto calmo."], ["é preciso um ritual", "É preciso um bom gole."]],
    changes: [
      ["uma manhã de pressa", "um motivo para sentar"], ["sono diante do computador", "olhos abertos na janela"],
    ],
    turns: ["Faça este valer.", "Comece mais devagar.", "Volte a sentir o sabor."],
    benefits: [
      "O aroma faz metade do trabalho.", "Um pequeno ritual que fica.", "Mãos quentes, cabeça leve.",
      "O primeiro gole diz bom dia.",
    ],
    proofs: ["Veja o vapor subir.", "Sinta o aroma, antes do gole.", "Olhe, o primeiro gole."],
    reveals: ["A sua nova manhã.", "Um motivo para acordar."],
    actions: ["Sirva-se.", "Prove.", "Beba o primeiro gole.", "Tire cinco minutos."],
    echoes: ["Manhãs lentas", "Primeiro, um gole", "Um começo quente", "Cinco minutos de paz"],
  },
  drink: {
    headlines: [
      "Um gole, e segue a vida", "A sede tem resposta", "Sirva uma pausa", "Ao dia de hoje",
      "O que é bom vem aos goles", "Um brinde à terça-feira", "O frescor que faltava", "A pausa que cabe na mão",
      "Um gole bem longo", "Fresco, e à mão",
    ],
    subheadlines: [
      "Para dias longos e boa companhia.", "Um gole, e o dia muda de lugar.", "À mão, o dia todo.",
      "Uma pequena pausa, quando faz falta.",
    ],
    hooks: [
      "Qual foi o último gole que surpreendeu?", "Três da tarde. Com sede?", "Já ouve o gelo?",
      "Há quanto tempo não faz uma pausa?",
    ],
    problems: ["O mesmo copo, o mesmo bocejo.", "São três da tarde e a sede aperta.", "Hoje também bebeu pouco."],
    mistakes: [["beber o que aparecer", "Escolha com gosto."], ["esperar pela sede", "Um gole, de vez em quando."]],
    myths: [["é tudo a mesma coisa", "Beba um gole."], ["fresco tem de ser doce", "Fresco é fresco."]],
    changes: [["uma tarde seca", "um primeiro bom gole"], ["mais do mesmo", "um brinde de verdade"]],
    turns: ["Escolha algo melhor.", "Beba um bom gole.", "Tenha sempre um gole à mão."],
    benefits: [
      "Bom, gole após gole.", "Em companhia, ainda melhor.", "Uma pausa que cabe na mão.", "Refresca até a conversa.",
    ],
    proofs: ["Veja como cai no copo.", "O primeiro gole. Veja.", "Olhe bem de perto."],
    reveals: ["O gole que faltava.", "Um brinde à novidade."],
    actions: ["Beba um gole.", "Sirva dois.", "À sua.", "Faça uma pausa."],
    echoes: ["Goles longos", "Uma pausa fresca", "Boa companhia", "Sede, adeus"],
  },
  bakery_sweets: {
    headlines: [
      "Guarde o último pedaço", "Doce, de propósito", "Hoje pede algo bom", "Para dividir, se for preciso",
      "A tentação certa", "Primeiro pedaço, olhos fechados", "Valem as migalhas", "O aroma chega primeiro",
      "Alguém fez isto com carinho", "Até a terça fica doce",
    ],
    subheadlines: [
      "Para de manhã, para depois, sem motivo.", "Leve para casa. Esconda um pouco.", "O saco para onde todos olham.",
      "Algo doce à espera em casa.",
    ],
    hooks: ["O último pedaço. Para quem?", "Já são quatro da tarde?", "Sente o aroma? Siga-o.", "Um só, ou dois?"],
    problems: ["Um doce com gosto de caixa.", "Quatro da tarde, e nada de bom.", "A sobremesa ficou esquecida."],
    mistakes: [
      ["guardar o melhor para depois", "Agora. E devagar."], ["contar os pedaços", "Divida, e fique com o último."],
    ],
    myths: [
      ["um doce precisa de ocasião", "Terça-feira é uma ocasião."], ["doce é sempre doce a mais", "Há o doce certo."],
    ],
    changes: [["uma tarde qualquer", "um prato vazio"], ["uma pausa igual às outras", "migalhas e sorrisos"]],
    turns: ["Escolha o verdadeiro.", "Guarde um a tempo.", "Desta vez, comece por ela."],
    benefits: [
      "Acaba depressa. A memória fica.", "Para esconder das crianças.", "O aroma chama todos.",
      "Um pedaço, e ninguém fala.",
    ],
    proofs: ["Olhe bem de perto.", "Parta ao meio. Veja.", "Veja o primeiro pedaço."],
    reveals: ["A delícia do dia.", "O bom motivo de hoje."],
    actions: ["Guarde o seu pedaço.", "Venha cedo.", "Leve para casa.", "Prove hoje."],
    echoes: ["Valem as migalhas", "Uma terça doce", "Só mais um pedaço", "Para dividir"],
  },
  food: {
    headlines: [
      "Comer com vontade", "Jantar resolvido, e bom", "Sinta o sabor de verdade", "Coisas boas à mesa",
      "Simples, e pede-se mais", "Passe o prato", "A fome é um bom começo", "Primeiro, o sabor", "O prato volta vazio",
      "Hoje o jantar tem sabor",
    ],
    subheadlines: [
      "Para noites que merecem melhor.", "Bons ingredientes falam pouco.", "Para mesas grandes e cozinhas pequenas.",
      "Aquelas refeições que se lembram.",
    ],
    hooks: [
      "O que há para jantar? Isto.", "Chegue perto. Sinta o aroma.", "O que cheira tão bem?",
      "Adivinhe o que está na mesa.",
    ],
    problems: ["O mesmo jantar, três noites seguidas.", "Sete da noite. Nada em casa.", "Comeu. Já nem sabe o quê."],
    mistakes: [
      ["cobrir tudo de molho", "Deixe falar o sabor."], ["cozinhar em piloto automático", "Junte uma coisa boa."],
    ],
    myths: [
      ["comer bem leva horas", "Leva bons ingredientes."], ["simples é sem graça", "Simples é sentir o sabor."],
    ],
    changes: [["mais um jantar triste", "pratos limpos"], ["comer sem vontade", "pedir mais"]],
    turns: ["Devolva o sabor à mesa.", "Tenha sempre algo bom à mão.", "Saboreie o que come."],
    benefits: [
      "Alguém vai querer repetir.", "O sabor faz quase tudo.", "A mesa fica em silêncio.", "Bom, garfada após garfada.",
    ],
    proofs: ["Olhe para este prato.", "Veja o que tem dentro.", "A primeira garfada. Veja."],
    reveals: ["Agora, na sua mesa.", "É isto que há para jantar."],
    actions: ["Traga apetite.", "Ponha a mesa.", "Prove hoje.", "Leve sabor para casa."],
    echoes: ["Repetir, claro", "Mesa cheia", "Jantar resolvido", "Sabor de verdade"],
  },
  restaurant: {
    headlines: [
      "A sua mesa está à espera", "Venha com fome", "Fique para mais um prato", "Hoje o jantar é fora",
      "Hoje, outra pessoa cozinha", "Puxe uma cadeira", "Boa comida, longas conversas", "Fique para a sobremesa",
      "Comer bem, em boa companhia", "Entre sem pressa",
    ],
    subheadlines: [
      "Venha pela comida, fique pela mesa.", "Nada para cozinhar. Nada para lavar.", "Uma noite para repetir.",
      "Bons pratos, boa gente, nenhuma pressa.",
    ],
    hooks: [
      "Hoje ninguém quer cozinhar.", "Sente o aroma, aí da rua?", "Com fome? Entre.", "Onde vai ser o jantar hoje?",
    ],
    problems: ["Em casa não há nada.", "Torradas para jantar. Outra vez.", "Todas as noites, o mesmo sofá."],
    mistakes: [
      ["comer diante do computador", "Sente-se diante de algo quente."],
      ["jantar de pé, às nove", "Sente-se. Fique um pouco."],
    ],
    myths: [
      ["sair precisa de motivo", "A fome é um motivo."], ["comer bem é coisa formal", "Aqui é para ficar à vontade."],
    ],
    changes: [["restos, de pé", "uma mesa e boa companhia"], ["o que há em casa", "o que há no menu"]],
    turns: ["A cozinha é por nossa conta.", "Venha comer de verdade.", "Saia para um bom prato."],
    benefits: [
      "Pratos quentes, noites sem pressa.", "Um daqueles lugares para voltar.", "Vai ficar mais do que pensava.",
      "A louça fica com outra pessoa.",
    ],
    proofs: ["Direto do fogo. Veja.", "Veja o que chega à mesa.", "Veja quem está na cozinha."],
    reveals: ["O plano desta noite.", "A sua próxima mesa preferida."],
    actions: ["Reserve a sua mesa.", "Venha com fome.", "Passe aqui hoje.", "Venha jantar."],
    echoes: ["Venha com fome", "Uma mesa à espera", "Fique para a sobremesa", "O plano desta noite"],
  },
} satisfies CategoryLines;
