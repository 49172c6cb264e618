"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { call } from "#components/studio/data/call.ts";
import { fieldsOf, sentenceOf } from "#components/studio/data/failures.ts";
import { keys } from "#components/studio/data/keys.ts";
import { fieldSentence } from "#components/studio/lib/field-errors.ts";
import { Button } from "#components/ui/button.tsx";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field, Fieldset } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { tokens } from "#lib/contracts/tokens.ts";
import { DEFAULT_SCOPES, SCOPE_MEANINGS, type Scope } from "#lib/kernel/scopes.ts";

const OFFERED: readonly Scope[] = ["video:read", "video:generate", "account:admin"];

type DialogState = { open: boolean; onOpenChange(open: boolean): void };

/** Makes a token, then shows it, this once. */
export function NewTokenDialog({ open, onOpenChange }: DialogState) {
  const [secret, setSecret] = useState<string | null>(null);

  function close(next: boolean) {
    onOpenChange(next);
    if (!next) setSecret(null);
  }

  return secret === null ? <TokenForm open={open} onOpenChange={close} onMade={setSecret} /> : <TokenShown open={open} onOpenChange={close} secret={secret} />;
}

function TokenForm({ open, onOpenChange, onMade }: DialogState & { onMade(secret: string): void }) {
  const client = useQueryClient();
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly Scope[]>(DEFAULT_SCOPES);
  const create = useMutation({
    mutationFn: () => call(tokens.create, { body: { ...(name.trim() && { name }), scopes: [...scopes] } }),
    onSuccess: ({ token }) => {
      onMade(token);
      setName("");
      setScopes(DEFAULT_SCOPES);
      void client.invalidateQueries({ queryKey: keys.tokens });
    },
  });
  const faults = fieldsOf(create.error);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (scopes.length > 0) create.mutate();
  }

  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Create an access token"
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Cancel</Button>
          <Button type="submit" form="new-token" variant="primary" loading={create.isPending} disabled={scopes.length === 0}>
            Create token
          </Button>
        </>
      }
    >
      <form id="new-token" onSubmit={submit} noValidate className="flex flex-col gap-5">
        {create.error && !faults.name && <Notice tone="danger">{sentenceOf(create.error)}</Notice>}
        <Field label="Name" hint="What will use it, so that you know it again." error={fieldSentence(faults.name)}>
          <Input value={name} placeholder="Claude Code" autoComplete="off" onChange={(event) => setName(event.target.value)} />
        </Field>
        <Fieldset legend="Scopes">
          {OFFERED.map((scope) => (
            <Checkbox
              key={scope}
              label={<span className="font-mono">{scope}</span>}
              hint={SCOPE_MEANINGS[scope]}
              checked={scopes.includes(scope)}
              onChange={(on) => setScopes(OFFERED.filter((one) => (one === scope ? on : scopes.includes(one))))}
            />
          ))}
        </Fieldset>
      </form>
    </Dialog>
  );
}

function TokenShown({ open, onOpenChange, secret }: DialogState & { secret: string }) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Copy the token now"
      description="It is shown this once. The studio keeps only a hash of it."
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Done</Button>
          <CopyButton variant="primary" text={secret} label="Copy token" />
        </>
      }
    >
      <Field label="Token">
        <Input readOnly value={secret} className="font-mono !text-sm" onFocus={(event) => event.currentTarget.select()} />
      </Field>
    </Dialog>
  );
}
