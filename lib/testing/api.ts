import { beforeAll } from "vitest";
import { database } from "#db/database.ts";
import type { AnyOperation } from "#lib/contracts/operation.ts";
import { errorsOf } from "#lib/http/operation-errors.ts";
import type { RouteExport } from "#lib/http/route.ts";
import type { TestDatabase } from "#lib/testing/database.ts";

/** Where requests of tests seem to be sent. */
export const TEST_ORIGIN = "http://studio.test";

/** Lets the routes of this process serve from a test's database. Settings that a test leaves out are generous. */
export function serveFrom(testDatabase: TestDatabase, settings: Record<string, string> = {}): void {
  beforeAll(() => {
    Object.assign(process.env, {
      AUTH_SECRET: "a secret that only the tests know, long enough",
      AUTH_ATTEMPTS_PER_MINUTE: "1000",
      ...settings,
      DATABASE_URL: testDatabase.url,
    });
    // The pool that routes open ends with the process; a test file is one.
    database();
  });
}

export type ApiRequest = {
  method?: string;
  params?: Record<string, string | number>;
  query?: Record<string, string>;
  token?: string;
  headers?: Record<string, string>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is, with the headers given. */
  body?: BodyInit;
};

/** An answer with its parsed body; `data` is whatever the test says it is. */
export type ApiAnswer<T> = { status: number; headers: Headers; body: AnswerBody<T> };

type AnswerBody<T> = {
  data: T;
  error: string | null;
  message: string;
  errors: Record<string, string[]>;
  request_id: string;
  meta: { next_cursor: string | null; timestamp: string };
};

/** Calls a route as Next would, and reads its JSON. */
export async function callRoute<T = Record<string, unknown>>(route: RouteExport, request: ApiRequest = {}): Promise<ApiAnswer<T>> {
  const { operation } = route;
  const url = new URL(pathOf(operation.path, request.params ?? {}), TEST_ORIGIN);
  for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
  const headers = new Headers({ host: url.host, "x-hookline-ip": "192.0.2.1", ...request.headers });
  if (request.token !== undefined) headers.set("authorization", `Bearer ${request.token}`);
  if (request.json !== undefined) headers.set("content-type", "application/json");
  const body = request.json === undefined ? request.body : JSON.stringify(request.json);
  const init = { method: request.method ?? operation.method, headers, body, duplex: "half" } as RequestInit;
  const params = Object.fromEntries(Object.entries(request.params ?? {}).map(([name, value]) => [name, String(value)]));
  const response = await route(new Request(url, init), { params: Promise.resolve(params) });
  const text = await response.text();
  const answer = { status: response.status, headers: response.headers, body: text === "" ? null : JSON.parse(text) };
  requireDeclared(operation, answer);
  return answer;
}

/** What any operation may answer whatever it does: the address is limited or the request makes no sense, or a part is down. */
const ANYWHERE: readonly string[] = ["rate_limited", "bad_request", "service_unavailable"];

/** Every failure that a test meets must be one that the operation's contract tells its readers of. */
function requireDeclared(operation: AnyOperation, { status, body }: ApiAnswer<unknown>): void {
  if (status < 400 || operation.envelope === "bare") return;
  const declared: readonly string[] = [...errorsOf(operation), ...ANYWHERE];
  if (!declared.includes(body.error!)) throw new Error(`${operation.id} answered ${body.error}, which its contract doesn't declare`);
}

/** A contract's path with its parameters filled in. */
export function pathOf(path: string, params: Record<string, string | number>): string {
  return path.replace(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(String(params[name] ?? "")));
}
