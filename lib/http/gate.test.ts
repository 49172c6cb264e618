import { describe, expect, test } from "vitest";
import { operation } from "#lib/contracts/operation.ts";
import { apiGate } from "#lib/http/gate.ts";

const declare = (method: "GET" | "POST" | "PATCH", path: `/${string}`) =>
  operation({ id: `${method} ${path}`, method, path, group: "Test", summary: "Test", auth: "public", responses: { 204: null } });

const gate = apiGate([declare("GET", "/api/shorts"), declare("GET", "/api/shorts/:slug"), declare("PATCH", "/api/shorts/:slug"), declare("POST", "/api/shorts/preview")]);

describe("the gate of the API", () => {
  test("lets through what a contract declares, and HEAD wherever there is GET", () => {
    expect(gate("PATCH", "/api/shorts/amber-candle")).toEqual({ kind: "pass" });
    expect(gate("HEAD", "/api/shorts")).toEqual({ kind: "pass" });
  });

  test("knows no other address", () => {
    for (const path of ["/api/short", "/api/shorts/", "/api/shorts/a/b", "/api"]) expect(gate("GET", path)).toEqual({ kind: "not_found" });
  });

  test("names the methods that an address takes", () => {
    expect(gate("DELETE", "/api/shorts/amber-candle")).toEqual({ kind: "method_not_allowed", methods: ["GET", "PATCH", "HEAD", "OPTIONS"] });
    expect(gate("OPTIONS", "/api/shorts")).toEqual({ kind: "preflight", methods: ["GET", "HEAD", "OPTIONS"] });
  });

  test("prefers a fixed name to a parameter", () => {
    expect(gate("POST", "/api/shorts/preview")).toEqual({ kind: "pass" });
    expect(gate("GET", "/api/shorts/preview")).toEqual({ kind: "method_not_allowed", methods: ["POST", "OPTIONS"] });
  });
});
