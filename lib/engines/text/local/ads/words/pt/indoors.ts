import type { World, WorldName } from "../words.ts";

/** Portuguese pictures from inside the house. */
export const indoors = {
  home: {
    places: ["numa sala pequena", "junto à janela da sala"],
    who: ["uma mulher com meias de lã", "um homem de casaco antigo"],
    start: [
      ["A porta de casa fecha-se. {who} deixa as chaves numa taça e fica um momento no corredor escuro.", "Enfim em casa, e o dia ainda pesa nos ombros."],
      ["Um canto vazio da sala. {who} inclina a cabeça e mede com as duas mãos.", "Há um canto da casa que nunca pareceu acabado."],
    ],
    trouble: [
      ["Uma lâmpada nua sobre uma sala arrumada e sem vida. Ninguém se senta.", "A luz grande está acesa, e ninguém quer ficar."],
      ["Um sofá debaixo de roupa e pacotes, a televisão a piscar para ninguém.", "As noites são todas iguais: muito ruído e pouco mais."],
    ],
    use: [
      ["Mãos limpam a mesa, aos poucos, até ficar só o que importa.", "Não é preciso ter mais coisas. Só a certa."],
      ["A luz do teto apaga-se. Um brilho suave enche a sala e as sombras ficam redondas.", "Uma pequena mudança, e a sala inteira respira."],
      ["Pés descalços no chão, uma manta, um livro que abre sempre na mesma página.", "É aqui que a noite começa a ser sua."],
    ],
    after: [
      ["A mesma sala à noite, agora acolhedora. Duas pessoas conversam e esquecem as horas.", "É curioso: agora ninguém quer ir embora."],
      ["O sol da manhã atravessa a sala e para no novo canto preferido.", "E de manhã continua a ser casa."],
    ],
  },
  care: {
    places: ["diante do espelho", "num quarto claro e silencioso"],
    who: ["uma mulher de cabelo molhado", "um homem de camisa branca"],
    start: [
      ["Vapor no espelho. Uma mão abre um círculo e {who} olha-se nos olhos.", "Bom dia. Como está hoje?"],
      ["Uma torneira pinga, uma toalha espera. {who} inspira e deixa cair os ombros.", "Cinco minutos só para si. Quando foi a última vez?"],
    ],
    trouble: [
      ["Uma prateleira cheia de coisas usadas pela metade. Uma mão hesita e não pega nenhuma.", "Tantas promessas numa prateleira, e o mesmo espelho de sempre."],
      ["A luz do telefone no escuro, olhos com sono, mais uma mensagem antes de dormir.", "Cuida-se de todos. E o dia acaba."],
    ],
    use: [
      ["Mãos lentas, um gesto calmo, gotas de água que apanham a luz.", "Não é preciso uma hora. Basta um momento seu."],
      ["O telefone fica virado para baixo. Abre-se uma janela, uma cortina mexe.", "Largue o telefone. Respire. Pronto."],
      ["Olhos fechados, o rosto na luz, um sorriso que ninguém pediu.", "Sente-se antes de se ver."],
    ],
    after: [
      ["{who} sai de casa e olha de passagem, com gosto, para uma vitrine.", "Sem filtros. Só um dia bom que se nota."],
      ["Noite. O mesmo espelho, o mesmo rosto, mais suave.", "E hoje à noite o espelho está do seu lado."],
    ],
  },
  cup: {
    places: ["no balcão da cozinha", "na mesinha junto à janela"],
    who: ["uma mulher de pijama", "um homem com cara de sono"],
    start: [
      ["Luz azul na cozinha. {who} procura uma caneca às cegas, com um olho só aberto.", "O dia ainda não começou. Este minuto é seu."],
      ["Lá fora, uma bicicleta encostada e uma rua que acorda. Atrás do vidro, {who} serve devagar.", "Lá fora já há barulho. Aqui dentro, não."],
    ],
    trouble: [
      ["Um copo de papel no carro, já frio, ao lado de outros três.", "A caminho, de um gole. Que sabor tinha?"],
      ["Três da tarde ao computador. Um copo vazio e uma cabeça que pesa na mão.", "Três da tarde, e a bateria no fim."],
    ],
    use: [
      ["Um fio fino cai em movimento lento. Saltam gotas e apanham a luz.", "Escute. É assim que soa abrandar."],
      ["Duas mãos fecham-se à volta do copo. Os ombros descem, o olhar vai pela janela.", "O primeiro gole. O resto pode esperar um pouco."],
      ["Dois copos tocam-se por cima da mesa, e duas pessoas começam a falar ao mesmo tempo.", "Há conversas que pedem uma coisa boa no copo."],
    ],
    after: [
      ["O último gole. {who} levanta-se e abre a porta da rua, com os olhos bem abertos.", "Agora sim, o dia pode vir."],
      ["Uma caneca vazia, um círculo na mesa, sol na madeira.", "Já acabou? É o único defeito."],
    ],
  },
  table: {
    places: ["numa mesa comprida de madeira", "numa cozinha pequena e cheia"],
    who: ["uma mulher com farinha na manga", "um homem com o prato vazio"],
    start: [
      ["Vapor, barulho de pratos, alguém chama para a mesa. Já no seu lugar: {who}.", "Sente este cheiro? Então já sabe o que vem."],
      ["Uma rua ao amanhecer, uma só janela acesa. Lá dentro, {who} põe algo bom no balcão.", "Hoje alguém se levantou cedo para se comer bem."],
    ],
    trouble: [
      ["Prateleiras quase vazias, luz fria, um rosto que já viu tudo.", "Oito da noite, fome, e nada apetece."],
      ["Almoço ao teclado: o garfo numa mão, o telefone na outra.", "Almoçou. Mas o que era mesmo?"],
    ],
    use: [
      ["Mãos que partem, servem e dividem. Caem migalhas e ninguém se importa.", "A comida é para isto: para passar adiante."],
      ["A primeira dentada, olhos fechados. Até as crianças se calam um instante.", "Primeira dentada. E de repente, silêncio."],
      ["Muito perto do prato: cor, vapor, um brilho que dura um segundo.", "Simples, sincero, e desaparece num instante."],
    ],
    after: [
      ["Pratos vazios, copos cheios, cadeiras para trás. Ninguém vai embora.", "Os pratos estão vazios, e ninguém se levanta."],
      ["Uma mão chega de mansinho ao último pedaço e alguém a apanha.", "O último é de quem chegar primeiro."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
