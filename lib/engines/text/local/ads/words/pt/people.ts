import type { World, WorldName } from "../words.ts";

/** Portuguese pictures of people at work, in class, in company. */
export const people = {
  desk: {
    places: ["numa mesa de trabalho junto à janela", "na mesa de um café com o computador"],
    who: ["uma mulher com um lápis no cabelo", "um homem com dois telefones"],
    start: [
      ["Uma luz de mesa, um jantar frio, a última luz do escritório. {who} esfrega os olhos.", "É tarde, e a lista não encolhe."],
      ["Segunda-feira de manhã, o computador liga. {who} conta as mensagens e procura a caneca.", "Segunda-feira, nove horas. Outra vez."],
    ],
    trouble: [
      ["Papelinhos, notas coladas, um cabo que não encaixa. Tudo escorrega da mesa.", "Está aqui algures. Sabe que está aqui."],
      ["Uma barra avança no computador, para e recomeça.", "Era para poupar tempo. Era essa a ideia."],
    ],
    use: [
      ["Um polegar toca uma vez. No telefone, tudo encontra o seu lugar.", "Um toque. Feito, e siga em frente."],
      ["Os papéis saem da mesa, um a um, até se ver a madeira.", "Uma coisa a menos na cabeça. E mais outra."],
      ["Dois colegas inclinam-se sobre o mesmo computador e concordam ao mesmo tempo.", "Ver, perceber, avançar."],
    ],
    after: [
      ["Cinco horas. O computador fecha, alguém veste o casaco, lá fora ainda é dia.", "Cinco da tarde, pronto. O que vai fazer com a noite?"],
      ["Uma mesa livre, uma caneca, uma planta. {who} encosta-se, mãos atrás da cabeça.", "Então é assim a calma numa terça-feira."],
    ],
  },
  learn: {
    places: ["na mesa da cozinha", "num banco entre duas aulas"],
    who: ["uma mulher com um caderno", "um menino com fones"],
    start: [
      ["Um lugar à janela, a cidade que passa. {who} mexe os lábios sem som e sorri.", "Era isto que queria aprender. Lembra-se?"],
      ["Uma página em branco. {who} roda um lápis entre os dedos e começa.", "Todos os começos são um pouco assim."],
    ],
    trouble: [
      ["Um livro grosso, um bocejo, um lápis que desenha círculos na margem.", "Página três. De novo. E a cabeça noutro lugar."],
      ["Alguém faz uma pergunta. Silêncio, orelhas vermelhas, um sorriso que não ajuda.", "A resposta está lá. Só não sai."],
    ],
    use: [
      ["Alguns minutos no sofá, uma tarefa pequena, um quadradinho marcado.", "Alguns minutos. Não amanhã: agora."],
      ["Lábios formam a primeira frase, errada, outra vez, e certa.", "Erre primeiro. É assim que funciona."],
      ["Duas cabeças sobre uma página. Uma ilumina-se de repente.", "Espere. Aí. É este o momento."],
    ],
    after: [
      ["{who} responde sem pensar e quase não acredita.", "E de repente está ali, como se sempre tivesse estado."],
      ["Amigos à volta de uma mesa e, no meio, alguém que há uns meses não sabia.", "Veja o caminho que já fez."],
    ],
  },
  family: {
    places: ["no tapete da sala", "numa mesa cheia de chapéus de papel"],
    who: ["uma menina de galochas", "um pai com uma coroa de papel"],
    start: [
      ["Sábado, panquecas, uma meia na lâmpada. {who} aparece a correr no corredor.", "Sábado de manhã, e a casa já acordou."],
      ["Sussurros atrás de uma porta. {who} conta até três, um dedo nos lábios.", "Psiu. Ainda não diga nada."],
    ],
    trouble: [
      ["Uma janela com chuva, um monte de brinquedos, um suspiro muito longo.", "“Não há nada para fazer.” E ainda são dez horas."],
      ["Toda a família numa sala, cada rosto à luz do seu telefone.", "Todos juntos, e cada um noutro lugar."],
    ],
    use: [
      ["O papel rasga-se, uma tampa levanta-se e os olhos ficam grandes.", "Repare nos olhos. É isso que conta."],
      ["Mãos pequenas, mãos grandes e uma torre mais alta do que a mesa.", "Primeiro ajuda-se. E depois brinca-se."],
      ["Uma dança no corredor, meias que escorregam, música alta demais.", "Cinco minutos de tolice que ninguém esquece."],
    ],
    after: [
      ["Uma luz pequena. {who} dorme, com o tesouro do dia ali perto.", "E no fim do dia: paz. Paz de verdade."],
      ["Uma foto tremida, todos riem, alguém ficou cortado.", "Não é a foto perfeita. É a certa."],
    ],
  },
  visit: {
    places: ["numa sala de entrada luminosa", "numa sala tranquila e acolhedora"],
    who: ["uma mulher com uma agenda na mão", "um homem de mangas arregaçadas"],
    start: [
      ["Um bilhete na porta da cozinha, sublinhado duas vezes. {who} olha para ele e depois para o telefone.", "Há semanas que é preciso ligar."],
      ["Uma porta com uma placa pequena. {who} hesita, endireita os ombros e entra.", "O primeiro passo é o mais difícil. Depois é fácil."],
    ],
    trouble: [
      ["Música de espera, um som que falha, dedos que batem na mesa.", "Há treze pessoas à frente. Outra vez."],
      ["Um problema tapado com fita adesiva. A fita descola.", "Pode-se adiar. Mas não passa sem ajuda."],
    ],
    use: [
      ["Um aperto de mão, uma cadeira que se aproxima, alguém que escuta de verdade.", "Primeiro, há quem escute. Já ajuda."],
      ["Mãos calmas que trabalham, ferramentas em ordem, cada gesto no lugar.", "Nota-se logo: não é a primeira vez."],
      ["Poucas palavras claras, um desenho no papel, um sinal de acordo.", "Sem enigmas. Sabe o que vem a seguir."],
    ],
    after: [
      ["{who} sai para o sol com uma preocupação a menos.", "É só isto? É só isto. Resolvido."],
      ["O bilhete sai da porta e voa para o lixo.", "Uma coisa em que já não é preciso pensar."],
    ],
  },
  make: {
    places: ["na bancada da garagem", "no jardim atrás da casa"],
    who: ["uma mulher com luvas no bolso", "um homem com um lápis na orelha"],
    start: [
      ["Sábado, mangas para cima. {who} olha para a tarefa e faz que sim.", "Aquela tarefa está à espera desde a primavera."],
      ["Range a porta do barracão, a poeira dança na luz. {who} estende a mão.", "É hoje. Estava prometido."],
    ],
    trouble: [
      ["Esfregar, suar, e a mancha nem se mexe.", "Esfrega, esfrega. Continua lá."],
      ["Um trabalho pela metade, um parafuso torto, um suspiro.", "Meio feito: não há nada mais demorado."],
    ],
    use: [
      ["Mãos à obra, sem pressa, e cada gesto acerta.", "Com a coisa certa na mão, vai por si."],
      ["Uma primeira faixa, clara e limpa, no meio do cinzento.", "Viu aquela faixa? Agora já ninguém para."],
      ["Terra, madeira, água. Debaixo de duas mãos, algo ganha forma.", "Nada como ver o que se fez."],
    ],
    after: [
      ["{who} dá três passos atrás, mãos na cintura, e olha muito tempo.", "Dê um passo atrás. Olhe. Foi obra sua."],
      ["Crianças atravessam a imagem a correr, como se tivesse sido sempre assim.", "Amanhã já ninguém se lembra de como era."],
    ],
  },
  any: {
    places: ["junto a uma janela aberta", "a meio de um dia normal"],
    who: ["uma mulher com um saco de papel", "um homem com uma mochila"],
    start: [
      ["Toca a campainha, um pacote no tapete. {who} olha a rua vazia, para um lado e para o outro.", "Há algo à sua porta."],
      ["Uma rua, cem pessoas, e só uma para. {who} olha mais de perto.", "Todos passam. Até que alguém para."],
    ],
    trouble: [
      ["Uma gaveta cheia de coisas que quase funcionaram.", "Quase. Há uma gaveta cheia disso."],
      ["Uma fila longa, um aviso alto demais, um rosto que já não aguenta.", "Tem mesmo de ser tão complicado?"],
    ],
    use: [
      ["Dedos levantam uma tampa. O papel faz barulho, aparece um sorriso.", "O primeiro momento conta. Este é seu."],
      ["Passa um dia normal, e há algo nele que volta sempre.", "De manhã, à tarde, à noite: volta-se sempre."],
      ["De mão em mão por cima de uma mesa, com um sinal breve.", "Experimente uma vez. Depois conversamos."],
    ],
    after: [
      ["{who} encosta-se à porta, em paz, enquanto a luz muda.", "Às vezes não é preciso mais."],
      ["A mesma rua, a mesma hora, um passo mais leve.", "Nada de grande mudou. Mas sente-se."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
