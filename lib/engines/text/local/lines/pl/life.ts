import type { CategoryLines } from "../lines.ts";

/** Polish copy. */
export const life = {
  education: {
    headlines: [
      "Naucz się naprawdę", "Ciekawość to dobry początek", "Zaczyna się od małego", "W piątek trochę mądrzej",
      "Od zera do umiem", "Pytaj dalej", "Możesz się tego nauczyć", "Pierwsza lekcja jest najtrudniejsza",
      "Radość dla głowy", "Dobry początek zmienia wszystko",
    ],
    subheadlines: [
      "Krótkie lekcje, po których coś zostaje.", "Dla późno zaczynających i szybko myślących.",
      "Ucz się we własnym tempie, nie w cudzym.", "Na pytania, których nikt nie zadaje.",
    ],
    hooks: [
      "Czego zawsze chcesz się nauczyć?", "Za dziesięć minut będziesz wiedzieć.", "A gdyby nauka była łatwa?",
      "Pamiętasz ciekawość?",
    ],
    problems: ["Strona pierwsza. Trzeci raz.", "Nauka była. Nic nie zostało.", "Inni chyba już to wiedzą."],
    mistakes: [
      ["wszystko wieczór wcześniej", "Codziennie po trochu."],
      ["czekanie na właściwy moment", "Zacznij, a on przyjdzie."],
    ],
    myths: [["jest za późno, by zacząć", "Jest w sam raz."], ["trzeba mieć talent", "Trzeba dobrze zacząć."]],
    changes: [["chcę umieć", "już umiem"], ["kiwanie głową", "własne zdanie"]],
    turns: ["Zacznij od małej lekcji.", "Ucz się w praktyce.", "Zapytaj. I też już wiesz."],
    benefits: [
      "Nareszcie wszystko się układa.", "Postęp, który słychać.", "Zaskoczysz siebie.", "Co tydzień więcej odwagi.",
    ],
    proofs: ["Spróbuj pierwszego pytania.", "Patrz, to już wiesz.", "Zobacz jedną lekcję."],
    reveals: ["Twój nowy ulubiony przedmiot.", "Tu się zaczyna."],
    actions: [
      "Zacznij pierwszą lekcję.", "Zajmij miejsce.", "Zacznij w tym tygodniu.", "Naucz się pierwszej rzeczy.",
    ],
    echoes: ["Jedna mała lekcja", "Od zera do umiem", "Znów ciekawość", "Dobry początek"],
  },
  books_stationery: {
    headlines: [
      "Przewróć stronę", "Jeszcze jeden rozdział", "Zapisz to", "Papier pamięta", "Zgub się celowo", "Godzina ciszy",
      "Siedzieć do późna warto", "Atrament, papier, spokój", "Zacznij od pustej strony", "Historia na dziś wieczór",
    ],
    subheadlines: [
      "Na fotele przy oknie i późne lampy.", "Niektóre myśli chcą atramentu.",
      "Dla czytających, piszących i robiących listy.", "Najlepiej z telefonem daleko.",
    ],
    hooks: [
      "Co leży na twojej szafce nocnej?", "Pierwsze zdanie już cię ma.", "Jeszcze tylko strona?",
      "Co napiszesz najpierw?",
    ],
    problems: ["Czterdzieści notatek w telefonie.", "Ten rok miał być z książką.", "Wieczór zjadł telefon."],
    mistakes: [
      ["zostawianie na urlop", "Dziś dziesięć stron."], ["czekanie na idealny pomysł", "Napisz pierwsze zdanie."],
    ],
    myths: [["nikt już nie czyta", "Ty właśnie czytasz."], ["papier to przeżytek", "Papier się nie rozładuje."]],
    changes: [["jeszcze jeden filmik", "jeszcze jeden rozdział"], ["myśli wszędzie", "myśli na papierze"]],
    turns: ["Zapisz to raz, na papierze.", "Schowaj telefon do szuflady.", "Oddaj go jednej stronie."],
    benefits: [
      "Godzina tylko twoja.", "Na papierze myśli się lepiej.", "Dzień robi się cichszy.", "Coś, co zostaje.",
    ],
    proofs: ["Otwórz gdziekolwiek.", "Poczuj papier.", "Przeczytaj pierwsze zdanie."],
    reveals: ["Powód, by siedzieć do późna.", "Oto twoja cicha godzina."],
    actions: [
      "Otwórz pierwszą stronę.", "Wybierz następną historię.", "Zacznij od strony pierwszej.", "Weź historię do domu.",
    ],
    echoes: ["Jeszcze jeden rozdział", "Cicha godzina", "Pierwsza strona", "Późne lampy"],
  },
  kids_baby: {
    headlines: [
      "Małe dłonie, wielki dzień", "Dla małych ludzi", "Dzieciństwo na pełnych obrotach", "Chichot w zestawie",
      "Niech będą mali", "Wielka miłość, mały rozmiar", "Dla małego szefa", "Bałagan i przytulanie",
      "Pierwsza wielka miłość", "Wieczór, tylko milszy",
    ],
    subheadlines: [
      "Na pierwsze kroki, lepkie palce i dobranoc.", "Dla zmęczonych rodziców i wyspanych dzieci.",
      "Drobiazgi, z których są wielkie dni.", "Dla tych poniżej metra.",
    ],
    hooks: ["Co ich dziś rozśmieszyło?", "Piąta rano. Cześć.", "Słyszysz ten chichot?", "Kto już nie śpi?"],
    problems: ["Ciekawe przez dziewięć minut.", "Godzina pakowania torby.", "Kolacja. Negocjacje trwają."],
    mistakes: [
      ["więcej rzeczy", "Mniej, ale lepszych."], ["robienie wszystkiego idealnie", "Dość dobrze, z przytuleniem."],
    ],
    myths: [
      ["z dziećmi bywa porządek", "Z dziećmi bywa wesoło."],
      ["małym trzeba wszystkiego", "Trzeba ciebie i niewiele więcej."],
    ],
    changes: [["łzy przed snem", "jeszcze jedna bajka"], ["daleko jeszcze", "już słodko śpi"]],
    turns: ["Idź za tym, co kochają.", "Weź tylko to, co dobre.", "Zrób z tego zabawę."],
    benefits: [
      "Oni szczęśliwi, ty też.", "Jedna myśl mniej.", "Poproszą jeszcze raz.", "Pięć minut także dla ciebie.",
    ],
    proofs: ["Zobacz tę minę.", "Zobacz te rączki.", "Zobacz, jak idzie."],
    reveals: ["Oto nowy ulubieniec.", "Ich nowy najlepszy przyjaciel."],
    actions: ["Spraw im radość.", "Znajdź ich ulubieńca.", "Przynieś do domu uśmiech.", "Wybierzcie razem."],
    echoes: ["Szczęśliwe rączki", "Chichot i drzemki", "Wielka miłość", "Jeszcze jedna bajka"],
  },
  pets: {
    headlines: [
      "One wybrałyby właśnie to", "Rodzina ma różne kształty", "Dla kogoś, kto czeka w domu",
      "Mały przyjaciel, wielka miłość", "Rozpieszczone? Nie, kochane.", "Ich szczęśliwe miejsce", "Ogon mówi tak",
      "Brudne łapy i kanapa", "Przyjaciel w dobrych rękach", "Miłość na czterech łapach",
    ],
    subheadlines: [
      "Nie umieją powiedzieć dziękuję. Pokażą.", "Dla tych, na których ktoś tak patrzy w progu.",
      "Na spacery, drzemki i całą resztę.", "Bo one zrobią dla ciebie to samo.",
    ],
    hooks: ["Kto czeka w domu?", "To spojrzenie. Znasz je.", "Słyszysz ogon?", "Kto zjadł ostatni kęs?"],
    problems: ["To spojrzenie. Znaczy nie.", "Gdyby tylko umiały mówić.", "Nuda w południe, buty w strachu."],
    mistakes: [
      ["zgadywanie, co lubią", "Patrz, co zostaje w misce."], ["wybór na własny gust", "Wybierz na ich gust."],
    ],
    myths: [["zjedzą wszystko", "Tylko się nie skarżą."], ["cieszą się z byle czego", "Też mają swój gust."]],
    changes: [["kręcenie nosem", "czyste szczęście"], ["foch pod stołem", "taniec w przedpokoju"]],
    turns: ["Podaj coś lepszego.", "Popatrz. Powiedzą ci.", "Daj im coś dobrego."],
    benefits: [
      "Widać to w ich oczach.", "Szczęśliwe one, szczęśliwy dom.", "Przybiegną pierwsze.",
      "Szczęśliwy przyjaciel u stóp.",
    ],
    proofs: ["Zobacz tę minę.", "Zobacz te uszy.", "Zobacz, kto pierwszy."],
    reveals: ["Oto nowy ulubieniec.", "O to prosiły."],
    actions: [
      "Trochę je rozpieść.", "Zapytaj najlepszego przyjaciela.", "Uszczęśliw czyjś ogon.", "Niech same wybiorą.",
    ],
    echoes: ["Szczęśliwe ogony", "Najlepsi przyjaciele", "Szczęśliwe spojrzenie", "Miłość na co dzień"],
  },
  events: {
    headlines: [
      "Bądź tam", "Zapisz datę, zgub zegarek", "Dziś powstanie historia", "Drzwi się otwierają, noc też",
      "Przyjdź tak, jak stoisz", "Trzeba tam być", "Tu zaczyna się twój wieczór", "Powiedz tak, buty potem",
      "Przyjdź wcześnie, zostań długo", "To, o czym będą mówić",
    ],
    subheadlines: [
      "Weź kogoś. Zostań do późna.", "Jeden wieczór, lata opowieści.", "Dobrzy ludzie, raz w jednym miejscu.",
      "Niektóre wieczory zasługują na bilet.",
    ],
    hooks: ["Co robisz tego wieczoru?", "Słyszysz już tłum?", "Kogo weźmiesz ze sobą?", "Masz wolny wieczór?"],
    problems: ["Kolejny wieczór na kanapie.", "Są zdjęcia. Ciebie na nich nie ma.", "Pełny rok, mało nowych twarzy."],
    mistakes: [["decyzja w ostatniej chwili", "Zapisz datę."], ["czekanie na innych", "Idź. Przyjdą za tobą."]],
    myths: [
      ["najlepsze wieczory są z przypadku", "Ten ktoś zaplanował."],
      ["trzeba kogoś znać", "O dziesiątej znasz wszystkich."],
    ],
    changes: [["oglądanie relacji", "bycie w relacji"], ["może następnym razem", "tym razem"]],
    turns: ["Raz powiedz tak.", "Tym razem bądź.", "Przyjdź kogoś poznać."],
    benefits: [
      "Dobra muzyka, lepsze towarzystwo.", "Historie na poniedziałek.", "W poniedziałek jeszcze nucisz.",
      "Nowe twarze, dobre historie.",
    ],
    proofs: ["Zobacz, jak tam było.", "Posłuchaj tej sali.", "Zobacz, kto idzie."],
    reveals: ["Wieczór się zaczyna.", "Oto twój wieczór."],
    actions: ["Zajmij miejsce.", "Weź kogoś ze sobą.", "Zapisz datę.", "Przyjdź i ty."],
    echoes: ["Dobrzy ludzie", "Wcześnie tam, późno w domu", "Jeden wieczór", "Do zobaczenia"],
  },
  services: {
    headlines: [
      "Uznaj to za zrobione", "Jeden telefon i z głowy", "Zostaw to nam", "Twój problem, nasz wtorek",
      "Dobre ręce, na czas", "Mniej na głowie", "Ty odpoczywasz, my robimy", "Ktoś dobry już się tym zajął",
      "Zrobione, i to dobrze", "Telefon, po którym lżej",
    ],
    subheadlines: [
      "Ktoś, kto odbiera, przyjeżdża i załatwia.", "Ty wracasz do swojego dnia.", "Jasne odpowiedzi, zanim zaczniemy.",
      "Na rzeczy, których nie musisz robić.",
    ],
    hooks: ["Co czeka na liście od wiosny?", "Kogo możesz zapytać?", "Co oddasz najpierw?", "Nadal na liście?"],
    problems: ["Trzy telefony, zero odpowiedzi.", "W następny weekend. Znowu.", "Robi się coraz gorzej, prawda?"],
    mistakes: [
      ["robienie tego o północy", "Zapytaj raz. Odetchnij."],
      ["czekanie do ostatniej chwili", "Zapytaj, póki jest małe."],
    ],
    myths: [
      ["dobrych fachowców już nie ma", "Są o wiadomość stąd."], ["to musi być trudne", "Powiedz raz. Słuchamy."],
    ],
    changes: [["na liście", "z głowy"], ["szuflada papierów", "czyste biurko"]],
    turns: ["Zapytaj kogoś, kto odpowiada.", "Oddaj to w dobre ręce.", "Niech ktoś dziś spojrzy."],
    benefits: [
      "Zrobione, i jest czas na obiad.", "Jasna odpowiedź, jasny plan.", "Wieczór znowu jest twój.",
      "Jeden kontakt, do samego końca.",
    ],
    proofs: ["Zobacz robotę z bliska.", "Zobacz, jak pracujemy.", "Zobacz efekt."],
    reveals: ["Pomoc już jest.", "Oto kogo zapytać."],
    actions: ["Zapytaj nas.", "Powiedz, czego ci trzeba.", "Napisz do nas.", "Zostaw to nam."],
    echoes: ["W dobrych rękach", "Z głowy", "Zrobione z troską", "Jeden telefon"],
  },
  general: {
    headlines: [
      "Lepiej, i to celowo", "Do prawdziwego życia", "Prosto, bo tak ma być", "Dobry rodzaj inności",
      "Zobaczysz dlaczego", "Warto spojrzeć drugi raz", "Nareszcie dobry pomysł", "Spróbuj raz",
      "Jak to było przedtem?", "Dobre rzeczy bez gadania",
    ],
    subheadlines: [
      "Dla tych, co widzą różnicę.", "Mała zmiana, która zostaje.", "Nic do udowodnienia. Sporo do polubienia.",
      "Do używania, dzień po dniu.",
    ],
    hooks: ["Zatrzymaj się na chwilę.", "Można lepiej.", "A gdyby było łatwiej?", "Znasz to już?"],
    problems: ["Działa. Jako tako.", "Przyzwyczajenie. W tym kłopot.", "Za dużo opcji, zero odpowiedzi."],
    mistakes: [["przymykanie oka", "Spróbuj inaczej."], ["czekanie na znak", "Zajrzyj dziś."]],
    myths: [["wszystkie są takie same", "To nie."], ["dobre jest skomplikowane", "Dobre tłumaczy się samo."]],
    changes: [["jakoś to idzie", "idzie dobrze"], ["może być", "w sam raz"]],
    turns: ["Spróbuj tak.", "Chciej trochę więcej.", "Wybierz to, co pasuje."],
    benefits: [
      "Mała zmiana, lepszy dzień.", "Widać różnicę.", "Mieści się w twoich dniach.", "Łatwo polubić, łatwo zostać.",
    ],
    proofs: ["Przyjrzyj się z bliska.", "Popatrz jeszcze chwilę.", "Zobacz w działaniu."],
    reveals: ["Oto nowość.", "Oto lepszy sposób."],
    actions: ["Zobacz na własne oczy.", "Rzuć okiem.", "Spróbuj dziś.", "Odkryj różnicę."],
    echoes: ["Na prawdziwe dni", "Warto spojrzeć", "Po prostu dobre", "Lepszy sposób"],
  },
} satisfies CategoryLines;
