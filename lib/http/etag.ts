import { createHash } from "node:crypto";

/** Signatures in presigned links change with every answer, though the things behind them don't. */
const SIGNATURE = /\?[^"\s]*X-Amz-[^"\s]*/g;
/** A link that is told to be fresh must be: after this long, unchanged content counts as new once. */
const LINK_MINUTES = 15;

/** A weak validator of an answer's content: its time of day and its links' signatures don't count. */
export function weakEtag(body: unknown, now: Date): string {
  const text = JSON.stringify(withoutTimestamp(body));
  const stable = text.replace(SIGNATURE, "");
  const window = stable.length === text.length ? 0 : Math.floor(now.getTime() / (LINK_MINUTES * 60_000));
  return `W/"${createHash("sha256").update(`${window} ${stable}`).digest("base64url").slice(0, 27)}"`;
}

/** True when the caller already has this content. */
export function matchesEtag(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const bare = etag.replace(/^W\//, "");
  return header.split(",").some((candidate) => candidate.trim() === "*" || candidate.trim().replace(/^W\//, "") === bare);
}

function withoutTimestamp(body: unknown): unknown {
  if (typeof body !== "object" || body === null || !("meta" in body)) return body;
  return { ...body, meta: { ...(body.meta as object), timestamp: undefined } };
}
