import type { Metadata } from "next";
import { Ledger } from "#components/studio/settings/ledger.tsx";
import { requireUser } from "#lib/auth/current.ts";

export const metadata: Metadata = { title: "Credits" };

export default async function CreditsPage() {
  const { credits } = await requireUser("/settings/credits");
  return <Ledger balance={credits} />;
}
