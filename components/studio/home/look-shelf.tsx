import Link from "next/link";
import { keysOf } from "#components/studio/lib/keys-of.ts";
import { LookPicture } from "#components/studio/shorts/look-picture.tsx";
import { LOOKS } from "#components/studio/shorts/vocabulary.ts";

/** The looks a film can have; each leads to a new short in it. */
export function LookShelf() {
  return (
    <section>
      <h2 className="mb-4 text-xl">Start from a look</h2>
      <ul className="grid grid-cols-2 gap-4 sm:grid-cols-3 xl:grid-cols-6">
        {keysOf(LOOKS).map((look) => (
          <li key={look} className="relative min-w-0">
            <span className="block overflow-hidden rounded-card shadow-[inset_0_0_0_1px_var(--line)]">
              <LookPicture look={look} className="aspect-[9/16]" />
            </span>
            <h3 className="mt-2.5 font-sans text-sm font-medium tracking-normal">
              <Link href={`/shorts/new?look=${look}`} className="after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-ink">
                {LOOKS[look].label}
              </Link>
            </h3>
            <p className="text-xs text-muted">{LOOKS[look].detail}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
