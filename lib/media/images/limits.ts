/** What a picture that somebody uploads may be. The error `image_invalid` and the API reference say the same. */
export const MAX_BYTES = 20 * 1024 * 1024;
export const MAX_PIXELS = 50_000_000;
/** Below this, nothing can be recognised in a film. */
export const MIN_EDGE = 32;
/** A strip longer than this is no picture of a product. */
export const MAX_ASPECT = 20;
/** The longest edge that is kept: more than any frame of a film can show. */
export const KEPT_EDGE = 2400;
