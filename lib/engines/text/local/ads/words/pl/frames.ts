import type { FrameImages } from "../words.ts";

/** Polish pictures for any goods. The goods stand as a label in the nominative. */
export const frames: FrameImages = {
  show: [
    ["Zbliżenie: {product}, i nic więcej w kadrze. Kurz wiruje w świetle, a potem wszystko nieruchomieje.", "Oto i jest. {brand}. Przyjrzyj się przez chwilę."],
    ["W kadrze {place}: {product}, z początku tylko zarys. Powoli obraz nabiera ostrości.", "I nagle wszystko staje się proste. {brand}."],
    ["Szczegół po szczególe: powierzchnia, krawędź, cień. A potem na cały ekran: {product}.", "Spójrz z bliska. Jeszcze bliżej. {brand}."],
  ],
  screen: [
    ["W ciemności rozświetla się ekran. Na nim, duże i wyraźne: {product}.", "Oto i jest. {brand}. Bliżej, niż się wydaje."],
    ["Prosto z góry: klawiatura, kubek, dłoń. Ekran się budzi, a na nim: {product}.", "Jedno spojrzenie, i wszystko jasne. {brand}."],
  ],
  venue: [
    ["Ulica, drzwi, lekko kołyszący się szyld. Za szybą światło: {product}.", "Podejdź bliżej. {brand}. Drzwi są otwarte."],
    ["Drzwi się otwierają i wchodzimy, z kamerą na wysokości oczu. Pierwsze dźwięki, pierwsze twarze: {product}.", "Wejdź. {brand}. Bez pośpiechu."],
  ],
  veil: [
    ["Ciemny stół, coś pod tkaniną. Dłoń chwyta róg materiału i czeka.", "Coś tam czeka pod spodem. Zgadnij co."],
    ["Tylko sylwetka na tle jasnej ściany. Światło podpełza coraz bliżej.", "Jeszcze nie. Prawie. Patrz dalej."],
  ],
  dare: [
    ["{who} patrzy prosto w kamerę, podwija rękawy i włącza stoper.", "Można o tym długo mówić. My wolimy pokazać."],
    ["Pusty stół, kreska kredą, stoper. Palce odliczają: trzy, dwa, jeden.", "Nie musisz nam wierzyć. Po prostu patrz."],
  ],
  test: [
    ["Jedno ujęcie bez cięć, {place}: dłonie przy pracy, a pośrodku kadru {product}.", "Bez cięć i bez sztuczek. Zwykły dzień, i tyle."],
    ["Jeden stół, dwie połowy. Po lewej tak jak zawsze. Po prawej: {product}.", "Ten sam stół, ta sama minuta. Porównaj."],
    ["{who} próbuje po raz pierwszy. Widać tylko twarz: wątpliwość, zdziwienie, małe kiwnięcie.", "Spójrz na tę twarz. Mówi więcej niż my."],
  ],
  wrong: [
    ["{who} {place}. Dzieje się to, co zdarza się każdemu, i obraz zastyga. Na ekranie: „{line}”.", "Każdy to zna: {raw}."],
    ["To samo potknięcie w przyspieszeniu, raz, drugi, trzeci. Stopklatka. Na ekranie: „{line}”.", "Brzmi znajomo? {raw}."],
  ],
  mend: [
    ["Obraz cofa się o chwilę. Tym razem wszystko toczy się inaczej. Na ekranie: „{line}”.", "No to jeszcze raz. {line}."],
    ["To samo miejsce, te same dłonie, spokojniejszy ruch. Na ekranie: „{line}”.", "To łatwiejsze, niż się wydaje. {line}."],
  ],
  myth: [
    ["Ludzie na ulicy jeden po drugim mówią do mikrofonu to samo zdanie. Na ekranie: „{line}”.", "Słychać to wszędzie: {raw}."],
    ["{who} wzrusza ramionami i powtarza to, co mówią wszyscy. Wielkimi literami: „{line}”.", "Tak się mówi: {raw}. Ale czy to prawda?"],
  ],
  truth: [
    ["Dłoń ściera zdanie z szyby. Za nią, w pełnym świetle: {product}. Na ekranie: „{line}”.", "Prawda jest prostsza. {line}."],
    ["Cięcie. Prawdziwe życie {place}: {product}, i koniec gadania. Na ekranie: „{line}”.", "A teraz prawdziwe życie. {line}."],
  ],
  past: [
    ["Lewa połowa podzielonego ekranu: {place}, szary dzień w pośpiechu. Prawa jest jeszcze czarna. Na ekranie: „{line}”.", "Tak to wyglądało: {raw}."],
    ["Zdjęcie w wyblakłych kolorach: {who} {place}. Pod spodem odręcznie: „{line}”.", "Znasz ten obrazek: {raw}."],
  ],
  present: [
    ["Prawa połowa się rozjaśnia: to samo miejsce, ta sama godzina i tym razem {product}. Na ekranie: „{line}”.", "A tak może być teraz: {raw}."],
    ["Wyblakłe zdjęcie odsuwa się na bok. Ten sam widok w pełnych kolorach, a pośrodku {product}. Na ekranie: „{line}”.", "To samo miejsce, inne uczucie: {raw}."],
  ],
  fact: [
    ["Zwykły papier i duże litery: „{line}”. Obok, z miękkim cieniem: {product}.", "To warto wiedzieć. {line}."],
    ["{product}, przez chwilę bez ruchu. W kadr wsuwa się linijka tekstu: „{line}”.", "Jeśli masz zapamiętać jedno, to właśnie to. {line}."],
  ],
  crowd: [
    ["Twarze jedna po drugiej, każda z innym uśmiechem: w domu, w autobusie, w pracy.", "Na pewno znasz kogoś, komu też się to spodoba."],
    ["Otwierają się czworo drzwi, wyglądają cztery osoby. Z rąk do rąk wędruje: {product}.", "Z dobrymi rzeczami tak już jest: podaje się je dalej."],
  ],
  close: [
    ["{product} w spokojnym kadrze, i nic poza tym. Poniżej wyraźny napis: „{line}”.", "{brand}. {line}."],
    ["Ostatni obraz nieruchomieje: {who} {place}. Potem słowa: „{line}”.", "Teraz twoja kolej. {brand}. {line}."],
    ["Gładkie tło w jednym ciepłym kolorze, z miejscem na logo. Pośrodku: „{line}”.", "Kiedy tylko zechcesz. {brand}. {line}."],
  ],
  open: [
    ["{who} {place}, zanim wstanie ktokolwiek inny. Pierwszy, powolny ruch.", "Zaczyna się cicho, jak to bywa z dobrymi dniami."],
    ["Okno, oddech, zwyczajny wtorek. {who} odwraca się do światła.", "Był to dzień jak co dzień. Prawie."],
  ],
  middle: [
    ["{who} przystaje, patrzy przed siebie i zaczyna się uśmiechać.", "Niby nic się nie stało. A jednak coś było inaczej."],
    ["Drobiazgi jeden po drugim: dłoń na stole, uchylone drzwi, a na skraju kadru {product}.", "Później pamięta się właśnie drobiazgi."],
    ["Deszcz na szybie. W środku {who}, bez żadnego pośpiechu.", "Przez chwilę zegar nie miał nic do powiedzenia."],
  ],
  end: [
    ["Znów {who} {place}, tym razem ze spokojem. Na skraju kadru: {product}.", "Niektóre dni zostają. {brand}. {line}."],
    ["Gaśnie lampa, zostaje jedno małe światło. Potem prosty napis: „{brand}”.", "I to już cała historia. {brand}. {line}."],
  ],
};
