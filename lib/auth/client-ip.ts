import type { IncomingMessage } from "node:http";
import { env } from "#lib/config/env.ts";

/** Set by the studio's own server from the socket, over whatever a client sends under this name. */
const SOCKET_IP_HEADER = "x-hookline-ip";
const FORWARDED = ["x-forwarded-for", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto", "forwarded"];

/**
 * Writes into a request who is at the other end of its socket, before anything else reads it. What callers say
 * about that themselves is dropped unless a proxy in front is trusted.
 */
export function vouchForCaller({ headers, socket }: Pick<IncomingMessage, "headers" | "socket">, trustedProxies = env().TRUSTED_PROXIES): void {
  headers[SOCKET_IP_HEADER] = socket.remoteAddress ?? "unknown";
  if (trustedProxies > 0) return;
  for (const name of FORWARDED) delete headers[name];
}

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
