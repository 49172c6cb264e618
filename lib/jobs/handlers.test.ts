import { expect, test } from "vitest";
import { DEAD_LETTERS, JOBS } from "#lib/jobs/definitions.ts";
import { HANDLERS } from "#lib/jobs/handlers.ts";

test("every declared job has a handler, and every handler a declaration", () => {
  expect(Object.keys(HANDLERS).toSorted()).toEqual(JOBS.map(({ name }) => name).toSorted());
});

test("every handler can be loaded", async () => {
  for (const load of Object.values(HANDLERS)) expect(await load()).toMatchObject({ handle: expect.any(Function) });
});

test("jobs have names of their own, apart from the queue of those given up", () => {
  const names = JOBS.map(({ name }) => name);
  expect(new Set([...names, DEAD_LETTERS]).size).toBe(names.length + 1);
});

test("every job that is paid for is settled when all its tries are used up", async () => {
  expect(await HANDLERS["shorts.render"]!()).toMatchObject({ giveUp: expect.any(Function) });
});
