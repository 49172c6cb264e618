import { Clapperboard, Film, GalleryHorizontalEnd, House, type LucideIcon, Settings, SquareTerminal } from "lucide-react";

export type Place = { href: string; label: string; icon: LucideIcon; /** Addresses that belong to this place. */ covers: RegExp };

/** Where a person goes every day. */
export const PLACES: readonly Place[] = [
  { href: "/", label: "Home", icon: House, covers: /^\/$/ },
  { href: "/shorts", label: "Shorts", icon: Clapperboard, covers: /^\/shorts(\/|$)/ },
  { href: "/editor", label: "Ads", icon: Film, covers: /^\/editor(\/|$)/ },
  { href: "/sliders", label: "Carousels", icon: GalleryHorizontalEnd, covers: /^\/sliders(\/|$)/ },
];

/** Where a person goes now and then. */
export const UTILITIES: readonly Place[] = [
  { href: "/docs/api", label: "API reference", icon: SquareTerminal, covers: /^\/docs\// },
  { href: "/settings", label: "Settings", icon: Settings, covers: /^\/settings(\/|$)/ },
];

export type SettingsPlace = { href: string; label: string; adminOnly?: boolean };

export const SETTINGS: readonly SettingsPlace[] = [
  { href: "/settings/profile", label: "Profile" },
  { href: "/settings/tokens", label: "Access tokens" },
  { href: "/settings/credits", label: "Credits" },
  { href: "/settings/engines", label: "Engines" },
  { href: "/settings/accounts", label: "Accounts", adminOnly: true },
];

