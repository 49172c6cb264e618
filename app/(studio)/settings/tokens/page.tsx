import type { Metadata } from "next";
import { Tokens } from "#components/studio/settings/tokens.tsx";
import { requireUser } from "#lib/auth/current.ts";

export const metadata: Metadata = { title: "Access tokens" };

export default async function TokensPage() {
  await requireUser("/settings/tokens");
  return <Tokens />;
}
