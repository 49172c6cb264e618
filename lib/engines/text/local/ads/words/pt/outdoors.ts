import type { World, WorldName } from "../words.ts";

/** Portuguese pictures from outside: clothes, movement, journeys, animals. */
export const outdoors = {
  wear: {
    places: ["diante de um espelho alto", "numa esquina com sol"],
    who: ["uma mulher com o casaco no braço", "um homem de mangas arregaçadas"],
    start: [
      ["Camisas voam para a cama, uma atrás da outra. Diante do espelho, sem resposta: {who}.", "O armário cheio e nada para vestir. Parece familiar?"],
      ["Um corredor, um último olhar ao espelho. {who} vira-se e olha outra vez.", "Conhece aquele último olhar antes de sair?"],
    ],
    trouble: [
      ["Uma gaveta que não fecha. Coisas usadas uma vez, ainda com etiqueta.", "Um impulso, um só dia, e o esquecimento."],
      ["Uma fila cinzenta de casacos na rua: são todos iguais.", "Há manhãs em que somos todos iguais."],
    ],
    use: [
      ["Muito perto dos dedos: um fecho, uma costura, um último toque.", "Nota-se nas coisas pequenas."],
      ["Passos na rua, meia-volta, tecido e luz em movimento.", "Acompanha cada passo, e já nem se lembra."],
      ["Amigos à mesa de um café. Alguém para a meio da frase e aponta.", "“De onde é isso?” Vai ouvir muitas vezes."],
    ],
    after: [
      ["{who} passa por uma vitrine, abranda e sorri ao reflexo.", "Aquele reflexo é o seu. E fica-lhe bem."],
      ["O casaco aberto, a cabeça alta, a multidão abre um pouco.", "Nada mudou. Agora é que se vê."],
    ],
  },
  move: {
    places: ["num caminho junto ao rio", "à entrada do parque"],
    who: ["uma mulher de rabo de cavalo", "um homem de capuz"],
    start: [
      ["Seis e meia, orvalho na grade. {who} baixa-se, aperta um nó e levanta o olhar.", "O passo mais difícil? O de sair pela porta."],
      ["Uma rua vazia, respiração no ar frio. {who} sacode os braços.", "A cidade dorme. Esta hora é sua."],
    ],
    trouble: [
      ["Toca o despertador. Uma mão sai da manta e cala-o.", "Amanhã. Ontem foi a mesma conversa."],
      ["Mãos nos joelhos, a meio da subida, os outros já longe.", "A meio da subida, e a cabeça quer voltar."],
    ],
    use: [
      ["Pés no chão: poça, pedra, estrada. Nasce um ritmo.", "Um passo, depois outro. É só isto."],
      ["As árvores passam depressa. Um rosto encontra o fôlego e começa a sorrir.", "Há um ponto em que tudo fica leve."],
      ["Uma curva, uma ponte, céu aberto. Os braços abrem por um segundo.", "Não é preciso ganhar. É só ir."],
    ],
    after: [
      ["{who}, sem fôlego num muro, olha os telhados no primeiro sol.", "Aqui em cima nunca ninguém se arrependeu."],
      ["A porta abre de novo, rosto corado, sapatos pelo corredor.", "Feito. E ainda há um dia inteiro pela frente."],
    ],
  },
  away: {
    places: ["numa varanda ao sol", "numa estação com uma mala pequena"],
    who: ["uma mulher de camisa de linho", "um homem com um mapa nos joelhos"],
    start: [
      ["Uma mala fecha-se. {who} dá uma última volta pela casa e apaga a luz.", "Chaves, bilhete, e pronto. O resto pode esperar."],
      ["A janela em viagem, campos que passam. {who} encosta a testa ao vidro.", "Algures no caminho, começa-se a respirar."],
    ],
    trouble: [
      ["Vinte páginas abertas, um jantar frio, um dedo que desce e desce.", "Vinte páginas abertas, e nenhum plano."],
      ["Chuva na janela do escritório e um postal ao lado do computador.", "Aquele postal está ali há tempo demais."],
    ],
    use: [
      ["Abrem-se as janelas e a luz cai num chão que ainda não se conhece.", "A primeira manhã noutro lugar. Abra a janela."],
      ["Mesa posta ao ar livre. Uma mão parte o pão, uma abelha inspeciona o doce.", "Ninguém está à espera. Que bom, não é?"],
      ["Ruelas, uma curva errada, uma praça cheia de música.", "Perca-se um pouco. É aí que fica bom."],
    ],
    after: [
      ["Pés descalços na pedra quente, o telefone esquecido numa cadeira.", "E um dia repara: já não se contam as horas."],
      ["De volta a casa, cai areia de um sapato. {who} ri e deixa ficar.", "Traz-se muito mais do que fotos."],
    ],
  },
  pets: {
    places: ["no chão da cozinha", "no jardim atrás da casa"],
    who: ["uma mulher com pelos na manga", "um menino de joelhos"],
    start: [
      ["Um focinho espreita pela porta entreaberta. Dois olhos, uma pergunta.", "Há alguém à sua espera desde manhã."],
      ["Patas no chão de madeira, um rabo que derruba uma caneca. {who} ri e baixa-se.", "Chegou. Para alguém, é a melhor notícia do mundo."],
    ],
    trouble: [
      ["Uma taça cheia. Um focinho cheira, uma cabeça vira-se, ofendida.", "Cheira, olha e vai embora. Hoje também não."],
      ["Um sapato roído, um olhar de culpa, penas ainda no ar.", "O tédio tem quatro patas e muito bons dentes."],
    ],
    use: [
      ["Levantam-se as orelhas. Um saco faz barulho e quatro patas derrapam na curva.", "Ouviu? Alguém ouviu."],
      ["Mão e pata, frente a frente no chão, sem pressa.", "São só uns minutos. Para eles é tudo."],
      ["Lá fora, na erva, orelhas ao vento e um pau grande demais.", "Viu esta corrida? A felicidade é isto."],
    ],
    after: [
      ["Uma taça bem limpa desliza pelo chão e para diante de dois pés.", "Nem sobra. Não há melhor opinião."],
      ["Noite no sofá: uma cabeça que pesa num joelho, um longo suspiro.", "Sono, barriga cheia e paz. Para os dois."],
    ],
  },
  garden: {
    places: ["no jardim de casa", "junto a um parapeito com sol"],
    who: ["uma mulher de botas de borracha", "um homem com terra nas mãos"],
    start: [
      ["O primeiro sol na erva molhada. {who} sai com uma caneca na mão e vê o que a noite fez.", "De manhã cedo, antes de alguém pedir alguma coisa."],
      ["Uma varanda cinzenta, um vaso vazio. {who} encosta-se à grade e imagina algo verde.", "Há lugar para algo verde. Há sempre."],
    ],
    trouble: [
      ["Uma folha castanha, depois outra. Um dedo toca na terra e volta seco.", "Já foi regada. Ou foi na semana passada?"],
      ["Um canto de terra nua, um ancinho esquecido, uma cadeira de plástico caída.", "Todas as primaveras, o mesmo canto. Todas as primaveras, o mesmo plano."],
    ],
    use: [
      ["Mãos apertam a terra à volta de um caule, devagar, como quem aconchega.", "Dez minutos, duas mãos, um pouco de terra."],
      ["A água cai num arco fino, e cada gota leva um pouco de luz.", "Escute. É o som da calma."],
      ["Abre-se uma janela, algo verde mexe com o ar e a sala parece outra.", "Um pouco de verde, e a sala inteira acorda."],
    ],
    after: [
      ["O mesmo canto, cheio de folhas. No meio, {who}, sem fazer nada.", "Espera-se, espera-se. E uma manhã, ali está."],
      ["Alguém espreita por cima da cerca e aponta. {who} encolhe os ombros e sorri.", "Vão perguntar como se faz. Basta sorrir."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
