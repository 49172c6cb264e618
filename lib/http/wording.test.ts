import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fieldErrors } from "#lib/http/wording.ts";

function faultsOf(schema: z.ZodType, input: unknown): Record<string, string[]> {
  const parsed = schema.safeParse(input, { reportInput: true });
  if (parsed.success) throw new Error("expected a fault");
  return fieldErrors(parsed.error);
}

describe("field errors are worded as the API's users know them", () => {
  const cases: [string, z.ZodType, unknown, string][] = [
    ["text too short", z.string().min(10), "candles", "should be at least 10 character(s)"],
    ["text too long", z.string().max(160), "x".repeat(161), "should be at most 160 character(s)"],
    ["text missing", z.string(), undefined, "can't be blank"],
    ["text null", z.string(), null, "can't be blank"],
    ["text empty", z.string().min(10), "", "can't be blank"],
    ["text of spaces", z.string().trim().min(10), "   ", "can't be blank"],
    ["wrong type", z.string(), 12, "is invalid"],
    ["wrong format", z.string().regex(/^#/), "blue", "is invalid"],
    ["no e-mail address", z.email(), "ada", "is invalid"],
    ["number too small", z.number().min(3), 2, "must be greater than or equal to 3"],
    ["number too large", z.number().max(10), 11, "must be less than or equal to 10"],
    ["number not above", z.number().positive(), 0, "must be greater than 0"],
    ["not whole", z.number().int(), 2.5, "is invalid: should be a whole number"],
    ["not a number in a query", z.coerce.number().int(), "abc", "is invalid"],
    ["not on the list", z.enum(["top", "center"]), "left", "is invalid: should be one of top, center"],
    ["not one of two numbers", z.union([z.literal(12), z.literal(14)]), 13, "is invalid: should be one of 12, 14"],
    ["list too long", z.array(z.string()).max(1), ["a", "b"], "should have at most 1 item(s)"],
    ["list too short", z.array(z.string()).min(1), [], "should have at least 1 item(s)"],
    ["own rule", z.string().refine(() => false, "needs a verb"), "x", "needs a verb"],
  ];

  test.each(cases)("%s", (_name, schema, input, words) => {
    expect(faultsOf(z.object({ field: schema }), { field: input })).toEqual({ field: [words] });
  });

  test("a fault inside a list names its place", () => {
    expect(faultsOf(z.object({ order: z.array(z.number()) }), { order: [1, "two"] })).toEqual({ "order.1": ["is invalid"] });
  });

  test("a body that is no object is told so", () => {
    expect(faultsOf(z.object({}), [])).toEqual({ base: ["should be a JSON object"] });
  });

  test("every faulty field is named at once", () => {
    expect(Object.keys(faultsOf(z.object({ a: z.string(), b: z.number(), c: z.string() }), { c: "fine" }))).toEqual(["a", "b"]);
  });
});
