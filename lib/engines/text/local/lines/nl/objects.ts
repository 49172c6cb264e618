import type { ObjectLines } from "../lines.ts";

/** Dutch copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
};
