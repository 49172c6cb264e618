"use client";

import { Captions, Clapperboard, Download, RotateCw } from "lucide-react";
import type { ReactNode } from "react";
import { useProduce } from "#components/editor/data/produce.ts";
import { useRenders } from "#components/editor/data/project.ts";
import { MakingBar } from "#components/editor/panels/making-bar.tsx";
import { Panel, PanelPart } from "#components/editor/panels/panel.tsx";
import { RenderButton } from "#components/editor/panels/render-button.tsx";
import { isRendering } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { call } from "#components/studio/data/call.ts";
import { toastFailure } from "#components/studio/data/failures.ts";
import { timeAgo, timecode } from "#components/studio/lib/format.ts";
import { useNow } from "#components/studio/lib/use-now.ts";
import { Button, buttonClass } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { editorProduction } from "#lib/contracts/editor/production.ts";
import { AD_SIZES } from "#lib/contracts/editor/vocabulary.ts";
import type { EditorRenderView } from "#lib/contracts/editor/views.ts";

/** The films that were made of this ad, newest first. */
export function RendersPanel() {
  const { view } = useEditor();
  const film = view.latest_render;
  const list = useRenders(view.slug, film ? `${film.id} ${film.status}` : "none");
  return (
    <Panel title="Renders" hint="A render is a film of what stands now. It keeps its own version whatever is edited later.">
      {isRendering(view) && film ? <MakingBar label="Progress of the film" making={film} /> : <RenderButton />}
      {film?.status === "failed" && <Notice tone="danger" title={`Version ${film.version} was not rendered`}>{film.error_message ?? "Try it again: it is free."}</Notice>}
      {list.data ? (
        list.data.some((one) => one.status === "completed" || one.status === "failed") && (
          <PanelPart title="Versions">
            <ol className="flex flex-col gap-5">
              {list.data.map((one) => (one.status === "completed" || one.status === "failed") && <Version key={one.id} render={one} />)}
            </ol>
          </PanelPart>
        )
      ) : (
        <Skeleton className="h-24 w-full" />
      )}
    </Panel>
  );
}

function Version({ render }: { render: EditorRenderView }) {
  const { session, view } = useEditor();
  const now = useNow();
  const retry = useProduce((slug: string) => call(editorProduction.retry, { params: { slug, id: String(render.id) }, idempotencyKey: crypto.randomUUID() }));
  const { width, height } = AD_SIZES[render.aspect_ratio];
  const name = `${session.slug}-v${render.version}`;
  const facts = [render.status === "failed" ? "Failed" : render.aspect_ratio, render.duration_seconds !== null && timecode(render.duration_seconds), now !== null && timeAgo(render.inserted_at, now)];
  return (
    <li className="flex flex-col gap-2">
      {render.video_url && (
        <video src={render.video_url} poster={render.thumbnail_url ?? undefined} controls playsInline preload="none" aria-label={`Version ${render.version}`} className="mx-auto max-h-80 max-w-full rounded-control bg-sunken" style={{ aspectRatio: `${width} / ${height}` }} />
      )}
      <div className="flex flex-wrap items-center gap-x-1 gap-y-1">
        <p className="min-w-0 flex-1 text-sm">
          <span className="block font-medium">{`Version ${render.version}`}</span>
          <span className="block text-xs text-muted">{facts.filter(Boolean).join(", ")}</span>
        </p>
        {render.status === "failed" && (
          <Button size="sm" loading={retry.isPending} disabled={isRendering(view)} onClick={() => retry.mutate(undefined, { onError: toastFailure })} icon={<RotateCw className="size-4" aria-hidden="true" />}>
            Try again · free
          </Button>
        )}
        {render.srt_url && <Save href={render.srt_url} name={`${name}.srt`} label={`Captions of version ${render.version} as SRT`} icon={<Captions className="size-4" aria-hidden="true" />} text="SRT" />}
        {render.vtt_url && <Save href={render.vtt_url} name={`${name}.vtt`} label={`Captions of version ${render.version} as VTT`} icon={<Captions className="size-4" aria-hidden="true" />} text="VTT" />}
        {render.video_url && <Save href={render.video_url} name={`${name}.mp4`} label={`Download version ${render.version} as MP4`} icon={<Download className="size-4" aria-hidden="true" />} text="MP4" />}
        {!render.video_url && render.status === "completed" && <Clapperboard className="size-4 text-muted" aria-hidden="true" />}
      </div>
    </li>
  );
}

function Save({ href, name, label, icon, text }: { href: string; name: string; label: string; icon: ReactNode; text: string }) {
  return (
    <a href={href} download={name} aria-label={label} className={buttonClass({ size: "sm", variant: "secondary" })}>
      {icon}
      {text}
    </a>
  );
}
