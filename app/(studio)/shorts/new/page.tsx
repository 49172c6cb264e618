import { randomInt } from "node:crypto";
import type { Metadata } from "next";
import { ShortEditor } from "#components/studio/shorts/short-editor.tsx";
import { requireUser } from "#lib/auth/current.ts";
import { language, visualLanguage } from "#lib/contracts/creative.ts";
import { PRICES } from "#lib/credits/prices.ts";

export const metadata: Metadata = { title: "New short" };

type Search = Promise<{ prompt?: string; look?: string; language?: string }>;

export default async function NewShortPage({ searchParams }: { searchParams: Search }) {
  await requireUser("/shorts/new");
  const { prompt = "", ...chosen } = await searchParams;
  const look = visualLanguage.safeParse(chosen.look);
  const tongue = language.safeParse(chosen.language);
  const start = {
    // Chosen here and sent along, so that the preview and the film are the same take.
    seed: randomInt(2 ** 31 - 1),
    prompt: prompt.slice(0, 2000),
    ...(look.success && { look: look.data }),
    ...(tongue.success && { language: tongue.data }),
  };
  return <ShortEditor short={null} start={start} price={PRICES.short} />;
}
