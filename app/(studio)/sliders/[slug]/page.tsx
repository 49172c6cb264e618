import type { Metadata } from "next";
import { titleFrom } from "#components/studio/lib/format.ts";
import { SliderPage } from "#components/studio/sliders/page/slider-page.tsx";
import { PRICES } from "#lib/credits/prices.ts";
import { ownSlider } from "./own-slider.ts";

type Params = Promise<{ slug: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { slug } = await params;
  const { slider, slides } = await ownSlider(slug, `/sliders/${slug}`);
  return { title: titleFrom(slides[0]?.slide.headline ?? null, slider.prompt ?? "Carousel") };
}

export default async function SliderRoute({ params }: { params: Params }) {
  const { slug } = await params;
  const { poster } = await ownSlider(slug, `/sliders/${slug}`);
  return <SliderPage slug={slug} price={PRICES.slide} poster={poster} />;
}
