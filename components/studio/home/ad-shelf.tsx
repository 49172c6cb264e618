"use client";

import Link from "next/link";
import { useRecentEditors } from "#components/editor/data/project.ts";
import { EditorCard } from "#components/editor/list/editor-card.tsx";
import { EDITOR_GRID } from "#components/editor/list/editor-list.tsx";
import { RatioShape } from "#components/editor/page/ratio-shape.tsx";
import { RATIOS } from "#components/editor/vocabulary.ts";
import { keysOf } from "#components/studio/lib/keys-of.ts";

const SHOWN = 5;

/** The last ads; where there are none yet, the shapes that one can begin in. */
export function AdShelf() {
  const { projects } = useRecentEditors();
  const some = projects.length > 0;
  return (
    <section>
      <div className="mb-4 flex items-baseline justify-between gap-4">
        <h2 className="text-xl">{some ? "Ads" : "Or edit an ad of several scenes"}</h2>
        <Link href={some ? "/editor" : "/editor/new"} className="flex min-h-11 items-center rounded-control text-sm text-muted underline-offset-4 hover:text-ink hover:underline">
          {some ? "All ads" : "New ad"}
        </Link>
      </div>
      {some ? (
        <ul className={EDITOR_GRID}>
          {projects.slice(0, SHOWN).map((project) => (
            <li key={project.slug}>
              <EditorCard project={project} />
            </li>
          ))}
        </ul>
      ) : (
        <ul className="grid grid-cols-1 gap-4 sm:grid-cols-3">
          {keysOf(RATIOS).map((ratio) => (
            <li key={ratio} className="relative flex items-center gap-4 rounded-card border border-line bg-surface p-5">
              <span className="w-16 shrink-0">
                <RatioShape ratio={ratio} />
              </span>
              <span>
                <Link href={`/editor/new?ratio=${encodeURIComponent(ratio)}`} className="text-sm font-medium after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-offset-2 focus-visible:after:outline-ink">
                  {`Ad in ${ratio}`}
                </Link>
                <span className="block text-xs text-muted">{RATIOS[ratio].detail}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
