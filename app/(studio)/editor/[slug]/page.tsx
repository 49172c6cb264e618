import type { Metadata } from "next";
import { EditorPage } from "#components/editor/page/editor-page.tsx";
import { titleFrom } from "#components/studio/lib/format.ts";
import { ownProject } from "./own-project.ts";

type Params = Promise<{ slug: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { prompt } = await ownProject((await params).slug);
  return { title: titleFrom(null, prompt || "Untitled ad") };
}

export default async function EditorRoute({ params }: { params: Params }) {
  const { slug } = await params;
  await ownProject(slug);
  return <EditorPage slug={slug} panel="scenario" />;
}
