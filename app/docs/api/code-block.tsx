import { CopyButton } from "#components/ui/copy-button.tsx";

/** Code as it is to be sent, or as it comes back. Long lines are scrolled, not broken: breaks would be copied too. */
export function CodeBlock({ title, code, copy = false }: { title: string; code: string; copy?: boolean }) {
  return (
    <figure className="overflow-hidden rounded-card border border-line bg-sunken">
      <figcaption className="flex min-h-11 items-center justify-between gap-4 border-b border-line px-4 py-1 text-xs text-muted">
        {title}
        {copy && <CopyButton text={code} size="sm" variant="quiet" />}
      </figcaption>
      {/* A region that scrolls must be reachable without a mouse. */}
      <pre role="group" tabIndex={0} aria-label={title} className="overflow-x-auto p-4 font-mono text-xs leading-6">
        <code>{code}</code>
      </pre>
    </figure>
  );
}
