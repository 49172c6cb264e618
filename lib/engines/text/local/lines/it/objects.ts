import type { ObjectLines } from "../lines.ts";

/** Italian copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
};
