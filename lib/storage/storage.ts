import { createStorage, type Storage } from "./client.ts";
import { storageSettings } from "./settings.ts";

let configured: Storage | undefined;

/** The store of this process, as configured. */
export function storage(): Storage {
  configured ??= createStorage(storageSettings());
  return configured;
}
