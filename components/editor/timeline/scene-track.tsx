"use client";

import { useEditor } from "#components/editor/state/editor.tsx";
import { isAutopilotOn } from "#components/editor/state/activity.ts";
import { AddScene } from "#components/editor/timeline/add-scene.tsx";
import type { Strip } from "#components/editor/timeline/filmstrip.tsx";
import { SceneBlock, SCENE_HEIGHT, type Trial } from "#components/editor/timeline/scene-block.tsx";
import { SortableScenes } from "#components/editor/timeline/sortable-scenes.tsx";
import { useStripOf } from "#components/editor/timeline/use-strip.ts";
import type { Scale } from "#components/editor/timeline/use-zoom.ts";
import { AD_FPS, type AdTiming } from "#lib/creative/ad/timing.ts";

type SceneTrackProps = { timing: AdTiming; scale: Scale; onTry(trial: Trial | null): void };

/** The scenes to scale, in order; behind them the closing card, and the button for one more. */
export function SceneTrack({ timing, scale, onTry }: SceneTrackProps) {
  const { view } = useEditor();
  const stripOf = useStripOf();
  const locked = isAutopilotOn(view);
  return (
    <div className="flex py-1.5" style={{ height: SCENE_HEIGHT + 12 }}>
      <SortableScenes direction="across">
        <ol aria-label="Scenes" className="flex">
          {view.segments.map((segment, index) => (
            <SceneBlock
              key={segment.id}
              segment={segment}
              place={timing.scenes[index] ?? { from: 0, frames: segment.seconds * AD_FPS }}
              scale={scale}
              strip={stripOf(segment)}
              locked={locked || segment.status === "processing"}
              onTry={onTry}
            />
          ))}
        </ol>
      </SortableScenes>
      {timing.closing && <ClosingBlock width={scale.x(timing.closing.frames)} strip={view.closing_image ? { url: view.closing_image.url, seconds: 1 } : null} />}
      <AddScene className="ml-2 self-center" />
    </div>
  );
}

function ClosingBlock({ width, strip }: { width: number; strip: Strip | null }) {
  return (
    <div className="shrink-0 px-px" style={{ width, height: SCENE_HEIGHT }}>
      <div title="Closing card" className="relative flex size-full items-end overflow-hidden rounded-[7px] bg-raised shadow-[inset_0_0_0_1px_var(--line)]">
        {strip && <img src={strip.url} alt="" className="absolute inset-0 size-full object-cover" />}
        <span className="relative w-full truncate bg-linear-to-t from-[oklch(0.12_0.01_56/0.86)] to-transparent px-2 pb-1.5 pt-4 text-xs leading-4 text-[oklch(0.98_0.004_84)]">Closing card</span>
      </div>
    </div>
  );
}
