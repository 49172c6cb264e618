"use client";

import { Music, PenLine } from "lucide-react";
import { useState } from "react";
import { useProduce } from "#components/editor/data/produce.ts";
import { AssistButton } from "#components/editor/panels/assist-button.tsx";
import { HearButton } from "#components/editor/panels/hear-button.tsx";
import { MakingBar } from "#components/editor/panels/making-bar.tsx";
import { Panel, PanelPart } from "#components/editor/panels/panel.tsx";
import { SpendButton } from "#components/editor/panels/spend-button.tsx";
import { isAutopilotOn } from "#components/editor/state/activity.ts";
import { useEditor } from "#components/editor/state/editor.tsx";
import { call } from "#components/studio/data/call.ts";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { Field } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import { editorProduction } from "#lib/contracts/editor/production.ts";
import { editorWords } from "#lib/contracts/editor/words.ts";

/** The music below it all, composed to the ad's length. */
export function MusicPanel() {
  const { view } = useEditor();
  const { music } = view;
  const [typed, setTyped] = useState<string | null>(null);
  const prompt = typed ?? music.prompt ?? "";
  const suggest = useProduce((slug: string) => call(editorWords.suggestMusic, { params: { slug }, idempotencyKey: crypto.randomUUID() }));
  const compose = useProduce((slug: string, wanted: string) => call(editorProduction.music, { params: { slug }, body: { prompt: wanted.trim() || null }, idempotencyKey: crypto.randomUUID() }));
  const autopilot = isAutopilotOn(view) ? "Autopilot is at work." : null;
  const tooLong = prompt.trim().length > EDITOR_LIMITS.musicPrompt ? `At most ${EDITOR_LIMITS.musicPrompt} characters.` : null;
  const made = music.status === "completed";
  return (
    <Panel title="Music" hint="Composed for this ad, to its length. It steps back while somebody speaks.">
      {music.stale && made && <Notice tone="warn" title="The scenario has changed since">Have music composed anew before you render.</Notice>}
      {music.status === "failed" && <Notice tone="danger" title="The music was not composed">{music.error_message ?? "Its credits were given back. Try again."}</Notice>}
      <Field
        label="How it sounds"
        optional
        hint="Mood, instruments, tempo. Left empty, it follows the ad."
        error={tooLong}
        aside={
          <AssistButton
            action="Suggest"
            refusal={autopilot ?? (view.product_prompt.trim() === "" ? "Say what the ad is about first." : null)}
            busy={suggest.isPending}
            icon={<PenLine className="size-4" aria-hidden="true" />}
            onPress={() => suggest.mutate(undefined, { onSuccess: (answer) => setTyped(answer.prompt) })}
          />
        }
      >
        <Textarea rows={3} value={prompt} disabled={autopilot !== null} placeholder="Warm minimal piano, unhurried, ending on a held chord" onChange={(event) => setTyped(event.target.value)} />
      </Field>
      {suggest.error && <Notice tone="danger">{sentenceOf(suggest.error)}</Notice>}
      {music.status === "processing" ? (
        <MakingBar label="Progress of the music" making={music} />
      ) : (
        <SpendButton
          variant={made && !music.stale ? "secondary" : "primary"}
          action={made ? "Compose another piece" : "Compose"}
          price={view.costs.music}
          thing="A piece of music is composed."
          refusal={autopilot ?? (view.segments_count === 0 ? "Add scenes first: music is composed to their length." : tooLong)}
          busy={compose.isPending}
          icon={<Music className="size-4" aria-hidden="true" />}
          onSpend={() => compose.mutate(prompt)}
        />
      )}
      {compose.error && <Notice tone="danger">{sentenceOf(compose.error)}</Notice>}
      {music.audio_url && (
        <PanelPart title="As it sounds now" aside={<HearButton url={music.audio_url} label="Hear it" />}>
          <p className="text-xs text-muted">{[music.vibe, music.duration_seconds && `${music.duration_seconds.toFixed(1)} s`].filter(Boolean).join(", ")}</p>
        </PanelPart>
      )}
    </Panel>
  );
}
