import { createHash } from "node:crypto";
import { customAlphabet } from "nanoid";

const PREFIXES = { personal: "hf_pat_", session: "hs_" } as const;

export type BearerKind = keyof typeof PREFIXES;

/** 40 characters of 62: 238 bits. */
const secret = customAlphabet("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", 40);

/** A new opaque token; whoever holds it is let in, so it is shown once and only its hash is kept. */
export function newBearer(kind: BearerKind): { token: string; hash: string } {
  const token = `${PREFIXES[kind]}${secret()}`;
  return { token, hash: hashSecret(token) };
}

/** What is stored of a token or a code. They are random and long, so that a plain SHA-256 can't be searched. */
export function hashSecret(value: string): string {
  return createHash("sha256").update(value).digest("hex");
}

/** The token of an Authorization header; null when there is no such header, "" when it isn't a bearer's. */
export function bearerOf(headers: Headers): string | null {
  const header = headers.get("authorization");
  if (header === null) return null;
  return /^Bearer +([\w.~+/-]+=*)$/i.exec(header.trim())?.[1] ?? "";
}
