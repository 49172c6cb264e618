"use client";

import { CaptionSample } from "#components/editor/panels/caption-sample.tsx";
import { Panel } from "#components/editor/panels/panel.tsx";
import { isAutopilotOn } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { tell } from "#components/editor/state/tell.ts";
import { CAPTION_STYLES } from "#components/editor/vocabulary.ts";
import { keysOf } from "#components/studio/lib/keys-of.ts";
import { Notice } from "#components/ui/notice.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { Switch } from "#components/ui/switch.tsx";

const CARDS = keysOf(CAPTION_STYLES).map((value) => ({ value, ...CAPTION_STYLES[value], picture: <CaptionSample style={value} /> }));

/** Whether words show while they are spoken, and how. */
export function CaptionsPanel() {
  const { view, session } = useEditor();
  const { commands } = session;
  const locked = isAutopilotOn(view);
  return (
    <Panel title="Captions" hint="The narration's words, as they are spoken, clear of the platforms' buttons.">
      <Switch
        label="Captions in the film"
        hint="Subtitle files come with every render either way."
        checked={view.captions_enabled}
        onChange={(on) => !locked && void tell(commands.editProject({ captions_enabled: on }, { label: on ? "Captions switched on" : "Captions switched off" }))}
      />
      {view.captions_enabled && (
        <RadioCards
          label="Caption style"
          bleed
          value={view.caption_style}
          onChange={(style) => !locked && void tell(commands.editProject({ caption_style: style }, { label: `Captions: ${CAPTION_STYLES[style].label.toLowerCase()}` }))}
          options={CARDS}
          columns="grid-cols-2"
        />
      )}
      {!view.narration_script && <Notice>Captions show once there is a narration. Without a voice they keep a reader's pace.</Notice>}
    </Panel>
  );
}
