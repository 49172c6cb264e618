import type { z } from "zod";
import type { answerMeta } from "#lib/contracts/envelopes.ts";
import type { Access, AnyOperation, Operation, Responses } from "#lib/contracts/operation.ts";
import { admit, type Admission, type Context } from "#lib/http/admission.ts";
import { matchesEtag, weakEtag } from "#lib/http/etag.ts";
import { failureOf } from "#lib/http/failure.ts";
import { OPEN_TO_ALL } from "#lib/http/headers.ts";
import { answerOnce, bodyHashOf, idempotencyKeyOf, type PlainAnswer } from "#lib/http/idempotency.ts";
import { logRequest, newRequestId } from "#lib/http/request-log.ts";

/** What a handler returns: one of the operation's statuses, and the data that its schema takes. */
export type Answer<R extends Responses> = {
  [S in keyof R & number]: R[S] extends z.ZodType
    ? { status: S; data: z.input<R[S]>; next_cursor?: string | null }
    : { status: S };
}[keyof R & number];

export type Handler<O extends AnyOperation> = (context: Context<O>) => Promise<Answer<O["responses"]>>;

/** A route file's export, as Next calls it. It carries its operation, so that tests can go through all of them. */
export type RouteExport = {
  (request: Request, segment: { params: Promise<Record<string, string | string[] | undefined>> }): Promise<Response>;
  readonly operation: AnyOperation;
};

/**
 * Binds an operation to the handler that serves it. Around the handler: request id, limits, credential, scope,
 * body and fields (see `admit`), idempotency, the answer's schema (what it doesn't declare is left out), ETag,
 * and the log.
 */
export function route<
  A extends Access,
  P extends z.ZodType,
  Q extends z.ZodType,
  B extends z.ZodType,
  R extends Responses,
  // Of its own, so that a status stays the literal that was written.
  const Returned extends Answer<R>,
>(operation: Operation<A, P, Q, B, R>, handler: (context: Context<Operation<A, P, Q, B, R>>) => Promise<Returned>): RouteExport {
  return withOperation(operation, (request, rawParams, trace) => serve(operation, handler, request, rawParams, trace));
}

export type RawParams = Record<string, string | string[] | undefined>;
export type Trace = { requestId: string; accountId: string | undefined };

/** What every kind of route has around it: an id, failures in the envelope, a line in the log. */
export function withOperation(
  operation: AnyOperation,
  serve: (request: Request, rawParams: RawParams, trace: Trace) => Promise<Response>,
): RouteExport {
  // Next gives no params at all to a path that has none.
  const call = async (request: Request, segment: { params: Promise<RawParams> }): Promise<Response> => {
    const startedAt = performance.now();
    const trace: Trace = { requestId: newRequestId(), accountId: undefined };
    const { response, error } = await settle(async () => serve(request, (await segment.params) ?? {}, trace), trace.requestId);
    logRequest({ ...trace, method: request.method, path: new URL(request.url).pathname, status: response.status, startedAt, error });
    return response;
  };
  return Object.assign(call, { operation });
}

async function settle(serve: () => Promise<Response>, requestId: string): Promise<{ response: Response; error?: unknown }> {
  try {
    return { response: await serve() };
  } catch (error) {
    const { status, body, headers } = failureOf(error, requestId);
    return { response: respond({ status, body }, requestId, headers), error };
  }
}

async function serve<O extends AnyOperation>(operation: O, handler: Handler<O>, request: Request, rawParams: RawParams, trace: Trace): Promise<Response> {
  const admission = await admit(operation, request, rawParams, trace.requestId);
  trace.accountId = admission.principal?.account.id;
  const answer = async () => plainAnswer(operation, await handler(admission.context));
  const { replayed, ...plain } = await answerKeyed(operation, request, admission, answer);
  const headers = { ...admission.headers, ...(replayed && { "Idempotency-Replayed": "true" }) };
  return operation.method === "GET" ? respondToRead(request, plain, trace.requestId, headers) : respond(plain, trace.requestId, headers);
}

async function answerKeyed<O extends AnyOperation>(
  operation: O,
  request: Request,
  { context, principal, bytes }: Admission<O>,
  answer: () => Promise<PlainAnswer>,
): Promise<PlainAnswer & { replayed: boolean }> {
  const key = operation.idempotent && principal ? idempotencyKeyOf(request.headers) : null;
  if (key === null || !principal) return { ...(await answer()), replayed: false };
  const route = `${request.method} ${new URL(request.url).pathname}`;
  return answerOnce(context.db, { ownerId: principal.account.id, route, key }, bodyHashOf(bytes), answer);
}

/** The handler's answer in its envelope. Data passes through its schema: a column nobody declared can't leak. */
function plainAnswer(operation: AnyOperation, answer: { status: number; data?: unknown; next_cursor?: string | null }): PlainAnswer {
  const schema = operation.responses[answer.status];
  if (schema === undefined) throw new Error(`${operation.id} answered ${answer.status}, which its contract doesn't declare`);
  if (schema === null) return { status: answer.status, body: null };
  const data = schema.parse(answer.data);
  if (operation.envelope === "bare") return { status: answer.status, body: data };
  const meta = { timestamp: `${new Date().toISOString().slice(0, 19)}Z`, next_cursor: answer.next_cursor } satisfies z.input<typeof answerMeta>;
  return { status: answer.status, body: { data, error: null, meta } };
}

function respondToRead(request: Request, plain: PlainAnswer, requestId: string, headers: Record<string, string>): Response {
  if (plain.status !== 200) return respond(plain, requestId, headers);
  const etag = weakEtag(plain.body, new Date());
  const tagged = { ...headers, ETag: etag };
  return matchesEtag(request.headers.get("if-none-match"), etag)
    ? respond({ status: 304, body: null }, requestId, tagged)
    : respond(plain, requestId, tagged);
}

function respond({ status, body }: PlainAnswer, requestId: string, headers: Record<string, string> = {}): Response {
  const common = { ...OPEN_TO_ALL, "Cache-Control": "private, no-cache", Vary: "Authorization, Cookie", "X-Request-Id": requestId, ...headers };
  if (body === null) return new Response(null, { status, headers: common });
  return Response.json(body, { status, headers: common });
}
