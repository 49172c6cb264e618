/**
 * Stands in for Node's `module` in the browser. harfbuzzjs names it behind a check for Node that bundlers can't
 * see through; it is never called there.
 */
export const createRequire = undefined;
