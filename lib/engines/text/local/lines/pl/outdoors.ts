import type { CategoryLines } from "../lines.ts";

/** Polish copy. */
export const outdoors = {
  sports_outdoor: {
    headlines: [
      "Na dworze otwarte", "Poszukaj wiatru", "Dłuższa droga w górę", "Graj mocno, śpij dobrze",
      "Na zewnątrz jest lepiej", "Na widok trzeba zapracować", "Błoto się zmyje", "Idź za ścieżką",
      "Świeże powietrze nie ma godzin", "Jeszcze godzina na dworze",
    ],
    subheadlines: [
      "Na wczesne starty i ubłocone powroty.", "Lekki plecak, późny powrót.", "Na początek, środek i drogę powrotną.",
      "To, co trzeba, i żadnych zmartwień.",
    ],
    hooks: [
      "Słyszysz? Żadnych powiadomień.", "Dokąd prowadzi ścieżka?", "Co jest za zakrętem?",
      "Wszystko przy drzwiach. Idziemy?",
    ],
    problems: ["Kolejny weekend na kanapie.", "Wielkie plany, mokre skarpety.", "Od lat tylko obok."],
    mistakes: [["czekanie na pogodę", "Ubierz się i idź."], ["branie połowy domu", "Weź to, czego użyjesz."]],
    myths: [
      ["przygoda jest daleko", "Zaczyna się tam, gdzie droga."], ["trzeba być sportowcem", "Wystarczy wolny poranek."],
    ],
    changes: [["szara sobota", "wiatr w twarz"], ["kolejna niedziela w domu", "rumieńce i zupa"]],
    turns: ["Zamknij za sobą drzwi.", "Weź to, czego trzeba.", "Stań i wejdź."],
    benefits: [
      "Wraca się z innym spojrzeniem.", "Na pogodę i niepogodę.", "Droga powrotna jest krótka.",
      "Na jeszcze jedną godzinę.",
    ],
    proofs: ["Zobacz, tam w terenie.", "Zobacz, jak się sprawdza.", "Zobacz w ruchu."],
    reveals: ["Stworzone na zewnątrz.", "Twoje następne wyjście."],
    actions: ["Wyjdź z domu.", "Zaplanuj weekend.", "Spakuj się i idź.", "Do zobaczenia na dworze."],
    echoes: ["Droga w górę", "Wyjście o ósmej", "Wiatr i słońce", "Jeszcze jedna godzina"],
  },
  travel: {
    headlines: [
      "Jedź gdzieś", "Walizka już wie", "Dalej niż na weekend", "Miejsce przy oknie czeka", "Zostaw pocztę w domu",
      "Gdzie indziej, już w piątek", "Dobrze jest się zgubić", "Obudź się gdzie indziej", "Mapa i wolny tydzień",
      "Daj się skusić na objazd",
    ],
    subheadlines: [
      "Dla tych, co czytają mapy w łóżku.", "W walizce tylko ciekawość.", "Na długie weekendy i dłuższe marzenia.",
      "Historia zaczyna się za drzwiami.",
    ],
    hooks: [
      "Gdzie chcesz się jutro obudzić?", "Na mapie jest jeszcze jeden róg.", "Okno czy przejście?",
      "Co tam zjesz najpierw?",
    ],
    problems: [
      "Kolejny rok, ta sama plaża.", "Sto kart w przeglądarce, zero podróży.", "Po urlopie, a wciąż zmęczenie.",
    ],
    mistakes: [
      ["planowanie każdej godziny", "Zostaw jeden pusty dzień."],
      ["pakowanie na każdą pogodę", "Zostaw miejsce na odkrycia."],
    ],
    myths: [["na podróż trzeba tygodni", "Dwie noce mogą wystarczyć."], ["piękne jest daleko", "Nowe bywa blisko."]],
    changes: [["sto otwartych kart", "bilet w dłoni"], ["liczenie dni", "dni, których się nie liczy"]],
    turns: ["Wybierz miejsce. Potem się spakuj.", "Zamknij je. Wybierz jedną.", "Tym razem jedź wolniej."],
    benefits: [
      "O tym długo się opowiada.", "Poranki o innym zapachu.", "Historia na lata.", "Wraca się trochę inaczej.",
    ],
    proofs: ["Wyjrzyj przez okno.", "Spójrz na ten widok.", "Zobacz tamtejszy poranek."],
    reveals: ["Twoja następna pocztówka.", "Oto następny przystanek."],
    actions: ["Zaplanuj podróż.", "Wybierz datę.", "Wybierz miejsce przy oknie.", "Zacznij pakowanie."],
    echoes: ["Miejsce przy oknie", "Coś nowego", "Wolne drogi", "Poza biurem"],
  },
  mobility: {
    headlines: [
      "Miasto bez korków", "Przyjedź z uśmiechem", "Omiń kolejkę", "Droga napisana od nowa", "Ruszaj, dzień jest twój",
      "Zielone aż do domu", "Za drzwi i w drogę", "Ładniejsza droga do pracy", "Ulica jest twoja",
      "Ruszaj, kiedy chcesz",
    ],
    subheadlines: [
      "Od drzwi do drzwi, a dzień dopiero przed tobą.", "Na krótkie trasy i dłuższą drogę do domu.",
      "Na zakupy, mosty i spóźnione pociągi.", "Małe trasy, duża różnica.",
    ],
    hooks: ["Jak dziś minęła droga?", "Autobus ma spóźnienie. Ty nie.", "Zielone. Ruszamy?", "Jak daleko dziś?"],
    problems: [
      "Czterdzieści minut, jeden kilometr.", "Parkowanie dłuższe niż droga.", "Autobus odjechał bez ciebie.",
    ],
    mistakes: [["stanie w korku", "Jedź obok."], ["kręcenie się za miejscem", "Wybierz inny sposób."]],
    myths: [["droga to stracony czas", "Może być najlepszą częścią."], ["po mieście jeździ się źle", "Zależy jak."]],
    changes: [["postój na czerwonym", "w domu na kolację"], ["czerwone światło", "wiatr we włosach"]],
    turns: ["Wybierz inną drogę.", "Zmień sposób jazdy.", "Ruszaj, kiedy chcesz."],
    benefits: [
      "Na miejscu z energią.", "Dzień zaczyna się po drodze.", "Zakupy stają się wycieczką.",
      "Wybierzesz dłuższą drogę.",
    ],
    proofs: ["Zobacz w ruchu.", "Zobacz, jak bierze zakręt.", "Zobacz na drodze."],
    reveals: ["Twój nowy sposób na drogę.", "Tak się tam dojeżdża."],
    actions: ["Wpadnij na przejażdżkę.", "Ruszaj.", "Zrób pierwszą trasę.", "Wyjedź na drogę."],
    echoes: ["Wiatr i w drogę", "Łatwiejsza droga", "W domu o szóstej", "Obok kolejki"],
  },
} satisfies CategoryLines;
