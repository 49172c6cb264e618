import { z } from "zod";
import type { AnyOperation } from "#lib/contracts/operation.ts";

/** The first success of an operation: its schema, null where there is no body. */
export function answerOf({ responses }: AnyOperation): z.ZodType | null {
  return Object.values(responses)[0] ?? null;
}

/** The operation that shows each thing's fields: the first that answers with it, alone or in a list. */
export function firstToShow(operations: readonly AnyOperation[]): ReadonlyMap<z.ZodType | null, AnyOperation> {
  const first = new Map<z.ZodType | null, AnyOperation>();
  for (const operation of operations) {
    const thing = thingOf(answerOf(operation));
    if (thing && !first.has(thing)) first.set(thing, operation);
  }
  return first;
}

/** What an answer holds, taken out of its list. */
export function thingOf(schema: z.ZodType | null): z.ZodType | null {
  return schema instanceof z.ZodArray ? (schema.element as z.ZodType) : schema;
}
