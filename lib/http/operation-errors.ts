import { nothing, type AnyOperation } from "#lib/contracts/operation.ts";
import { ERRORS, type ErrorCode } from "#lib/kernel/errors.ts";

/** Every failure that an operation can answer with: its own, and those that follow from what it takes. */
export function errorsOf(operation: AnyOperation): ErrorCode[] {
  const { auth, scope, method, body, query, limit, idempotent, errors } = operation;
  const writes = method !== "GET";
  const codes: ErrorCode[] = [
    ...(auth === "public" ? [] : (["unauthorized"] as const)),
    ...(scope === null ? [] : (["insufficient_scope"] as const)),
    ...(auth === "administrator" ? (["forbidden"] as const) : []),
    ...(writes && auth !== "public" ? (["cross_site_request"] as const) : []),
    ...(writes ? (["malformed_json", "payload_too_large", "unsupported_media_type"] as const) : []),
    ...(body !== nothing || query !== nothing ? (["validation_failed"] as const) : []),
    ...(limit === null ? [] : (["rate_limited"] as const)),
    ...(idempotent ? (["idempotency_in_progress", "idempotency_key_reused"] as const) : []),
    ...errors,
    "internal_error",
  ];
  return [...new Set(codes)].toSorted((a, b) => ERRORS[a].status - ERRORS[b].status);
}
