import { Page, PageHeader } from "#components/shell/page-header.tsx";
import { ButtonLink } from "#components/ui/button.tsx";

export default function NotFound() {
  return (
    <Page>
      <PageHeader title="There is nothing here.">It may have been deleted, or the link may be mistyped.</PageHeader>
      <div className="mt-6 flex flex-wrap gap-2">
        <ButtonLink href="/" variant="primary">
          Go home
        </ButtonLink>
        <ButtonLink href="/shorts">See your shorts</ButtonLink>
      </div>
    </Page>
  );
}
