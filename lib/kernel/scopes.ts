/** What a credential may do; `*` is everything. */
export const SCOPES = ["video:read", "video:generate", "account:admin", "*"] as const;

export type Scope = (typeof SCOPES)[number];

export const SCOPE_MEANINGS: Readonly<Record<Scope, string>> = {
  "video:read": "Read everything the account has made, its balance and its quota.",
  "video:generate": "Create, edit and generate; spend credits.",
  "account:admin": "Manage the account and its tokens.",
  "*": "Everything.",
};

/** What a token gets when nobody says otherwise. */
export const DEFAULT_SCOPES: readonly Scope[] = ["video:generate", "video:read"];

/** True when `granted` includes `needed`. */
export function covers(granted: readonly string[], needed: Scope): boolean {
  return granted.includes("*") || granted.includes(needed);
}

/** True when everything that `asked` allows is allowed by `granted`: nobody hands out more than they have. */
export function coversAll(granted: readonly string[], asked: readonly Scope[]): boolean {
  return asked.every((scope) => covers(granted, scope));
}
