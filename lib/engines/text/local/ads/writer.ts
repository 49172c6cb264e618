import type { AdWriter } from "#lib/engines/text/port.ts";

export const localAdWriter = {} as AdWriter;
