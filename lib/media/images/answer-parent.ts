const CHECK_EVERY_MS = 25;

/**
 * The child's side of `askChild`: answers one question and ends. It ends without an answer when it
 * holds more memory than it was allowed. Native code works on other threads, so the check goes on meanwhile.
 */
export function answerParent(answer: (question: unknown) => Promise<object>, memoryLimitBytes: number): void {
  setInterval(() => {
    if (process.memoryUsage.rss() > memoryLimitBytes) process.exit(1);
  }, CHECK_EVERY_MS);
  process.once("disconnect", () => process.exit(0));
  process.once("message", async (question) => {
    process.send?.(await answer(question));
  });
}
