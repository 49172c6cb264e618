/** Renders the film as the worker would, from nothing. */
import { childArgument, reportUsage } from "./child.ts";
import type { FilmUnderTest } from "./film-under-test.ts";
import { renderComposition } from "#lib/render/film/film.ts";

await renderComposition(childArgument<FilmUnderTest & { outFile: string; cacheDir: string }>());
reportUsage();
