import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { Page, PageHeader } from "#components/shell/page-header.tsx";
import { ShortList } from "#components/studio/shorts/short-list.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { requireUser } from "#lib/auth/current.ts";

export const metadata: Metadata = { title: "Shorts" };

export default async function ShortsPage() {
  await requireUser("/shorts");
  return (
    <Page>
      <PageHeader
        title="Shorts"
        actions={
          <ButtonLink href="/shorts/new" variant="primary" icon={<Plus className="size-4" aria-hidden="true" />}>
            New short
          </ButtonLink>
        }
      />
      <ShortList />
    </Page>
  );
}
