"use client";

import { ArrowRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { useEffect, useMemo, useRef, useState, type FormEvent } from "react";
import { credits } from "#components/studio/lib/format.ts";
import { emptyDraft } from "#components/studio/shorts/draft.ts";
import { FilmPreview } from "#components/studio/shorts/film-preview.tsx";
import { Button } from "#components/ui/button.tsx";
import { SHORT_LIMITS } from "#lib/contracts/shorts/fields.ts";

const EXAMPLE = "a 15s ad for my soy candle brand";
/** The take that the example is shown in. */
const EXAMPLE_SEED = 1;

/**
 * Where a short begins: one sentence on the left, what it leads to on the right. With `example`, which may become
 * known late, a field that nobody has touched is filled in.
 */
export function PromptDesk({ price, example }: { price: number; example: boolean }) {
  const router = useRouter();
  // The field itself keeps what is typed, also before the page came alive; this follows it.
  const [prompt, setPrompt] = useState("");
  const [fault, setFault] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const { current } = field;
    if (!current) return;
    if (example && current.value === "" && document.activeElement !== current) current.value = EXAMPLE;
    setPrompt(current.value);
  }, [example]);
  const enough = prompt.trim().length >= SHORT_LIMITS.prompt.min;

  const draft = useMemo(() => emptyDraft({ prompt: enough ? prompt : EXAMPLE, seed: EXAMPLE_SEED }), [enough, prompt]);

  function start(event: FormEvent) {
    event.preventDefault();
    const typed = field.current?.value.trim() ?? "";
    setPrompt(typed);
    if (typed.length < SHORT_LIMITS.prompt.min) return setFault(true);
    router.push(`/shorts/new?${new URLSearchParams({ prompt: typed })}`);
  }

  return (
    <section aria-label="New short" className="grid gap-8 md:grid-cols-[minmax(0,1fr)_minmax(13rem,20rem)] md:items-center lg:gap-16">
      <form action="/shorts/new" onSubmit={start} noValidate className="min-w-0">
        <h1 className="text-3xl font-[660] tracking-[-0.03em] md:text-4xl lg:text-5xl">
          <label htmlFor="desk-prompt">What's the ad for?</label>
        </h1>
        <textarea
          ref={field}
          id="desk-prompt"
          name="prompt"
          rows={2}
          defaultValue=""
          maxLength={SHORT_LIMITS.prompt.max}
          placeholder={EXAMPLE}
          aria-invalid={(fault && !enough) || undefined}
          aria-describedby="desk-note"
          onChange={(event) => setPrompt(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.metaKey || event.ctrlKey)) event.currentTarget.form?.requestSubmit();
          }}
          className="mt-5 field-sizing-content min-h-24 w-full resize-none rounded-card border border-edge bg-raised px-5 py-4 font-display text-xl transition-colors duration-quick hover:border-ink/60 focus-visible:outline-offset-0"
        />
        <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-3">
          <Button type="submit" variant="primary" size="lg" className="max-sm:w-full">
            Start this short
            <ArrowRight className="size-4" aria-hidden="true" />
          </Button>
          <p id="desk-note" className="text-sm text-muted">
            {fault && !enough ? <span className="text-danger">{`Say a little more: at least ${SHORT_LIMITS.prompt.min} characters.`}</span> : `A draft is free. The film takes ${credits(price)}.`}
          </p>
        </div>
      </form>
      <FilmPreview draft={draft} short={null} className="mx-auto h-[34rem] w-full md:h-[38rem]" />
    </section>
  );
}
