import type { Tone } from "#lib/creative/brief.ts";

/** What a viewer can be asked to do. */
export type ActionKind =
  | "order"
  | "book"
  | "download"
  | "visit"
  | "sign_up"
  | "try"
  | "shop"
  | "subscribe"
  | "call"
  | "donate"
  | "discover"
  | "join";

/** Promotions that have a set phrase in every language. */
export type PromotionKind =
  | "free_shipping"
  | "free_trial"
  | "two_for_one"
  | "launch_week"
  | "black_friday"
  | "sale"
  | "limited_edition"
  | "first_free";

/**
 * How people of one language write prompts. Every value is the source of a regular expression that is
 * matched against plain text (lower case, no accents, ß and œ as s and o), without capture groups.
 */
export type Grammar = {
  /** Words for what is asked for: "ad", "video", "reel". */
  film: string;
  /** What leads from there to the subject: "for", "about", "promoting". */
  about: string;
  /** Verbs that open an instruction about the subject itself: "promote our …". */
  promote: string;
  /** Articles, possessives and praise that stand before the noun and say nothing. */
  determiner: string;
  /** Words for the seller that are not the thing sold: "brand", "company". */
  seller: string;
  /** True when the seller stands before the goods ("marque de bougies"). */
  sellerFirst: boolean;
  /** Which noun of a phrase is its head: "dog food" ends with it, "comida para perros" opens with it. */
  head: "first" | "last";
  /** Announces a name: "called", "named". */
  named: string;
  /** Opens a clause about the goods: "that", "which". */
  that: string;
  /** Prepositions that open a benefit, kept as written: "with", "without", "made of". */
  benefit: string;
  /** Opens the audience, and is dropped: "for", "aimed at". */
  audience: string;
  /** Other words that end the noun phrase of the goods. */
  stop: string;
  /** Marks a sentence that tells how to make the film, not what is sold. */
  direction: string;
  /** Nouns after "for" that are not people: hours, seasons, prices. */
  notPeople: string;
  discount: string;
  actions: Record<ActionKind, string>;
  promotions: Record<PromotionKind, string>;
  tones: Partial<Record<Tone, string>>;
};
