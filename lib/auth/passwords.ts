import { hash, verify } from "@node-rs/argon2";
import { dictionary } from "@zxcvbn-ts/language-common";

/** OWASP's first recommendation for argon2id: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), COST);
}

let decoy: Promise<string> | undefined;

/**
 * Whether the password fits the hash. With no hash (an unknown address, an account without a password) the same
 * work is done for nothing, so that the time of an answer doesn't tell which addresses have accounts.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("nobody has this password");
  const fits = await verify(passwordHash ?? (await decoy), password.normalize("NFC"));
  return fits && passwordHash !== null;
}

let common: ReadonlySet<string> | undefined;

/** What speaks against a password beside its length, worded to stand after "password"; null when nothing does. */
export function passwordWeakness(password: string, email: string): string | null {
  const folded = password.toLowerCase();
  if (folded === email || folded === email.split("@")[0]) return "can't be the e-mail address";
  common ??= new Set(dictionary["passwords-common"]);
  const { stem, unit } = { stem: folded.replace(/[^\p{L}]+$/u, ""), unit: repeatedUnit(folded) };
  const guessable = [folded, stem, unit].some((form) => common?.has(form)) || unit.length <= 2;
  return guessable ? "is too common" : null;
}

/** The shortest text that, repeated, makes the whole: "abab" → "ab". */
function repeatedUnit(text: string): string {
  const length = (text + text).indexOf(text, 1);
  return text.slice(0, length);
}
