import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createStorage, type Storage } from "#lib/storage/client.ts";
import { type EmbeddedStoreOptions, openEmbeddedStore } from "#lib/storage/embedded/store.ts";
import type { StorageSettings } from "#lib/storage/settings.ts";

export type TestStore = {
  storage: Storage;
  settings: StorageSettings;
  /** Such as `http://127.0.0.1:40123`. */
  origin: string;
  directory: string;
  /** What the store reported as its own fault; tests expect it to stay empty. */
  faults: unknown[];
  /** Ends the server. The objects stay, so that a test can start again over the same directory. */
  stop(): Promise<void>;
};

/** A real embedded store on a free port over a temporary directory (or a given one), and a client for it. */
export async function startTestStore(options: Partial<EmbeddedStoreOptions> = {}): Promise<TestStore> {
  const directory = options.directory ?? (await mkdtemp(path.join(tmpdir(), "hookline-store-")));
  const credentials = { accessKeyId: "HLTESTACCESSKEY00", secretAccessKey: "a-secret-that-only-tests-know-0123456789" };
  const faults: unknown[] = [];
  const store = await openEmbeddedStore({
    pathPrefix: "/storage",
    credentials,
    region: "us-east-1",
    buckets: ["studio"],
    corsOrigins: ["*"],
    onFault: (error) => faults.push(error),
    ...options,
    directory,
  });
  const server = createServer((request, response) => void store.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings: StorageSettings = {
    endpoint: `${origin}/storage`,
    publicEndpoint: undefined,
    defaultOrigin: origin,
    region: "us-east-1",
    bucket: "studio",
    credentials,
    forcePathStyle: true,
  };
  return {
    storage: createStorage(settings),
    settings,
    origin,
    directory,
    faults,
    async stop() {
      store.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Removes what a stopped store has kept. */
export async function removeTestStore({ directory }: TestStore): Promise<void> {
  await rm(directory, { recursive: true, force: true });
}
