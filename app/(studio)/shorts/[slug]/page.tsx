import type { Metadata } from "next";
import { ShortPage } from "#components/studio/shorts/short-page.tsx";
import { titleFrom } from "#components/studio/lib/format.ts";
import { PRICES } from "#lib/credits/prices.ts";
import { ownShort } from "./own-short.ts";

type Params = Promise<{ slug: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { slug } = await params;
  const short = await ownShort(slug, `/shorts/${slug}`);
  return { title: titleFrom(short.headline, short.productPrompt) };
}

export default async function ShortRoute({ params }: { params: Params }) {
  const { slug } = await params;
  await ownShort(slug, `/shorts/${slug}`);
  return <ShortPage slug={slug} price={PRICES.short} />;
}
