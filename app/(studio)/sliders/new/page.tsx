import type { Metadata } from "next";
import { SliderEditor } from "#components/studio/sliders/form/slider-editor.tsx";
import { requireUser } from "#lib/auth/current.ts";
import { language } from "#lib/contracts/creative.ts";
import { SLIDER_LIMITS, sliderTemplate, TEMPLATES_OF_MODE } from "#lib/contracts/sliders/vocabulary.ts";
import { PRICES } from "#lib/credits/prices.ts";

export const metadata: Metadata = { title: "New carousel" };

type Search = Promise<{ prompt?: string; template?: string; language?: string }>;

export default async function NewSliderPage({ searchParams }: { searchParams: Search }) {
  const user = await requireUser("/sliders/new");
  const { prompt = "", ...chosen } = await searchParams;
  const template = sliderTemplate.safeParse(chosen.template);
  const tongue = language.safeParse(chosen.language);
  const start = {
    prompt: prompt.slice(0, SLIDER_LIMITS.prompt.max),
    ...(template.success && { template: template.data, mode: TEMPLATES_OF_MODE.ad_driven.includes(template.data) ? ("ad_driven" as const) : ("creative" as const) }),
    ...(tongue.success && { language: tongue.data }),
  };
  return <SliderEditor slider={null} start={start} price={PRICES.slide} poster={user.name} />;
}
