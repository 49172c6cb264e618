import type { AnyOperation } from "#lib/contracts/operation.ts";
import { engines } from "#lib/contracts/engines.ts";
import { health } from "#lib/contracts/health.ts";
import { music } from "#lib/contracts/music.ts";
import { runs } from "#lib/contracts/runs.ts";
import { shorts } from "#lib/contracts/shorts.ts";
import { tokens } from "#lib/contracts/tokens.ts";
import { voices } from "#lib/contracts/voices.ts";

/** Every operation of the API, in the order of the reference. */
export const operations: readonly AnyOperation[] = [tokens, shorts, voices, music, runs, engines, health].flatMap((noun) => Object.values<AnyOperation>(noun));
