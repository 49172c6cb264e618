import type { Brief, ProductCategory } from "#lib/creative/brief.ts";
import { fold } from "../words.ts";
import type { WorldName } from "./words/words.ts";

const OF_CATEGORY: Record<ProductCategory, WorldName> = {
  home_decor: "home", furniture: "home", real_estate: "home",
  beauty: "care", wellness: "care", health: "care",
  coffee_tea: "cup", drink: "cup",
  food: "table", bakery_sweets: "table", restaurant: "table",
  fashion: "wear", shoes: "wear", jewelry: "wear",
  fitness: "move", sports_outdoor: "move", mobility: "move",
  travel: "away",
  software: "desk", finance: "desk",
  education: "learn", books_stationery: "learn",
  kids_baby: "family", gifts: "family", events: "family", gaming: "family",
  pets: "pets",
  services: "visit",
  cleaning: "make", tools_diy: "make", garden: "garden",
  electronics: "any", music_audio: "any", general: "any",
};

/** Single things that live elsewhere than their category, by hero pictogram. */
const OF_HERO: Readonly<Record<string, WorldName>> = {
  "running-shoe": "move", hotel: "away", bouquet: "family", "baby-bottle": "family", laptop: "desk", "desktop-computer": "desk", printer: "desk", guitar: "learn",
};

/** Whom one goes to see, in the eight languages; matched against the folded name of the goods. */
const APPOINTMENT = /dent(?:ist|al|air)|zahn(?:arzt|arztin|praxis)|tandarts|dentyst|doctor|doktor|\barzt|arts\b|lekarz|medic[oi]|medecin|clini|klini|praxis|practice|praktijk|physio|fysio|fizjo|fisio|kine|therap|terap|optic|optik|okulist|apothe|pharma|farma|aptek|osteo/u;

/** Where the pictures of a brief's ad are taken. */
export function worldOf(brief: Brief): WorldName {
  if (brief.category === "health" && APPOINTMENT.test(fold(brief.product))) return "visit";
  return OF_HERO[brief.pictograms[0]!] ?? OF_CATEGORY[brief.category];
}

/** What one sees of the goods: a thing in the hand, a picture on a display, a door one walks through. */
export type Form = "thing" | "screen" | "venue";

const SCREEN = /\bapps?\b|-app\b|software|logiciel|program|plat(?:t)?form|aplica|applica|aplikac|online|en ligne|web(?:site|seite)|\bsaas\b|\bcrm\b|oprogramowan/u;
const VENUE =
  /shop\b|store\b|baker[yi]|backerei|boulanger|panader|panific|forno|padaria|bakkerij|piekarni|cafe\b|kaffeehaus|cafeteria|caffetteria|kawiarni|koffiebar|restaurant|ristorant|restauran|restauracj|trattoria|bistro|brasserie|\bbar\b|hotel|hostel|pension|auberge|b&b|studio|salon|spa\b|gym\b|fitness|palestra|sportschool|silowni|gimnasio|laden\b|geschaft|boutique|tienda|negozio|loja|winkel|sklep|museum|musee|museo|theat|kino|cinema|garage|werkstatt|friseur|coiffeur|peluquer|parrucchier|barber|kapper|fryzjer|cabeleireir|school|schule|ecole|escuela|scuola|escola|szkol|gelateria|eisdiele|heladeria|sorveteria|lodziarni|brewery|brauerei|winery|weingut|bodega|market|markt/u;
const VENUES: readonly ProductCategory[] = ["restaurant", "real_estate", "services", "events"];

/** In which form the goods come into the picture. */
export function formOf(brief: Brief): Form {
  const label = fold(brief.product);
  if (SCREEN.test(label) || brief.category === "software") return "screen";
  return VENUE.test(label) || APPOINTMENT.test(label) || VENUES.includes(brief.category) ? "venue" : "thing";
}
