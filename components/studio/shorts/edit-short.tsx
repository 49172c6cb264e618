"use client";

import { sentenceOf } from "#components/studio/data/failures.ts";
import { useShort } from "#components/studio/data/shorts.ts";
import { ShortEditor } from "#components/studio/shorts/short-editor.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";

/** Loads a short, then opens it in the form. */
export function EditShort({ slug, price }: { slug: string; price: number }) {
  const { data: short, error, refetch } = useShort(slug);
  if (short?.stage === "rendering") {
    return (
      <div className="p-4 md:p-8">
        <EmptyState title="This short is rendering" action={<ButtonLink href={`/shorts/${slug}`}>Watch its progress</ButtonLink>}>
          It can be edited again when the film is done.
        </EmptyState>
      </div>
    );
  }
  if (short) return <ShortEditor short={short} start={{ seed: short.seed }} price={price} />;
  if (error) {
    return (
      <div className="p-4 md:p-8">
        <EmptyState title="This short could not be loaded" action={<Button onClick={() => void refetch()}>Try again</Button>}>
          {sentenceOf(error)}
        </EmptyState>
      </div>
    );
  }
  return <EditorSkeleton />;
}

function EditorSkeleton() {
  return (
    <div role="status" aria-label="Loading the short" className="lg:grid lg:grid-cols-[minmax(0,1fr)_minmax(24rem,46%)]">
      <div className="flex h-[40dvh] items-center justify-center bg-sunken p-3 lg:order-2 lg:h-dvh lg:p-8">
        <Skeleton className="aspect-[9/16] h-full rounded-card" />
      </div>
      <div className="flex flex-col gap-4 px-4 py-6 md:px-8 md:py-9">
        <Skeleton className="h-10 w-72" />
        <Skeleton className="h-28 w-full" />
        <Skeleton className="h-10 w-64" />
        <Skeleton className="mt-6 h-56 w-full" />
      </div>
    </div>
  );
}
