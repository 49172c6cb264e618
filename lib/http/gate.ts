import type { AnyOperation, Method } from "#lib/contracts/operation.ts";

/** What becomes of a request before its route is looked for. */
export type Gate =
  | { kind: "pass" }
  | { kind: "not_found" }
  /** A browser asks what it may send. */
  | { kind: "preflight"; methods: string[] }
  | { kind: "method_not_allowed"; methods: string[] };

type Known = { segments: string[]; methods: Set<Method> };

/**
 * Builds the gate of the API: it knows from the contracts which paths there are and which methods each takes, so
 * that a wrong address or method is answered in the API's own words.
 */
export function apiGate(operations: readonly AnyOperation[]): (method: string, pathname: string) => Gate {
  const known = knownPaths(operations);
  return (method, pathname) => {
    const segments = pathname.split("/");
    const match = known.find((path) => fits(path.segments, segments));
    if (!match) return { kind: "not_found" };
    const methods = [...match.methods, ...(match.methods.has("GET") ? ["HEAD"] : []), "OPTIONS"];
    if (method === "OPTIONS") return { kind: "preflight", methods };
    return methods.includes(method) ? { kind: "pass" } : { kind: "method_not_allowed", methods };
  };
}

/** Every path once, those with fixed names before those with parameters in the same place. */
function knownPaths(operations: readonly AnyOperation[]): Known[] {
  const byPath = new Map<string, Known>();
  for (const { path, method } of operations) {
    const entry = byPath.get(path) ?? { segments: path.split("/"), methods: new Set() };
    entry.methods.add(method);
    byPath.set(path, entry);
  }
  return [...byPath.values()].toSorted((a, b) => shape(a).localeCompare(shape(b)));
}

function shape({ segments }: Known): string {
  return segments.map((segment) => (segment.startsWith(":") ? "1" : "0")).join("");
}

function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  return pattern.length === segments.length && pattern.every((part, index) => (part.startsWith(":") ? segments[index] !== "" : part === segments[index]));
}
