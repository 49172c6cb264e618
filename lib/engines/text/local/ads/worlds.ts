import type { Brief, ProductCategory } from "#lib/creative/brief.ts";
import type { WorldName } from "./words/words.ts";

const OF_CATEGORY: Record<ProductCategory, WorldName> = {
  home_decor: "home", furniture: "home", real_estate: "home",
  beauty: "care", wellness: "care",
  coffee_tea: "cup", drink: "cup",
  food: "table", bakery_sweets: "table", restaurant: "table",
  fashion: "wear", shoes: "wear", jewelry: "wear",
  fitness: "move", sports_outdoor: "move", mobility: "move",
  travel: "away",
  electronics: "desk", software: "desk", finance: "desk",
  education: "learn", books_stationery: "learn", music_audio: "learn",
  kids_baby: "family", gifts: "family", events: "family", gaming: "family",
  pets: "pets",
  health: "visit", services: "visit",
  cleaning: "make", tools_diy: "make", garden: "make",
  general: "any",
};

/** Single things that live elsewhere than their category, by hero pictogram. */
const OF_HERO: Readonly<Record<string, WorldName>> = { "running-shoe": "move", hotel: "away", bouquet: "family", "baby-bottle": "family" };

/** Where the pictures of a brief's ad are taken. */
export function worldOf(brief: Brief): WorldName {
  return OF_HERO[brief.pictograms[0]!] ?? OF_CATEGORY[brief.category];
}
