import { addressOf } from "#lib/client/client.ts";
import type { AnyOperation } from "#lib/contracts/operation.ts";

/**
 * A command that calls an operation as its example shows. It reads the token from $HOOKLINE_TOKEN and, where a
 * repeated request should be answered once, a key of the caller's from $KEY.
 */
export function curlOf(operation: AnyOperation, origin: string): string {
  const { method, auth, stream, idempotent, example } = operation;
  const query = example.query as Record<string, string> | undefined;
  const options = [
    ...(auth === "public" ? [] : ['-H "authorization: Bearer $HOOKLINE_TOKEN"']),
    ...(idempotent ? ['-H "idempotency-key: $KEY"'] : []),
    ...(example.body === undefined ? [] : ['-H "content-type: application/json"', `-d ${quoted(jsonOf(example.body))}`]),
  ];
  const verb = [...(stream ? ["-N"] : []), ...(method === "GET" ? [] : [`-X ${method}`])];
  const address = quotedAddress(origin + addressOf(operation, { params: example.params as Record<string, unknown> | undefined, query }));
  return [["curl", ...verb, address].join(" "), ...options].join(" \\\n  ");
}

/** JSON on one line while it is short, and then a field a line: both can be pasted. */
function jsonOf(body: unknown): string {
  const line = JSON.stringify(body);
  return line.length <= 60 ? line : JSON.stringify(body, null, 2);
}

/** The shell would take `?` and `&` for its own. */
function quotedAddress(address: string): string {
  return /[?&]/.test(address) ? quoted(address) : address;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
