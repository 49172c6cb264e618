"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { RequestFailure } from "#lib/client/request-failure.ts";
import { useBalance } from "#components/studio/data/credits.ts";
import { keys } from "#components/studio/data/keys.ts";
import { useCost, useGenerate } from "#components/studio/data/shorts.ts";
import { PriceBar } from "#components/studio/form/price-bar.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import type { ShortView } from "#lib/contracts/shorts/views.ts";

type GenerateBarProps = {
  short: ShortView | null;
  /** Price of a film where no short is saved yet. */
  price: number;
  /** Saves what is unsaved; null when the form can't be saved as it is. */
  flush(): Promise<ShortView | null>;
  onInvalid(): void;
};

/** The one button of the page: what it makes, and what that costs. */
export function GenerateBar({ short, price, flush, onInvalid }: GenerateBarProps) {
  const router = useRouter();
  const client = useQueryClient();
  const cost = useCost(short?.slug ?? null, short?.updated_at ?? null);
  const generate = useGenerate();
  const available = useBalance(cost.data?.available_credits ?? null);
  const total = cost.data?.total ?? price;

  async function start() {
    const saved = await flush();
    if (!saved) return onInvalid();
    await generate.mutateAsync(saved.slug);
    router.push(`/shorts/${saved.slug}`);
  }

  function press() {
    generate.reset();
    start().catch((error: unknown) => {
      if (error instanceof RequestFailure && error.status === 402) void client.invalidateQueries({ queryKey: keys.credits });
    });
  }

  if (short?.up_to_date) {
    return (
      <ButtonLink href={`/shorts/${short.slug}`} size="lg" className="w-full">
        The film is up to date. Watch it
      </ButtonLink>
    );
  }
  return <PriceBar action={nameOf(short)} total={total} available={available} error={generate.error} busy={generate.isPending} onPress={press} />;
}

function nameOf(short: ShortView | null): string {
  if (!short?.latest_render) return "Generate";
  return short.stage === "failed" ? "Try again" : `Generate version ${short.latest_render.version + 1}`;
}
