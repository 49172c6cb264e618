import { expect, test } from "vitest";
import { parseEnv } from "#lib/config/env.ts";

test("nothing has to be configured, and an empty value is none", () => {
  expect(parseEnv({ PORT: "", SIGNUPS: "" })).toMatchObject({ PORT: 3000, SIGNUPS: "open", STARTING_CREDITS: 200, AUTH_ATTEMPTS_PER_MINUTE: 5 });
});

test("every fault is told at once, each under its name", () => {
  expect(() => parseEnv({ PORT: "http", SIGNUPS: "maybe", AUTH_SECRET: "short" })).toThrow(/PORT: .+\n.*AUTH_SECRET: should be at least 32 characters\n.*SIGNUPS: /);
});

test("a store elsewhere needs its keys", () => {
  expect(() => parseEnv({ S3_ENDPOINT: "https://s3.example", S3_ACCESS_KEY_ID: "key" })).toThrow("S3_SECRET_ACCESS_KEY: should be set, because S3_ENDPOINT is");
  expect(parseEnv({ S3_ENDPOINT: "https://s3.example", S3_ACCESS_KEY_ID: "key", S3_SECRET_ACCESS_KEY: "secret" }).S3_BUCKET).toBe("hookline");
});
