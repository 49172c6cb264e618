import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { inject, onTestFinished, afterAll, beforeAll } from "vitest";
import { connect, type Connection } from "#db/client.ts";
import { TEMPLATE } from "#lib/testing/postgres.ts";

export type TestDatabase = Connection & { url: string };

/** A fresh, migrated database of its own for the calling test file; dropped when the file is done. */
export function useTestDatabase(): TestDatabase {
  const holder: { current?: TestDatabase; drop?: () => Promise<void> } = {};
  beforeAll(async () => {
    const created = await createTestDatabase();
    holder.current = created.database;
    holder.drop = created.drop;
  });
  afterAll(async () => holder.drop?.());
  return new Proxy({} as TestDatabase, { get: (_target, name) => Reflect.get(holder.current!, name) });
}

/** A fresh database for one test, for tests that must be alone. */
export async function databaseForTest(): Promise<TestDatabase> {
  const { database, drop } = await createTestDatabase();
  onTestFinished(drop);
  return database;
}

async function createTestDatabase(): Promise<{ database: TestDatabase; drop: () => Promise<void> }> {
  const base = inject("postgresUrl");
  const name = `t_${randomBytes(6).toString("hex")}`;
  const admin = postgres(`${base}/postgres`, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name} template ${TEMPLATE}`);
  const url = `${base}/${name}`;
  const connection = connect(url, { max: 10, applicationName: "hookline-test" });
  return {
    database: { ...connection, url },
    async drop() {
      await connection.close();
      await admin.unsafe(`drop database if exists ${name} with (force)`);
      await admin.end();
    },
  };
}
