import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { vouchForCaller } from "#lib/auth/client-ip.ts";
import type { RouteExport } from "#lib/http/route.ts";
import { boundRoutes } from "#lib/testing/routes.ts";

/** Every route of the API behind a real port, for programs that know nothing of this process. */
export async function startApiServer(): Promise<{ origin: string; stop(): Promise<void> }> {
  const routes = (await boundRoutes()).map((route) => ({ route, shape: shapeOf(route.operation.path) }));
  // A fixed name wins over a parameter, as it does in Next.
  routes.sort((a, b) => a.shape.names.length - b.shape.names.length);
  const server = createServer((request, response) => {
    vouchForCaller(request, 0);
    const path = new URL(request.url ?? "/", "http://studio.test").pathname;
    const found = routes.find(({ route, shape }) => route.operation.method === request.method && shape.pattern.test(path));
    void (found ? answer(found.route, found.shape.pattern.exec(path)?.groups ?? {}, request, response) : response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function shapeOf(path: string): { pattern: RegExp; names: string[] } {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name!);
  return { names, pattern: new RegExp(`^${path.replaceAll(".", "\\.").replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`) };
}

async function answer(route: RouteExport, params: Record<string, string>, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  const init = {
    method: incoming.method,
    headers: incoming.headers as Record<string, string>,
    body: incoming.method === "GET" ? undefined : Readable.toWeb(incoming),
    duplex: "half",
    signal: gone.signal,
  };
  const response = await route(new Request(`http://${incoming.headers.host}${incoming.url}`, init as RequestInit), { params: Promise.resolve(params) });
  // Who has hung up meanwhile, as a page that is reloaded does, needs no answer.
  if (gone.signal.aborted) return;
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body) return void outgoing.end();
  await pipeline(Readable.fromWeb(response.body as never), outgoing).catch((error: unknown) => {
    if (!gone.signal.aborted) throw error;
  });
}
