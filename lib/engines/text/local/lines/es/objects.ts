import type { ObjectLines } from "../lines.ts";

/** Spanish copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
};
