import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Accounts } from "#components/studio/settings/accounts.tsx";
import { requireUser } from "#lib/auth/current.ts";

export const metadata: Metadata = { title: "Accounts" };

export default async function AccountsPage() {
  const { isAdmin } = await requireUser("/settings/accounts");
  if (!isAdmin) notFound();
  return <Accounts />;
}
