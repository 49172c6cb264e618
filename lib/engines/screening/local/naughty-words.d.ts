declare module "naughty-words" {
  /** Lists of coarse words by language code. */
  const lists: Record<string, string[]>;
  export default lists;
}
