"use client";

import { useQueryClient } from "@tanstack/react-query";
import { Sparkles } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState, type FormEvent } from "react";
import { useCreateProject } from "#components/editor/data/project.ts";
import { RatioShape } from "#components/editor/page/ratio-shape.tsx";
import { RATIOS } from "#components/editor/vocabulary.ts";
import { call } from "#components/studio/data/call.ts";
import { useBalance } from "#components/studio/data/credits.ts";
import { sentenceOf, toastFailure } from "#components/studio/data/failures.ts";
import { keys } from "#components/studio/data/keys.ts";
import { credits } from "#components/studio/lib/format.ts";
import { keysOf } from "#components/studio/lib/keys-of.ts";
import { LookPicture } from "#components/studio/shorts/look-picture.tsx";
import { LOOKS } from "#components/studio/shorts/vocabulary.ts";
import { Button } from "#components/ui/button.tsx";
import { Field, Fieldset } from "#components/ui/field.tsx";
import { Textarea } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import { Select } from "#components/ui/select.tsx";
import { editorProduction } from "#lib/contracts/editor/production.ts";
import { EDITOR_LIMITS, type AspectRatio } from "#lib/contracts/editor/vocabulary.ts";
import type { VisualLanguage } from "#lib/contracts/creative.ts";
import { LANGUAGE_NAMES, type Language } from "#lib/kernel/languages.ts";

const LANGUAGES = keysOf(LANGUAGE_NAMES).map((value) => ({ value, label: LANGUAGE_NAMES[value] }));
const RATIO_CARDS = keysOf(RATIOS).map((value) => ({ value, ...RATIOS[value], picture: <RatioShape ratio={value} /> }));
const LOOK_CARDS = [
  { value: "auto" as const, label: "Auto", detail: "What suits the prompt", picture: <LookPicture look="auto" /> },
  ...keysOf(LOOKS).map((value) => ({ value, ...LOOKS[value], picture: <LookPicture look={value} /> })),
];

type NewAdProps = { start: { prompt: string; language: Language; ratio: AspectRatio }; /** What autopilot takes for an ad of the usual length. */ autopilotPrice: number };

/** Where an ad begins: what it is about, and whether the studio or the person makes it. */
export function NewAd({ start, autopilotPrice }: NewAdProps) {
  const router = useRouter();
  const client = useQueryClient();
  const create = useCreateProject();
  const balance = useBalance(null);
  const [draft, setDraft] = useState({ ...start, look: "auto" as VisualLanguage | "auto" });
  const [way, setWay] = useState<"autopilot" | "self" | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const change = (part: Partial<typeof draft>) => setDraft((now) => ({ ...now, ...part }));
  const length = draft.prompt.trim().length;
  const tooFew = balance !== null && balance < autopilotPrice;

  async function begin(chosen: "autopilot" | "self") {
    const needed = chosen === "autopilot" || length > 0;
    if (needed && length < EDITOR_LIMITS.prompt.min) return setFault(`Say a little more: at least ${EDITOR_LIMITS.prompt.min} characters.`);
    setFault(null);
    setWay(chosen);
    try {
      const project = await create.mutateAsync({
        language: draft.language,
        product_prompt: draft.prompt.trim(),
        export_aspect_ratio: draft.ratio,
        visual_language: draft.look === "auto" ? null : draft.look,
      });
      // The ad stands either way; where autopilot can't start, the editor says why and offers it again.
      if (chosen === "autopilot") {
        const body = { segments_count: EDITOR_LIMITS.scenario_scenes.usual };
        const started = call(editorProduction.autopilot, { params: { slug: project.slug }, body, idempotencyKey: crypto.randomUUID() });
        await started.then((running) => client.setQueryData(keys.editor(running.slug), running)).catch(toastFailure);
      }
      router.push(`/editor/${project.slug}`);
    } catch {
      // Told below, by the mutation.
      setWay(null);
    }
  }

  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void begin("autopilot");
      }}
      className="mt-7 flex flex-col gap-7"
    >
      <Field label="What the ad is about" hint="Name the product, who it is for, and what is good about it." error={fault} counter={{ used: length, most: EDITOR_LIMITS.prompt.max }}>
        <Textarea rows={4} autoFocus value={draft.prompt} maxLength={EDITOR_LIMITS.prompt.max} placeholder="A cinematic ad for Lumen soy candles: poured by hand, sixty hours of warm light" onChange={(event) => change({ prompt: event.target.value })} className="min-h-28" />
      </Field>
      <div className="grid gap-7 sm:grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)]">
        <Field label="Language" hint="What is said and written in it.">
          <Select value={draft.language} onChange={(language) => change({ language })} options={LANGUAGES} />
        </Field>
        <Fieldset legend="Shape">
          <RadioCards label="Shape" value={draft.ratio} onChange={(ratio) => change({ ratio })} options={RATIO_CARDS} columns="grid-cols-3" />
        </Fieldset>
      </div>
      <Fieldset legend="Look">
        <RadioCards label="Look" bleed value={draft.look} onChange={(look) => change({ look })} options={LOOK_CARDS} columns="grid-cols-2 sm:grid-cols-4" />
      </Fieldset>
      {create.error && <Notice tone="danger">{sentenceOf(create.error)}</Notice>}
      <div className="grid gap-4 sm:grid-cols-2">
        <Way title="Autopilot" text={`Writes, makes, speaks, composes and renders ${EDITOR_LIMITS.scenario_scenes.usual} scenes while you watch. Everything can be changed afterwards.`}>
          <Button type="submit" variant="primary" size="lg" loading={way === "autopilot"} disabled={tooFew || way === "self"} icon={<Sparkles className="size-4" aria-hidden="true" />} className="w-full">
            {`Autopilot · about ${credits(autopilotPrice)}`}
          </Button>
          {tooFew && <p className="mt-1.5 text-xs text-muted">{`You have ${credits(balance)}. Ask an administrator for more, or build it yourself.`}</p>}
        </Way>
        <Way title="Build it myself" text="Opens the editor. Write the scenario, bring your own footage, decide scene by scene what is made.">
          <Button size="lg" loading={way === "self"} disabled={way === "autopilot"} onClick={() => void begin("self")} className="w-full">
            Open the editor · free
          </Button>
        </Way>
      </div>
    </form>
  );
}

function Way({ title, text, children }: { title: string; text: string; children: React.ReactNode }) {
  return (
    <section className="flex flex-col gap-4 rounded-card border border-line bg-surface p-5">
      <div className="flex-1">
        <h2 className="text-lg">{title}</h2>
        <p className="mt-1 text-sm text-muted">{text}</p>
      </div>
      <div>{children}</div>
    </section>
  );
}
