import type { Language } from "#lib/kernel/languages.ts";
import type { ActionKind, PromotionKind } from "./grammar/grammar.ts";

/** Set phrases that the studio writes when a prompt asks for an action, in each language. */
export const ACTION_PHRASES: Record<Language, Record<ActionKind, string>> = {
  en: { order: "Order today", book: "Book today", download: "Download the app", visit: "Come and see us", sign_up: "Sign up today", try: "Try it today", shop: "Shop now", subscribe: "Subscribe today", call: "Give us a call", donate: "Donate today", discover: "Learn more", join: "Join us" },
  fr: { order: "Commandez maintenant", book: "Réservez maintenant", download: "Téléchargez l’application", visit: "Venez nous voir", sign_up: "Inscrivez-vous", try: "Essayez dès aujourd’hui", shop: "À vous de choisir", subscribe: "Abonnez-vous", call: "Appelez-nous", donate: "Faites un don", discover: "En savoir plus", join: "Rejoignez-nous" },
  es: { order: "Haz tu pedido hoy", book: "Reserva hoy", download: "Descarga la app", visit: "Ven a vernos", sign_up: "Regístrate hoy", try: "Pruébalo hoy", shop: "Compra ahora", subscribe: "Suscríbete hoy", call: "Llámanos", donate: "Dona hoy", discover: "Descubre más", join: "Únete" },
  de: { order: "Jetzt bestellen", book: "Jetzt buchen", download: "App herunterladen", visit: "Komm vorbei", sign_up: "Jetzt anmelden", try: "Jetzt ausprobieren", shop: "Jetzt einkaufen", subscribe: "Jetzt abonnieren", call: "Ruf uns an", donate: "Jetzt spenden", discover: "Mehr erfahren", join: "Mach mit" },
  it: { order: "Ordina oggi", book: "Prenota oggi", download: "Scarica l’app", visit: "Vieni a trovarci", sign_up: "Iscriviti oggi", try: "Prova oggi", shop: "Acquista ora", subscribe: "Abbonati oggi", call: "Chiamaci", donate: "Dona oggi", discover: "Scopri di più", join: "Unisciti a noi" },
  pt: { order: "Peça hoje", book: "Reserve hoje", download: "Baixe o app", visit: "Venha conhecer", sign_up: "Inscreva-se hoje", try: "Experimente hoje", shop: "Compre agora", subscribe: "Assine hoje", call: "Fale com a gente", donate: "Doe hoje", discover: "Saiba mais", join: "Participe" },
  nl: { order: "Bestel vandaag", book: "Boek vandaag", download: "Download de app", visit: "Kom langs", sign_up: "Meld je aan", try: "Probeer het vandaag", shop: "Shop nu", subscribe: "Abonneer je vandaag", call: "Bel ons", donate: "Doneer vandaag", discover: "Ontdek meer", join: "Doe mee" },
  pl: { order: "Zamów dziś", book: "Zarezerwuj dziś", download: "Pobierz aplikację", visit: "Wpadnij do nas", sign_up: "Zapisz się dziś", try: "Wypróbuj dziś", shop: "Kup teraz", subscribe: "Zamów subskrypcję", call: "Zadzwoń do nas", donate: "Wesprzyj dziś", discover: "Dowiedz się więcej", join: "Dołącz do nas" },
};

/** Set phrases for promotions, in each language. */
export const PROMOTION_PHRASES: Record<Language, Record<PromotionKind, string>> = {
  en: { free_shipping: "Free shipping", free_trial: "Free trial", two_for_one: "Two for one", launch_week: "Launch week offer", black_friday: "Black Friday", sale: "The sale is on", limited_edition: "Limited edition", first_free: "The first one is free" },
  fr: { free_shipping: "Livraison offerte", free_trial: "Essai gratuit", two_for_one: "Deux pour le prix d’un", launch_week: "Offre de lancement", black_friday: "Black Friday", sale: "Les soldes ont commencé", limited_edition: "Édition limitée", first_free: "La première fois est offerte" },
  es: { free_shipping: "Envío gratis", free_trial: "Prueba gratuita", two_for_one: "Dos por uno", launch_week: "Oferta de lanzamiento", black_friday: "Black Friday", sale: "Ya hay rebajas", limited_edition: "Edición limitada", first_free: "La primera vez, gratis" },
  de: { free_shipping: "Kostenloser Versand", free_trial: "Kostenlos testen", two_for_one: "Zwei zum Preis von einem", launch_week: "Einführungsangebot", black_friday: "Black Friday", sale: "Der Sale läuft", limited_edition: "Limitierte Edition", first_free: "Das erste Mal ist gratis" },
  it: { free_shipping: "Spedizione gratuita", free_trial: "Prova gratuita", two_for_one: "Due al prezzo di uno", launch_week: "Offerta di lancio", black_friday: "Black Friday", sale: "I saldi sono iniziati", limited_edition: "Edizione limitata", first_free: "La prima volta è gratis" },
  pt: { free_shipping: "Frete grátis", free_trial: "Teste grátis", two_for_one: "Dois por um", launch_week: "Oferta de lançamento", black_friday: "Black Friday", sale: "A liquidação começou", limited_edition: "Edição limitada", first_free: "A primeira vez é grátis" },
  nl: { free_shipping: "Gratis verzending", free_trial: "Gratis proberen", two_for_one: "Twee voor de prijs van één", launch_week: "Introductieaanbieding", black_friday: "Black Friday", sale: "De sale is begonnen", limited_edition: "Beperkte oplage", first_free: "De eerste keer is gratis" },
  pl: { free_shipping: "Darmowa dostawa", free_trial: "Darmowy okres próbny", two_for_one: "Dwa w cenie jednego", launch_week: "Oferta na start", black_friday: "Black Friday", sale: "Wyprzedaż trwa", limited_edition: "Edycja limitowana", first_free: "Pierwszy raz gratis" },
};

/** A percentage off, as each language writes it; "#" is the number. */
export const DISCOUNT_PHRASES: Record<Language, string> = {
  en: "#% off",
  fr: "−# %",
  es: "# % de descuento",
  de: "# % Rabatt",
  it: "#% di sconto",
  pt: "#% de desconto",
  nl: "#% korting",
  pl: "#% taniej",
};

/** Sends the viewer to an address; "#" is the address. */
export const VISIT_PHRASES: Record<Language, string> = {
  en: "Visit #",
  fr: "Rendez-vous sur #",
  es: "Visita #",
  de: "Mehr auf #",
  it: "Visita #",
  pt: "Acesse #",
  nl: "Ga naar #",
  pl: "Wejdź na #",
};
