import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll } from "vitest";
import { database as openPool } from "#db/database.ts";
import { closeSender } from "#lib/jobs/queue.ts";
import { serveFrom } from "#lib/testing/api.ts";
import { useTestDatabase, type TestDatabase } from "#lib/testing/database.ts";
import { removeTestStore, startTestStore, type TestStore } from "#lib/testing/storage.ts";

export type TestStudio = {
  database: TestDatabase;
  store: TestStore;
  /** The studio's DATA_DIR. */
  directory: string;
  /** The configuration that makes another process part of this studio. */
  environment: Record<string, string>;
};

/**
 * A studio for the calling test file: its own database, its own embedded store behind a real port, its own data
 * directory. Routes, features and engines of this process serve from it. `settings` are configuration of its own.
 */
export function useTestStudio(settings: Record<string, string> = {}): TestStudio {
  const database = useTestDatabase();
  const studio = { database } as TestStudio;
  beforeAll(async () => {
    studio.store = await startTestStore();
    studio.directory = await mkdtemp(path.join(tmpdir(), "hookline-data-"));
    const { settings: storeSettings } = studio.store;
    const temporary = path.join(studio.directory, "tmp");
    await mkdir(temporary);
    studio.environment = {
      DATABASE_URL: database.url,
      DATA_DIR: studio.directory,
      // Where killed processes leave their files, and where the sweep looks for them.
      TMPDIR: temporary,
      S3_ENDPOINT: storeSettings.endpoint,
      S3_REGION: storeSettings.region,
      S3_BUCKET: storeSettings.bucket,
      S3_ACCESS_KEY_ID: storeSettings.credentials.accessKeyId,
      S3_SECRET_ACCESS_KEY: storeSettings.credentials.secretAccessKey,
      ...settings,
    };
    Object.assign(process.env, studio.environment);
  });
  serveFrom(database);
  afterAll(async () => {
    await closeSender();
    await openPool().close();
    await studio.store.stop();
    await removeTestStore(studio.store);
    await rm(studio.directory, { recursive: true, force: true });
  });
  return studio;
}
