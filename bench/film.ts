/** Renders the film as the worker would, from nothing. */
import { join } from "node:path";
import { childArgument, reportUsage } from "./child.ts";
import { benchFilm } from "./film-under-test.ts";
import { renderComposition } from "#lib/render/film/film.ts";

const { directory, outFile } = childArgument<{ directory: string; outFile: string }>();
const { composition, assets } = await benchFilm(directory);
const film = await renderComposition({ composition, assets, outFile, cacheDir: join(directory, "chunks") });
reportUsage({ bytes: film.bytes });
