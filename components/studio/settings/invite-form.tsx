"use client";

import { useMutation } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { call } from "#components/studio/data/call.ts";
import { fieldsOf, sentenceOf } from "#components/studio/data/failures.ts";
import { fieldSentence } from "#components/studio/lib/field-errors.ts";
import { Button } from "#components/ui/button.tsx";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { admin } from "#lib/contracts/accounts.ts";

export function InviteForm() {
  const invite = useMutation({ mutationFn: (email: string) => call(admin.invite, { body: email ? { email } : {} }) });
  const faults = fieldsOf(invite.error);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    invite.mutate(String(new FormData(event.currentTarget).get("email")).trim());
  }

  function link(): string {
    const { code, email } = invite.data!;
    return `${window.location.origin}/sign-up?${new URLSearchParams({ invitation: code, ...(email && { email }) })}`;
  }

  return (
    <form onSubmit={submit} noValidate className="flex max-w-xl flex-col gap-3">
      {invite.error && !faults.email && <Notice tone="danger">{sentenceOf(invite.error)}</Notice>}
      <div className="flex flex-wrap items-start gap-3">
        <Field label="E-mail" optional hint="With an address, only that address can use the code." error={fieldSentence(faults.email)} className="flex-1 basis-56">
          <Input name="email" type="email" autoComplete="off" />
        </Field>
        <Button type="submit" loading={invite.isPending} className="sm:mt-7.5">
          Make a code
        </Button>
      </div>
      {invite.data && (
        <Notice
          title="Copy the invitation now"
          action={
            <>
              <CopyButton size="sm" text={link} label="Copy link" />
              <CopyButton size="sm" text={invite.data.code} label="Copy code" />
            </>
          }
        >
          <span className="break-all font-mono">{invite.data.code}</span>
        </Notice>
      )}
    </form>
  );
}
