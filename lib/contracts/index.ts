import { accounts, admin, sessions } from "#lib/contracts/accounts.ts";
import { assists } from "#lib/contracts/assists.ts";
import { credits } from "#lib/contracts/credits.ts";
import { editorBrand } from "#lib/contracts/editor/brand.ts";
import { editorProduction } from "#lib/contracts/editor/production.ts";
import { editorProjects } from "#lib/contracts/editor/projects.ts";
import { editorSegments } from "#lib/contracts/editor/segments.ts";
import { editorUploads } from "#lib/contracts/editor/uploads.ts";
import { editorWords } from "#lib/contracts/editor/words.ts";
import { engines } from "#lib/contracts/engines.ts";
import { health } from "#lib/contracts/health.ts";
import { music } from "#lib/contracts/music.ts";
import type { AnyOperation } from "#lib/contracts/operation.ts";
import { reference } from "#lib/contracts/reference.ts";
import { runs } from "#lib/contracts/runs.ts";
import { shorts } from "#lib/contracts/shorts.ts";
import { sliders } from "#lib/contracts/sliders.ts";
import { tokens } from "#lib/contracts/tokens.ts";
import { voices } from "#lib/contracts/voices.ts";

/** Every noun of the API, in the order of the reference. */
const nouns = [tokens, credits, assists, voices, shorts, sliders, editorProjects, editorProduction, editorWords, editorSegments, editorUploads, editorBrand, music, runs, accounts, sessions, admin, engines, health, reference];

/** Every operation of the API. */
export const operations: readonly AnyOperation[] = nouns.flatMap((noun) => Object.values<AnyOperation>(noun));
