import { env } from "#lib/config/env.ts";

/**
 * Where the caller reached the studio ("http://192.168.0.7:3000"), for links that must work there. Undefined when
 * APP_URL says where the studio is, or when the Host header is missing or malformed.
 */
export function originOf(headers: Headers): string | undefined {
  if (env().APP_URL) return undefined;
  const host = headers.get("host");
  if (!host || !/^[\w.-]+(:\d{1,5})?$|^\[[0-9a-fA-F:]+\](:\d{1,5})?$/.test(host)) return undefined;
  // Only a proxy that is trusted may say that the outside speaks https.
  const secure = env().TRUSTED_PROXIES > 0 && headers.get("x-forwarded-proto") === "https";
  return `${secure ? "https" : "http"}://${host}`;
}

/** Where the studio is, as far as a caller can know: its configured address, or the one that was called. */
export function publicOrigin(headers: Headers): string {
  const { APP_URL, PORT } = env();
  return APP_URL ? new URL(APP_URL).origin : (originOf(headers) ?? `http://localhost:${PORT}`);
}
