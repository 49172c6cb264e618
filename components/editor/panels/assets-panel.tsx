"use client";

import { useState } from "react";
import { useProduce } from "#components/editor/data/produce.ts";
import { Panel } from "#components/editor/panels/panel.tsx";
import { isAutopilotOn } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { tell } from "#components/editor/state/tell.ts";
import { FootageDropzone } from "#components/editor/uploads/footage-dropzone.tsx";
import { UploadRow } from "#components/editor/uploads/upload-row.tsx";
import { useFootageUploads } from "#components/editor/uploads/use-footage-uploads.ts";
import { call } from "#components/studio/data/call.ts";
import { toastFailure } from "#components/studio/data/failures.ts";
import { Button } from "#components/ui/button.tsx";
import { Fieldset } from "#components/ui/field.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { editorSegments } from "#lib/contracts/editor/segments.ts";
import { EDITOR_LIMITS, type FitMode } from "#lib/contracts/editor/vocabulary.ts";

const FITS = [
  { value: "blur" as const, label: "Whole, blurred sides" },
  { value: "cover" as const, label: "Cut to fill" },
];

/** Footage of the person's own, and where it goes. */
export function AssetsPanel() {
  const { view } = useEditor();
  const uploads = useFootageUploads(view.slug);
  const [fit, setFit] = useState<FitMode>("blur");
  return (
    <Panel title="Footage" hint="Your own clips. They go straight to storage, and go on uploading while you work.">
      <Fieldset legend="Clips of another shape">
        <SegmentedControl<FitMode> label="Clips of another shape" value={fit} onChange={setFit} options={FITS} className="w-full" />
      </Fieldset>
      <FootageDropzone faults={uploads.faults} onFiles={(files) => uploads.add(files, fit)} />
      {uploads.rows.length > 0 && (
        <ul aria-label="Footage" className="flex flex-col gap-2">
          {uploads.rows.map((row) => (
            <UploadRow key={row.kind === "sending" ? row.id : row.upload.id} row={row} uploads={uploads}>
              {row.kind === "stored" && row.upload.status === "ready" && <PlaceFootage uploadId={row.upload.id} filename={row.upload.filename} />}
            </UploadRow>
          ))}
        </ul>
      )}
    </Panel>
  );
}

/** Puts a clip on the timeline as a scene of its own, or into the chosen scene. */
function PlaceFootage({ uploadId, filename }: { uploadId: number; filename: string }) {
  const { view, session, chosen, choose } = useEditor();
  const use = useProduce((slug: string, id: number) => call(editorSegments.useAsset, { params: { slug, id: String(id) }, body: { upload_id: String(uploadId) } }));
  const locked = isAutopilotOn(view);

  async function add() {
    const added = session.commands.addUpload(uploadId, chosen ? chosen.position + 1 : undefined);
    if (!(await tell(added))) return;
    const [id] = await added;
    if (id !== undefined) choose(id);
  }

  return (
    <Menu
      trigger={
        <Button size="sm" loading={use.isPending} disabled={locked} aria-label={`Use ${filename} in the ad`}>
          Use
        </Button>
      }
      items={[
        { label: chosen ? `Add behind scene ${chosen.position}` : "Add to the timeline", disabled: view.segments_count >= EDITOR_LIMITS.scenes, onSelect: () => void add() },
        {
          label: chosen ? `Show it in scene ${chosen.position}` : "Show it in the chosen scene",
          disabled: !chosen || chosen.status === "processing",
          onSelect: () => chosen && use.mutate(chosen.id, { onError: toastFailure }),
        },
      ]}
    />
  );
}
