import { describe, expect, test } from "vitest";
import { z } from "zod";
import { operation } from "#lib/contracts/operation.ts";
import { streamRoute, type StreamEvent } from "#lib/http/stream.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { serveFrom } from "#lib/testing/api.ts";
import { useTestDatabase } from "#lib/testing/database.ts";
import { createTokenFor, createUser } from "#lib/testing/factories.ts";

const database = useTestDatabase();
serveFrom(database);

const watch = operation({
  id: "things.watch",
  method: "GET",
  path: "/api/things/:id/events",
  group: "Test",
  summary: "Watch a thing",
  auth: "account",
  scope: "video:read",
  params: z.object({ id: z.string() }),
  stream: true,
  responses: { 200: z.object({ progress: z.number() }) },
});

type Progress = { progress: number; secret?: string };

async function open(events: () => Promise<AsyncIterable<StreamEvent<Progress>>>, signal?: AbortSignal): Promise<Response> {
  const token = await createTokenFor(database.db, await createUser(database.db));
  const request = new Request("http://studio.test/api/things/a/events", { headers: { authorization: `Bearer ${token}` }, signal });
  return streamRoute(watch, events)(request, { params: Promise.resolve({ id: "a" }) });
}

describe("an event stream", () => {
  test("sends each event with its id and name, and only what the contract declares", async () => {
    const response = await open(async () =>
      (async function* () {
        yield { id: "1", event: "run", data: { progress: 0.5, secret: "row" } };
        yield { data: { progress: 1 } };
      })(),
    );
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    expect(await response.text()).toBe('id: 1\nevent: run\ndata: {"progress":0.5}\n\ndata: {"progress":1}\n\n');
  });

  test("is refused like any other request", async () => {
    const response = await open(() => Promise.reject(notFound()));
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: "not_found" });
    const anonymous = await streamRoute(watch, () => Promise.reject(notFound()))(new Request("http://studio.test/api/things/a/events"), { params: Promise.resolve({ id: "a" }) });
    expect(anonymous.status).toBe(401);
  });

  test("stops its source when the caller goes away", async () => {
    const ended = Promise.withResolvers<void>();
    const caller = new AbortController();
    const response = await open(async () =>
      (async function* () {
        try {
          for (let progress = 0; ; progress += 1) yield { data: { progress } };
        } finally {
          ended.resolve();
        }
      })(),
      caller.signal,
    );
    const reader = response.body!.getReader();
    await reader.read();
    caller.abort();
    await ended.promise;
  });
});
