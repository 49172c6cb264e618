/** A path inside the studio to go on to; anything that could lead elsewhere becomes the home page. */
export function localPath(wanted: string | undefined): string {
  if (!wanted) return "/";
  try {
    const base = "http://studio.invalid";
    const url = new URL(wanted, base);
    // next-auth sends whole addresses of this studio: only their path is kept, so a foreign host leads home.
    if (url.origin !== base && !/^https?:$/.test(url.protocol)) return "/";
    const path = `${url.pathname}${url.search}${url.hash}`;
    return path.startsWith("//") ? "/" : path;
  } catch {
    return "/";
  }
}
