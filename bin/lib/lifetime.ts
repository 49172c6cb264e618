/** Two deliveries of one Ctrl-C (from the terminal and from the parent) must not count as impatience. */
const IMPATIENT_AFTER_MS = 1500;

/**
 * Ends this process cleanly when it is told to, or when the process that started it is gone (even by
 * kill -9): then the channel between them breaks. A second signal some time later ends it at once.
 */
export function onStop(stop: () => Promise<void>): void {
  let askedAt: number | undefined;
  const ask = () => {
    if (askedAt !== undefined) {
      if (Date.now() - askedAt > IMPATIENT_AFTER_MS) process.exit(1);
      return;
    }
    askedAt = Date.now();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask);
  if (process.channel) process.once("disconnect", ask);
}
