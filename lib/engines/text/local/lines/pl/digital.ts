import type { CategoryLines } from "../lines.ts";

/** Polish copy. */
export const digital = {
  electronics: {
    headlines: [
      "Po prostu działa", "Mądrze i po cichu", "Włącz. Odetchnij.", "Mało miejsca, dużo pomocy", "Proste z zewnątrz",
      "Jedna rzecz, a dobrze", "Codziennie trochę lepiej", "Cichy krok naprzód", "Włącz. To wszystko.",
      "Na każdy dzień",
    ],
    subheadlines: [
      "Technika, która nie wchodzi w drogę.", "Przydatne od pierwszej minuty.",
      "Na biurka, do kuchni i do zwykłego życia.", "Łatwe w użyciu, miłe w domu.",
    ],
    hooks: [
      "Jeden gest. Patrz.", "A gdyby po prostu działało?", "Co wciąż robisz ręcznie?", "Patrz. Bez instrukcji.",
    ],
    problems: ["Za dużo guzików. Zero pomysłu.", "Dziś nowość, jutro szuflada.", "Genialne, ale kto to pojmie?"],
    mistakes: [
      ["czytanie całej instrukcji", "Po prostu włącz."], ["wybór z tabeli parametrów", "Wybierz na co dzień."],
    ],
    myths: [
      ["inteligentne jest trudne", "Nawet tego nie zauważysz."],
      ["więcej funkcji, więcej radości", "Wystarczy jedna dobra."],
    ],
    changes: [["wszędzie kable", "jedna rzecz, która działa"], ["szukanie ustawień", "już zrobione"]],
    turns: ["Postaw na prostotę.", "Wybierz to, czego użyjesz.", "Spróbuj łatwiej."],
    benefits: [
      "Robi swoje i znika z oczu.", "Przyda się codziennie.", "Myśli tak jak ty.", "Gotowe, zanim pomyślisz.",
    ],
    proofs: ["Zobacz, jakie to proste.", "Zobacz w działaniu.", "Przyjrzyj się z bliska."],
    reveals: ["Tego było trzeba.", "Nowość, bez hałasu."],
    actions: ["Zobacz, jak działa.", "Wypróbuj w domu.", "Włącz.", "Odkryj, jakie to proste."],
    echoes: ["Po prostu działa", "Włącz i odetchnij", "Mniej kłopotu", "Łatwiejsze dni"],
  },
  music_audio: {
    headlines: [
      "Głośniej", "Pokój znika", "Wciśnij play na serio", "Twoja piosenka, bliżej", "Jak za pierwszym razem",
      "Głośno tam, gdzie trzeba", "Każda nuta obok", "Zamknij oczy", "Piosenka, o której się zapomniało",
      "Dźwięk, który oddycha",
    ],
    subheadlines: [
      "Do drogi, kuchni i ostatniego pociągu.", "Zamknij oczy. Jest.", "Dobry dźwięk zmienia pokój.",
      "Na pierwszą piosenkę i ostatni bis.",
    ],
    hooks: [
      "Słyszysz, czego brakowało?", "Trzy, dwa, jeden. Play.", "Która piosenka pierwsza?", "Oczy zamknięte? To gramy.",
    ],
    problems: ["Dobra piosenka, blaszany dźwięk.", "Ćwiczenia? Dwa tygodnie i koniec.", "Słychać. Nie czuć."],
    mistakes: [
      ["podkręcanie złego dźwięku", "Przejdź na dobry."], ["słuchanie jednym uchem", "Usiądź na jedną piosenkę."],
    ],
    myths: [
      ["trzeba mieć słuch", "Trzeba dobrej piosenki."],
      ["dobry dźwięk jest dla znawców", "Jest dla każdego, kto ma uszy."],
    ],
    changes: [["hałas", "muzyka"], ["muzyka w tle", "pierwszy rząd"]],
    turns: ["Usłysz ją raz porządnie.", "Zacznij od ulubionej piosenki.", "Podejdź bliżej."],
    benefits: [
      "Każda nuta na swoim miejscu.", "Ciarki, i to we wtorek.", "Usłyszysz nowe rzeczy.", "Pokój zmienia się w scenę.",
    ],
    proofs: ["Posłuchaj tego miejsca.", "Poczekaj na refren.", "Najpierw cisza."],
    reveals: ["Teraz posłuchaj.", "Oto dźwięk."],
    actions: ["Wciśnij play.", "Posłuchaj.", "Podkręć głośność.", "Włącz swoją piosenkę."],
    echoes: ["Wciśnij play", "Pierwszy rząd", "Każda nuta", "Głośniej, bliżej"],
  },
  software: {
    headlines: [
      "Mniej papierologii", "Zamknij pozostałe karty", "Praca, która idzie sama", "Odzyskaj popołudnie",
      "Wszystko w jednym miejscu", "Gotowe przed obiadem", "Spokojna strona pracy", "Pracuj, a potem przestań",
      "Każda rzecz na swoim miejscu", "Poniedziałek z głowy",
    ],
    subheadlines: [
      "Praca idzie naprzód. Bez popychania.", "Dla tych, co mają lepsze rzeczy do roboty.",
      "Ustawiasz raz. Potem żyjesz.", "Porządek, na który nie było czasu.",
    ],
    hooks: [
      "Ile masz teraz otwartych kart?", "Kopiuj. Wklej. Powtórz. Po co?", "Gdzie się podział ten plik?",
      "A gdyby poniedziałek był łatwy?",
    ],
    problems: ["Pięć narzędzi, zero porządku.", "Arkusz do obsługi arkusza.", "Wpisujesz dwa razy. Zawsze."],
    mistakes: [
      ["dodawanie kolejnego narzędzia", "Zbierz wszystko w jednym."],
      ["praca dla narzędzia", "Niech narzędzie pracuje dla ciebie."],
    ],
    myths: [
      ["dobry program wymaga kursu", "Powinien tłumaczyć się sam."], ["zmiana trwa miesiące", "Może się zacząć dziś."],
    ],
    changes: [
      ["gonienie za informacją", "informacja sama przychodzi"],
      ["piątek wieczór, dalej praca", "piątek, czwarta, koniec"],
    ],
    turns: ["Zbierz wszystko w jednym miejscu.", "Niech pracuje narzędzie.", "Wpisz raz."],
    benefits: [
      "Mniej spotkań o spotkaniach.", "Wszyscy widzą to samo.", "Wcześniej zamkniesz laptopa.",
      "Nic nie ginie po drodze.",
    ],
    proofs: ["Kilka kliknięć. Patrz.", "Zobacz jeden dzień pracy.", "Zobacz cały obraz."],
    reveals: ["Jedno miejsce na wszystko.", "Karta, która zostaje otwarta."],
    actions: ["Zobacz, jak działa.", "Wypróbuj z zespołem.", "Sprawdź w tym tygodniu.", "Zacznij dziś."],
    echoes: ["Gotowe przed obiadem", "Wszystko jasne", "Mniej papierologii", "W domu na czas"],
  },
  gaming: {
    headlines: [
      "Jeszcze jedna runda", "Twój ruch", "Wciśnij start", "Najpierw gra, potem sen", "Wraca wieczór z grami",
      "Strać poczucie czasu", "Kto wygrywa, zostaje", "Weź przekąski", "Jeszcze tylko jedna tura",
      "Najlepsze miejsce to kanapa",
    ],
    subheadlines: [
      "Dla rywali, przyjaciół i złych zwycięzców.", "Stół wolny. Wieczór wolny.",
      "Przyjaciele do środka, telefony na bok.", "Na wygrane, przegrane i głośny śmiech.",
    ],
    hooks: ["Czujesz szczęście? Świetnie.", "Kto liczy punkty?", "Czyja kolej?", "Do dwóch wygranych?"],
    problems: [
      "Wszyscy razem. Każdy w telefonie.", "Deszczowa niedziela. Nic do roboty.", "Ta sama gra, ten sam zwycięzca.",
    ],
    mistakes: [
      ["pomijanie pierwszej partii", "Najlepiej uczy przegrana."], ["dawanie forów", "Graj na serio. I tak się śmiej."],
    ],
    myths: [["gry są dla dzieci", "Powiedz to sobocie wieczór."], ["na granie jest za późno", "Jest w sam raz."]],
    changes: [["pięć telefonów przy stole", "pięć osób, jeden krzyk"], ["cichy wieczór", "rewanż o północy"]],
    turns: ["Rozdaj wszystkim.", "Zacznij partię.", "Zmień grę."],
    benefits: [
      "Łatwo zacząć, trudno skończyć.", "Najgłośniejszy wieczór tygodnia.", "Zechcesz rewanżu.",
      "W drugiej rundzie grają wszyscy.",
    ],
    proofs: ["Patrz na ten ruch.", "Zobacz tę rundę.", "Zobacz, kto się śmieje."],
    reveals: ["Nowa gra na stole.", "Oto gra na dziś."],
    actions: ["Wciśnij start.", "Dołącz do gry.", "Zrób swój ruch.", "Zacznij partię."],
    echoes: ["Jeszcze jedna partia", "Gramy", "Twoja kolej", "Rewanż o dziewiątej"],
  },
  finance: {
    headlines: [
      "Pieniądze bez nerwów", "Wiedz, dokąd płyną", "Przyszłość zgodnie z planem", "Liczby, które się słuchają",
      "Spokojny sen pod koniec miesiąca", "Małe sumy, spokojna głowa", "Otwórz tę kopertę", "Plan, który da się czytać",
      "Miesiąc jak na dłoni", "Porządek w rachunkach",
    ],
    subheadlines: [
      "Proste liczby, jeden widok.", "Dla tych, co wolą myśleć o czymś innym.", "Na rachunki, które nosisz w głowie.",
      "Mniej zgadywania pod koniec miesiąca.",
    ],
    hooks: [
      "Gdzie się podział ten miesiąc?", "Wypłata. I co dalej?", "Co zostaje dwudziestego?", "Jak często tam zaglądasz?",
    ],
    problems: ["Dwudziesty, a już ciasno.", "Pudełko pełne paragonów.", "Chyba jest dobrze. Chyba."],
    mistakes: [
      ["zaglądanie raz w roku", "Dwie minuty w piątek."], ["liczenie na szczęście", "Sprawdź przed, nie po."],
    ],
    myths: [["finanse są dla ekspertów", "Są dla tych, co patrzą."], ["plan to wyrzeczenia", "Plan to wybór."]],
    changes: [["na oko", "na pewno"], ["węzeł w żołądku", "znana liczba"]],
    turns: ["Zobacz to już pierwszego.", "Zbierz wszystko na jednej stronie.", "Sprawdź raz. Potem odetchnij."],
    benefits: [
      "Zobacz miesiąc, zanim przyjdzie.", "Mniej niespodzianek trzydziestego.", "Wiesz, na czym stoisz.",
      "Łatwiej podjąć decyzję.",
    ],
    proofs: ["Jeden ekran, wszystkie liczby.", "Zobacz cały miesiąc.", "Zobacz, jakie to jasne."],
    reveals: ["Twoje pieniądze jak na dłoni.", "Oto cały obraz."],
    actions: ["Zobacz swoje liczby.", "Zacznij od tego miesiąca.", "Podlicz to raz.", "Zaplanuj swój miesiąc."],
    echoes: ["Jasny miesiąc", "Spokojne liczby", "Wiadomo, dokąd płyną", "Jedno zmartwienie mniej"],
  },
} satisfies CategoryLines;
