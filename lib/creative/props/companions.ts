import type { Brief, ProductCategory } from "#lib/creative/brief.ts";
import { isPictogram } from "#lib/creative/props/pictograms.ts";
import type { Random } from "#lib/kernel/random.ts";

/** Things that belong beside a product of each category: objects and materials, no faces, no signs. */
const COMPANIONS: Record<ProductCategory, readonly string[]> = {
  home_decor: ["herb", "rose", "fallen-leaf", "wood", "cherry-blossom", "feather"],
  beauty: ["cherry-blossom", "droplet", "herb", "spiral-shell", "rose", "sparkles"],
  wellness: ["lotus", "herb", "droplet", "leaf-fluttering-in-wind", "lemon", "rock"],
  food: ["tomato", "herb", "lemon", "garlic", "olive", "sheaf-of-rice"],
  drink: ["ice", "lemon", "tangerine", "mango", "grapes", "droplet"],
  coffee_tea: ["beans", "chocolate-bar", "cookie", "honey-pot", "glass-of-milk", "herb"],
  bakery_sweets: ["butter", "strawberry", "egg", "chocolate-bar", "sheaf-of-rice", "cherries"],
  restaurant: ["fork-and-knife-with-plate", "tomato", "herb", "wine-glass", "salt", "lemon"],
  fashion: ["scissors", "thread", "handbag", "glasses", "sewing-needle", "ring"],
  shoes: ["socks", "stopwatch", "high-voltage", "sports-medal", "mountain", "dashing-away"],
  jewelry: ["gem-stone", "rose", "ring", "spiral-shell", "sparkles", "crown"],
  fitness: ["stopwatch", "high-voltage", "banana", "droplet", "flexed-biceps", "sports-medal"],
  sports_outdoor: ["mountain", "compass", "evergreen-tree", "backpack", "camping", "rock"],
  travel: ["airplane", "world-map", "luggage", "palm-tree", "camera", "sunglasses"],
  mobility: ["key", "battery", "world-map", "wheel", "high-voltage", "round-pushpin"],
  electronics: ["battery", "electric-plug", "high-voltage", "gear", "satellite-antenna", "desktop-computer"],
  software: ["bar-chart", "calendar", "check-mark-button", "bell", "envelope", "gear"],
  gaming: ["joystick", "high-voltage", "trophy", "game-die", "headphone", "rocket"],
  finance: ["coin", "chart-increasing", "credit-card", "money-bag", "locked", "calendar"],
  education: ["books", "pencil", "light-bulb", "graduation-cap", "puzzle-piece", "backpack"],
  books_stationery: ["pencil", "bookmark", "open-book", "paperclip", "fountain-pen", "scroll"],
  kids_baby: ["balloon", "teddy-bear", "crayon", "rainbow", "yo-yo", "puzzle-piece"],
  pets: ["bone", "paw-prints", "tennis", "yarn", "meat-on-bone", "feather"],
  garden: ["seedling", "sunflower", "tulip", "droplet", "lady-beetle", "butterfly"],
  cleaning: ["bubbles", "sponge", "lemon", "droplet", "soap", "bucket"],
  tools_diy: ["nut-and-bolt", "wrench", "wood", "straight-ruler", "gear", "toolbox"],
  furniture: ["potted-plant", "light-bulb", "books", "wood", "window", "framed-picture"],
  services: ["handshake", "calendar", "check-mark-button", "telephone-receiver", "key", "speech-balloon"],
  events: ["ticket", "microphone", "balloon", "party-popper", "wrapped-gift", "bottle-with-popping-cork"],
  health: ["pill", "stethoscope", "droplet", "red-apple", "lemon", "red-heart"],
  real_estate: ["key", "house-with-garden", "deciduous-tree", "door", "potted-plant", "window"],
  music_audio: ["musical-note", "musical-keyboard", "level-slider", "microphone", "guitar", "radio"],
  gifts: ["ribbon", "wrapped-gift", "rose", "sparkles", "chocolate-bar", "bouquet"],
  general: ["sparkles", "light-bulb", "package", "ribbon", "compass", "balloon"],
};

/** What is in the way without the product. */
const CLUTTER: Partial<Record<ProductCategory, readonly string[]>> = {
  home_decor: ["fog", "wilted-flower", "spider-web", "electric-plug", "package", "cloud"],
  beauty: ["wilted-flower", "cactus", "fog", "tornado", "dashing-away", "mirror"],
  wellness: ["alarm-clock", "tornado", "bell", "high-voltage", "envelope", "cloud-with-lightning"],
  food: ["hamburger", "french-fries", "canned-food", "takeout-box", "hourglass-not-done", "microbe"],
  coffee_tea: ["alarm-clock", "sleeping-face", "zzz", "cloud-with-rain", "hourglass-not-done", "battery"],
  software: ["envelope", "bell", "card-index-dividers", "page-facing-up", "alarm-clock", "receipt"],
  finance: ["receipt", "money-with-wings", "chart-decreasing", "envelope", "hourglass-not-done", "card-file-box"],
  cleaning: ["wastebasket", "microbe", "spider-web", "socks", "fog", "bug"],
  fashion: ["receipt", "socks", "safety-pin", "package", "scissors", "dashing-away"],
  fitness: ["couch-and-lamp", "french-fries", "television", "alarm-clock", "doughnut", "zzz"],
  garden: ["wilted-flower", "bug", "cactus", "fallen-leaf", "rock", "cloud-with-lightning"],
  electronics: ["low-battery", "electric-plug", "hourglass-not-done", "warning", "optical-disk", "bomb"],
  pets: ["socks", "broom", "spider-web", "bug", "wastebasket", "tornado"],
  education: ["hourglass-not-done", "card-index-dividers", "page-facing-up", "television", "alarm-clock", "zzz"],
};
const ANY_CLUTTER = ["alarm-clock", "receipt", "tornado", "package", "cloud-with-lightning", "hourglass-not-done"] as const;

const asKnown = (names: readonly string[]): string[] => names.filter(isPictogram);

/** How many of the brief's further icons come before the category's: the later ones are the less telling. */
const OWN = 2;

/** At least four icons to set beside the hero: the brief's most telling first, then those of its category. */
export function chooseCompanions(brief: Brief, random: Random): string[] {
  const own = asKnown(brief.pictograms.slice(1, 1 + OWN));
  const hero = brief.pictograms[0];
  const usual = random.shuffle(asKnown(COMPANIONS[brief.category])).filter((name) => name !== hero && !own.includes(name));
  return [...own, ...usual];
}

/** At least four icons of trouble. */
export function chooseClutter(brief: Brief, random: Random): string[] {
  return random.shuffle(asKnown(CLUTTER[brief.category] ?? ANY_CLUTTER));
}
