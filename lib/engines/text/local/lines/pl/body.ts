import type { CategoryLines } from "../lines.ts";

/** Polish copy. */
export const body = {
  beauty: {
    headlines: [
      "Delikatnie", "Blask to nawyk", "Ty, tylko po dobrej nocy", "Dwie minuty tylko twoje", "Lustro to zauważy",
      "Czułość dla odbicia w lustrze", "Dzień dobry, lustro", "Mniej na półce, więcej dla ciebie", "Miękki początek",
      "Pięknie, we własnym tempie",
    ],
    subheadlines: [
      "Mały rytuał, który naprawdę zostaje.", "Na poranki, które zaczynają się łagodnie.", "Najmilsza część dnia.",
      "Dla twarzy, które żyją, śmieją się i mało śpią.",
    ],
    hooks: [
      "Cześć. Jak się dziś czujesz?", "Dwie minuty. Tylko dla ciebie.", "Co dziś mówi lustro?",
      "Co dziś robisz dla siebie?",
    ],
    problems: ["Dziesięć butelek. To samo lustro.", "Rytuał dłuższy niż poranek.", "Najpierw ukryć, potem zadbać."],
    mistakes: [
      ["dodawanie kolejnego kroku", "Zostaw te, które działają."], ["kopiowanie cudzej rutyny", "Posłuchaj siebie."],
    ],
    myths: [
      ["uroda zajmuje godzinę", "Dwie dobre minuty wystarczą."],
      ["więcej butelek, więcej blasku", "Mało, ale codziennie."],
    ],
    changes: [["zatłoczona półka", "spokojny rytuał"], ["bieg obok lustra", "uśmiech do lustra"]],
    turns: ["Zostaw te, które pomagają.", "Niech będzie krótko i miło.", "Najpierw zadbaj, potem wyjdź."],
    benefits: [
      "Ty, po dobrze przespanej nocy.", "Najmilsze dwie minuty dnia.", "Miękki początek, miękki koniec.",
      "Mały luksus w środku tygodnia.",
    ],
    proofs: ["Przyjrzyj się z bliska.", "Zobacz, jak delikatnie.", "Jeden gest. Zobacz."],
    reveals: ["Oto nowy rytuał.", "Twoja łagodna minuta."],
    actions: ["Zacznij swój rytuał.", "Zrób coś dla siebie.", "Bądź dla siebie miło.", "Niech to będzie nawyk."],
    echoes: ["Miękki początek", "Dwie ciche minuty", "Łagodnie dla ciebie", "Blask, na spokojnie"],
  },
  wellness: {
    headlines: [
      "Wypuść powietrze", "Z powrotem do siebie", "Powoli to dobre miejsce", "Odpoczynek się liczy",
      "Wybierz cichą drogę", "Dziesięć minut niczego", "Opuść ramiona", "Zrób miejsce na oddech", "Łagodniejsza siła",
      "Spokój już tu jest",
    ],
    subheadlines: [
      "Mała pauza w głośnym dniu.", "Dla pełnych głów i zmęczonych ramion.", "Przyjdź z tym, co jest. Wyjdź lżej.",
      "Dla tej części ciebie, która nigdy nie siada.",
    ],
    hooks: [
      "Opuść ramiona. Czujesz?", "A gdyby tak nie robić nic?", "Posłuchaj. Cisza. Jak dobrze.",
      "Gdzie dziś czujesz ciężar?",
    ],
    problems: [
      "Zmęczenie, a palec dalej przewija.", "Dzień, który się nie kończy.", "Czas dla wszystkich oprócz ciebie.",
    ],
    mistakes: [["czekanie na urlop", "Weź dziś dziesięć minut."], ["zaciskanie zębów", "Najpierw pauza."]],
    myths: [
      ["na odpoczynek trzeba zasłużyć", "Od odpoczynku się zaczyna."],
      ["spokój wymaga wolnego dnia", "Wymaga jednego oddechu."],
    ],
    changes: [["rozpędzona głowa", "jeden długi oddech"], ["ramiona przy uszach", "ramiona w dole"]],
    turns: ["Odłóż. Zrób wydech.", "Daj mu łagodny koniec.", "Zatrzymaj dziesięć minut."],
    benefits: [
      "Lżejsze ramiona na wieczór.", "Trochę więcej miejsca w środku.", "Spokojniejsza noc.",
      "Wieczorem głowa jest jasna.",
    ],
    proofs: ["Jeden oddech. Zauważ.", "Zobacz, jak opadają ramiona.", "Poczuj różnicę."],
    reveals: ["Oto twoje ciche miejsce.", "Tu zaczyna się twoja pauza."],
    actions: ["Weź swoje dziesięć minut.", "Zacznij łagodnie.", "Oddychaj z nami.", "Zrób miejsce dla siebie."],
    echoes: ["Długi wydech", "Cicha godzina", "Powoli, celowo", "Znów u siebie"],
  },
  health: {
    headlines: [
      "Zadbaj o siebie", "Znów czuć się sobą", "Opieka bez trudnych słów", "Ciało wszystko zapisuje",
      "Zdrowie po ludzku", "Jedno zmartwienie mniej", "Ktoś, z kim można pogadać", "Dobre pytanie w dobrą porę",
      "Czuć się dobrze, po prostu", "Zaczyna się od pytania",
    ],
    subheadlines: [
      "Jasne odpowiedzi i życzliwa twarz.", "Opieka, która mieści się w zwykłym tygodniu.",
      "Czas na wszystkie twoje pytania.", "Dla ciebie i dla twoich bliskich.",
    ],
    hooks: [
      "To, co ciągle odkładasz?", "Ciało daje znaki.", "Jak się masz, tak naprawdę?", "O co boisz się zapytać?",
    ],
    problems: ["Może poczekać. Tak było w marcu.", "Nikt nie lubi poczekalni.", "Za dużo opinii w sieci."],
    mistakes: [
      ["szukanie objawów o północy", "Zapytaj kogoś, kto wie."], ["czekanie, aż zaboli", "Zapytaj trochę wcześniej."],
    ],
    myths: [["idzie się, gdy zaboli", "Wcześniej jest łatwiej."], ["pytania przeszkadzają", "Pytania są po to."]],
    changes: [["odkładanie", "z głowy, i oddech"], ["nocne zmartwienie", "odpowiedź za dnia"]],
    turns: ["Zrób jeden mały krok.", "Wybierz tych, co cenią czas.", "Porozmawiaj z kimś, kto wie."],
    benefits: [
      "Spokój, w prostych słowach.", "Ktoś, kto naprawdę słucha.", "Będziesz wiedzieć więcej.",
      "Opieka od początku do końca.",
    ],
    proofs: ["Zobacz, jakie to proste.", "Zobacz, jak to działa.", "Przyjrzyj się z bliska."],
    reveals: ["Opieka, jaka powinna być.", "Dobra opieka jest blisko."],
    actions: ["Zrób pierwszy krok.", "Zadbaj o siebie.", "Zadaj pytanie.", "Pomyśl dziś o sobie."],
    echoes: ["W dobrych rękach", "Jedno zmartwienie mniej", "Opieka, po prostu", "Znów czuć się sobą"],
  },
  fitness: {
    headlines: [
      "Przyjdź. Reszta sama.", "Mocniej niż wczoraj", "Ciało lubi plan", "Dziś pot, w nocy dobry sen",
      "Jeszcze jedno powtórzenie", "Zacznij tam, gdzie stoisz", "Twój najmocniejszy nawyk", "Zacznij źle, ale zacznij",
      "Wysiłek jest przyjemny", "Buty na nogi i idziemy",
    ],
    subheadlines: [
      "Dla zaczynających, wracających i rannych ptaszków.", "Bez gadania. Sama robota.", "Plan na dni bez ochoty.",
      "Dla tych, co za dużo siedzą.",
    ],
    hooks: [
      "Buty na nogach. Najgorsze za tobą.", "Ile podniesiesz na wiosnę?", "Dwadzieścia minut. Idziesz?",
      "Jak to jest mieć siłę?",
    ],
    problems: ["Plan z poniedziałku, koniec w środę.", "Karnet pokrył się kurzem.", "Cały dzień na krześle."],
    mistakes: [
      ["wszystko pierwszego dnia", "Dwadzieścia minut. I znowu."], ["pomijanie rozgrzewki", "Najpierw pięć minut."],
    ],
    myths: [
      ["trzeba kochać poranki", "Trzeba tylko zacząć."], ["bez bólu się nie liczy", "Daleko niesie regularność."],
    ],
    changes: [["zadyszka na schodach", "po dwa stopnie naraz"], ["wymówki o szóstej", "buty o szóstej"]],
    turns: ["Mało, ale regularnie.", "Idź na dwadzieścia minut.", "Dziś trochę się poruszaj."],
    benefits: [
      "Energia także po piątej.", "Poczujesz to na schodach.", "Więcej siły, dzień po dniu.", "Zasłużony sen.",
    ],
    proofs: ["Zwróć uwagę na ruch.", "Ostatnie powtórzenie. Patrz.", "Jedna runda. Patrz."],
    reveals: ["Oto twoja nowa rutyna.", "Tu jest linia startu."],
    actions: ["Zacznij dziś.", "Zrób pierwszą serię.", "Trenuj z nami.", "Zacznij pierwszą rundę."],
    echoes: ["Jeszcze jedna runda", "Przyjdź", "Mocniej na wiosnę", "Pot, potem uśmiech"],
  },
} satisfies CategoryLines;
