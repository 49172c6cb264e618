import { AppError } from "#lib/kernel/errors.ts";

/** Too many requests: when to come back, and the headers that say so. */
export class TooMany extends AppError {
  readonly headers: Readonly<Record<string, string>>;

  constructor(seconds: number, headers: Record<string, string> = {}) {
    super("rate_limited", { details: { retry_after: seconds } });
    this.headers = { ...headers, "Retry-After": String(seconds) };
  }
}
