import { describe, expect, test } from "vitest";
import { z } from "zod";
import { belongingOf } from "#lib/testing/belongings.ts";
import { person } from "#lib/testing/person.ts";
import { boundRoutes } from "#lib/testing/routes.ts";
import { useTestStudio } from "#lib/testing/studio.ts";

const { database } = useTestStudio();

/** What no field was made for. */
const ODD: readonly unknown[] = [
  ...[null, true, -1, -0, 0, 1.5, 1e308, 2 ** 31, 2 ** 53 + 2],
  ...["", " ", "81", "NaN", "a\0b and some more", "\ud800 and some more", "😀".repeat(40), "x".repeat(60_000), "../../../etc/passwd"],
  ...[[], [null], [[[]]], [1, 1], ["1", "1"], Array(10_000).fill(1), {}, { length: 1 }],
];
/** No account may ask for more than a few dozen things a minute. */
const CALLS_PER_ACCOUNT = 40;

const routes = (await boundRoutes()).filter(({ operation: { auth, method, id } }) => auth === "account" && method !== "GET" && id !== "sessions.end");

/** Bodies that are no objects, and the operation's example with each of its fields made odd. */
function oddBodies(body: z.ZodType, example: unknown): unknown[] {
  const { properties } = z.toJSONSchema(body, { io: "input", unrepresentable: "any" });
  const fields = Object.keys(properties ?? {});
  return [null, [], 1, "text", true, {}, ...fields.flatMap((field) => ODD.map((value) => ({ ...(example as object), [field]: value })))];
}

describe("an odd body", () => {
  // What answers with a failure that its contract doesn't declare is noticed by whoever calls the route.
  test.each(routes.map((route) => [route.operation.id, route] as const))("sent to %s breaks nothing", { timeout: 60_000 }, async (_id, route) => {
    const { operation } = route;
    const bodies = oddBodies(operation.body, operation.example.body);
    for (let from = 0; from < bodies.length; from += CALLS_PER_ACCOUNT) {
      const ada = await person(database.db);
      const belonging = await belongingOf(operation.path)?.(database.db, ada.user.id);
      for (const json of bodies.slice(from, from + CALLS_PER_ACCOUNT)) {
        const { status } = await ada.call(route, { params: belonging?.params, json });
        expect(status, JSON.stringify(json)?.slice(0, 200)).toBeLessThan(500);
      }
    }
  });
});
