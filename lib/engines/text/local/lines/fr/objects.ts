import type { ObjectLines } from "../lines.ts";

/** French copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
};
