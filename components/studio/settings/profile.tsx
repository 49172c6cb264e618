"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { signOut } from "next-auth/react";
import { useState, type FormEvent } from "react";
import { toast } from "sonner";
import { ThemeSwitch } from "#components/shell/theme-switch.tsx";
import { PasswordInput } from "#components/studio/auth/password-input.tsx";
import { call } from "#components/studio/data/call.ts";
import { fieldsOf, sentenceOf, toastFailure } from "#components/studio/data/failures.ts";
import { fieldSentence } from "#components/studio/lib/field-errors.ts";
import { SettingsSection } from "#components/studio/settings/section.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { accounts, PASSWORD_LIMITS, sessions } from "#lib/contracts/accounts.ts";

type Person = { name: string; email: string; hasPassword: boolean };

export function Profile({ person }: { person: Person }) {
  return (
    <>
      <SettingsSection title="Name" hint={`You sign in as ${person.email}.`}>
        <NameForm name={person.name} />
      </SettingsSection>
      <SettingsSection title="Password" hint="Changing it signs you out everywhere, here too. Access tokens stay.">
        <PasswordForm hasPassword={person.hasPassword} />
      </SettingsSection>
      <SettingsSection title="Theme" hint="Paper is light, booth is dark. Kept in this browser.">
        <ThemeSwitch />
      </SettingsSection>
      <SettingsSection title="Sessions" hint="Signing out everywhere ends every browser and session token. Access tokens stay.">
        <SignOutButtons />
      </SettingsSection>
    </>
  );
}

function SignOutButtons() {
  const leave = () => signOut({ callbackUrl: "/sign-in" });
  const everywhere = useMutation({ mutationFn: () => call(sessions.endAll), onSuccess: leave, onError: toastFailure });
  return (
    <div className="flex flex-wrap gap-2">
      <Button onClick={() => void leave()}>Sign out</Button>
      <Button variant="danger" loading={everywhere.isPending} onClick={() => everywhere.mutate()}>
        Sign out everywhere
      </Button>
    </div>
  );
}

function NameForm({ name: saved }: { name: string }) {
  const router = useRouter();
  const [name, setName] = useState(saved);
  const save = useMutation({
    mutationFn: () => call(accounts.update, { body: { name } }),
    onSuccess: () => {
      toast("Name saved.");
      router.refresh();
    },
  });
  const faults = fieldsOf(save.error);
  function submit(event: FormEvent) {
    event.preventDefault();
    save.mutate();
  }
  return (
    <form onSubmit={submit} noValidate className="flex max-w-md flex-col gap-3">
      {save.error && !faults.name && <Notice tone="danger">{sentenceOf(save.error)}</Notice>}
      <Field label="Your name" error={fieldSentence(faults.name)}>
        <Input value={name} autoComplete="name" onChange={(event) => setName(event.target.value)} />
      </Field>
      <Button type="submit" loading={save.isPending} disabled={name.trim() === saved} className="self-start">
        Save name
      </Button>
    </form>
  );
}

function PasswordForm({ hasPassword }: { hasPassword: boolean }) {
  const change = useMutation({
    mutationFn: (body: { current_password?: string; new_password: string }) => call(accounts.changePassword, { body }),
    // Every session has ended, and so has this one.
    onSuccess: () => signOut({ callbackUrl: "/sign-in" }),
  });
  const faults = fieldsOf(change.error);
  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    change.mutate({ ...(hasPassword && { current_password: String(form.get("current")) }), new_password: String(form.get("new")) });
  }
  return (
    <form onSubmit={submit} noValidate className="flex max-w-md flex-col gap-4">
      {change.error && Object.keys(faults).length === 0 && <Notice tone="danger">{change.error.message}</Notice>}
      {hasPassword && (
        <Field label="Current password" error={fieldSentence(faults.current_password)}>
          <PasswordInput name="current" autoComplete="current-password" />
        </Field>
      )}
      <Field label="New password" hint={`At least ${PASSWORD_LIMITS.min} characters.`} error={fieldSentence(faults.new_password)}>
        <PasswordInput name="new" autoComplete="new-password" />
      </Field>
      <Button type="submit" loading={change.isPending} className="self-start">
        {hasPassword ? "Change password" : "Set a password"}
      </Button>
    </form>
  );
}
