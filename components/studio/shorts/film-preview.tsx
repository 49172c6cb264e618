"use client";

import { useShortPreview } from "#components/studio/data/preview.ts";
import type { Draft } from "#components/studio/shorts/draft.ts";
import { FilmStage } from "#components/studio/shorts/film-stage.tsx";
import type { ShortView } from "#lib/contracts/shorts.ts";

export function FilmPreview({ draft, short, className }: { draft: Draft; short: ShortView | null; className?: string }) {
  const preview = useShortPreview(draft, { slug: short?.slug ?? null, pictures: `${short?.product?.width} ${short?.poster?.width}` });
  return (
    <FilmStage className={className}>
      <p className="p-4 text-xs">{preview.data?.storyboard.headline ?? preview.error?.message ?? "…"}</p>
    </FilmStage>
  );
}
