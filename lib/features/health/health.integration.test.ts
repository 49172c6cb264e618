import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { sql } from "drizzle-orm";
import { connect } from "#db/client.ts";
import { reportWorker } from "#db/queries/workers.ts";
import { workers } from "#db/schema/index.ts";
import { checkHealth, type Health } from "#lib/features/health/health.ts";
import { callRoute } from "#lib/testing/api.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import * as health from "#app/api/health/route.ts";

const studio = useTestStudio();
const { database } = studio;

beforeEach(async () => {
  await database.db.delete(workers);
  await reportWorker(database.db, { id: randomUUID(), host: "here", pid: 1 });
});

async function ask(): Promise<{ status: number; body: Health }> {
  const { status, body } = await callRoute(health.GET);
  return { status, body: body as unknown as Health };
}

describe("the health of the studio", () => {
  test("is up when every part is, and anybody may ask", async () => {
    const { status, body } = await ask();
    expect(status).toBe(200);
    expect(body).toMatchObject({
      status: "up",
      database: { status: "up" },
      storage: { status: "up" },
      queue: { status: "up", detail: "0 waiting" },
      workers: { status: "up", detail: "1 running" },
    });
  });

  test("is down without a worker, and says what to do", async () => {
    await database.db.update(workers).set({ seenAt: sql`now() - interval '1 minute'` });
    const { status, body } = await ask();
    expect(status).toBe(503);
    expect(body).toMatchObject({ status: "down", database: { status: "up" }, workers: { status: "down", detail: expect.stringContaining("npm run worker") } });
  });

  test("is down when the database doesn't answer", async () => {
    const gone = connect(database.url.replace(/:\d+\//, ":9/"), { max: 1 });
    const found = await checkHealth(gone.db);
    await gone.close();
    expect(found).toMatchObject({ status: "down", storage: { status: "up" } });
    for (const part of [found.database, found.queue, found.workers]) expect(part).toEqual({ status: "down", detail: "no answer (ECONNREFUSED)" });
  });

  test("is down when the store doesn't answer", async () => {
    await studio.store.stop();
    const { status, body } = await ask();
    expect(status).toBe(503);
    expect(body).toMatchObject({ status: "down", database: { status: "up" }, storage: { status: "down", detail: "no answer (ECONNREFUSED)" } });
  });
});
