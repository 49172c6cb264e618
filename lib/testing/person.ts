import type { Database } from "#db/client.ts";
import { getBalance, listEntries } from "#db/queries/credits.ts";
import type { User } from "#db/queries/users.ts";
import type { CreateShortBody } from "#lib/contracts/shorts/fields.ts";
import type { ShortView } from "#lib/contracts/shorts/views.ts";
import { callRoute, type ApiAnswer, type ApiRequest } from "#lib/testing/api.ts";
import { createTokenFor, createUser } from "#lib/testing/factories.ts";
import * as short from "#app/api/shorts/[slug]/route.ts";
import * as generate from "#app/api/shorts/[slug]/generate/route.ts";
import * as shorts from "#app/api/shorts/route.ts";
import type { RouteExport } from "#lib/http/route.ts";

/** Somebody with an account and a token, who uses the studio through its API. */
export type Person = {
  user: User;
  token: string;
  call<T = Record<string, unknown>>(route: RouteExport, request?: ApiRequest): Promise<ApiAnswer<T>>;
  /** Creates a draft; throws when it is refused. */
  draft(fields?: Partial<CreateShortBody>): Promise<ShortView>;
  read(slug: string): Promise<ShortView>;
  generate(slug: string, idempotencyKey?: string): Promise<ApiAnswer<ShortView>>;
  credits(): Promise<number>;
  /** Amounts of the ledger, oldest first, the opening grant left out. */
  movements(): Promise<number[]>;
};

export async function person(db: Database, { credits = 100 }: { credits?: number } = {}): Promise<Person> {
  const user = await createUser(db, { credits });
  const token = await createTokenFor(db, user);
  const call: Person["call"] = (route, request) => callRoute(route, { token, ...request });
  return {
    user,
    token,
    call,
    async draft(fields = {}) {
      const { status, body } = await call<ShortView>(shorts.POST, { json: { product_prompt: "a 15s ad for my soy candle brand", ...fields } });
      if (status !== 201) throw new Error(`the draft was refused: ${JSON.stringify(body)}`);
      return body.data;
    },
    async read(slug) {
      return (await call<ShortView>(short.GET, { params: { slug } })).body.data;
    },
    generate: (slug, key) => call<ShortView>(generate.POST, { params: { slug }, headers: key === undefined ? {} : { "idempotency-key": key } }),
    credits: async () => (await getBalance(db, user.id))!,
    async movements() {
      const entries = await listEntries(db, { ownerId: user.id, limit: 100 });
      return entries.filter(({ kind }) => kind !== "grant").map(({ amount }) => amount).toReversed();
    },
  };
}
