"use client";

import { useProduce } from "#components/editor/data/produce.ts";
import { PanelPart } from "#components/editor/panels/panel.tsx";
import { isAutopilotOn } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { sceneName } from "#components/editor/timeline/scene-words.ts";
import { useWorkspace } from "#components/editor/page/workspace.tsx";
import { call } from "#components/studio/data/call.ts";
import { toastFailure } from "#components/studio/data/failures.ts";
import { Button } from "#components/ui/button.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { editorSegments } from "#lib/contracts/editor/segments.ts";
import type { SegmentView } from "#lib/contracts/editor/views.ts";

/** Another picture for the scene: own footage, or what another scene shows. */
export function ScenePicture({ segment }: { segment: SegmentView }) {
  const { view } = useEditor();
  const { open } = useWorkspace();
  const use = useProduce((slug: string, source: number) => call(editorSegments.useAsset, { params: { slug, id: String(segment.id) }, body: { source_segment_id: source } }));
  const others = view.segments.filter((one) => one.id !== segment.id && one.status === "completed");
  const locked = isAutopilotOn(view) || segment.status === "processing";
  return (
    <PanelPart title="Another picture">
      <div className="flex flex-wrap gap-2">
        <Button size="sm" disabled={locked} onClick={() => open("assets")}>
          Use own footage
        </Button>
        <Menu
          align="start"
          trigger={
            <Button size="sm" loading={use.isPending} disabled={locked || others.length === 0} title={others.length === 0 ? "No other scene has a picture yet" : undefined}>
              Use another scene's picture
            </Button>
          }
          items={others.map((one) => ({ label: `${one.position}. ${sceneName(one, 36)}`, onSelect: () => use.mutate(one.id, { onError: toastFailure }) }))}
        />
      </div>
    </PanelPart>
  );
}
