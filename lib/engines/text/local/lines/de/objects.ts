import type { ObjectLines } from "../lines.ts";

/** German copy for single things, by "category/hero pictogram". */
export const objects: ObjectLines = {
};
