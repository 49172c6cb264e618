"use client";

import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import { toast } from "sonner";
import { call } from "#components/studio/data/call.ts";
import { fieldsOf, sentenceOf } from "#components/studio/data/failures.ts";
import { keys } from "#components/studio/data/keys.ts";
import { fieldSentence } from "#components/studio/lib/field-errors.ts";
import { credits } from "#components/studio/lib/format.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { admin } from "#lib/contracts/accounts.ts";

export function GrantForm() {
  const client = useQueryClient();
  const grant = useMutation({
    mutationFn: (body: { email: string; amount: number }) => call(admin.grantCredits, { body, idempotencyKey: crypto.randomUUID() }),
    onSuccess: ({ email, amount }) => {
      toast(`${credits(amount)} granted to ${email}.`);
      void client.invalidateQueries({ queryKey: keys.accounts });
      void client.invalidateQueries({ queryKey: keys.credits });
    },
  });
  const faults = fieldsOf(grant.error);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    grant.mutate({ email: String(fields.get("email")), amount: Number(fields.get("amount")) }, { onSuccess: () => form.reset() });
  }

  return (
    <form onSubmit={submit} noValidate className="flex max-w-xl flex-col gap-3">
      {grant.error && Object.keys(faults).length === 0 && (
        <Notice tone="danger">{grant.error.message === "Not found." ? "No account has this e-mail address." : sentenceOf(grant.error)}</Notice>
      )}
      <div className="flex flex-wrap items-start gap-3">
        <Field label="E-mail" error={fieldSentence(faults.email)} className="flex-1 basis-56">
          <Input name="email" type="email" autoComplete="off" />
        </Field>
        <Field label="Credits" error={fieldSentence(faults.amount)} className="w-28">
          <Input name="amount" type="number" min={1} step={1} defaultValue={100} className="tabular-nums" />
        </Field>
        <Button type="submit" loading={grant.isPending} className="sm:mt-7.5">
          Grant
        </Button>
      </div>
    </form>
  );
}
