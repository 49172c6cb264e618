import { beforeEach, describe, expect, test } from "vitest";
import { beginRun, completeRun, insertRun, reportProgress } from "#db/queries/runs.ts";
import type { RunView } from "#lib/contracts/runs.ts";
import { TEST_ORIGIN, serveFrom } from "#lib/testing/api.ts";
import { useTestDatabase } from "#lib/testing/database.ts";
import { person, type Person } from "#lib/testing/person.ts";
import * as events from "./[id]/events/route.ts";
import * as single from "./[id]/route.ts";

const database = useTestDatabase();
serveFrom(database);

let ada: Person;
let id: string;
beforeEach(async () => {
  ada = await person(database.db);
  ({ id } = await insertRun(database.db, { ownerId: ada.user.id, kind: "test", input: {} }));
});

type Heard = { id: number; event: string; run: RunView };

/** Opens the stream of events. */
function follow({ token = ada.token, lastEventId }: { token?: string; lastEventId?: number } = {}, stop = new AbortController()) {
  const headers = { authorization: `Bearer ${token}`, host: new URL(TEST_ORIGIN).host, "x-hookline-ip": "192.0.2.1", ...(lastEventId !== undefined && { "last-event-id": String(lastEventId) }) };
  const request = new Request(`${TEST_ORIGIN}/api/runs/${id}/events`, { headers, signal: stop.signal });
  return events.GET(request, { params: Promise.resolve({ id }) });
}

async function* heard(response: Response): AsyncGenerator<Heard> {
  let text = "";
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const whole = text.split("\n\n");
    text = whole.pop()!;
    for (const event of whole) {
      const fields = Object.fromEntries(event.split("\n").map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 2)]));
      if (fields.data) yield { id: Number(fields.id), event: fields.event!, run: JSON.parse(fields.data) };
    }
  }
}

const report = (progress: number) => reportProgress(database.db, id, { progress, stage: "Drawing the film" });
const complete = () => database.db.transaction((tx) => completeRun(tx, id, { slug: "candle" }));

describe("the events of a run", () => {
  test("tell every state as it comes, and end with the run", async () => {
    const response = await follow();
    expect(response.headers.get("content-type")).toContain("text/event-stream");
    const stream = heard(response);
    expect((await stream.next()).value).toMatchObject({ event: "run", run: { status: "queued", progress: 0 } });
    await beginRun(database.db, id);
    expect((await stream.next()).value).toMatchObject({ run: { status: "running" } });
    await report(0.5);
    expect((await stream.next()).value).toMatchObject({ run: { progress: 0.5, stage: "Drawing the film" } });
    await complete();
    expect((await stream.next()).value).toMatchObject({ run: { status: "completed", progress: 1, result: { slug: "candle" } } });
    expect((await stream.next()).done).toBe(true);
  });

  test("go on after the last one heard", async () => {
    const first = new AbortController();
    const stream = heard(await follow({}, first));
    const { value } = await stream.next();
    first.abort();
    await stream.return(undefined);
    await beginRun(database.db, id);
    await report(0.25);
    const resumed = heard(await follow({ lastEventId: (value as Heard).id }));
    const next = (await resumed.next()).value as Heard;
    expect(next.run).toMatchObject({ status: "running", progress: 0.25 });
    expect(next.id).toBeGreaterThan((value as Heard).id);
    await complete();
    expect((await resumed.next()).value).toMatchObject({ run: { status: "completed" } });
  });

  test("have nothing more to say to who has heard the end", async () => {
    await complete();
    const { version } = (await ada.call<RunView>(single.GET, { params: { id } })).body.data;
    expect(await Array.fromAsync(heard(await follow({ lastEventId: version })))).toEqual([]);
    expect(await Array.fromAsync(heard(await follow({ lastEventId: version - 1 })))).toHaveLength(1);
  });

  test("are told to all who listen", async () => {
    const streams = [heard(await follow()), heard(await follow())];
    await Promise.all(streams.map((stream) => stream.next()));
    await complete();
    const last = await Promise.all(streams.map((stream) => stream.next()));
    for (const { value } of last) expect(value).toMatchObject({ run: { status: "completed" } });
  });

  test("and the run itself are hidden from everybody else", async () => {
    const eve = await person(database.db);
    expect((await follow({ token: eve.token })).status).toBe(404);
    expect((await eve.call(single.GET, { params: { id } })).status).toBe(404);
  });
});
