import type { Metadata } from "next";
import { EditShort } from "#components/studio/shorts/edit-short.tsx";
import { PRICES } from "#lib/credits/prices.ts";
import { ownShort } from "../own-short.ts";

type Params = Promise<{ slug: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: `Edit ${(await params).slug}` };
}

export default async function EditShortPage({ params }: { params: Params }) {
  const { slug } = await params;
  await ownShort(slug, `/shorts/${slug}/edit`);
  return <EditShort slug={slug} price={PRICES.short} />;
}
