"use client";

import type { RenderView } from "#lib/contracts/shorts/views.ts";

/** A finished film. The browser's own controls: they are known, reach the keyboard, and can go full screen. */
export function FilmPlayer({ render, title }: { render: RenderView; title: string }) {
  return (
    <video
      aria-label={`Film: ${title}`}
      src={render.video_url ?? undefined}
      poster={render.thumbnail_url ?? undefined}
      controls
      playsInline
      loop
      preload="metadata"
      className="size-full bg-ink/10 object-contain"
    />
  );
}
