import { env } from "#lib/config/env.ts";

/**
 * True when a browser's request comes from the studio's own pages. Browsers send Sec-Fetch-Site or Origin with
 * every write and pages can't forge either; a request with neither can't prove where it comes from.
 */
export function isSameOrigin(headers: Headers, appUrl = env().APP_URL, trustedProxies = env().TRUSTED_PROXIES): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  const own = [headers.get("host"), trustedProxies > 0 ? headers.get("x-forwarded-host") : null, appUrl ? new URL(appUrl).host : null];
  return own.includes(new URL(origin).host);
}

/** True when the browser speaks https, to us or to the proxy that we trust. */
export function isSecureRequest(headers: Headers, appUrl = env().APP_URL, trustedProxies = env().TRUSTED_PROXIES): boolean {
  if (appUrl) return appUrl.startsWith("https://");
  return trustedProxies > 0 && headers.get("x-forwarded-proto") === "https";
}
