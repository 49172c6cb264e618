import { describe, expect, test } from "vitest";
import { Validator } from "@seriousme/openapi-schema-validator";
import { z } from "zod";
import { operations } from "#lib/contracts/index.ts";
import { operation } from "#lib/contracts/operation.ts";
import { openApiDocument } from "#lib/http/openapi.ts";
import { errorsOf } from "#lib/http/operation-errors.ts";
import { firstToShow } from "#lib/http/reference/answers.ts";
import { curlOf } from "#lib/http/reference/curl.ts";
import { fieldsOf } from "#lib/http/reference/fields.ts";

const origin = "http://localhost:3000";

const rename = operation({
  id: "things.rename",
  method: "PATCH",
  path: "/api/things/:id",
  group: "Test",
  summary: "Rename a thing",
  auth: "account",
  scope: "video:generate",
  params: z.object({ id: z.string() }),
  query: z.object({ loud: z.string().optional() }),
  body: z.object({ name: z.string() }),
  responses: { 200: z.object({ name: z.string() }) },
  idempotent: true,
  limit: { bucket: "t", points: 1, seconds: 1 },
  example: { params: { id: "a b" }, query: { loud: "yes" }, body: { name: "it's" } },
});

describe("the OpenAPI document", () => {
  const document = openApiDocument(operations, origin);

  test("is valid OpenAPI 3.1", async () => {
    const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  test("describes every operation under its own name, with an answer and its failures", () => {
    const described = Object.values(document.paths ?? {}).flatMap((path) => Object.values(path as Record<string, { operationId: string; responses: object }>));
    expect(described.map(({ operationId }) => operationId).toSorted()).toEqual(operations.map(({ id }) => id).toSorted());
    for (const { operationId, responses } of described) {
      expect(Object.keys(responses).some((status) => status.startsWith("2")), operationId).toBe(true);
      expect(Object.keys(responses), operationId).toContain("500");
    }
  });

  test("asks for a token wherever one is needed, with its scope", () => {
    const { paths } = openApiDocument([rename], origin);
    expect(paths?.["/api/things/{id}"]?.patch?.security).toEqual([{ bearer: ["video:generate"] }]);
  });
});

describe("an operation's failures", () => {
  test("follow from what it takes", () => {
    expect(errorsOf(rename)).toEqual([
      "malformed_json",
      "unauthorized",
      "insufficient_scope",
      "cross_site_request",
      "idempotency_in_progress",
      "payload_too_large",
      "unsupported_media_type",
      "validation_failed",
      "idempotency_key_reused",
      "rate_limited",
      "internal_error",
    ]);
  });
});

describe("the reference's commands", () => {
  test("are ready to paste into a shell", () => {
    expect(curlOf(rename, origin)).toBe(
      [
        `curl -X PATCH 'http://localhost:3000/api/things/a%20b?loud=yes'`,
        `-H "authorization: Bearer $HOOKLINE_TOKEN"`,
        `-H "idempotency-key: $KEY"`,
        `-H "content-type: application/json"`,
        String.raw`-d '{"name":"it'\''s"}'`,
      ].join(" \\\n  "),
    );
  });
});

describe("the reference's tables", () => {
  test("say of each field what it is, whether it is needed, and its limits", () => {
    const schema = z.object({
      name: z.string().min(1).max(100).default("Short").meta({ description: "A label." }),
      scopes: z.array(z.enum(["a", "b"])).max(4),
      count: z.number().int().min(3).max(10).optional(),
      logo: z.object({ url: z.string() }).nullable(),
    });
    expect(fieldsOf(schema, "input")).toEqual([
      { name: "name", type: "text", required: false, notes: 'A label. 1 to 100 characters. Default "Short".' },
      { name: "scopes", type: "list of texts", required: true, notes: "One of a, b. At most 4 entries." },
      { name: "count", type: "whole number", required: false, notes: "3 to 10." },
      { name: "logo", type: "object or null", required: true, notes: "" },
      { name: "logo.url", type: "text", required: true, notes: "" },
    ]);
  });

  test("show what is in a list", () => {
    expect(fieldsOf(z.array(z.object({ id: z.number() })), "output")).toEqual([{ name: "id", type: "number", required: true, notes: "" }]);
  });
});

describe("the fields of an answer", () => {
  test("are shown where a thing first appears, alone or in a list", () => {
    const thing = z.object({ id: z.number() });
    const get = operation({ ...rename, id: "things.get", responses: { 200: thing } });
    const list = operation({ ...rename, id: "things.list", responses: { 200: z.array(thing) } });
    expect(firstToShow([list, get]).get(thing)?.id).toBe("things.list");
  });
});
