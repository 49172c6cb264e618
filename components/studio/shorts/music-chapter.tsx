"use client";

import { clsx } from "clsx";
import { Play, Square } from "lucide-react";
import { ToggleGroup } from "radix-ui";
import { useMusicSample } from "#components/studio/data/music.ts";
import { keysOf } from "#components/studio/lib/keys-of.ts";
import type { Draft } from "#components/studio/shorts/draft.ts";
import type { ChapterProps } from "#components/studio/form/form-section.tsx";
import { FormSection } from "#components/studio/form/form-section.tsx";
import { INSTRUMENTS, VIBES } from "#components/studio/shorts/vocabulary.ts";
import { Button } from "#components/ui/button.tsx";
import { Fieldset } from "#components/ui/field.tsx";
import { RadioCards } from "#components/ui/radio-cards.tsx";
import type { MusicInstrument } from "#lib/contracts/creative.ts";

const MOST_INSTRUMENTS = 6;
const VIBE_CARDS = keysOf(VIBES).map((value) => ({ value, label: value, ...VIBES[value] }));

export function MusicChapter({ draft, change }: ChapterProps<Draft>) {
  const { now, toggle } = useMusicSample();
  const { vibe, instruments, seed } = draft;
  const sounding = now?.vibe === vibe;
  return (
    <FormSection
      title="Music"
      hint="Composed for this film, to its exact length."
      aside={
        <Button
          size="sm"
          loading={sounding && now.status === "loading"}
          icon={sounding ? <Square className="size-3.5 fill-current" aria-hidden="true" /> : <Play className="size-4" aria-hidden="true" />}
          onClick={() => void toggle({ vibe, instruments, seed })}
        >
          {sounding && now.status === "playing" ? "Stop" : "Play it"}
        </Button>
      }
    >
      <RadioCards label="Music" value={draft.vibe} onChange={(next) => change({ vibe: next })} options={VIBE_CARDS} columns="grid-cols-2 sm:grid-cols-3" />
      <Fieldset legend="Instruments" hint={`Hints, up to ${MOST_INSTRUMENTS}. Without any, the vibe has its own.`}>
        <Instruments chosen={instruments} onChange={(next) => change({ instruments: next })} />
      </Fieldset>
    </FormSection>
  );
}

function Instruments({ chosen, onChange }: { chosen: readonly MusicInstrument[]; onChange(chosen: MusicInstrument[]): void }) {
  const full = chosen.length >= MOST_INSTRUMENTS;
  return (
    <ToggleGroup.Root type="multiple" aria-label="Instruments" value={[...chosen]} onValueChange={(next) => onChange(next as MusicInstrument[])} className="flex flex-wrap gap-1.5">
      {keysOf(INSTRUMENTS).map((instrument) => (
        <ToggleGroup.Item
          key={instrument}
          value={instrument}
          disabled={full && !chosen.includes(instrument)}
          className={clsx(
            "h-9 rounded-full border border-line bg-raised px-3.5 text-sm transition-colors duration-quick max-md:h-11",
            "hover:border-edge disabled:text-muted disabled:hover:border-line data-[state=on]:border-ink data-[state=on]:bg-ink data-[state=on]:text-ground",
          )}
        >
          {INSTRUMENTS[instrument]}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
