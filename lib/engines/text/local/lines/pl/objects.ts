import type { ObjectLines } from "../lines.ts";

/** Polish copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
};
