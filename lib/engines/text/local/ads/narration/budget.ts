/** Seconds that pictures take of each scene before and after its words, and of the whole at its end. */
const BREATH = 0.65;
const LAST_BREATH = 0.4;
/** However many scenes: at least this share of the time is spoken. */
const LEAST_SPOKEN = 0.86;
/** A scene whose time nobody has set. */
const USUAL_SCENE = 4.2;

/** The words of a spoken text. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How many words an ad may say in its time; null for what its scenes usually take. */
export function wordBudget(seconds: number | null, scenes: number, pace: number): number {
  const spoken = seconds === null ? scenes * USUAL_SCENE : Math.max(seconds * LEAST_SPOKEN, seconds - scenes * BREATH - LAST_BREATH);
  return Math.round(spoken * pace);
}
