"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import type { z } from "zod";
import { callPage } from "#components/studio/data/call.ts";
import { sentenceOf } from "#components/studio/data/failures.ts";
import { keys } from "#components/studio/data/keys.ts";
import { GrantForm } from "#components/studio/settings/grant-form.tsx";
import { InviteForm } from "#components/studio/settings/invite-form.tsx";
import { SettingsSection } from "#components/studio/settings/section.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { type accountView, admin } from "#lib/contracts/accounts.ts";

type Account = z.output<typeof accountView>;

/** The administrator's page: who is here, credits, invitations. */
export function Accounts() {
  const list = useInfiniteQuery({
    queryKey: keys.accounts,
    queryFn: ({ pageParam, signal }) => callPage(admin.listAccounts, { query: { limit: "50", cursor: pageParam }, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const accounts = list.data?.pages.flatMap((page) => page.data) ?? [];
  return (
    <>
      <SettingsSection title="Grant credits" hint="They are there at once, and stand in the person's ledger.">
        <GrantForm />
      </SettingsSection>
      <SettingsSection title="Invite somebody" hint="One code opens one account, within 14 days.">
        <InviteForm />
      </SettingsSection>
      <SettingsSection title="Accounts" hint="Newest first.">
        {list.error && (
          <Notice tone="danger" title="The accounts could not be loaded" action={<Button size="sm" onClick={() => void list.refetch()}>Try again</Button>}>
            {sentenceOf(list.error)}
          </Notice>
        )}
        {list.isPending && <Skeleton className="h-32 w-full !rounded-card" />}
        {accounts.length > 0 && (
          <ul className="divide-y divide-line rounded-card border border-line bg-surface">
            {accounts.map((account) => (
              <AccountRow key={account.id} account={account} />
            ))}
          </ul>
        )}
        {list.hasNextPage && (
          <Button className="mt-4" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            Load more
          </Button>
        )}
      </SettingsSection>
    </>
  );
}

function AccountRow({ account }: { account: Account }) {
  return (
    <li className="flex items-center gap-4 px-4 py-3">
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-2 text-sm font-medium">
          <span className="truncate">{account.name}</span>
          {account.is_admin && <Badge>Administrator</Badge>}
        </p>
        <p className="truncate text-xs text-muted">{account.email}</p>
      </div>
      <p className="font-mono text-sm tabular-nums">{account.credits.toLocaleString("en")}</p>
    </li>
  );
}
