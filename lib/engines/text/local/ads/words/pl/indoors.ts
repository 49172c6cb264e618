import type { World, WorldName } from "../words.ts";

/** Polish pictures from inside the house. */
export const indoors = {
  home: {
    places: ["w małym salonie", "przy oknie w salonie"],
    who: ["kobieta w wełnianych skarpetach", "mężczyzna w starym swetrze"],
    start: [
      ["Zamykają się drzwi wejściowe. {who} wrzuca klucze do miski i przez chwilę stoi w ciemnym korytarzu.", "Wreszcie w domu, a dzień wciąż siedzi w ramionach."],
      ["Pusty kąt w pokoju. {who} przechyla głowę i mierzy go obiema rękami.", "Jest w domu taki kąt, który nigdy nie był skończony."],
    ],
    trouble: [
      ["Goła lampa pod sufitem, pokój czysty i bez życia. Nikt nie siada.", "Duże światło się pali, a nikt nie chce zostać."],
      ["Kanapa pod praniem i paczkami, telewizor migocze dla nikogo.", "Wszystkie wieczory są takie same: dużo hałasu, mało nastroju."],
    ],
    use: [
      ["Dłonie krok po kroku opróżniają stół, aż zostaje tylko to, co ważne.", "Nie trzeba więcej rzeczy. Trzeba tej właściwej."],
      ["Gaśnie światło pod sufitem. Pokój wypełnia miękki blask, a cienie się zaokrąglają.", "Jedna mała zmiana, i cały pokój oddycha."],
      ["Bose stopy na podłodze, koc, książka, która zawsze otwiera się w tym samym miejscu.", "Tu wieczór zaczyna należeć do ciebie."],
    ],
    after: [
      ["Ten sam pokój nocą, teraz ciepły. Dwie osoby rozmawiają i tracą poczucie czasu.", "Zabawne, teraz nikt nie chce wychodzić."],
      ["Poranne słońce wędruje przez pokój i zatrzymuje się w nowym ulubionym miejscu.", "A rano to wciąż jest dom."],
    ],
  },
  care: {
    places: ["przed lustrem w łazience", "w cichym, jasnym pokoju"],
    who: ["kobieta z mokrymi włosami", "mężczyzna w białej koszulce"],
    start: [
      ["Para na lustrze. Dłoń przeciera owal, {who} patrzy sobie w oczy.", "Dzień dobry. Jak się dziś masz?"],
      ["Kapie kran, ręcznik wisi gotowy. {who} bierze wdech i opuszcza ramiona.", "Pięć minut tylko dla siebie. Kiedy to było ostatnio?"],
    ],
    trouble: [
      ["Półka pełna niedokończonych opakowań. Dłoń zawisa nad nimi i nie bierze nic.", "Tyle obietnic na jednej półce, a lustro wciąż to samo."],
      ["Światło telefonu w ciemności, zmęczone oczy, jeszcze jedna wiadomość przed snem.", "Dbasz o wszystkich. I dzień się kończy."],
    ],
    use: [
      ["Powolne dłonie, jeden spokojny gest, krople wody łapią światło.", "Nie trzeba godziny. Wystarczy chwila dla siebie."],
      ["Telefon leży ekranem w dół. Otwiera się okno, porusza się zasłona.", "Odłóż telefon. Weź wdech. No właśnie."],
      ["Zamknięte oczy, twarz zwrócona do światła, uśmiech, którego nikt nie zamawiał.", "Czujesz to, zanim ktokolwiek zobaczy."],
    ],
    after: [
      ["{who} wychodzi z domu i z zadowoleniem zerka w szybę wystawy.", "Bez filtra. Po prostu widać dobry dzień."],
      ["Wieczór. To samo lustro, ta sama twarz, łagodniejsza.", "A dziś wieczorem lustro jest po twojej stronie."],
    ],
  },
  cup: {
    places: ["przy kuchennym blacie", "przy stoliku pod oknem"],
    who: ["kobieta w piżamie", "mężczyzna z rozczochraną głową"],
    start: [
      ["Niebieskie światło w kuchni. {who} po omacku szuka kubka, z jednym okiem otwartym.", "Dzień się jeszcze nie zaczął. Ta minuta jest twoja."],
      ["Na zewnątrz oparty rower, ulica się budzi. Za szybą {who} powoli nalewa.", "Tam już jest głośno. Tu jeszcze nie."],
    ],
    trouble: [
      ["Papierowy kubek w samochodzie, wystygły, obok trzech innych.", "W biegu, jednym haustem. Czy to miało jakiś smak?"],
      ["Trzecia przy biurku. Pusta szklanka i głowa ciężko oparta na dłoni.", "Trzecia po południu, i koniec energii."],
    ],
    use: [
      ["Cienka strużka w zwolnionym tempie. Krople skaczą i łapią światło.", "Posłuchaj. Tak brzmi zwalnianie."],
      ["Dwie dłonie obejmują naczynie. Ramiona opadają, wzrok ucieka za okno.", "Pierwszy łyk. Reszta może chwilę poczekać."],
      ["Dwie osoby stukają się nad stołem i zaczynają mówić jednocześnie.", "Są rozmowy, do których trzeba czegoś dobrego."],
    ],
    after: [
      ["Ostatni łyk. {who} wstaje i otwiera drzwi na ulicę, z szeroko otwartymi oczami.", "Teraz dzień może się zaczynać."],
      ["Pusty kubek, ślad na stole, słońce na drewnie.", "Już koniec? To jedyna wada."],
    ],
  },
  table: {
    places: ["przy długim drewnianym stole", "w małej, gwarnej kuchni"],
    who: ["kobieta z mąką na rękawie", "mężczyzna z pustym talerzem"],
    start: [
      ["Para, brzęk talerzy, ktoś woła do stołu. Już na miejscu: {who}.", "Czujesz ten zapach? To już wiesz, co będzie."],
      ["Ulica o świcie, jedno jasne okno. W środku {who} stawia coś dobrego na ladzie.", "Ktoś dziś wcześnie wstał, żeby było coś dobrego do jedzenia."],
    ],
    trouble: [
      ["Otwarta lodówka, zimne światło, twarz, która już wszystko widziała.", "Siódma, głód, i nic nie wygląda dobrze."],
      ["Obiad przy klawiaturze: w jednej ręce widelec, w drugiej myszka.", "Obiad był. Tylko co to było?"],
    ],
    use: [
      ["Dłonie łamią, nalewają, dzielą. Lecą okruszki i nikomu to nie przeszkadza.", "Po to jest jedzenie: żeby je podawać dalej."],
      ["Pierwszy kęs, zamknięte oczy. Na chwilę milkną nawet dzieci.", "Pierwszy kęs. I nagle robi się cicho."],
      ["Z bliska talerz: kolor, para, połysk, który trwa sekundę.", "Proste, szczere i znika w mig."],
    ],
    after: [
      ["Puste talerze, pełne szklanki, odsunięte krzesła. Nikt nie wychodzi.", "Talerze puste, a nikt nie wstaje."],
      ["Dłoń skrada się po ostatni kawałek i wpada na gorącym uczynku.", "Ostatni jest dla ciebie, jeśli zdążysz."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
