import type { z } from "zod";
import type { AnyOperation } from "#lib/contracts/operation.ts";

type Output<O extends AnyOperation> = {
  [S in keyof O["responses"]]: O["responses"][S] extends z.ZodType ? z.output<O["responses"][S]> : null;
}[keyof O["responses"]];

export type Input<O extends AnyOperation> = {
  params?: z.input<O["params"]>;
  query?: Record<string, string | undefined>;
  body?: z.input<O["body"]>;
  idempotencyKey?: string;
  signal?: AbortSignal;
};

export class RequestFailure extends Error {
  readonly status: number;
  readonly code: string;
  readonly remedy: string;
  readonly fields: Readonly<Record<string, string[]>>;

  constructor(status: number, body: Record<string, unknown>) {
    super(typeof body.message === "string" ? body.message : "The studio can't be reached.");
    this.name = "RequestFailure";
    this.status = status;
    this.code = typeof body.error === "string" ? body.error : "unreachable";
    this.remedy = typeof body.remedy === "string" ? body.remedy : "Check that it is running, then try again.";
    this.fields = (body.errors as Record<string, string[]> | undefined) ?? {};
  }
}

export type Answer<T> = { data: T; nextCursor: string | null };

export async function callPage<O extends AnyOperation>(operation: O, input: Input<O> = {}): Promise<Answer<Output<O>>> {
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String((input.params as Record<string, unknown>)[name])));
  const query = new URLSearchParams(Object.entries(input.query ?? {}).filter((pair): pair is [string, string] => pair[1] !== undefined));
  const response = await fetch(query.size > 0 ? `${path}?${query}` : path, {
    method: operation.method,
    signal: input.signal,
    headers: {
      ...(input.body !== undefined && { "content-type": "application/json" }),
      ...(input.idempotencyKey && { "idempotency-key": input.idempotencyKey }),
    },
    body: input.body === undefined ? undefined : JSON.stringify(input.body),
  }).catch((cause: unknown) => {
    if (input.signal?.aborted) throw cause;
    throw new RequestFailure(0, {});
  });
  if (response.status === 204) return { data: null as Output<O>, nextCursor: null };
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new RequestFailure(response.status, body);
  return operation.envelope === "bare" ? { data: body, nextCursor: null } : { data: body.data, nextCursor: body.meta?.next_cursor ?? null };
}

export async function call<O extends AnyOperation>(operation: O, input: Input<O> = {}): Promise<Output<O>> {
  return (await callPage(operation, input)).data;
}
