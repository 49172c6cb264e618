import { randomInt } from "node:crypto";

/** Seeds fit a PostgreSQL integer. */
const SEEDS = 2 ** 31 - 1;

/** The take of a carousel: another seed tells and draws the same prompt in another way. */
export function freshSeed(): number {
  return randomInt(SEEDS);
}
