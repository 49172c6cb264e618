import { createClient } from "#lib/client/client.ts";

export { RequestFailure } from "#lib/client/request-failure.ts";

/** The API as the studio's own pages call it: the browser's session says who is asking. */
export const { call, callPage } = createClient();
