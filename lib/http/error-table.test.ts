import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { operations } from "#lib/contracts/index.ts";
import { failureOf } from "#lib/http/failure.ts";
import { AppError, ERRORS, type ErrorCode } from "#lib/kernel/errors.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const codes = Object.keys(ERRORS) as ErrorCode[];

describe("the table of errors", () => {
  test("holds nothing that no part of the studio ever says", () => {
    const files = globSync("{app,lib,proxy}{/**/*,}.ts", { cwd: root }).filter((file) => !file.endsWith(".test.ts") && file !== path.join("lib", "kernel", "errors.ts"));
    const source = files.map((file) => readFileSync(path.join(root, file), "utf8")).join("\n");
    expect(codes.filter((code) => !source.includes(`"${code}"`))).toEqual([]);
  });

  test("says of each code what happened and what to do, in sentences", () => {
    for (const code of codes) {
      const { message, remedy, status } = ERRORS[code];
      expect(message, code).toMatch(/^[A-Z]/);
      expect(remedy, code).toMatch(/^[A-Z].*\.$/);
      expect(status, code).toBeGreaterThanOrEqual(400);
    }
  });

  test("is what answers are made from", () => {
    for (const code of codes) {
      const { status, body } = failureOf(new AppError(code), "req_1");
      expect(status).toBe(ERRORS[code].status);
      expect(body).toMatchObject({ error: code, message: ERRORS[code].message, remedy: ERRORS[code].remedy, request_id: "req_1" });
    }
  });

  test("tells a part that is down from a fault of ours, however deep the cause", () => {
    const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
    expect(failureOf(new Error("Failed query", { cause: refused }), "req_1")).toMatchObject({ status: 503, body: { error: "service_unavailable" } });
    expect(failureOf(new Error("Failed query"), "req_1")).toMatchObject({ status: 500, body: { error: "internal_error" } });
  });

  test("holds no code of the editor that no operation tells of and no test has met", () => {
    const tests = globSync("{app,lib}/**/*.test.ts", { cwd: root }).map((file) => readFileSync(path.join(root, file), "utf8")).join("\n");
    const told = new Set<string>(operations.flatMap(({ errors }) => errors));
    const ofEditor = codes.filter((code) => /^(editor|autopilot|batch|upload)_|^unknown_voice$/.test(code));
    expect(ofEditor.length).toBeGreaterThan(20);
    expect(ofEditor.filter((code) => !told.has(code))).toEqual([]);
    expect(ofEditor.filter((code) => !tests.includes(`"${code}"`))).toEqual([]);
  });

  test("is all that contracts speak of", () => {
    for (const { id, errors } of operations) for (const code of errors) expect(codes, id).toContain(code);
  });
});
