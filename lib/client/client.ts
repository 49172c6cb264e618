import type { z } from "zod";
import type { AnyOperation } from "#lib/contracts/operation.ts";
import { RequestFailure } from "#lib/client/request-failure.ts";

/** The data of an operation's answer; null where there is none. */
export type Output<O extends AnyOperation> = {
  [S in keyof O["responses"]]: O["responses"][S] extends z.ZodType ? z.output<O["responses"][S]> : null;
}[keyof O["responses"]];

/** What an operation is called with. Path parameters and a body must be given where the contract needs them. */
export type Input<O extends AnyOperation> = Part<"params", z.input<O["params"]>> &
  Part<"body", z.input<O["body"]>> & {
    query?: Readonly<Record<string, string | undefined>>;
    idempotencyKey?: string;
    signal?: AbortSignal;
  };

type Part<Name extends string, T> = Record<string, never> extends T ? { [N in Name]?: T } : { [N in Name]: T };

/** One page of a list, and where the next one begins. */
export type Page<T> = { data: T; nextCursor: string | null };

export type Client = {
  /** Calls an operation for its data. Throws RequestFailure for every answer that isn't a success. */
  call<O extends AnyOperation>(operation: O, ...input: Arguments<O>): Promise<Output<O>>;
  /** The same for lists, with the cursor of the next page. */
  callPage<O extends AnyOperation>(operation: O, ...input: Arguments<O>): Promise<Page<Output<O>>>;
};

/** An input that needs nothing may be left out. */
type Arguments<O extends AnyOperation> = Record<string, never> extends Input<O> ? [input?: Input<O>] : [input: Input<O>];

type Loose = { params?: Record<string, unknown>; body?: unknown; query?: Record<string, string | undefined>; idempotencyKey?: string; signal?: AbortSignal };

/**
 * A client of the API, typed by its contracts. In the studio's own pages it needs nothing: the browser sends the
 * session along. Elsewhere it takes the studio's origin and a token.
 */
export function createClient({ origin = "", token, fetch = globalThis.fetch }: { origin?: string; token?: string; fetch?: typeof globalThis.fetch } = {}): Client {
  const callPage = async (operation: AnyOperation, input: Loose = {}): Promise<Page<never>> => {
    const response = await fetch(origin + addressOf(operation, input), requestOf(operation, input, token)).catch((cause: unknown) => {
      if (input.signal?.aborted) throw cause;
      throw RequestFailure.unreachable(cause);
    });
    const body = await readBody(response);
    if (!response.ok) throw RequestFailure.of(response.status, body);
    return operation.envelope === "bare" || body === null ? page(body, null) : page(body.data, body.meta);
  };
  return { callPage, call: async (operation: AnyOperation, input?: Loose) => (await callPage(operation, input)).data } as Client;
}

function page(data: unknown, meta: unknown): Page<never> {
  const cursor = (meta as { next_cursor?: string | null } | null)?.next_cursor;
  return { data: data as never, nextCursor: cursor ?? null };
}

/** The path with its parameters, and the query. */
export function addressOf(operation: Pick<AnyOperation, "path">, { params = {}, query = {} }: Pick<Loose, "params" | "query">): string {
  const path = operation.path.replace(/:(\w+)/g, (_whole, name: string) => encodeURIComponent(String(params[name])));
  const given = Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}

function requestOf({ method }: AnyOperation, { body, idempotencyKey, signal }: Loose, token: string | undefined): RequestInit {
  return {
    method,
    signal,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...(idempotencyKey !== undefined && { "idempotency-key": idempotencyKey }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  };
}

/** The JSON of an answer; null for none, and for what a proxy in between may have written instead. */
async function readBody(response: Response): Promise<Record<string, unknown> | null> {
  const text = await response.text();
  if (text === "" || !response.headers.get("content-type")?.includes("json")) return null;
  return JSON.parse(text) as Record<string, unknown>;
}
