import type { Metadata } from "next";
import { Page } from "#components/shell/page-header.tsx";
import { Home } from "#components/studio/home/home.tsx";
import { requireUser } from "#lib/auth/current.ts";
import { PRICES } from "#lib/credits/prices.ts";

export const metadata: Metadata = { title: { absolute: "Hookline" } };

export default async function HomePage() {
  await requireUser("/");
  return (
    <Page>
      <Home price={PRICES.short} />
    </Page>
  );
}
