/** The eight languages the studio writes, speaks and sets type in (ISO 639-1). */
export const LANGUAGES = ["en", "fr", "es", "de", "it", "pt", "nl", "pl"] as const;
export type Language = (typeof LANGUAGES)[number];

export const LANGUAGE_NAMES: Record<Language, string> = {
  en: "English",
  fr: "Français",
  es: "Español",
  de: "Deutsch",
  it: "Italiano",
  pt: "Português",
  nl: "Nederlands",
  pl: "Polski",
};
