import type { World, WorldName } from "../words.ts";

/** Polish pictures of people at work, in class, in company. */
export const people = {
  desk: {
    places: ["przy biurku pod oknem", "przy kawiarnianym stoliku z laptopem"],
    who: ["kobieta z ołówkiem we włosach", "mężczyzna z dwoma telefonami"],
    start: [
      ["Lampka na biurku, zimna kolacja, ostatnie światło w biurze. {who} przeciera oczy.", "Jest późno, a lista się nie skraca."],
      ["Poniedziałek rano, włącza się ekran. {who} liczy wiadomości i sięga po kubek.", "Poniedziałek, dziewiąta. I znowu."],
    ],
    trouble: [
      ["Karteczki, notatki, kabel, który do niczego nie pasuje. Wszystko zsuwa się ze stołu.", "To gdzieś tu jest. Na pewno gdzieś tu jest."],
      ["Pasek na ekranie pełznie, staje i zaczyna od nowa.", "To miało oszczędzać czas. Taki był plan."],
    ],
    use: [
      ["Kciuk dotyka ekranu, raz. Wszystko trafia na swoje miejsce.", "Jedno dotknięcie. Gotowe, można iść dalej."],
      ["Papiery znikają ze stołu, jeden po drugim, aż widać drewno.", "Jedna sprawa mniej na głowie. I jeszcze jedna."],
      ["Dwie osoby pochylają się nad tym samym ekranem i kiwają głowami.", "Widzisz, rozumiesz, idziesz dalej."],
    ],
    after: [
      ["Piąta. Laptop się zamyka, ktoś wkłada kurtkę, na dworze jeszcze jasno.", "Piąta i koniec. Co zrobisz z wieczorem?"],
      ["Czyste biurko, kubek, roślina. {who} odchyla się, ręce za głową.", "Więc tak wygląda spokój we wtorek."],
    ],
  },
  learn: {
    places: ["przy kuchennym stole", "na ławce między lekcjami"],
    who: ["kobieta z zeszytem", "chłopak w słuchawkach"],
    start: [
      ["Tramwaj, miejsce przy oknie. {who} bezgłośnie porusza ustami i uśmiecha się.", "Zawsze była na to ochota. Pamiętasz?"],
      ["Pusta kartka. {who} obraca w palcach ołówek i zaczyna.", "Każdy początek wygląda trochę tak."],
    ],
    trouble: [
      ["Gruba książka, ziewnięcie, ołówek rysuje kółka na marginesie.", "Strona trzecia. Znowu. A głowa jest gdzie indziej."],
      ["Ktoś zadaje pytanie. Cisza, czerwone uszy, uśmiech, który nie pomaga.", "Wiesz to. Tylko nie chce wyjść z ust."],
    ],
    use: [
      ["Kilka minut na kanapie, małe zadanie, znaczek w okienku.", "Kilka minut. Nie jutro, tylko teraz."],
      ["Usta układają pierwsze zdanie, źle, jeszcze raz, i dobrze.", "Najpierw powiedz źle. Tak to działa."],
      ["Dwie głowy nad jedną stroną. Jedna nagle się rozjaśnia.", "Czekaj. Jest. To właśnie ten moment."],
    ],
    after: [
      ["{who} odpowiada bez namysłu, z niedowierzaniem na twarzy.", "I nagle to jest, jakby było od zawsze."],
      ["Przyjaciele wokół stołu, a pośrodku ktoś, kto wiosną jeszcze tego nie umiał.", "Zobacz, jak daleko to już zaszło."],
    ],
  },
  family: {
    places: ["na dywanie w salonie", "przy stole pełnym papierowych czapek"],
    who: ["dziewczynka w kaloszach", "tata w papierowej koronie"],
    start: [
      ["Sobota, naleśniki, skarpetka na lampie. {who} wpada zza rogu.", "Sobota rano, i dom już nie śpi."],
      ["Szepty za drzwiami. {who} liczy do trzech, z palcem na ustach.", "Cii. Jeszcze nic nie mów."],
    ],
    trouble: [
      ["Okno w deszczu, góra zabawek i długie, długie westchnienie.", "„Nudzi mi się”. A jest dopiero dziesiąta."],
      ["Wszyscy w jednym pokoju, każda twarz w świetle własnego ekranu.", "Wszyscy razem, a każdy gdzie indziej."],
    ],
    use: [
      ["Papier się drze, wieczko idzie w górę, oczy robią się wielkie.", "Patrz na te oczy. O to chodzi."],
      ["Małe dłonie, duże dłonie i wieża wyższa niż stół.", "Najpierw pomagasz. A potem się bawisz."],
      ["Taniec w korytarzu, śliskie skarpetki, za głośna muzyka.", "Pięć minut wygłupów, których nikt nie zapomni."],
    ],
    after: [
      ["Nocna lampka. {who} śpi, a skarb dnia leży tuż obok.", "A na koniec dnia: spokój. Prawdziwy spokój."],
      ["Poruszone zdjęcie, wszyscy się śmieją, ktoś jest ucięty.", "Nie idealne zdjęcie. Za to to właściwe."],
    ],
  },
  visit: {
    places: ["w jasnej recepcji", "w cichym, przyjaznym pokoju"],
    who: ["kobieta z kalendarzem w ręku", "mężczyzna z podwiniętymi rękawami"],
    start: [
      ["Kartka na lodówce, podkreślona dwa razy. {who} patrzy na nią, potem na telefon.", "Od tygodni trzeba tam zadzwonić."],
      ["Drzwi z małą tabliczką. {who} waha się, prostuje ramiona i wchodzi.", "Pierwszy krok jest najtrudniejszy. Potem idzie łatwo."],
    ],
    trouble: [
      ["Muzyka w słuchawce, trzaski, palce bębniące o stół.", "Trzynaście osób w kolejce. Znowu."],
      ["Problem zaklejony taśmą. Taśma się odkleja.", "Można to odłożyć. Samo nie zniknie."],
    ],
    use: [
      ["Uścisk dłoni, przysunięte krzesło, ktoś naprawdę słucha.", "Najpierw ktoś słucha. To już pomaga."],
      ["Spokojne dłonie przy pracy, narzędzia w porządku, każdy ruch na miejscu.", "Widać od razu: to nie pierwszy raz."],
      ["Kilka prostych słów, szkic na papierze, kiwnięcie głową.", "Bez zagadek. Wiesz, co będzie dalej."],
    ],
    after: [
      ["{who} wychodzi na słońce z jednym zmartwieniem mniej.", "To już? To już. Załatwione."],
      ["Kartka znika z lodówki i leci do kosza.", "Jedna rzecz, o której nie trzeba już myśleć."],
    ],
  },
  make: {
    places: ["przy warsztacie w garażu", "w ogrodzie za domem"],
    who: ["kobieta z rękawicami w kieszeni", "mężczyzna z ołówkiem za uchem"],
    start: [
      ["Sobota, rękawy w górę. {who} staje przed robotą i kiwa głową.", "Ta jedna robota czeka od wiosny."],
      ["Skrzypią drzwi szopy, kurz tańczy w świetle. {who} sięga do środka.", "To dziś. Było obiecane."],
    ],
    trouble: [
      ["Szorowanie, pot i plama, na której nie robi to wrażenia.", "Trzesz i trzesz. A ona ani drgnie."],
      ["Robota w połowie, krzywa śruba, westchnienie.", "W połowie: nic nie trwa dłużej."],
    ],
    use: [
      ["Dłonie biorą się do dzieła, bez pośpiechu, i każdy ruch jest celny.", "Z właściwą rzeczą w ręku idzie samo."],
      ["Pierwszy jasny pas, czysty, przez sam środek szarości.", "Widzisz ten pas? Teraz już nie da się przestać."],
      ["Ziemia, drewno, woda. Pod dwiema dłońmi coś nabiera kształtu.", "Nie ma to jak zobaczyć, co się zrobiło."],
    ],
    after: [
      ["{who} cofa się o trzy kroki, ręce na biodrach, i długo patrzy.", "Cofnij się. Popatrz. To twoje dzieło."],
      ["Dzieci przebiegają przez kadr, jakby zawsze tak było.", "Jutro nikt nie będzie pamiętał, jak było."],
    ],
  },
  any: {
    places: ["przy otwartym oknie", "w środku zwykłego dnia"],
    who: ["kobieta z torbą na zakupy", "mężczyzna z plecakiem"],
    start: [
      ["Dzwonek, paczka na wycieraczce. {who} rozgląda się po pustej ulicy.", "Coś stoi pod twoimi drzwiami."],
      ["Ulica, sto osób, a jedna przystaje. {who} przygląda się z bliska.", "Wszyscy idą dalej. Ty nie."],
    ],
    trouble: [
      ["Szuflada pełna rzeczy, które prawie działały.", "Prawie. Jest tego cała szuflada."],
      ["Długa kolejka, głośny komunikat i twarz, która ma dość.", "Czy to naprawdę musi być takie trudne?"],
    ],
    use: [
      ["Palce unoszą wieczko. Szeleści papier, pojawia się uśmiech.", "Liczy się pierwsza chwila. Ta jest twoja."],
      ["Mija zwykły dzień, a coś w nim ciągle powraca.", "Rano, w południe, wieczorem: wciąż się do tego wraca."],
      ["Z rąk do rąk ponad stołem, z krótkim kiwnięciem.", "Spróbuj raz. Potem pogadamy."],
    ],
    after: [
      ["{who} z zadowoleniem opiera się o framugę, a światło się zmienia.", "Czasem więcej nie trzeba."],
      ["Ta sama ulica, ta sama godzina, lżejszy krok.", "Nic wielkiego się nie zmieniło. A jednak to czuć."],
    ],
  },
} satisfies Partial<Record<WorldName, World>>;
