"use client";

import { clsx } from "clsx";
import { Check, Sparkle } from "lucide-react";
import { RadioGroup } from "radix-ui";
import { useState } from "react";
import { accentFrom } from "#components/studio/sliders/form/draft.ts";
import { ACCENTS } from "#components/studio/sliders/vocabulary.ts";
import { Field, Fieldset } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";

type AccentPickerProps = { value: string | null; onChange(color: string | null): void };

const FROM_SUBJECT = "subject";
const ITEM = "relative flex size-11 items-center justify-center rounded-full data-[state=checked]:shadow-[0_0_0_2px_var(--ground),0_0_0_4px_var(--ink)]";

/** One loud colour for all slides: from the pictures' own palette, from a few that work, or as typed. */
export function AccentPicker({ value, onChange }: AccentPickerProps) {
  return (
    <Fieldset legend="Accent" hint="Words stay readable on every accent: the slides see to that.">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
        <RadioGroup.Root aria-label="Accent" value={value ?? FROM_SUBJECT} onValueChange={(next) => onChange(next === FROM_SUBJECT ? null : next)} className="flex flex-wrap gap-1.5">
          <RadioGroup.Item value={FROM_SUBJECT} aria-label="From the subject" title="From the subject" className={clsx(ITEM, "border border-dashed border-edge text-muted")}>
            <Sparkle className="size-4" aria-hidden="true" />
          </RadioGroup.Item>
          {ACCENTS.map(({ color, name }) => (
            <RadioGroup.Item key={color} value={color} aria-label={name} title={name} className={ITEM}>
              <span className="flex size-8 items-center justify-center rounded-full border border-ink/20" style={{ backgroundColor: color }}>
                <RadioGroup.Indicator>
                  <Check className="size-4 text-[oklch(0.99_0.003_86)] [filter:drop-shadow(0_0_1.5px_oklch(0.2_0.01_56))]" strokeWidth={3} aria-hidden="true" />
                </RadioGroup.Indicator>
              </span>
            </RadioGroup.Item>
          ))}
        </RadioGroup.Root>
        <HexField key={value} value={value} onChange={onChange} />
      </div>
    </Fieldset>
  );
}

function HexField({ value, onChange }: AccentPickerProps) {
  const [typed, setTyped] = useState(value ?? "");
  const [fault, setFault] = useState(false);

  function settle() {
    const color = typed.trim() === "" ? null : accentFrom(typed);
    setFault(color === null && typed.trim() !== "");
    if (color !== value && (color !== null || typed.trim() === "")) onChange(color);
  }

  return (
    <Field label={<span className="sr-only">Accent as a hex colour</span>} error={fault ? "Six digits of 0–9 and A–F, like #E4572E." : null} className="-mt-7.5 w-44">
      <div className="relative">
        <Input
          value={typed}
          placeholder="From the subject"
          spellCheck={false}
          autoComplete="off"
          maxLength={9}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            event.preventDefault();
            settle();
          }}
          className={clsx("!pl-10", typed && "font-mono")}
        />
        <span aria-hidden="true" className="pointer-events-none absolute left-3 top-1/2 size-5 -translate-y-1/2 rounded-[5px] border border-ink/20" style={{ backgroundColor: accentFrom(typed) ?? "transparent" }} />
      </div>
    </Field>
  );
}
