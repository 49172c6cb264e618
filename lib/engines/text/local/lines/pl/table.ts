import type { CategoryLines } from "../lines.ts";

/** Polish copy. */
export const table = {
  coffee_tea: {
    headlines: [
      "Dzień dobry, jak należy", "Dla tego warto wstać", "Jeden łyk i powoli", "Świat poczeka minutę",
      "Nalej. Odetchnij. Ruszaj.", "Najpierw filiżanka", "Najlepsza część poranka", "Do picia bez pośpiechu",
      "Czujesz ten zapach?", "Ciepły początek wszystkiego",
    ],
    subheadlines: [
      "Na pierwszą cichą minutę dnia.", "Poranki smakują lepiej bez pośpiechu.", "Pięć minut, które nadają ton.",
      "Dla rannych ptaszków i tych, co próbują.",
    ],
    hooks: [
      "Jak smakuje twój poranek?", "Najpierw łyk. Potem świat.", "Woda się gotuje. Idziesz?", "Ty, kubek, pięć minut.",
    ],
    problems: ["Kolejny kubek, którego nie pamiętasz.", "W biegu, na stojąco, przy drzwiach.", "Ciepłe. I tyle."],
    mistakes: [
      ["picie w biegu", "Tym razem usiądź."], ["czekanie, aż ostygnie", "Usiądź. Łyk. Dopiero potem dzień."],
    ],
    myths: [
      ["dobry kubek to wielka sztuka", "Wystarczy spokojna minuta."],
      ["trzeba całego rytuału", "Trzeba dobrego kubka."],
    ],
    changes: [["poranek w biegu", "powód, żeby usiąść"], ["senność przy biurku", "przebudzenie przy oknie"]],
    turns: ["Niech ten się liczy.", "Zacznij wolniej.", "Przypomnij sobie smak."],
    benefits: [
      "Zapach to już połowa przyjemności.", "Mały rytuał, który zostaje.", "Ciepłe dłonie, jasna głowa.",
      "Pierwszy łyk mówi dzień dobry.",
    ],
    proofs: ["Zobacz, jak paruje.", "Powąchaj przed łykiem.", "Patrz, pierwszy łyk."],
    reveals: ["Oto twój nowy poranek.", "Kubek, dla którego się wstaje."],
    actions: ["Nalej pierwszy kubek.", "Spróbuj.", "Weź pięć minut dla siebie.", "Usiądź z kubkiem."],
    echoes: ["Wolne poranki", "Najpierw łyk", "Ciepły początek", "Pięć cichych minut"],
  },
  drink: {
    headlines: [
      "Jeden łyk i dalej", "Na pragnienie jest sposób", "Nalej sobie przerwę", "Za tę chwilę",
      "Dobre przychodzi łykami", "Toast za wtorek", "Orzeźwienie, po prostu", "Przerwa, którą trzymasz w dłoni",
      "Weź długi łyk", "Chłodno i pod ręką",
    ],
    subheadlines: [
      "Na długie dni i dobre towarzystwo.", "Jeden łyk i jesteś gdzie indziej.", "Pod ręką przez cały dzień.",
      "Mała przerwa, kiedy jej trzeba.",
    ],
    hooks: [
      "Kiedy ostatnio zaskoczył cię łyk?", "Trzecia po południu. Pić się chce?", "Słyszysz lód?",
      "Kiedy była ostatnia przerwa?",
    ],
    problems: ["Ta sama szklanka, to samo ziewanie.", "Trzecia i sucho w gardle.", "Znowu cały dzień bez wody."],
    mistakes: [["picie byle czego", "Wybierz ze smakiem."], ["czekanie na pragnienie", "Łyk od czasu do czasu."]],
    myths: [["wszystko smakuje tak samo", "Weź łyk."], ["orzeźwia tylko słodkie", "Orzeźwia to, co dobre."]],
    changes: [["suche popołudnie", "pierwszy dobry łyk"], ["to co zwykle", "toast jak trzeba"]],
    turns: ["Sięgnij po coś lepszego.", "Weź porządny łyk.", "Miej łyk pod ręką."],
    benefits: [
      "Dobre do ostatniej kropli.", "W towarzystwie jeszcze lepsze.", "Przerwa, którą trzymasz w dłoni.",
      "Od razu lżej na duszy.",
    ],
    proofs: ["Zobacz, jak się leje.", "Pierwszy łyk. Patrz.", "Przyjrzyj się z bliska."],
    reveals: ["Oto łyk, którego brakowało.", "Toast za coś nowego."],
    actions: ["Weź łyk.", "Nalej dwa.", "Na zdrowie.", "Zrób sobie przerwę."],
    echoes: ["Długie łyki", "Chłodna przerwa", "Dobre towarzystwo", "Żegnaj, pragnienie"],
  },
  bakery_sweets: {
    headlines: [
      "Zostaw ostatni kęs", "Słodko, i to celowo", "Dziś należy się coś dobrego", "Podziel się, jeśli musisz",
      "Dobra pokusa", "Pierwszy kęs, oczy zamknięte", "Warte okruszków", "Zapach przychodzi pierwszy",
      "Ktoś to dla ciebie zrobił", "Nawet wtorek smakuje lepiej",
    ],
    subheadlines: [
      "Na śniadanie, na potem, bez powodu.", "Weź do domu. Trochę schowaj.", "Torba, do której wszyscy zaglądają.",
      "Coś słodkiego na powrót do domu.",
    ],
    hooks: [
      "Ostatni kawałek. Dla kogo?", "Gdzieś jest właśnie czwarta.", "Czujesz? Idź za zapachem.", "Jeden czy dwa?",
    ],
    problems: [
      "Słodycz, która smakuje pudełkiem.", "Czwarta, a nic dobrego nie zostało.", "Deser był na końcu listy.",
    ],
    mistakes: [["zostawianie na później", "Teraz. I powoli."], ["liczenie kawałków", "Podziel się i weź ostatni."]],
    myths: [["na słodkie trzeba okazji", "Wtorek to okazja."], ["słodkie jest za słodkie", "Bywa w sam raz."]],
    changes: [["zwykłe popołudnie", "pusty talerz"], ["przerwa jak każda", "okruszki i uśmiech"]],
    turns: ["Wybierz prawdziwy smak.", "Odłóż kawałek na czas.", "Tym razem zacznij od niego."],
    benefits: [
      "Cztery kęsy. Długo w pamięci.", "To, co się chowa przed dziećmi.", "Zapach woła wszystkich.",
      "Jeden kęs i cisza.",
    ],
    proofs: ["Przyjrzyj się z bliska.", "Przełam na pół. Patrz.", "Pierwszy kęs. Patrz."],
    reveals: ["Oto smak dnia.", "Dobry powód na dziś."],
    actions: ["Odłóż kawałek.", "Przyjdź wcześnie.", "Weź do domu.", "Skuś się na kęs."],
    echoes: ["Warte okruszków", "Słodki wtorek", "Jeszcze jeden kęs", "Do podziału"],
  },
  food: {
    headlines: [
      "Jedz ze smakiem", "Obiad z głowy, i to pyszny", "Poczuj prawdziwy smak", "Dobre rzeczy na stole",
      "Prosto, a chce się dokładki", "Podaj dalej", "Głód to dobry początek", "Najpierw smak", "Talerz wraca pusty",
      "Dziś będzie smacznie",
    ],
    subheadlines: [
      "Na wieczory, którym należy się lepiej.", "Dobre składniki nie muszą dużo mówić.",
      "Na duże stoły i do małych kuchni.", "Posiłki, które się pamięta.",
    ],
    hooks: [
      "Co na kolację? Już wiadomo.", "Podejdź bliżej. Powąchaj.", "Co tu tak pachnie?", "Zgadnij, co jest na stole.",
    ],
    problems: ["Trzeci wieczór to samo.", "Siódma. Pusta lodówka.", "Zjedzone. I zapomniane."],
    mistakes: [
      ["topienie wszystkiego w sosie", "Daj mówić smakowi."], ["gotowanie z automatu", "Dodaj jedną dobrą rzecz."],
    ],
    myths: [
      ["dobre jedzenie zajmuje godziny", "Trzeba dobrych składników."],
      ["proste znaczy nudne", "Proste znaczy, że czuć smak."],
    ],
    changes: [["kolejna smutna kolacja", "talerze do czysta"], ["dłubanie w talerzu", "prośba o dokładkę"]],
    turns: ["Wpuść smak na stół.", "Miej w domu coś dobrego.", "Poczuj, co jesz."],
    benefits: [
      "Ktoś poprosi o dokładkę.", "Smak robi całą robotę.", "Przy stole robi się cicho.", "Dobre do ostatniego kęsa.",
    ],
    proofs: ["Spójrz na ten talerz.", "Zobacz, co jest w środku.", "Pierwszy kęs. Patrz."],
    reveals: ["Teraz na twoim stole.", "Oto, co dziś jemy."],
    actions: ["Weź ze sobą apetyt.", "Nakryj do stołu.", "Spróbuj dziś.", "Postaw na smak."],
    echoes: ["Dokładka", "Pełny stół", "Kolacja z głowy", "Prawdziwy smak"],
  },
  restaurant: {
    headlines: [
      "Twój stolik czeka", "Przyjdź głodny świata", "Zostań na jeszcze jeden talerz", "Dziś jemy na mieście",
      "Dziś gotuje ktoś inny", "Przysuń krzesło", "Przyjdź tak, jak stoisz", "Dobre jedzenie, długie rozmowy",
      "Zostań na deser", "Dobrze zjeść, dobrze pogadać",
    ],
    subheadlines: [
      "Przyjdź na jedzenie, zostań przy stole.", "Nic do gotowania. Nic do zmywania.",
      "Wieczór, który chce się powtórzyć.", "Dobre talerze, dobrzy ludzie, zero pośpiechu.",
    ],
    hooks: ["Dziś nikomu nie chce się gotować.", "Czujesz? Aż na ulicy.", "Głodno? Wejdź.", "Gdzie dziś jemy?"],
    problems: ["Lodówka mówi nie.", "Kanapki na kolację. Znowu.", "Co wieczór ta sama kanapa."],
    mistakes: [
      ["jedzenie przy biurku", "Usiądź do czegoś ciepłego."], ["kolacja na stojąco", "Usiądź. Zostań chwilę."],
    ],
    myths: [["na wyjście trzeba powodu", "Głód to powód."], ["dobra kuchnia jest sztywna", "Tu można się rozsiąść."]],
    changes: [["resztki na stojąco", "stół i dobre towarzystwo"], ["co jest w lodówce", "co jest w karcie"]],
    turns: ["Zostaw nam kuchnię.", "Przyjdź zjeść naprawdę.", "Wyjdź na dobry talerz."],
    benefits: [
      "Gorące talerze, wolne wieczory.", "Miejsce, do którego się wraca.", "Zostaniesz dłużej niż w planie.",
      "Zmywa ktoś inny.",
    ],
    proofs: ["Prosto z patelni. Patrz.", "Zobacz, co trafia na stół.", "Zobacz, kto gotuje."],
    reveals: ["Oto plan na wieczór.", "Twój nowy ulubiony stolik."],
    actions: ["Zarezerwuj stolik.", "Przyjdź z apetytem.", "Wpadnij dziś.", "Przyjdź na kolację."],
    echoes: ["Przyjdź z apetytem", "Stolik dla ciebie", "Zostań na deser", "Plan na wieczór"],
  },
} satisfies CategoryLines;
