import { z } from "zod";

/** A field of a request or an answer, in words. */
export type Field = { name: string; type: string; required: boolean; notes: string };

type Schema = {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  maxItems?: number;
  minItems?: number;
  default?: unknown;
  description?: string;
};

/** Deeper than this a table helps nobody; the OpenAPI document has the rest. */
const MAX_DEPTH = 2;

/**
 * The fields of an object's schema, or of the objects in a list; those of nested objects follow as `outer.inner`,
 * of nested lists as `outer[].inner`.
 */
export function fieldsOf(schema: z.ZodType, io: "input" | "output"): Field[] {
  return walk(z.toJSONSchema(schema, { io, unrepresentable: "any" }) as Schema, "", MAX_DEPTH);
}

function walk(schema: Schema, prefix: string, depth: number): Field[] {
  const object = depth === 0 ? undefined : nested(schema);
  return Object.entries(object?.properties ?? {}).flatMap(([name, property]) => {
    const path = prefix ? `${prefix}.${name}` : name;
    const field = { name: path, type: typeWords(property), required: object?.required?.includes(name) ?? false, notes: notesOf(property) };
    return [field, ...walk(property, listOf(property) ? `${path}[]` : path, depth - 1)];
  });
}

/** The object that a schema describes: itself, the one in its list, or the one that isn't null. */
function nested(schema: Schema): Schema | undefined {
  if (schema.properties) return schema;
  const list = listOf(schema);
  if (list) return nested(list);
  return schema.anyOf?.map(nested).find((branch) => branch !== undefined);
}

function listOf(schema: Schema): Schema | undefined {
  return schema.items ?? schema.anyOf?.map(listOf).find((branch) => branch !== undefined);
}

function typeWords(schema: Schema): string {
  if (schema.enum) return "text";
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf) return unionWords(schema.anyOf);
  if (schema.items) return `list of ${typeWords(schema.items)}s`;
  if (Array.isArray(schema.type)) return unionWords(schema.type.map((type) => ({ ...schema, type })));
  if (schema.format === "date-time") return "time";
  return { integer: "whole number", boolean: "true or false", string: "text" }[schema.type ?? ""] ?? schema.type ?? "anything";
}

function unionWords(branches: readonly Schema[]): string {
  return [...new Set(branches.map((branch) => (branch.type === "null" ? "null" : typeWords(branch))))].join(" or ");
}

function notesOf(schema: Schema): string {
  const shape = schema.anyOf?.find(({ type }) => type !== "null") ?? schema;
  const choices = shape.enum ?? shape.items?.enum;
  return [
    schema.description ?? "",
    choices ? `One of ${choices.map(String).join(", ")}` : "",
    bounds(shape.minLength, shape.maxLength, "characters"),
    bounds(shape.minItems, shape.maxItems, "entries"),
    bounds(shape.minimum ?? shape.exclusiveMinimum, maximumOf(shape), ""),
    schema.default === undefined ? "" : `Default ${JSON.stringify(schema.default)}.`,
  ]
    .filter(Boolean)
    .map((note) => (note.endsWith(".") ? note : `${note}.`))
    .join(" ");
}

/** The largest safe whole number is no limit that anybody would want to read. */
function maximumOf({ maximum }: Schema): number | undefined {
  return maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum;
}

function bounds(least: number | undefined, most: number | undefined, unit: string): string {
  const low = least === undefined || least === Number.MIN_SAFE_INTEGER ? undefined : least;
  if (low === undefined && most === undefined) return "";
  if (low === undefined) return `At most ${most} ${unit}`.trim();
  if (most === undefined) return low === 0 ? "" : `At least ${low} ${unit}`.trim();
  return `${low} to ${most} ${unit}`.trim();
}
