import { Plus } from "lucide-react";
import type { Metadata } from "next";
import { Page, PageHeader } from "#components/shell/page-header.tsx";
import { SliderList } from "#components/studio/sliders/list/slider-list.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { requireUser } from "#lib/auth/current.ts";

export const metadata: Metadata = { title: "Carousels" };

export default async function SlidersPage() {
  await requireUser("/sliders");
  return (
    <Page>
      <PageHeader
        title="Carousels"
        actions={
          <ButtonLink href="/sliders/new" variant="primary" icon={<Plus className="size-4" aria-hidden="true" />}>
            New carousel
          </ButtonLink>
        }
      />
      <SliderList />
    </Page>
  );
}
