import { z } from "zod";
import type { ErrorCode } from "#lib/kernel/errors.ts";
import type { Scope } from "#lib/kernel/scopes.ts";

/** The schema of a request that carries nothing in that place. */
export const nothing = z.object({});

/** What an answer's `data` looks like, per status; null where there is no body. */
export type Responses = Readonly<Record<number, z.ZodType | null>>;

/** Requests counted together: at most `points` of them per account in any window of `seconds`. */
export type Limit = { readonly bucket: string; readonly points: number; readonly seconds: number };

/** One operation of the API: the source of validation, of the OpenAPI document, of the reference and of the client. */
export type Operation<
  A extends Access = Access,
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends Responses = Responses,
> = {
  /** Noun and verb ("tokens.create"): the operation's name everywhere. */
  readonly id: string;
  readonly method: Method;
  /** The path with its parameters as `:name`. */
  readonly path: `/${string}`;
  /** The chapter of the reference it stands in. */
  readonly group: string;
  /** What it does, one short sentence without a full stop. */
  readonly summary: string;
  /** What else a caller must know. */
  readonly description: string;
  readonly auth: A;
  /** What a credential must carry; null where any will do. */
  readonly scope: Scope | null;
  /** What it costs, in words ("15 credits"); null when nothing. */
  readonly cost: string | null;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** True when the answer is a stream of server-sent events, each with the schema of status 200. */
  readonly stream: boolean;
  readonly envelope: Envelope;
  readonly responses: R;
  /** Failures of its own, beside those that its access, its body and its limit bring along. */
  readonly errors: readonly ErrorCode[];
  readonly limit: Limit | null;
  /** True when an `Idempotency-Key` makes a repeated request answer as the first did, for 24 hours. */
  readonly idempotent: boolean;
  readonly example: Example<P, Q, B>;
};

/** `public`: anybody. `account`: a signed-in browser or a token. `administrator`: the same, of an administrator. */
export type Access = "public" | "account" | "administrator";
export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
/** `studio`: `{data, error, meta}`. `bare`: the data itself. */
export type Envelope = "studio" | "bare";

/** A request as the reference shows it, and the `data` of a typical answer. */
export type Example<P, Q, B> = {
  readonly params?: z.input<P>;
  readonly query?: Partial<z.input<Q>>;
  readonly body?: z.input<B>;
  readonly response?: unknown;
};

type Declaration<A, P, Q, B, R> = Pick<Operation, "id" | "method" | "path" | "group" | "summary"> & {
  auth: A;
  responses: R;
  params?: P;
  query?: Q;
  body?: B;
  example?: Example<P, Q, B>;
} & Partial<Pick<Operation, "description" | "scope" | "cost" | "stream" | "envelope" | "errors" | "limit" | "idempotent">>;

/** Declares an operation; what is left out takes the usual value. */
export function operation<
  const A extends Access,
  const R extends Responses,
  P extends z.ZodType = typeof nothing,
  Q extends z.ZodType = typeof nothing,
  B extends z.ZodType = typeof nothing,
>(declaration: Declaration<A, P, Q, B, R>): Operation<A, P, Q, B, R> {
  const { params, query, body, example, ...rest } = declaration;
  return {
    description: "",
    scope: null,
    cost: null,
    stream: false,
    envelope: "studio",
    errors: [],
    limit: null,
    idempotent: false,
    ...rest,
    // The default type of each schema is that of `nothing`, so the cast only says what the compiler can't follow.
    params: (params ?? nothing) as P,
    query: (query ?? nothing) as Q,
    body: (body ?? nothing) as B,
    example: example ?? {},
  };
}

/** An operation of which nothing more is known. */
export type AnyOperation = Operation;
