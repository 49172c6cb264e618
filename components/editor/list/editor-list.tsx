"use client";

import { useEditorList } from "#components/editor/data/project.ts";
import { EditorCard, EditorCardSkeleton } from "#components/editor/list/editor-card.tsx";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { MoreWhenSeen } from "#components/studio/list/more-when-seen.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";

export const EDITOR_GRID = "grid grid-cols-2 gap-x-4 gap-y-7 sm:grid-cols-3 lg:grid-cols-4 xl:grid-cols-5";

/** All ads of the account, with more fetched as the end comes near. */
export function EditorList() {
  const list = useEditorList();
  const projects = list.data?.pages.flatMap((page) => page.data) ?? [];
  const busy = list.isPending || list.isFetchingNextPage;
  return (
    <div className="mt-6">
      {list.error && (
        <Notice tone="danger" title="The ads could not be loaded" action={<Button size="sm" onClick={() => void list.refetch()}>Try again</Button>}>
          {sentenceOf(list.error)}
        </Notice>
      )}
      {list.isSuccess && projects.length === 0 ? (
        <NothingYet />
      ) : (
        <section aria-labelledby="ads-title">
          <h2 id="ads-title" className="sr-only">
            All ads
          </h2>
          <ul aria-busy={busy} className={EDITOR_GRID}>
            {projects.map((project) => (
              <li key={project.slug}>
                <EditorCard project={project} />
              </li>
            ))}
            {busy && Array.from({ length: 5 }, (_, index) => <li key={index}><EditorCardSkeleton /></li>)}
          </ul>
        </section>
      )}
      {list.hasNextPage && <MoreWhenSeen key={projects.length} onSeen={() => void list.fetchNextPage({ cancelRefetch: false })} busy={list.isFetchingNextPage} />}
    </div>
  );
}

function NothingYet() {
  return (
    <EmptyState title="No ads yet" picture={<TimelinePicture />} action={<ButtonLink href="/editor/new" variant="primary">Begin the first ad</ButtonLink>}>
      An ad is several scenes with a narration that is spoken, music composed to its length, captions and your own footage. Write a sentence and let autopilot make it, or build it scene by scene: you see it play before anything is paid.
    </EmptyState>
  );
}

/** A timeline in small: scenes, a voice, music, and the playhead. */
function TimelinePicture() {
  return (
    <svg viewBox="0 0 200 120" fill="none" aria-hidden="true" className="w-56 shrink-0 text-ink max-sm:w-full">
      <g fill="currentColor">
        <rect x="4" y="16" width="52" height="44" rx="5" opacity="0.16" />
        <rect x="60" y="16" width="70" height="44" rx="5" opacity="0.1" />
        <rect x="134" y="16" width="62" height="44" rx="5" opacity="0.22" />
        <rect x="14" y="68" width="44" height="14" rx="3" opacity="0.3" />
        <rect x="68" y="68" width="52" height="14" rx="3" opacity="0.3" />
        <rect x="140" y="68" width="40" height="14" rx="3" opacity="0.3" />
        <rect x="4" y="88" width="192" height="10" rx="3" opacity="0.12" />
      </g>
      <path d="M92 8v100" stroke="var(--signal)" strokeWidth="2" />
      <path d="M86 4h12v7l-6 5-6-5Z" fill="var(--signal)" />
    </svg>
  );
}
