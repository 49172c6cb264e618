import type { ObjectLines } from "../lines.ts";

/** Portuguese copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
};
