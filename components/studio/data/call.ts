import { createClient } from "#lib/client/client.ts";

/** The API as the studio's own pages call it: the browser sends the session along. */
export const { call, callPage } = createClient();
