"use client";

import { useShortPreview } from "#components/studio/data/preview.ts";
import type { Draft } from "#components/studio/shorts/draft.ts";
import { FilmStage } from "#components/studio/shorts/film-stage.tsx";
import type { ShortView } from "#lib/contracts/shorts.ts";

type PreviewProps = { draft: Draft; short: ShortView | null; bare?: boolean };

export function PreviewFilm({ draft, short }: PreviewProps) {
  const preview = useShortPreview(draft, { slug: short?.slug ?? null, pictures: `${short?.product?.width} ${short?.poster?.width}` });
  return <p className="p-4 text-xs">{preview.data?.storyboard.headline ?? preview.error?.message ?? "…"}</p>;
}

export function FilmPreview({ className, ...props }: PreviewProps & { className?: string }) {
  return (
    <FilmStage className={className}>
      <PreviewFilm {...props} />
    </FilmStage>
  );
}
