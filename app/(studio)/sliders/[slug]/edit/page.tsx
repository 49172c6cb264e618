import type { Metadata } from "next";
import { EditSlider } from "#components/studio/sliders/form/edit-slider.tsx";
import { PRICES } from "#lib/credits/prices.ts";
import { ownSlider } from "../own-slider.ts";

type Params = Promise<{ slug: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: `Edit ${(await params).slug}` };
}

export default async function EditSliderPage({ params }: { params: Params }) {
  const { slug } = await params;
  const { poster } = await ownSlider(slug, `/sliders/${slug}/edit`);
  return <EditSlider slug={slug} price={PRICES.slide} poster={poster} />;
}
