import { failureBody } from "#lib/contracts/envelopes.ts";

/** An answer that wasn't a success, or none at all. `message` says what happened, `remedy` what to do. */
export class RequestFailure extends Error {
  /** HTTP status; 0 when the studio couldn't be reached. */
  readonly status: number;
  /** A code from the table of errors, or `unreachable`, or `unreadable` for an answer that isn't the studio's. */
  readonly code: string;
  readonly remedy: string;
  /** Messages per field; empty unless fields were refused. */
  readonly fields: Readonly<Record<string, string[]>>;
  readonly requestId: string | null;
  /** Everything that the answer said, such as `required` or `remaining`. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(facts: { status: number; code: string; message: string; remedy: string; fields?: Record<string, string[]>; requestId?: string; details?: Record<string, unknown>; cause?: unknown }) {
    super(facts.message, { cause: facts.cause });
    this.name = "RequestFailure";
    this.status = facts.status;
    this.code = facts.code;
    this.remedy = facts.remedy;
    this.fields = facts.fields ?? {};
    this.requestId = facts.requestId ?? null;
    this.details = facts.details ?? {};
  }

  static unreachable(cause: unknown): RequestFailure {
    return new RequestFailure({ status: 0, code: "unreachable", message: "The studio can't be reached.", remedy: "Check that it is running, then try again.", cause });
  }

  static of(status: number, body: unknown): RequestFailure {
    const parsed = failureBody.safeParse(body);
    if (!parsed.success) {
      return new RequestFailure({ status, code: "unreadable", message: `The answer (${status}) isn't the studio's.`, remedy: "Check what stands between you and the studio." });
    }
    const { error, message, remedy, request_id, errors, ...details } = parsed.data;
    return new RequestFailure({ status, code: error, message, remedy, fields: errors, requestId: request_id, details });
  }
}
