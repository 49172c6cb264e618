import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { operations } from "#lib/contracts/index.ts";
import { isBound, OWN_PROTOCOL, routeFiles, type RouteFile } from "#lib/testing/routes.ts";

let files: RouteFile[];
beforeAll(async () => {
  files = (await routeFiles()).filter(({ file }) => !OWN_PROTOCOL.includes(file));
}, 60_000);

/** "app/api/tokens/[id]/route.ts" serves "/api/tokens/:id". */
const addressOf = (file: string) => file.replace(/^app|\/route\.ts$/g, "").replace(/\[(\w+)\]/g, ":$1");

describe("every route file of the API", () => {
  test("exports nothing that isn't bound to a contract", () => {
    const unbound = files.flatMap(({ file, exports }) => Object.entries(exports).filter(([, value]) => !isBound(value)).map(([name]) => `${file} ${name}`));
    expect(unbound).toEqual([]);
  });

  test("stands where its contract's path says, under its contract's method", () => {
    const served = files.flatMap(({ file, exports }) => Object.keys(exports).map((method) => `${method} ${addressOf(file)}`));
    const declared = files.flatMap(({ exports }) => Object.values(exports).filter(isBound).map(({ operation }) => `${operation.method} ${operation.path}`));
    expect(served).toEqual(declared);
  });

  test("is short, and leaves databases, engines and stores to the features", () => {
    for (const { file, absolute } of files) {
      const source = readFileSync(absolute, "utf8");
      expect(source.split("\n").length, file).toBeLessThanOrEqual(60);
      expect(source, file).not.toMatch(/from "#(db|lib\/engines|lib\/storage)\//);
    }
  });
});

describe("every contract", () => {
  test("is served by exactly one route", () => {
    const served = files.flatMap(({ exports }) => Object.values(exports).filter(isBound).map(({ operation }) => operation.id));
    expect(served.toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
  });

  test("says something, and shows an example that passes its own schemas", () => {
    for (const { id, summary, params, query, body, example } of operations) {
      expect(summary, id).toMatch(/^[A-Z].*[^.]$/);
      expect(params.safeParse(example.params ?? {}).error, `${id} params`).toBeUndefined();
      expect(query.safeParse(example.query ?? {}).error, `${id} query`).toBeUndefined();
      expect(body.safeParse(example.body ?? {}).error, `${id} body`).toBeUndefined();
    }
  });

  test("that changes something or spends needs a scope to match", () => {
    for (const { id, method, auth, scope, cost } of operations) {
      if (cost !== null) expect(scope, id).toBe("video:generate");
      if (auth === "account" && method !== "GET" && id !== "sessions.end") expect(scope, id).not.toBeNull();
    }
  });
});
