import { clsx } from "clsx";
import type { Method } from "#lib/contracts/operation.ts";

const TONES: Record<Method, string> = {
  GET: "text-muted",
  POST: "text-ok",
  PUT: "text-warn",
  PATCH: "text-warn",
  DELETE: "text-danger",
};

const WASHES: Record<Method, string> = {
  GET: "bg-sunken",
  POST: "bg-ok-wash",
  PUT: "bg-warn-wash",
  PATCH: "bg-warn-wash",
  DELETE: "bg-danger-wash",
};

/** What a request does to the thing it names; `quiet` for lists, where the words matter more. */
export function MethodBadge({ method, quiet = false }: { method: Method; quiet?: boolean }) {
  return (
    <span className={clsx("shrink-0 font-mono text-xs font-medium", TONES[method], quiet ? "w-14" : `rounded-control px-2 py-1 ${WASHES[method]}`)}>{method}</span>
  );
}
