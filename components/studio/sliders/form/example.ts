/** What the form and the empty preview show before anything is typed. */
export const EXAMPLE_PROMPT = "five quiet habits for slower mornings";
