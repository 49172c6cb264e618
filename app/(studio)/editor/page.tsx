import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { EditorList } from "#components/editor/list/editor-list.tsx";
import { Page, PageHeader } from "#components/shell/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { requireUser } from "#lib/auth/current.ts";

export const metadata: Metadata = { title: "Ads" };

export default async function EditorListPage() {
  await requireUser("/editor");
  return (
    <Page>
      <PageHeader
        title="Ads"
        actions={
          <ButtonLink href="/editor/new" variant="primary" icon={<Plus className="size-4" aria-hidden="true" />}>
            New ad
          </ButtonLink>
        }
      />
      <EditorList />
    </Page>
  );
}
