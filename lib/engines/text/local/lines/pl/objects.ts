import type { ObjectLines } from "../lines.ts";

/** Polish copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
  "home_decor/candle": {
    headlines: [
      "Zapal. Odpuść.", "Wieczór zaczyna się od zapałki", "Mały płomień, wolny wieczór", "Przygaś światła",
      "Tak pachnie dom", "Dziś zostajemy w domu", "Jeden knot, zero pośpiechu", "Miękka strona dnia",
      "Cisza też ma zapach", "Światło, które zwalnia",
    ],
    subheadlines: [
      "Na godzinę, kiedy dzień puszcza.", "Trochę światła na długie wieczory.", "Pierwszy cichnie pokój.",
      "Do kąpieli, książki i nicnierobienia.",
    ],
    hooks: [
      "Światła zgaszone. Zapałka gotowa?", "Czym pachnie twój wieczór?", "Dziewiąta. Nareszcie cicho.",
      "Zapal. Patrz. Oddychaj.",
    ],
    problems: ["Dzień się skończył. Głowa nie.", "Górne światło, dolny nastrój.", "Późno w domu i od razu ekran."],
    mistakes: [["czekanie na gości", "Zapal we wtorek."], ["górne światło cały wieczór", "Wystarczy płomień."]],
    myths: [["świece są na okazje", "Dziś jest okazja."], ["nastrój wymaga wysiłku", "Wymaga jednej zapałki."]],
    changes: [["światło z sufitu", "światło świecy"], ["długi, głośny dzień", "miękki, wolny wieczór"]],
    turns: ["Zapal mały płomień.", "Zgaś lampę. Zapal płomień.", "Odłóż telefon. Zapal."],
    benefits: [
      "Wieczór wokół zwalnia.", "Pokój od razu mięknie.", "Mały rytuał na koniec dnia.",
      "Najpierw zapach, potem cisza.",
    ],
    proofs: ["Zobacz, jak płomień się uspokaja.", "Zobacz pokój o zmierzchu.", "Zapal i rozejrzyj się."],
    reveals: ["Jedna zapałka i zaczyna się wieczór.", "Oto twoje wieczorne światło."],
    actions: ["Zapal dziś wieczór.", "Wybierz swój zapach.", "Weź światło do domu.", "Zrób sobie wolny wieczór."],
    echoes: ["Wolne wieczory", "Miększe światło", "Ciche noce w domu", "Dobra ciemność"],
  },
  "drink/tumbler-glass": {
    headlines: [
      "Łyk i dalej", "Zawsze pod ręką", "Najlepszy nawyk przy biurku", "Napełnij i idź", "Idzie tam, gdzie ty",
      "Najlepszy pasażer torby", "Woda, gdziekolwiek", "Ostatni łyk też się liczy",
    ],
    subheadlines: [
      "Na biurka, szlaki i wszystko pomiędzy.", "Jeden nawyk na cały dzień.", "Napełniasz rano. I już.",
      "Rzecz, której nie zostawia się w domu.",
    ],
    hooks: ["Kiedy była ostatnia woda?", "Torba, klucze. I co jeszcze?", "Trzecia. Chce się pić?", "Słyszysz lód?"],
    problems: ["Letnia jeszcze przed obiadem.", "Kolejna butelka, kolejny śmieć.", "Znowu cały dzień bez wody."],
    mistakes: [["codzienne kupowanie wody", "Napełnij w domu."], ["butelka została w kuchni", "Weź ją ze sobą."]],
    myths: [
      ["każda butelka jest taka sama", "Sprawdź dobrą przez tydzień."],
      ["trudno pić dość wody", "Wystarczy mieć ją pod ręką."],
    ],
    changes: [["plastik za plastikiem", "jedna butelka, zawsze"], ["suche gardło o trzeciej", "łyk co godzinę"]],
    turns: ["Weź ze sobą coś lepszego.", "Napełnij własną.", "Miej wodę pod ręką."],
    benefits: [
      "Jedna butelka na cały dzień.", "Mieści się w dniu i w torbie.", "Mały nawyk, który zostaje.",
      "Lepsze łyki przez cały dzień.",
    ],
    proofs: ["Pierwszy łyk. Ostatni łyk.", "Napełnij. Patrz.", "Zobacz w drodze."],
    reveals: ["Oto towarzystwo na co dzień.", "Butelka, która zostaje."],
    actions: ["Napełnij swoją.", "Weź ją w drogę.", "Wybierz swoją butelkę.", "Zacznij nawyk."],
    echoes: ["Długie dni", "Każdy łyk", "Przez cały dzień", "Lepsze nawyki"],
  },
  "beauty/scissors": {
    headlines: [
      "Usiądź. Podnieś wzrok.", "Świeże cięcie, lekka głowa", "Zajmij miejsce", "Wchodzisz i wychodzisz inaczej",
      "Dobre włosy, dobry poniedziałek", "Fotel jest wolny", "Same końcówki albo wszystko", "Każda strona jest dobra",
    ],
    subheadlines: [
      "Pół godziny, które zmienia tydzień.", "Dobre ręce, zero pośpiechu.",
      "Dla stałych bywalców i tych, co nimi będą.", "Powiedz, jak lubisz.",
    ],
    hooks: [
      "Kiedy było ostatnie dobre cięcie?", "Fotel jest wolny. A ty?", "To co zawsze?",
      "Lustereczko, powiedz. Ale szczerze.",
    ],
    problems: ["Fryzura zniknęła tygodnie temu.", "Trzeci dzień w czapce.", "Miało być krócej. Nie aż tak."],
    mistakes: [["cięcie w domu", "Zostaw to dobrym rękom."], ["czekanie do świąt", "Wpadnij w tym tygodniu."]],
    myths: [["dobre cięcie trwa wieki", "Wymaga dobrego oka."], ["końcówki nic nie zmienią", "Spójrz w lustro."]],
    changes: [["codziennie czapka", "głowy, które się odwracają"], ["niesforne włosy", "tydzień ze stylem"]],
    turns: ["Zajmij miejsce.", "Zarezerwuj fotel.", "Znajdź ręce, które słuchają."],
    benefits: ["Częściej podniesiesz głowę.", "Jutro też łatwo się ułoży.", "Ktoś zapyta, gdzie to."],
    proofs: ["Spójrz na tę linię.", "Z tyłu też.", "Zanim wstaniesz: spójrz."],
    reveals: ["Fotel, do którego się wraca.", "Twój nowy ulubiony fotel."],
    actions: ["Zajmij miejsce.", "Wejdź.", "Zarezerwuj fotel.", "Wpadnij w tym tygodniu."],
    echoes: ["Świeże cięcie", "Fotel jest wolny", "Tydzień z klasą", "Dobre ręce"],
  },
  "garden/bouquet": {
    headlines: [
      "Powiedz to kwiatami", "Kwiaty bez powodu", "Czyjś stół jest pusty", "Weź łąkę do domu", "Dziś pachnie wiosną",
      "Bukiet dobrych wieści", "Otwórz drzwi, wyciągnij ręce", "Mały bukiet, wielki uśmiech",
    ],
    subheadlines: [
      "Na dziękuję, przepraszam i zwykłe wtorki.", "Najszybszy sposób, żeby zmienić pokój.",
      "Związane i gotowe do wręczenia.", "Dla kogoś albo dla siebie.",
    ],
    hooks: [
      "Kto się dziś uśmiechnie?", "Kiedy były ostatnie kwiaty?", "Niedziela. Pusty wazon?", "Czujesz? To wiosna.",
    ],
    problems: ["Pusty wazon, od marca.", "Data znów wypadła z głowy.", "Brakuje słów."],
    mistakes: [["czekanie na okazję", "Przynieś dziś."], ["kwiaty ze stacji", "Wybierz świeże."]],
    myths: [["kwiaty wymagają powodu", "Wtorek to powód."], ["kwiaty są dla innych", "Weź też dla siebie."]],
    changes: [["goły stół", "stół w kwiatach"], ["niezręczne przepraszam", "otwarte ramiona"]],
    turns: ["Napełnij go dziś.", "Przynieś kwiaty.", "Niech kwiaty powiedzą."],
    benefits: ["Cały pokój się budzi.", "Uśmiech przed słowami.", "Co dzień otwiera się nowy pąk."],
    proofs: ["Zobacz, jak się otwierają.", "Spójrz na te kolory.", "Zobacz na stole."],
    reveals: ["Oto bukiet na dziś.", "Tak wygląda wiosna."],
    actions: ["Wybierz bukiet.", "Spraw komuś radość.", "Weź kwiaty do domu.", "Powiedz to dziś."],
    echoes: ["Powiedz to kwiatem", "Dla kogoś bliskiego", "Stół w kwiatach", "Wiosna w dłoni"],
  },
};
