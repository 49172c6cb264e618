"use client";

import { NumberField } from "#components/editor/panels/number-field.tsx";
import { Panel, PanelPart } from "#components/editor/panels/panel.tsx";
import { SavedText } from "#components/editor/panels/saved-text.tsx";
import { isAutopilotOn } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { tell } from "#components/editor/state/tell.ts";
import { INTENTS, RATIOS } from "#components/editor/vocabulary.ts";
import { keysOf } from "#components/studio/lib/keys-of.ts";
import { LookPicture } from "#components/studio/shorts/look-picture.tsx";
import { FORMATS, LOOKS } from "#components/studio/shorts/vocabulary.ts";
import { Field, Fieldset } from "#components/ui/field.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { SegmentedControl } from "#components/ui/segmented-control.tsx";
import { Select } from "#components/ui/select.tsx";
import { Switch } from "#components/ui/switch.tsx";
import { EDITOR_LIMITS, type AspectRatio, type ProjectIntent } from "#lib/contracts/editor/vocabulary.ts";
import { LANGUAGE_NAMES } from "#lib/kernel/languages.ts";

const RATIO_OPTIONS = keysOf(RATIOS).map((value) => ({ value, label: value }));
const LOOK_CARDS = [
  { value: "auto" as const, label: "Auto", picture: <LookPicture look="auto" /> },
  ...keysOf(LOOKS).map((value) => ({ value, label: LOOKS[value].label, picture: <LookPicture look={value} /> })),
];
const FORMAT_OPTIONS = [{ value: "auto" as const, label: "Auto: what suits the prompt" }, ...keysOf(FORMATS).map((value) => ({ value, label: `${FORMATS[value].label}: ${FORMATS[value].detail}` }))];
const INTENT_OPTIONS = keysOf(INTENTS).map((value) => ({ value, label: INTENTS[value] }));

/** Shape, look, arc and length of the whole ad. */
export function LookPanel() {
  const { view, session } = useEditor();
  const { commands } = session;
  const locked = isAutopilotOn(view);
  const set = (part: Parameters<typeof commands.editProject>[0], label: string) => {
    if (!locked) void tell(commands.editProject(part, { label }));
  };
  return (
    <Panel title="Look and format" hint={locked ? "Autopilot is at work. These open again when it is done." : `In ${LANGUAGE_NAMES[view.language]}; the language is set when an ad is begun.`}>
      <Fieldset legend="Shape" hint={RATIOS[view.export_aspect_ratio].detail}>
        <SegmentedControl<AspectRatio> label="Shape" value={view.export_aspect_ratio} onChange={(ratio) => set({ export_aspect_ratio: ratio }, `Format ${ratio}`)} options={RATIO_OPTIONS} className="w-full" />
      </Fieldset>
      <Fieldset legend="Look">
        <RadioCards
          label="Look"
          bleed
          value={view.visual_language ?? "auto"}
          onChange={(look) => set({ visual_language: look === "auto" ? null : look }, `Look: ${look === "auto" ? "auto" : LOOKS[look].label.toLowerCase()}`)}
          options={LOOK_CARDS}
          columns="grid-cols-2"
        />
      </Fieldset>
      <PanelPart title="Story">
        <Field label="Arc" hint="Steers what is written from now on.">
          <Select value={view.creative_format ?? "auto"} onChange={(format) => set({ creative_format: format === "auto" ? null : format }, "Arc changed")} options={FORMAT_OPTIONS} disabled={locked} />
        </Field>
        <SegmentedControl<ProjectIntent> label="What it is" value={view.project_intent ?? "social_ad"} onChange={(intent) => set({ project_intent: intent }, "Purpose changed")} options={INTENT_OPTIONS} className="w-full" />
        <SavedText
          label="Theme"
          optional
          rows={0}
          saved={view.theme}
          most={EDITOR_LIMITS.theme}
          placeholder="Autumn evening"
          save={(value, base) => commands.editProject({ theme: value.trim() || null }, { label: "Theme changed", base: { theme: base || null }, merge: "theme" })}
        />
      </PanelPart>
      <PanelPart title="Length">
        <Switch
          label="Aim for a length"
          hint={view.target_duration_seconds === null ? `Takes what it needs: ${view.duration_seconds.toFixed(1)} s now` : "Scenes stretch or tighten to it; speech is never cut."}
          checked={view.target_duration_seconds !== null}
          onChange={(on) => set({ target_duration_seconds: on ? targetFrom(view.duration_seconds) : null }, on ? "Length set" : "Length left open")}
        />
        {view.target_duration_seconds !== null && (
          <NumberField label="Seconds" unit="s" value={view.target_duration_seconds} min={EDITOR_LIMITS.target.min} max={EDITOR_LIMITS.target.max} step={0.5} disabled={locked} onSet={(seconds) => set({ target_duration_seconds: seconds }, "Length set")} />
        )}
      </PanelPart>
    </Panel>
  );
}

const targetFrom = (seconds: number): number => Math.min(EDITOR_LIMITS.target.max, Math.max(EDITOR_LIMITS.target.min, Math.round(seconds) || 15));
