import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import next from "next";
import { vouchForCaller } from "#lib/auth/client-ip.ts";
import type { Env } from "#lib/config/env.ts";
import { failureOf } from "#lib/http/failure.ts";
import { isSoundAddress } from "#lib/http/keepable.ts";
import { newRequestId } from "#lib/http/request-log.ts";
import { AppError } from "#lib/kernel/errors.ts";
import type { EmbeddedStore } from "#lib/storage/embedded/store.ts";
import { openStudioStore } from "#lib/storage/serve.ts";
import { EMBEDDED_PATH, isEmbedded } from "#lib/storage/settings.ts";

/** A body that stands still for this long is given up; a body may otherwise take as long as it needs. */
const IDLE_BODY_MS = 60_000;
/** Longer than the idle time of common load balancers, so that it is never us who closes first. */
const KEEP_ALIVE_MS = 65_000;
/** How long a stop waits for answers that are under way. Event streams do not end by themselves. */
const DRAIN_MS = 3_000;

/**
 * Serves the studio on one port. Large bodies go to the embedded store without passing through Next;
 * event streams and the reload socket of development pass through untouched.
 * @throws Error when the port cannot be used.
 */
export async function startWebServer({ PORT, HOST, NODE_ENV }: Env): Promise<{ stop(): Promise<void> }> {
  const server = createServer({ headersTimeout: 30_000, requestTimeout: 0, keepAliveTimeout: KEEP_ALIVE_MS });
  const app = next({ dev: NODE_ENV === "development", dir: process.cwd(), hostname: HOST, port: PORT, httpServer: server });
  const [store] = await Promise.all([isEmbedded() ? openStudioStore() : undefined, app.prepare()]);
  const answerPage = app.getRequestHandler();

  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    endIdleBody(request);
    vouchForCaller(request);
    if (!isSoundAddress(request.url ?? "")) return refuse(response, "bad_request");
    if (request.method === "TRACE") return refuse(response, "method_not_allowed");
    if (store && isStorePath(request.url ?? "")) void store.handle(request, response);
    else void answerPage(request, response);
  });
  if (NODE_ENV === "development") server.on("upgrade", app.getUpgradeHandler());
  await listen(server, PORT, HOST);
  return { stop: () => stopServer(server, store, () => app.close()) };
}

/** What Next would fall over: an address that can't be decoded, or a method that its requests can't have. */
function refuse(response: ServerResponse, code: "bad_request" | "method_not_allowed"): void {
  const requestId = newRequestId();
  const { status, body } = failureOf(new AppError(code), requestId);
  response.writeHead(status, { "Content-Type": "application/json", "X-Content-Type-Options": "nosniff", "X-Request-Id": requestId });
  response.end(JSON.stringify(body));
}

function isStorePath(url: string): boolean {
  return url.startsWith(`${EMBEDDED_PATH}/`);
}

function endIdleBody(request: IncomingMessage): void {
  request.setTimeout(IDLE_BODY_MS, () => request.destroy());
  // The answer, an event stream for one, may take its time.
  request.once("end", () => request.socket.setTimeout(0));
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const taken = error.code === "EADDRINUSE";
      reject(taken ? new Error(`Port ${port} is taken by another program; choose another one with PORT.`) : error);
    });
    server.listen(port, host, () => resolve());
  });
}

async function stopServer(server: Server, store: EmbeddedStore | undefined, closeApp: () => Promise<void>): Promise<void> {
  store?.close();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearTimeout(timer);
  await closeApp();
}
