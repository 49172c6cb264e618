import type { World, WorldName } from "../words.ts";

/** Polish pictures from outside: clothes, movement, journeys, animals. */
export const outdoors = {
  wear: {
    places: ["przed wysokim lustrem", "na słonecznym rogu ulicy"],
    who: ["kobieta z płaszczem na ramieniu", "mężczyzna z podwiniętymi rękawami"],
    start: [
      ["Koszule lecą na łóżko, jedna po drugiej. Przed lustrem, bez odpowiedzi: {who}.", "Szafa pełna, a nie ma się w co ubrać. Znasz to?"],
      ["Przedpokój, ostatnie spojrzenie w lustro. {who} odwraca się i patrzy jeszcze raz.", "Znasz to ostatnie spojrzenie przed wyjściem?"],
    ],
    trouble: [
      ["Szuflada, która się nie domyka. Rzeczy na jeden raz, jeszcze z metką.", "Zachcianka, jedno wyjście, i w zapomnienie."],
      ["Szary rząd płaszczy na przystanku: wszyscy wyglądają tak samo.", "Bywają poranki, gdy wszyscy wyglądają tak samo. Ty też."],
    ],
    use: [
      ["Z bliska palce: zapięcie, szew, ostatnie wygładzenie.", "Widać to po drobiazgach."],
      ["Kroki na chodniku, pół obrotu, tkanina i światło w ruchu.", "Porusza się razem z tobą i nie przypomina o sobie."],
      ["Przyjaciele przy kawiarnianym stoliku. Ktoś urywa w pół zdania i pokazuje palcem.", "„Skąd to masz?” Będzie się to często słyszeć."],
    ],
    after: [
      ["{who} mija wystawę, zwalnia i uśmiecha się do odbicia.", "To odbicie jest twoje. Dobrze wygląda."],
      ["Rozpięty płaszcz, głowa w górze, tłum lekko się rozstępuje.", "Nic się nie zmieniło. Teraz po prostu to widać."],
    ],
  },
  move: {
    places: ["na ścieżce nad rzeką", "na skraju parku"],
    who: ["kobieta z kucykiem", "mężczyzna w kapturze"],
    start: [
      ["Wpół do siódmej, rosa na poręczy. {who} schyla się, zaciąga węzeł i podnosi wzrok.", "Najtrudniejszy krok? Ten za próg."],
      ["Pusta ulica, oddech w zimnym powietrzu. {who} strząsa ramiona.", "Miasto śpi. Ta godzina jest twoja."],
    ],
    trouble: [
      ["Dzwoni budzik. Spod kołdry wysuwa się dłoń i go ucisza.", "Jutro. Wczoraj też było jutro."],
      ["Dłonie na kolanach, połowa podejścia, pozostali już daleko.", "Połowa drogi, a głowa chce zawrócić."],
    ],
    use: [
      ["Stopy na ziemi: kałuża, żwir, asfalt. Rodzi się rytm.", "Krok, a potem następny. To wszystko."],
      ["Drzewa śmigają obok. Twarz łapie oddech i zaczyna się uśmiechać.", "Przychodzi moment, gdy robi się lekko."],
      ["Zakręt, most, otwarte niebo. Ramiona na sekundę się rozkładają.", "Nie trzeba wygrywać. Wystarczy ruszyć."],
    ],
    after: [
      ["{who} siedzi bez tchu na murku i patrzy na dachy w pierwszym słońcu.", "Tu na górze nikt jeszcze nie żałował."],
      ["Drzwi znów się otwierają, rumiane policzki, buty lecą w kąt.", "Zrobione. A przed tobą cały dzień."],
    ],
  },
  away: {
    places: ["na słonecznym balkonie", "na peronie z małą walizką"],
    who: ["kobieta w lnianej koszuli", "mężczyzna z mapą na kolanach"],
    start: [
      ["Zatrzaskuje się walizka. {who} po raz ostatni obchodzi mieszkanie i gasi światło.", "Klucze, bilet, w drogę. Reszta może poczekać."],
      ["Okno pociągu, uciekające pola. {who} opiera czoło o szybę.", "Gdzieś po drodze zaczyna się oddychać."],
    ],
    trouble: [
      ["Dwadzieścia otwartych kart, zimna kolacja, palec, który przewija i przewija.", "Dwadzieścia otwartych kart, i wciąż żadnego planu."],
      ["Deszcz na oknie biura, a obok ekranu pocztówka.", "Ta pocztówka wisi tu już za długo."],
    ],
    use: [
      ["Otwierają się okiennice i światło pada na podłogę, której jeszcze nie znasz.", "Pierwszy poranek gdzie indziej. Otwórz okno."],
      ["Śniadanie na dworze. Dłoń łamie chleb, pszczoła sprawdza dżem.", "Nikt na ciebie nie czeka. Pięknie, prawda?"],
      ["Uliczki, zły zakręt, plac pełen muzyki.", "Zgub się trochę. Wtedy robi się dobrze."],
    ],
    after: [
      ["Bose stopy na ciepłym kamieniu, zapomniany telefon na krześle.", "I któregoś dnia zauważasz: godziny przestały się liczyć."],
      ["Już w domu z buta sypie się piasek. {who} śmieje się i zostawia go tam.", "Przywozi się dużo więcej niż zdjęcia."],
    ],
  },
  pets: {
    places: ["na kuchennej podłodze", "na trawie za domem"],
    who: ["kobieta z sierścią na rękawie", "chłopiec na kolanach"],
    start: [
      ["W szparę drzwi wsuwa się nos. Dwoje oczu, jedno pytanie.", "Ktoś czekał na ciebie cały dzień."],
      ["Łapy na deskach, ogon strąca kubek. {who} śmieje się i schyla.", "Jesteś w domu. Dla kogoś to najlepsza wiadomość na świecie."],
    ],
    trouble: [
      ["Pełna miska. Nos węszy, głowa odwraca się z obrazą.", "Powąchać, popatrzeć, odejść. Czyli dziś nie."],
      ["Pogryziony but, spojrzenie pełne winy, pióra jeszcze w powietrzu.", "Nuda ma cztery łapy i bardzo dobre zęby."],
    ],
    use: [
      ["Uszy idą w górę. Szeleści torebka i cztery łapy ślizgają się na zakręcie.", "Słychać to? Ktoś na pewno słyszy."],
      ["Dłoń i łapa, nos w nos na podłodze, bez pośpiechu.", "To tylko kilka minut. Dla nich to wszystko."],
      ["Na dworze w trawie, uszy na wietrze, o wiele za duży patyk.", "Widzisz ten bieg? Tak wygląda szczęście."],
    ],
    after: [
      ["Wylizana miska sunie po podłodze i staje przed dwiema stopami.", "Nic nie zostało. Lepszej opinii nie ma."],
      ["Wieczór na kanapie: ciężka głowa na kolanie, jedno głębokie westchnienie.", "Sen, pełny brzuch i spokój. Dla obojga."],
    ],
  },
  garden: {
    places: ["w ogrodzie przy domu", "przy słonecznym parapecie"],
    who: ["kobieta w gumowcach", "mężczyzna z ziemią na rękach"],
    start: [
      ["Wczesne słońce na mokrej trawie. {who} wychodzi z kubkiem w ręku i sprawdza, co zrobiła noc.", "Wczesny ranek, zanim ktoś czegoś chce."],
      ["Szary balkon, pusta doniczka. {who} opiera się o balustradę i wyobraża sobie coś zielonego.", "Na coś zielonego jest miejsce. Zawsze."],
    ],
    trouble: [
      ["Brązowy liść, potem drugi. Palec dotyka ziemi, a ziemia jest sucha.", "Było podlewane. A może to było tydzień temu?"],
      ["Goły kawałek ziemi, zapomniane grabie, przewrócone plastikowe krzesło.", "Co wiosnę ten sam kąt. Co wiosnę ten sam plan."],
    ],
    use: [
      ["Dłonie ugniatają ziemię wokół łodygi, ostrożnie, jakby otulały kołdrą.", "Dziesięć minut, dwie ręce, trochę ziemi."],
      ["Woda spada cienkim łukiem, a każda kropla zabiera trochę światła.", "Posłuchaj. Tak brzmi powolność."],
      ["Otwiera się okno, coś zielonego porusza się w przeciągu i pokój wygląda jak nowy.", "Trochę zieleni, i cały pokój się budzi."],
    ],
    after: [
      ["Ten sam kąt, cały w liściach. Pośrodku {who}, bez żadnego zajęcia.", "Czekasz i czekasz. A pewnego ranka po prostu jest."],
      ["Ktoś zza płotu pokazuje palcem. {who} wzrusza ramionami i uśmiecha się.", "Będą pytać, jak to się robi. Wystarczy uśmiech."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
