import type { AnyOperation } from "#lib/contracts/operation.ts";
import { tokens } from "#lib/contracts/tokens.ts";

/** Every operation of the API, in the order of the reference. */
export const operations: readonly AnyOperation[] = [tokens].flatMap((noun) => Object.values<AnyOperation>(noun));
