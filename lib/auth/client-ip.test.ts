import { describe, expect, test } from "vitest";
import { clientIp, vouchForCaller } from "#lib/auth/client-ip.ts";

const ip = (forwarded: string | null, proxies: number) =>
  clientIp(new Headers({ "x-hookline-ip": "10.0.0.9", ...(forwarded !== null && { "x-forwarded-for": forwarded }) }), proxies);

describe("the caller's address", () => {
  test("is the socket's when no proxy is trusted, whatever the caller writes", () => {
    expect(ip("198.51.100.7", 0)).toBe("10.0.0.9");
  });

  test("is the hop that the nearest trusted proxy saw", () => {
    expect(ip("198.51.100.7", 1)).toBe("198.51.100.7");
    expect(ip("1.1.1.1, 198.51.100.7", 1)).toBe("198.51.100.7");
    expect(ip("1.1.1.1, 198.51.100.7, 10.0.0.8", 2)).toBe("198.51.100.7");
  });

  test("falls back to the farthest hop there is", () => {
    expect(ip(null, 1)).toBe("10.0.0.9");
    expect(ip("198.51.100.7", 5)).toBe("198.51.100.7");
  });
});

describe("the studio's server", () => {
  const arriving = () => ({
    headers: { "x-hookline-ip": "127.0.0.1", "x-forwarded-for": "127.0.0.1", "x-forwarded-proto": "https", "x-forwarded-host": "evil.test", host: "studio.test" },
    socket: { remoteAddress: "203.0.113.9" },
  });
  const vouched = (trustedProxies: number) => {
    const request = arriving();
    vouchForCaller(request as never, trustedProxies);
    return request.headers;
  };

  test("lets nobody choose their own address, nor pretend to be a proxy", () => {
    expect(vouched(0)).toEqual({ "x-hookline-ip": "203.0.113.9", host: "studio.test" });
  });

  test("passes on what a trusted proxy says", () => {
    expect(vouched(1)).toMatchObject({ "x-hookline-ip": "203.0.113.9", "x-forwarded-for": "127.0.0.1", "x-forwarded-proto": "https" });
  });
});
