"use client";

import { useRouter } from "next/navigation";
import { useBalance } from "#components/studio/data/credits.ts";
import { useGenerateSlider, useSliderCost } from "#components/studio/data/sliders.ts";
import { PriceBar } from "#components/studio/form/price-bar.tsx";
import type { SliderView } from "#lib/contracts/sliders/views.ts";

type GenerateSliderBarProps = {
  slider: SliderView | null;
  /** What it takes as the form stands now. */
  price: number;
  /** Saves what is unsaved; null when the form can't be saved as it is. */
  flush(): Promise<SliderView | null>;
  onInvalid(): void;
};

/** Generates the carousel of the form, at the price on the button. */
export function GenerateSliderBar({ slider, price, flush, onInvalid }: GenerateSliderBarProps) {
  const router = useRouter();
  const cost = useSliderCost(slider?.slug ?? null, slider?.updated_at ?? null);
  const generate = useGenerateSlider();
  const available = useBalance(cost.data?.available_credits ?? null);

  async function press() {
    generate.reset();
    // What went wrong is told by the form's badge, or by the mutation.
    const saved = await flush().catch(() => undefined);
    if (saved === undefined) return;
    if (saved === null) return onInvalid();
    generate.mutate(saved.slug, { onSuccess: () => router.push(`/sliders/${saved.slug}`) });
  }

  return <PriceBar action={slider?.status === "failed" ? "Try again" : "Generate"} total={price} available={available} error={generate.error} busy={generate.isPending} onPress={() => void press()} />;
}
