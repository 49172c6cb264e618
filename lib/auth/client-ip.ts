import { env } from "#lib/config/env.ts";

/** Set by the studio's own server from the socket; whatever a client sends under this name is dropped there. */
export const SOCKET_IP_HEADER = "x-hookline-ip";

/**
 * The caller's address. With TRUSTED_PROXIES = n, the n last hops of X-Forwarded-For are believed, counted from
 * the socket: what stands before them was written by the caller.
 */
export function clientIp(headers: Headers, trustedProxies = env().TRUSTED_PROXIES): string {
  const socket = headers.get(SOCKET_IP_HEADER) ?? "unknown";
  const forwarded = (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim()).filter(Boolean);
  const hops = [...forwarded, socket];
  return hops[Math.max(0, hops.length - 1 - trustedProxies)] ?? socket;
}
