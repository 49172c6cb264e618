/** Where things of each kind have their pages. */
const SHELVES: Readonly<Record<string, string>> = { short: "/shorts", slider: "/sliders", editor: "/editor" };

/** The slug and the page of what a run or a ledger entry is about ("short:amber-candle-9x2"); null when it has no page. */
export function placeOfSubject(subject: string | null): { slug: string; href: string } | null {
  const [kind = "", slug = ""] = subject?.split(":", 2) ?? [];
  const shelf = Object.hasOwn(SHELVES, kind) ? SHELVES[kind] : undefined;
  return shelf && slug ? { slug, href: `${shelf}/${slug}` } : null;
}
