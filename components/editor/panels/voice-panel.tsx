"use client";

import { Mic } from "lucide-react";
import { RadioGroup } from "radix-ui";
import { useProduce } from "#components/editor/data/produce.ts";
import { useVoices } from "#components/editor/data/voices.ts";
import { HearButton } from "#components/editor/panels/hear-button.tsx";
import { MakingBar } from "#components/editor/panels/making-bar.tsx";
import { Panel, PanelPart } from "#components/editor/panels/panel.tsx";
import { SpendButton } from "#components/editor/panels/spend-button.tsx";
import { isAutopilotOn } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { tell } from "#components/editor/state/tell.ts";
import { call } from "#components/studio/data/call.ts";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { Notice } from "#components/ui/notice.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { editorProduction } from "#lib/contracts/editor/production.ts";
import type { VoiceView } from "#lib/contracts/voices.ts";
import { LANGUAGE_NAMES } from "#lib/kernel/languages.ts";

/** Who speaks the narration. */
export function VoicePanel() {
  const { view, session } = useEditor();
  const list = useVoices(view.language);
  const speak = useProduce((slug: string, voiceId: string) => call(editorProduction.voice, { params: { slug }, body: { voice_id: voiceId }, idempotencyKey: crypto.randomUUID() }));
  const { voice } = view;
  const chosen = view.voice_id ?? list.data?.[0]?.id ?? null;
  const current = voice.status === "completed" && !voice.stale && voice.voice_id === chosen;
  const refusal = isAutopilotOn(view)
    ? "Autopilot is at work."
    : !view.narration_script
      ? "Write the narration first."
      : view.narration_stale
        ? "The scenes have changed since the narration was written. Look it through first."
        : current
          ? "It speaks these very words already."
          : null;
  return (
    <Panel title="Voice" hint={`Speaks the narration in ${LANGUAGE_NAMES[view.language]}.`}>
      {voice.stale && voice.status === "completed" && <Notice tone="warn" title="The words have changed since they were spoken">Have them spoken anew before you render.</Notice>}
      {voice.status === "failed" && <Notice tone="danger" title="The narration was not spoken">{voice.error_message ?? "Its credits were given back. Try again."}</Notice>}
      {list.error && <Notice tone="danger">{sentenceOf(list.error)}</Notice>}
      {list.data ? (
        <RadioGroup.Root
          aria-label="Voice"
          value={chosen ?? ""}
          disabled={isAutopilotOn(view)}
          onValueChange={(id) => void tell(session.commands.editProject({ voice_id: id }, { label: "Voice changed" }))}
          className="flex flex-col gap-1.5"
        >
          {list.data.map((one) => (
            <VoiceRow key={one.id} voice={one} />
          ))}
        </RadioGroup.Root>
      ) : (
        <Skeleton className="h-32 w-full" />
      )}
      {voice.status === "processing" ? (
        <MakingBar label="Progress of the voice" making={voice} />
      ) : (
        <SpendButton
          variant="primary"
          action={voice.status === "completed" ? "Speak it anew" : "Have it spoken"}
          price={view.costs.voice}
          thing="The narration is spoken."
          refusal={refusal}
          busy={speak.isPending}
          icon={<Mic className="size-4" aria-hidden="true" />}
          onSpend={() => chosen && speak.mutate(chosen)}
        />
      )}
      {speak.error && <Notice tone="danger">{sentenceOf(speak.error)}</Notice>}
      {voice.audio_url && (
        <PanelPart title="As it is spoken now" aside={<HearButton url={voice.audio_url} label="Hear it" />}>
          <p className="text-xs text-muted">{[voice.engine && `Spoken by ${voice.engine}`, voice.duration_seconds && `${voice.duration_seconds.toFixed(1)} s`].filter(Boolean).join(", ")}</p>
        </PanelPart>
      )}
    </Panel>
  );
}

function VoiceRow({ voice }: { voice: VoiceView }) {
  return (
    <div className="flex items-center gap-1 rounded-control border border-line bg-raised pr-1.5 has-data-[state=checked]:border-ink has-data-[state=checked]:shadow-[inset_0_0_0_1px_var(--ink)]">
      <RadioGroup.Item value={voice.id} className="flex min-h-12 min-w-0 flex-1 items-center gap-3 rounded-control px-3 py-1.5 text-left">
        <span aria-hidden="true" className="flex size-4 shrink-0 items-center justify-center rounded-full border border-edge">
          <RadioGroup.Indicator className="size-2 rounded-full bg-ink" />
        </span>
        <span className="min-w-0">
          <span className="block text-sm font-medium">{voice.name}</span>
          <span className="block truncate text-xs text-muted">{`${voice.description} · ${voice.engine}`}</span>
        </span>
      </RadioGroup.Item>
      {voice.preview_url && <HearButton square url={voice.preview_url} label={`Hear ${voice.name}`} />}
    </div>
  );
}
