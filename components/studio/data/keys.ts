/** Names of what the pages remember of the server. What begins alike is forgotten together. */
export const keys = {
  credits: ["credits"] as const,
  ledger: ["credits", "ledger"] as const,
  shorts: ["shorts"] as const,
  shortList: (withFinished: boolean) => ["shorts", "list", withFinished] as const,
  short: (slug: string) => ["shorts", "one", slug] as const,
  cost: (slug: string) => ["shorts", "one", slug, "cost"] as const,
  versions: (slug: string) => ["shorts", "one", slug, "versions"] as const,
  run: (id: string) => ["runs", id] as const,
  assists: ["assists"] as const,
  preview: (body: unknown) => ["preview", body] as const,
  tokens: ["tokens"] as const,
  engines: ["engines"] as const,
  accounts: ["accounts"] as const,
};
