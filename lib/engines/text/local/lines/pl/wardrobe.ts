import type { CategoryLines } from "../lines.ts";

/** Polish copy. */
export const wardrobe = {
  fashion: {
    headlines: [
      "Po swojemu", "Ubierz się dla siebie", "To, po co zawsze sięgasz", "Mniej szafy, więcej ciebie",
      "Do życia, nie na wieszak", "Wygląda dobrze, nosi się lepiej", "Jedna rzecz, wiele dni", "Zakładasz i wychodzisz",
      "Styl przychodzi sam", "Na twoje dni",
    ],
    subheadlines: [
      "Na poniedziałki, na tańce i na całą resztę.", "Do noszenia, nie do trzymania w szafie.",
      "Raz, a potem codziennie.", "Na dni, kiedy chcesz czuć się sobą.",
    ],
    hooks: [
      "Pełna szafa. Nie ma w co się ubrać.", "Po co sięgasz najpierw?", "Co założysz jutro?", "Lustro ma swoje zdanie.",
    ],
    problems: ["Raz na sobie. I nigdy więcej.", "Na wieszaku było ładniejsze.", "Pełna szafa, pusta głowa."],
    mistakes: [["kupowanie na kiedyś", "Kup na wtorek."], ["ubieranie się dla mody", "Ubierz się dla siebie."]],
    myths: [
      ["styl to ciągłe nowości", "Styl to nosić, co się kocha."],
      ["wygoda nie jest elegancka", "Może być jedno i drugie."],
    ],
    changes: [["dziesięć razy może", "jedno pewne tak"], ["dziesięć minut przy szafie", "chwila i wychodzisz"]],
    turns: ["Wybierz to, co założysz znowu.", "Wybierz coś, co idzie za tobą.", "Zacznij od jednej rzeczy."],
    benefits: [
      "Idzie za każdym ruchem.", "Pasuje do tego, co masz.", "Po to sięgniesz najpierw.", "Dobrze od pierwszej chwili.",
    ],
    proofs: ["Zobacz w ruchu.", "Przyjrzyj się z bliska.", "Zobacz w zwykły dzień."],
    reveals: ["Oto nowy ulubieniec.", "Tego nie zechcesz zdjąć."],
    actions: ["Wybierz po swojemu.", "Wybierz kolor.", "Wybierz swój styl.", "Przymierz."],
    echoes: ["Na co dzień", "Zakładasz i idziesz", "Po swojemu", "Jedno pewne tak"],
  },
  shoes: {
    headlines: [
      "Idź dalej", "Zawiąż. Wyjdź.", "Idź po swojemu", "Dobry dzień zaczyna się od stóp", "O krok dalej, bez wysiłku",
      "Stopy to poczują", "Każdy krok jest twój", "Od rana do północy", "Wejdź w ten dzień", "Zostaw pośpiech w domu",
    ],
    subheadlines: [
      "Od pierwszego kroku po dłuższą drogę do domu.", "Na ulice, schody i drugi oddech.", "Idą tam, gdzie ty.",
      "Dla tych, co chodzą okrężną drogą.",
    ],
    hooks: [
      "Czy stopy mówią ci dziękuję?", "Dokąd prowadzi następny krok?", "Dokąd dziś pieszo?",
      "Słuchaj. Twój następny krok.",
    ],
    problems: ["Dwie ulice i już uwierają.", "Ładne z wyglądu. Twarde w drodze.", "Zawsze zostają przy drzwiach."],
    mistakes: [
      ["rozchodzenie tygodniami", "Wygoda od pierwszego kroku."], ["pół numeru za mało", "Daj stopom trochę miejsca."],
    ],
    myths: [
      ["wygodne są niezgrabne", "Spójrz w dół. Wcale nie."], ["buty trzeba rozchodzić", "Dobra para leży od razu."],
    ],
    changes: [["liczenie kroków", "dłuższa droga"], ["szukanie ławki", "szukanie następnej ulicy"]],
    turns: ["Zacznij od podstaw.", "Chciej i ładnie, i wygodnie.", "Załóż te, które kochasz."],
    benefits: [
      "Kroki, które są lżejsze.", "Zapomnisz, że masz je na nogach.", "Wybierzesz schody.",
      "Koniec dnia, a stopy chcą dalej.",
    ],
    proofs: ["Zobacz, jak stąpają.", "Spójrz na ten krok.", "Zobacz z boku."],
    reveals: ["Oto twoja następna para.", "Para na co dzień."],
    actions: ["Znajdź swój rozmiar.", "Zrób pierwszy krok.", "Zawiąż i idź.", "Przymierz parę."],
    echoes: ["Dłuższa droga", "Krok za krokiem", "Lekkie stopy", "Jeszcze kawał drogi"],
  },
  jewelry: {
    headlines: [
      "Odrobina światła na co dzień", "Na dłoń, którą trzymasz", "Małe światło, całe twoje", "Blisko i na długo",
      "Powiedz to bez słów", "Każdy dzień zasługuje na blask", "Blisko serca", "Małe, pewne tak", "Światło do noszenia",
      "Na każdy dzień",
    ],
    subheadlines: [
      "Cichy szczegół, który widać dwa razy.", "Do noszenia, nie do szuflady.", "Na wielkie dni i zwykłe środy.",
      "Niewiele trzeba, żeby lśnić.",
    ],
    hooks: [
      "Czego nigdy nie zdejmujesz?", "Niektóre rzeczy mówią za ciebie.", "Czego za nic nie chcesz zgubić?",
      "Spójrz na swoje dłonie.",
    ],
    problems: ["Szuflada rzeczy nienoszonych.", "Za piękne, by wyjąć z pudełka.", "Czegoś tu brakuje."],
    mistakes: [["trzymanie na święta", "Załóż do śniadania."], ["wszystko do kompletu", "Niech mówi jedna rzecz."]],
    myths: [
      ["elegancja musi być głośna", "Wystarczy, że złapie światło."], ["biżuteria jest od święta", "Jest na co dzień."],
    ],
    changes: [["szuflada pełna pudełek", "jedna rzecz, zawsze na sobie"], ["strój", "twój strój"]],
    turns: ["Wybierz to, co zostaje.", "Załóż dziś.", "Dodaj trochę światła."],
    benefits: [
      "Łapie światło i spojrzenia.", "Szczegół, który robi całość.", "Ktoś o to zapyta.", "Od razu jak twoje.",
    ],
    proofs: ["Zobacz, jak łapie światło.", "Spójrz jeszcze bliżej.", "Zobacz w pełnym świetle."],
    reveals: ["Oto jest, i lśni.", "Twoje światło na co dzień."],
    actions: ["Wybierz swój blask.", "Znajdź to jedno.", "Przymierz przed lustrem.", "Trzymaj blisko."],
    echoes: ["Odrobina światła", "Na co dzień", "Blisko ciebie", "Cichy blask"],
  },
  gifts: {
    headlines: [
      "Prezent, który zostaje", "Rozpakuj uśmiech", "Gest ze wstążką", "Dla kogoś ważnego", "Zgadnij, kto się cieszy",
      "Lepsza niespodzianka", "Nikt się nie spodziewa", "Do powolnego otwierania", "Małe pudełko, wielka mina",
      "Powiedz to wstążką",
    ],
    subheadlines: [
      "Na urodziny, podziękowania i bez powodu.", "Zechcesz zobaczyć, jak się otwiera.",
      "Prezent, który chciałoby się zatrzymać.", "Dla tych, co niby mają wszystko.",
    ],
    hooks: [
      "Komu należy się dziękuję?", "Te urodziny są bliżej, niż myślisz.", "Czyją minę chcesz zobaczyć?",
      "Potrząśnij. Zgadnij.",
    ],
    problems: ["Kolejna świeczka na ostatnią chwilę.", "Co dać komuś, kto ma wszystko?", "Koperta. Znowu."],
    mistakes: [
      ["kupowanie dzień wcześniej", "Wybierz z myślą o kimś."], ["pytanie, co kupić", "Zaskocz z czułością."],
    ],
    myths: [
      ["liczy się tylko gest", "Gest potrzebuje pudełka."],
      ["dobry prezent musi kosztować", "Dobry prezent zna człowieka."],
    ],
    changes: [["grzeczne dziękuję", "prawdziwe dziękuję"], ["dziękuję, i do szafy", "dziękuję, ze łzą w oku"]],
    turns: ["Najpierw pomyśl o tej minie.", "Daj coś osobistego.", "Daj coś do rozpakowania."],
    benefits: [
      "O tym się potem opowiada.", "Trochę od ciebie, w całości dla nich.", "Zobaczysz to na własne oczy.",
      "Bilecik pisze się sam.",
    ],
    proofs: ["Pociągnij za wstążkę.", "Zajrzyj do środka.", "Patrz, już się otwiera."],
    reveals: ["Oto właściwy prezent.", "To jest ta niespodzianka."],
    actions: ["Wybierz prezent.", "Spraw komuś radość.", "Zapakuj coś miłego.", "Zaskocz kogoś."],
    echoes: ["Jedna radosna mina", "Rozpakowane z radością", "Dla kogoś bliskiego", "Miła niespodzianka"],
  },
} satisfies CategoryLines;
