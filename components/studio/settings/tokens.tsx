"use client";

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import type { z } from "zod";
import { call } from "#components/studio/data/call.ts";
import { sentenceOf, toastFailure } from "#components/studio/data/failures.ts";
import { keys } from "#components/studio/data/keys.ts";
import { timeAgo } from "#components/studio/lib/format.ts";
import { useNow } from "#components/studio/lib/use-now.ts";
import { NewTokenDialog } from "#components/studio/settings/new-token-dialog.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Skeleton } from "#components/ui/skeleton.tsx";
import { tokens, type tokenView } from "#lib/contracts/tokens.ts";

type Token = z.output<typeof tokenView>;

export function Tokens() {
  const [creating, setCreating] = useState(false);
  const [revoking, setRevoking] = useState<Token | null>(null);
  const list = useQuery({ queryKey: keys.tokens, queryFn: ({ signal }) => call(tokens.list, { signal }) });
  const create = (
    <Button variant="primary" icon={<Plus className="size-4" aria-hidden="true" />} onClick={() => setCreating(true)}>
      Create token
    </Button>
  );
  return (
    <div className="py-8">
      <div className="mb-5 flex flex-wrap items-end justify-between gap-4">
        <div>
          <h2 className="text-lg">Access tokens</h2>
          <p className="mt-1 max-w-[60ch] text-sm text-muted">A token lets a program work as you, within its scopes. Give each program its own, so that you can take one away without the others.</p>
        </div>
        {list.data && list.data.length > 0 && create}
      </div>
      {list.error && (
        <Notice tone="danger" title="The tokens could not be loaded" action={<Button size="sm" onClick={() => void list.refetch()}>Try again</Button>}>
          {sentenceOf(list.error)}
        </Notice>
      )}
      {list.isPending && <Skeleton className="h-24 w-full !rounded-card" />}
      {list.data?.length === 0 && (
        <EmptyState title="No tokens yet" action={create}>
          Everything that these pages do, a program can do with a token: create a short, generate it, fetch the film.
        </EmptyState>
      )}
      {list.data && list.data.length > 0 && (
        <ul className="divide-y divide-line rounded-card border border-line bg-surface">
          {list.data.map((token) => (
            <TokenRow key={token.id} token={token} onRevoke={() => setRevoking(token)} />
          ))}
        </ul>
      )}
      <NewTokenDialog open={creating} onOpenChange={setCreating} />
      <RevokeDialog token={revoking} onDone={() => setRevoking(null)} />
    </div>
  );
}

function TokenRow({ token, onRevoke }: { token: Token; onRevoke(): void }) {
  const now = useNow();
  const used = token.last_used_at === null ? "Never used" : now === null ? "" : `Used ${timeAgo(token.last_used_at, now)}`;
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3.5">
      <div className="min-w-0 flex-1 basis-56">
        <p className="truncate text-sm font-medium">{token.name}</p>
        <p className="text-xs text-muted">
          {used}
          {token.expires_at && `, lapses ${token.expires_at.slice(0, 10)}`}
        </p>
      </div>
      <div className="flex flex-wrap gap-1.5">
        {token.scopes.map((scope) => (
          <Badge key={scope} className="font-mono">
            {scope}
          </Badge>
        ))}
      </div>
      <Button size="sm" onClick={onRevoke} aria-label={`Revoke ${token.name}`}>
        Revoke
      </Button>
    </li>
  );
}

function RevokeDialog({ token, onDone }: { token: Token | null; onDone(): void }) {
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: (id: number) => call(tokens.revoke, { params: { id } }),
    onError: toastFailure,
    onSettled: async () => {
      await client.invalidateQueries({ queryKey: keys.tokens });
      onDone();
    },
  });
  return (
    <ConfirmDialog
      open={token !== null}
      onOpenChange={(open) => !open && onDone()}
      title={`Revoke ${token?.name ?? "this token"}?`}
      description="Programs that use it are refused from that moment on. This can't be undone."
      action="Revoke token"
      busy={revoke.isPending}
      onConfirm={() => token && revoke.mutate(token.id)}
    />
  );
}
