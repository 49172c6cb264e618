import type { Metadata } from "next";
import { NewAd } from "#components/editor/page/new-ad.tsx";
import { Page, PageHeader } from "#components/shell/page-header.tsx";
import { requireUser } from "#lib/auth/current.ts";
import { language } from "#lib/contracts/creative.ts";
import { aspectRatio, EDITOR_LIMITS } from "#lib/contracts/editor/vocabulary.ts";
import { PRICES } from "#lib/credits/prices.ts";

export const metadata: Metadata = { title: "New ad" };

type Search = Promise<{ prompt?: string; language?: string; ratio?: string }>;

export default async function NewAdPage({ searchParams }: { searchParams: Search }) {
  await requireUser("/editor/new");
  const { prompt = "", ...chosen } = await searchParams;
  const tongue = language.safeParse(chosen.language);
  const ratio = aspectRatio.safeParse(chosen.ratio);
  const usual = EDITOR_LIMITS.scenario_scenes.usual;
  return (
    <Page settings>
      <PageHeader title="New ad">Several scenes with narration, music and captions. Beginning is free.</PageHeader>
      <NewAd
        start={{ prompt: prompt.slice(0, EDITOR_LIMITS.prompt.max), language: tongue.data ?? "en", ratio: ratio.data ?? "9:16" }}
        autopilotPrice={usual * PRICES.scene_batch + PRICES.voice + PRICES.music}
      />
    </Page>
  );
}
