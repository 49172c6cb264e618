import { SHORTCUTS } from "#components/editor/shortcuts/keys.ts";
import { Dialog } from "#components/ui/dialog.tsx";

/** All keys of the editor. */
export function ShortcutList({ open, onOpenChange }: { open: boolean; onOpenChange(open: boolean): void }) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keys" description="They work wherever you aren't writing.">
      <div className="grid gap-5 sm:grid-cols-2">
        {SHORTCUTS.map(({ title, shortcuts }) => (
          <section key={title}>
            <h3 className="mb-1.5 font-sans text-sm font-medium tracking-normal text-muted">{title}</h3>
            <dl className="flex flex-col gap-1">
              {shortcuts.map(({ name, shown, says }) => (
                <div key={name} className="flex min-h-7 items-center justify-between gap-3 text-sm">
                  <dt>{says}</dt>
                  <dd className="flex shrink-0 gap-1">
                    {shown.map((key) => (
                      <kbd key={key} className="rounded-[5px] border border-line bg-sunken px-1.5 font-mono text-xs leading-5">
                        {key}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
