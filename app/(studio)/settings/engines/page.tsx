import type { Metadata } from "next";
import { Engines } from "#components/studio/settings/engines.tsx";
import { requireUser } from "#lib/auth/current.ts";

export const metadata: Metadata = { title: "Engines" };

export default async function EnginesPage() {
  await requireUser("/settings/engines");
  return <Engines />;
}
