import type { CategoryLines } from "../lines.ts";

/** Polish copy. */
export const home = {
  home_decor: {
    headlines: [
      "Pokój, który mówi o tobie", "Mała rzecz, wielki oddech", "Dom, tylko bardziej", "Zmień kąt, zmieni się wieczór",
      "Jedna piękna rzecz na pokój", "Wejdź. Zdejmij buty.", "Piękno mieszka w szczegółach", "Ten kąt na coś czekał",
      "Tu zaczyna się wieczór", "Życie wśród wybranych rzeczy",
    ],
    subheadlines: [
      "Do pokoju, w którym naprawdę się mieszka.", "Jedna rzecz, i wszystko trafia na swoje miejsce.",
      "Na leniwe niedziele i zwykłe wieczory.", "Drobiazgi, z których robi się dom.",
    ],
    hooks: [
      "Rozejrzyj się. Czego tu brakuje?", "W każdym domu jest pusty kąt.", "Jak wygląda twój dom o zmierzchu?",
      "A tamten kąt?",
    ],
    problems: [
      "Pokój, który wciąż nie jest gotowy.", "Jest porządek. Nie ma ciebie.", "Kupione w biegu, nigdy lubiane.",
    ],
    mistakes: [
      ["zapełnianie każdej półki", "Wybierz jedną rzecz."], ["wszystko do kompletu", "Niech mówi jedna rzecz."],
    ],
    myths: [
      ["ładne wnętrze musi kosztować", "Wystarczy jedna dobra rzecz."],
      ["trzeba zacząć od zera", "Zacznij od tego, co masz."],
    ],
    changes: [["cztery ściany", "azyl"], ["chłodny salon", "salon, w którym się zostaje"]],
    turns: ["Zacznij od jednego kąta.", "Dodaj coś, co kochasz.", "Tym razem wybierz spokojnie."],
    benefits: [
      "Wieczory płyną tu wolniej.", "Goście zapytają, skąd to.", "Kąt, który na ciebie czeka.",
      "Dobrze wygląda o każdej porze.",
    ],
    proofs: ["Zobacz w wieczornym świetle.", "Przyjrzyj się z bliska.", "Krok w tył. Teraz spójrz."],
    reveals: ["Oto brakujący element.", "Jedna rzecz, inny pokój."],
    actions: ["Zrób miejsce w domu.", "Znajdź swój kąt.", "Wybierz sercem.", "Weź piękno do domu."],
    echoes: ["Wolniejsze wieczory", "Spokój w domu", "Własny kąt", "Nareszcie dom"],
  },
  furniture: {
    headlines: [
      "Usiądź. Zostań chwilę.", "Meble na prawdziwe wieczory", "Najlepsze miejsce jest w domu",
      "Do życia, nie do oglądania", "Dziś zostajemy w domu", "Wszystko zaczyna się od miejsca",
      "Wszystko na swoim miejscu, ty też", "Wygoda ma styl", "Miejsca starczy dla wszystkich",
      "Dom jest po to, żeby w nim być",
    ],
    subheadlines: [
      "Na nogi w górze i długie rozmowy.", "Meble, o których się nie myśli. I dobrze.",
      "Do małych mieszkań i dużych rodzin.", "Rzeczy, wokół których kręci się pokój.",
    ],
    hooks: [
      "Gdzie siadasz, gdy nikt nie patrzy?", "Spędzasz tu pół życia.", "O które miejsce wszyscy się kłócą?",
      "Wejdź. Gdzie usiądziesz?",
    ],
    problems: ["W sklepie było idealnie.", "Cztery krzesła. Nikt nie zostaje.", "Pokój pełny, a jakiś pusty."],
    mistakes: [
      ["mierzenie na oko", "Zmierz dwa razy, potem odpocznij."], ["kupowanie do zdjęcia", "Kup na wieczór."],
    ],
    myths: [
      ["wygodne nie bywa ładne", "Usiądź i spójrz jeszcze raz."],
      ["małe mieszkanie, małe życie", "Wystarczy dobry mebel."],
    ],
    changes: [["miejsce do siedzenia", "miejsce do bycia"], ["pokój przechodni", "pokój do życia"]],
    turns: ["Pomyśl, jak naprawdę żyjesz.", "Niech chce się zostać.", "Zostaw jedną dobrą rzecz."],
    benefits: [
      "Miejsce dla wszystkich, psa też.", "Wygoda, o której się nie myśli.", "Miejsce, o które się walczy.",
      "Na miarę twojego życia.",
    ],
    proofs: ["Obejrzyj z każdej strony.", "Zobacz w świetle dnia.", "Patrz, już ktoś usiadł."],
    reveals: ["Oto nowe ulubione miejsce.", "Na to czekał ten pokój."],
    actions: ["Rozsiądź się.", "Zrób miejsce w domu.", "Wyobraź to sobie u siebie.", "Wybierz swoje miejsce."],
    echoes: ["Długie wieczory", "Nogi w górę", "Chce się zostać", "Niedziela codziennie"],
  },
  cleaning: {
    headlines: [
      "Czysto i po sprawie", "Mniej szorowania, więcej soboty", "Blask bez westchnień", "Sobota znów jest twoja",
      "Gotowe, zanim ostygnie kawa", "Łatwiejsza część tygodnia", "Jeden ruch i dalej", "Dom oddycha",
      "Czystość bez gadania", "Weekend już czeka",
    ],
    subheadlines: [
      "Do domów, w których naprawdę się mieszka.", "Sprzątanie się kończy. Dzień nie.", "Obowiązek, który szybko mija.",
      "Czyste kąty, wolna sobota.",
    ],
    hooks: [
      "Sobota rano. Znowu z wiadrem?", "Ta plama. Dobrze ją znasz.", "Goście o szóstej. Jest piąta.",
      "Skąd tyle tego kurzu?",
    ],
    problems: ["Sprzątasz. I wszystko wraca.", "Pół dnia na kolanach.", "Kolejna butelka pod zlewem."],
    mistakes: [
      ["mocniejsze szorowanie", "Daj chwilę. Potem przetrzyj."], ["wszystko na niedzielę", "Po trochu, od razu."],
    ],
    myths: [
      ["czysto musi szczypać w nos", "Czysto to po prostu czysto."],
      ["sprzątanie zjada cały dzień", "Wystarczy dobry nawyk."],
    ],
    changes: [["całe popołudnie", "jedno przetarcie"], ["goście i panika", "goście i kawa"]],
    turns: ["Posprzątaj raz, a dobrze.", "Odzyskaj popołudnie.", "Zostaw tę, która działa."],
    benefits: [
      "Dom, który jest lżejszy.", "Więcej czasu na całą resztę.", "Widać to pod światło.",
      "Gotowe, a jeszcze wcześnie.",
    ],
    proofs: ["Jeden ruch. Zobacz.", "Ten sam kąt, chwilę później.", "Spójrz pod światło."],
    reveals: ["Oto twój nowy nawyk.", "Najgorsze masz z głowy."],
    actions: ["Uwolnij weekend.", "Zacznij od jednego kąta.", "Niech się błyszczy.", "Sprawdź na tej plamie."],
    echoes: ["Wolne soboty", "Raz, dwa i gotowe", "Jasny dom, lekka głowa", "Koniec szorowania"],
  },
  garden: {
    headlines: [
      "Niech rośnie coś dobrego", "Trochę więcej zieleni", "Pozwól zakwitnąć", "Tu zaczyna się ogród",
      "Balkon wystarczy", "Ziemia na dłoniach, słońce na plecach", "Spokój ma liście", "Zaczyna się od doniczki",
      "Poranek w ogrodzie", "Zieleń koi",
    ],
    subheadlines: [
      "Na balkony, parapety i wielkie plany.", "Trochę zieleni i pokój oddycha.", "Mała doniczka też się liczy.",
      "Na wolne poranki, boso po rosie.",
    ],
    hooks: [
      "Kiedy ostatnio coś u ciebie rosło?", "Nawet parapet to ogród.", "Co posadzisz najpierw?", "Wiosna puka. Otwórz.",
    ],
    problems: ["Kolejna roślina, której już nie ma.", "Balkon pełen niczego.", "Sam beton, zero zieleni."],
    mistakes: [
      ["za dużo wody", "Niech ziemia najpierw przeschnie."],
      ["sadzenie wszystkiego naraz", "Jedna doniczka, potem druga."],
    ],
    myths: [
      ["trzeba mieć rękę do roślin", "Trzeba światła i cierpliwości."], ["trzeba mieć ogród", "Parapet wystarczy."],
    ],
    changes: [["pusty parapet", "mała dżungla"], ["szary balkon", "śniadanie wśród liści"]],
    turns: ["Zacznij od łatwej.", "Zacznij od doniczki.", "Zrób miejsce na jeden liść."],
    benefits: [
      "Co rano nowy liść.", "Wolniejszy rodzaj radości.", "Częściej wyjdziesz na dwór.", "Zieleń poprawia humor.",
    ],
    proofs: ["Zobacz, jak się rozwija.", "Zobacz w pełnym słońcu.", "Przyjrzyj się z bliska."],
    reveals: ["Oto twój zielony kąt.", "Powiedz zieleni dzień dobry."],
    actions: ["Zacznij uprawiać.", "Wybierz swoją zieleń.", "Otwórz okno.", "Zacznij od doniczki."],
    echoes: ["Wolne poranki", "Coś, co rośnie", "Zieleń dookoła", "Kawałek spokoju"],
  },
  tools_diy: {
    headlines: [
      "Raz, a dobrze", "Własnymi rękami", "Dobre narzędzie zmienia robotę", "Ręce wiedzą",
      "Mniej kłopotu, więcej zrobione", "Tu zaczyna się następny projekt", "Trzyma się. Dzięki tobie.",
      "Mierz, tnij, ciesz się", "Twój warsztat, twoje zasady", "Dobre ręce, dobra niedziela",
    ],
    subheadlines: [
      "Dla tych, którzy naprawiają sami.", "Dobra robota zaczyna się w dłoni.", "Na półkę, garaż i całą resztę.",
      "Robota już wygląda na mniejszą.",
    ],
    hooks: [
      "Ta półka wciąż stoi na podłodze?", "Gdzieś tam czeka projekt.", "Co zbudujesz teraz?",
      "Szuflada dalej się zacina?",
    ],
    problems: ["W połowie, od marca.", "Złe narzędzie kosztuje godzinę.", "Krzywa śruba, zły humor."],
    mistakes: [
      ["robienie na siłę", "Użyj tego, czego trzeba."], ["start bez planu", "Przygotuj wszystko. Potem zacznij."],
    ],
    myths: [["do tego trzeba fachowca", "Trzeba dobrego narzędzia."], ["trzeba dużo siły", "Trzeba dobrego chwytu."]],
    changes: [["miesiące na liście", "gotowe przed obiadem"], ["chwiejna półka", "półka, która trzyma"]],
    turns: ["Skończ w ten weekend.", "Sięgnij po właściwe.", "Spokojnie i dobrze."],
    benefits: [
      "Ta cicha duma, kiedy się trzyma.", "Czysta robota, od razu.", "Dobrze leży w dłoni.",
      "Zechcesz zrobić coś jeszcze.",
    ],
    proofs: ["Zobacz, jak pracuje.", "Jedno równe cięcie. Patrz.", "Przyjrzyj się z bliska."],
    reveals: ["Oto twoja prawa ręka.", "Teraz do roboty."],
    actions: ["Do dzieła.", "Wróć do projektu.", "Zacznij swój projekt.", "Daj rękom zajęcie."],
    echoes: ["Dobra robota", "Gotowe na niedzielę", "Pewna ręka", "Do prawdziwej pracy"],
  },
  real_estate: {
    headlines: [
      "Wróć do domu", "Klucz do następnego rozdziału", "Miejsce, do którego należysz", "Cztery ściany, tysiąc poranków",
      "Dom to decyzja", "Znajdź swoje drzwi", "Poranne światło, twoja kuchnia", "Twoje nazwisko na drzwiach",
      "Miejsce na to, co przed tobą", "Poczujesz to od progu",
    ],
    subheadlines: [
      "Miejsce na życie, które masz w planach.", "Mniej szukania, więcej mieszkania.", "Drzwi, które warto otworzyć.",
      "Na pierwsze klucze i nowe rozdziały.",
    ],
    hooks: [
      "Wyobraź sobie tu poranne światło.", "Gdzie będziesz następnej wiosny?", "Kto pierwszy będzie w kuchni?",
      "Co widać z tego okna?",
    ],
    problems: ["Tyle ogłoszeń. Żadne nie twoje.", "Tu robi się za ciasno.", "Każde oglądanie takie samo."],
    mistakes: [
      ["zakochanie się w zdjęciach", "Zobacz o ósmej rano."], ["liczenie samych pokoi", "Popatrz na światło."],
    ],
    myths: [
      ["właściwy dom sam się znajdzie", "Ktoś musi otworzyć drzwi."],
      ["przeprowadzka to chaos", "Z dobrą pomocą idzie łatwo."],
    ],
    changes: [
      ["ogłoszenie za ogłoszeniem", "klucze w dłoni"], ["kartony w korytarzu", "śniadanie przy własnym stole"],
    ],
    turns: ["Powiedz, czego ci trzeba.", "Poszukaj miejsca na więcej.", "Przyjdź zobaczyć coś innego."],
    benefits: [
      "Miejsce na to, co dalej.", "Drzwi tylko twoje.", "Zobaczysz tu swój stół.", "Ulica, którą nazwiesz swoją.",
    ],
    proofs: ["Wejdź i zobacz.", "Spójrz na to światło.", "Przejdź przez próg."],
    reveals: ["Tu się zaczyna.", "To może być dom."],
    actions: ["Umów oglądanie.", "Przyjdź zobaczyć.", "Otwórz drzwi.", "Powiedz, czego szukasz."],
    echoes: ["Własne drzwi", "Poranne światło", "Miejsce, by zostać", "Następny rozdział"],
  },
} satisfies CategoryLines;
