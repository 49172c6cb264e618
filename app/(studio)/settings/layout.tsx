import type { ReactNode } from "react";
import { Page, PageHeader } from "#components/shell/page-header.tsx";
import { SettingsNav } from "#components/studio/settings/settings-nav.tsx";
import { currentUser } from "#lib/auth/current.ts";

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  const user = await currentUser();
  return (
    <Page settings>
      <PageHeader title="Settings" />
      <div className="mt-5">
        <SettingsNav isAdmin={user?.isAdmin ?? false} />
      </div>
      {children}
    </Page>
  );
}
