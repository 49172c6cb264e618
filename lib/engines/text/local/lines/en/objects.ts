import type { ObjectLines } from "../lines.ts";

/** English copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
};
