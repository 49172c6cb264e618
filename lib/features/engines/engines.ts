import { ENGINES, type EngineDescription } from "#lib/engines/catalogue.ts";

/** Which engine serves each capability now. */
export function listEngines(): EngineDescription[] {
  return [...ENGINES];
}
