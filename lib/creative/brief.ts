import { z } from "zod";
import { language } from "#lib/contracts/creative.ts";
import { topicReading } from "#lib/creative/topic.ts";

/** What is sold, as a closed vocabulary: it steers words, pictures, palette and music. */
export const productCategory = z.enum([
  "home_decor",
  "beauty",
  "wellness",
  "food",
  "drink",
  "coffee_tea",
  "bakery_sweets",
  "restaurant",
  "fashion",
  "shoes",
  "jewelry",
  "fitness",
  "sports_outdoor",
  "travel",
  "mobility",
  "electronics",
  "software",
  "gaming",
  "finance",
  "education",
  "books_stationery",
  "kids_baby",
  "pets",
  "garden",
  "cleaning",
  "tools_diy",
  "furniture",
  "services",
  "events",
  "health",
  "real_estate",
  "music_audio",
  "gifts",
  "general",
]);
export type ProductCategory = z.infer<typeof productCategory>;

export const tone = z.enum(["warm", "bold", "playful", "calm", "premium", "expert", "urgent"]);
export type Tone = z.infer<typeof tone>;

/** What a prompt means: the text engine's reading of it, never the prompt itself. */
export const brief = z.object({
  language,
  /** The thing sold, as a short noun phrase in the brief's language, without article ("soy candle"). */
  product: z.string().min(1),
  /** The brand or product name, when the prompt gives one. */
  name: z.string().nullable(),
  category: productCategory,
  /** Content nouns of the subject, most telling first, in the brief's language. */
  subjects: z.array(z.string()),
  /** Names of Fluent Emoji icons that picture the subject, hero first (at least one). */
  pictograms: z.array(z.string()).min(1),
  /** What the buyer gets, as short phrases in the brief's language. */
  benefits: z.array(z.string()),
  audience: z.string().nullable(),
  /** Price, discount or promotion, in the words of the prompt ("20% off"). */
  offer: z.string().nullable(),
  /** What the viewer is asked to do, when the prompt says so. */
  callToAction: z.string().nullable(),
  tone,
  /** How the prompt asks to be told something, and about what: what carousels are written by. */
  angle: topicReading.optional(),
});
export type Brief = z.infer<typeof brief>;
