import type { AnyOperation } from "#lib/contracts/operation.ts";
import { MethodBadge } from "./method-badge.tsx";

/** The headings of the guide, in their order. */
export const GUIDE = [
  { id: "begin", title: "Begin" },
  { id: "scopes", title: "Tokens and scopes" },
  { id: "envelope", title: "Answers" },
  { id: "idempotency", title: "Asking once" },
  { id: "polling", title: "Waiting for a film" },
  { id: "limits", title: "Limits" },
] as const;

const link = "block rounded-control px-2 py-1 text-sm text-muted transition-colors duration-quick hover:bg-ink/7 hover:text-ink";

/** The way through the reference; beside it on wide screens, folded above it on narrow ones. */
export function Contents({ groups }: { groups: readonly { name: string; id: string; members: readonly AnyOperation[] }[] }) {
  const list = (
    <ul className="flex flex-col gap-5">
      <li>
        <ul>
          {GUIDE.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className={link}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </li>
      {groups.map(({ name, id, members }) => (
        <li key={id}>
          <a href={`#${id}`} className="block px-2 pb-1 text-sm font-medium">
            {name}
          </a>
          <ul>
            {members.map(({ id: operation, method, summary }) => (
              <li key={operation}>
                <a href={`#${operation}`} className={`${link} flex items-baseline gap-2`}>
                  <MethodBadge method={method} quiet />
                  <span className="min-w-0">{summary}</span>
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
      <li>
        <a href="#errors" className={link}>
          Errors
        </a>
      </li>
    </ul>
  );
  return (
    <>
      <nav aria-label="Contents" className="sticky top-14 h-[calc(100dvh-3.5rem)] overflow-y-auto border-r border-line px-4 py-8 max-lg:hidden">
        {list}
      </nav>
      <details className="border-b border-line px-5 py-3 lg:hidden">
        <summary className="cursor-pointer py-2 text-sm font-medium">Contents</summary>
        <nav aria-label="Contents" className="pt-3">
          {list}
        </nav>
      </details>
    </>
  );
}
