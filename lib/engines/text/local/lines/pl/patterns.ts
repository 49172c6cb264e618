import type { Patterns } from "../lines.ts";

/** Polish patterns: the product, name and audience stand in them as bare labels. */
export const patterns: Patterns = {
  toneHeadlines: {
    warm: ["Dla ludzi, których kochasz", "Dobre rzeczy są blisko", "Jak powrót do domu", "Prosto i z troską"],
    bold: ["Koniec z może", "Mocniej niż zwykle", "Idź na całość", "Nie dla ostatniego rzędu"],
    playful: ["No dalej, baw się dobrze", "Uwaga, grozi uśmiechem", "Dobre na serio, ale nie serio", "Wiesz, że chcesz"],
    calm: ["Na spokojnie", "Cisza koi", "Nic zbędnego", "Łagodnie, co dzień"],
    premium: ["Nic do udowodnienia", "Wyjątkowość bez rozgłosu", "Mniej, a lepiej", "Liczy się szczegół"],
    expert: ["Jasno. Starannie. Gotowe.", "Wszystko ma swój powód", "Rozsądny wybór cieszy", "Zacznij od dobrych pytań"],
    urgent: ["Teraz jest dobra chwila", "Nie czekaj do poniedziałku", "Dziś, nie kiedyś", "To jest ten moment"],
  },
  named: [
    "{name}. Warto znać.", "Oto {name}", "Nazywa się {name}", "{name}. Po prostu.", "Zapamiętaj: {name}",
    "Cześć, {name}",
  ],
  product: ["{product}. Reszta może poczekać.", "{product}, jak należy.", "{product}. Po prostu."],
  productReveal: ["{product}. Właśnie tu.", "{product}, dla ciebie.", "Oto {product}."],
  nameReveal: ["Oto {name}.", "To jest {name}.", "Nazywa się {name}."],
  forAudience: ["Dla {audience}.", "W sam raz dla {audience}."],
  productForAudience: "{product} dla {audience}.",
  nameProduct: ["{name}. {product}.", "{name}, {product}."],
  myth: "Mit: {line}.",
  before: "Wcześniej: {line}.",
  after: "Teraz: {line}.",
  mistake: "Błąd: {line}.",
};
