import type { z } from "zod";
import { database } from "#db/database.ts";
import type { Database } from "#db/client.ts";
import { authenticate } from "#lib/auth/authenticate.ts";
import { clientIp } from "#lib/auth/client-ip.ts";
import type { Account, Principal } from "#lib/auth/principal.ts";
import { nothing, type Access, type AnyOperation } from "#lib/contracts/operation.ts";
import { readJson } from "#lib/http/body.ts";
import { unkeepable } from "#lib/http/keepable.ts";
import { allowanceHeaders, limitAccount, limitAddress } from "#lib/http/limits.ts";
import { fieldErrors } from "#lib/http/wording.ts";
import { AppError, invalid, notFound } from "#lib/kernel/errors.ts";
import { covers } from "#lib/kernel/scopes.ts";

/** What a handler is given. `account` and `principal` are null where anybody may call. */
export type Context<O extends AnyOperation> = {
  db: Database;
  params: z.output<O["params"]>;
  query: z.output<O["query"]>;
  body: z.output<O["body"]>;
  account: O["auth"] extends "public" ? null : Account;
  principal: O["auth"] extends "public" ? null : Principal;
  request: RequestFacts;
};

export type RequestFacts = {
  /** Names the request in logs and answers. */
  id: string;
  ip: string;
  headers: Headers;
  /** Aborted when the caller goes away. */
  signal: AbortSignal;
};

/** A request that was let in, with what the steps after the handler's need. */
export type Admission<O extends AnyOperation> = {
  context: Context<O>;
  principal: Principal | null;
  /** Of the raw body. */
  bytes: Uint8Array;
  /** How the account's limit stands. */
  headers: Record<string, string>;
};

type RawParams = Record<string, string | string[] | undefined>;

/**
 * The checks that every request passes before its handler, in this order, so that none costs more than the one
 * before: address, credential, scope, account's limit, body, fields.
 */
export async function admit<O extends AnyOperation>(operation: O, request: Request, rawParams: RawParams, id: string): Promise<Admission<O>> {
  const { headers, signal } = request;
  const ip = clientIp(headers);
  await limitAddress(ip);
  const { db } = database();
  const principal = operation.auth === "public" ? null : await authenticate(db, request);
  if (principal) checkAccess(operation, principal);
  const allowance = principal && operation.limit ? await limitAccount(db, principal.account.id, operation.limit) : null;
  const { bytes, value } = request.method === "GET" || request.method === "HEAD" ? { bytes: new Uint8Array(), value: {} } : await readJson(request);
  const parsed = parseParts(operation, rawParams, new URL(request.url).searchParams, value);
  const context = { db, ...parsed, account: principal?.account ?? null, principal, request: { id, ip, headers, signal } };
  // Which of account and principal are null follows from operation.auth, as the type says; the compiler can't see it.
  return { context: context as unknown as Context<O>, principal, bytes, headers: allowance ? allowanceHeaders(allowance) : {} };
}

function checkAccess({ auth, scope }: { auth: Access; scope: AnyOperation["scope"] }, { account, scopes }: Principal): void {
  if (scope && !covers(scopes, scope)) {
    throw new AppError("insufficient_scope", { details: { required_scope: scope } });
  }
  if (auth === "administrator" && !account.isAdmin) throw new AppError("forbidden");
}

function parseParts(operation: AnyOperation, rawParams: RawParams, search: URLSearchParams, rawBody: unknown) {
  const params = operation.params.safeParse(rawParams);
  // An id that can't be one names nothing.
  if (!params.success) throw notFound();
  const query = operation.query.safeParse(queryObject(search), { reportInput: true });
  // Where nothing is read, whatever a client sends along (null, an empty list) is as good as nothing.
  const body = operation.body.safeParse(operation.body === nothing ? {} : rawBody, { reportInput: true });
  const faults = {
    ...(query.success ? unkeepable(query.data) : fieldErrors(query.error)),
    ...(body.success ? unkeepable(body.data) : fieldErrors(body.error)),
  };
  if (Object.keys(faults).length > 0) throw invalid(faults);
  return { params: params.data, query: query.data, body: body.data };
}

/** A name that is given several times becomes a list. */
function queryObject(search: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(search.keys())].map((name) => {
      const values = search.getAll(name);
      return [name, values.length > 1 ? values : values[0]!];
    }),
  );
}
