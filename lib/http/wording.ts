import type { z } from "zod";
import type { FieldErrors } from "#lib/kernel/errors.ts";

type Issue = z.core.$ZodIssue;

/** Where faults of the body as a whole are listed. */
const WHOLE = "base";

/**
 * What is wrong, per field, in the API's words: they read after the field's name ("headline should be at most
 * 160 character(s)"). Parse with `reportInput`, so that a blank can be told from something too short.
 * A refinement's own message is taken as it is.
 */
export function fieldErrors(error: z.ZodError): FieldErrors {
  const fields: FieldErrors = {};
  for (const issue of error.issues) {
    const field = issue.path.join(".") || WHOLE;
    const words = wording(issue);
    const known = (fields[field] ??= []);
    if (!known.includes(words)) known.push(words);
  }
  return fields;
}

function wording(issue: Issue): string {
  switch (issue.code) {
    case "too_small":
      return tooSmall(issue);
    case "too_big":
      return tooBig(issue);
    case "invalid_type":
      return wrongType(issue);
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_union":
      return unionWording(issue);
    case "not_multiple_of":
      return `must be a multiple of ${issue.divisor}`;
    case "custom":
      return issue.message;
    default:
      return "is invalid";
  }
}

function tooSmall({ origin, minimum, inclusive, input }: Extract<Issue, { code: "too_small" }>): string {
  if (origin === "string") return isBlank(input) ? "can't be blank" : `should be at least ${minimum} character(s)`;
  if (origin === "array" || origin === "set") return `should have at least ${minimum} item(s)`;
  return inclusive === false ? `must be greater than ${minimum}` : `must be greater than or equal to ${minimum}`;
}

function tooBig({ origin, maximum, inclusive }: Extract<Issue, { code: "too_big" }>): string {
  if (origin === "string") return `should be at most ${maximum} character(s)`;
  if (origin === "array" || origin === "set") return `should have at most ${maximum} item(s)`;
  return inclusive === false ? `must be less than ${maximum}` : `must be less than or equal to ${maximum}`;
}

function wrongType(issue: Extract<Issue, { code: "invalid_type" }>): string {
  if (issue.path.length === 0) return "should be a JSON object";
  if (issue.input === undefined && !("received" in issue)) return "can't be blank";
  if (issue.input === null) return "can't be blank";
  return issue.expected === "int" ? "is invalid: should be a whole number" : "is invalid";
}

function oneOf(values: readonly unknown[]): string {
  return `is invalid: should be one of ${values.map(String).join(", ")}`;
}

/** A union of fixed values reads like a list of choices. */
function unionWording({ errors }: Extract<Issue, { code: "invalid_union" }>): string {
  const values = errors.flatMap((branch) => branch.map((issue) => (issue.code === "invalid_value" ? issue.values : null)));
  return values.length > 0 && values.every((value) => value !== null) ? oneOf(values.flat()) : "is invalid";
}

function isBlank(input: unknown): boolean {
  return typeof input === "string" && input.trim() === "";
}
