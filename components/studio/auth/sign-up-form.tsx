"use client";

import { signIn } from "next-auth/react";
import { useState, type FormEvent } from "react";
import { PasswordInput } from "#components/studio/auth/password-input.tsx";
import { call } from "#components/studio/data/call.ts";
import { fieldsOf, sentenceOf } from "#components/studio/data/failures.ts";
import { fieldSentence } from "#components/studio/lib/field-errors.ts";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { accounts, PASSWORD_LIMITS } from "#lib/contracts/accounts.ts";

type Faults = Readonly<Record<string, string[]>>;

export function SignUpForm({ invited, invitation, email: invitedEmail }: { invited: boolean; invitation: string; email: string }) {
  const [faults, setFaults] = useState<Faults>({});
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const { name, email, password, invitation: code } = Object.fromEntries(new FormData(event.currentTarget)) as Record<string, string>;
    setBusy(true);
    setError(null);
    setFaults({});
    try {
      await call(accounts.create, { body: { name: name!, email: email!, password: password!, ...(code && { invitation: code }) } });
      const answer = await signIn("credentials", { email, password, redirect: false });
      window.location.assign(answer?.ok ? "/" : "/sign-in");
    } catch (failure) {
      setBusy(false);
      const fields = fieldsOf(failure);
      setFaults(fields);
      if (Object.keys(fields).length === 0) setError(sentenceOf(failure));
    }
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      {error && <Notice tone="danger">{error}</Notice>}
      <Field label="Name" error={fieldSentence(faults.name)}>
        <Input name="name" autoComplete="name" autoFocus />
      </Field>
      <Field label="E-mail" error={fieldSentence(faults.email)}>
        <Input name="email" type="email" autoComplete="email" defaultValue={invitedEmail} />
      </Field>
      <Field label="Password" hint={`At least ${PASSWORD_LIMITS.min} characters. A few words are easier to remember.`} error={fieldSentence(faults.password)}>
        <PasswordInput name="password" autoComplete="new-password" />
      </Field>
      {(invited || invitation) && (
        <Field label="Invitation code" error={fieldSentence(faults.invitation)}>
          <Input name="invitation" defaultValue={invitation} className="font-mono" autoComplete="off" />
        </Field>
      )}
      <Button type="submit" variant="primary" size="lg" loading={busy} className="mt-1">
        Create account
      </Button>
    </form>
  );
}
