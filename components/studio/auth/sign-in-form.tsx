"use client";

import { signIn } from "next-auth/react";
import { useState, type FormEvent } from "react";
import { PasswordInput } from "#components/studio/auth/password-input.tsx";
import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Notice } from "#components/ui/notice.tsx";

const REASONS: Record<string, string> = {
  CredentialsSignin: "E-mail or password is wrong. Check both and try again.",
  invalid_credentials: "E-mail or password is wrong. Check both and try again.",
  rate_limited: "Too many attempts. Wait a minute, then try again.",
  OAuthAccountNotLinked: "There is already an account with this e-mail. Sign in with its password.",
  signups_closed: "This studio doesn't take new accounts. Ask its administrator for one.",
};

/** What to tell somebody whose sign-in failed. */
function reasonFor(error: string): string {
  return REASONS[error] ?? "Signing in didn't work. Try again in a moment.";
}

export function SignInForm({ callbackUrl, initialError }: { callbackUrl: string; initialError: string | null }) {
  const [error, setError] = useState(initialError ? reasonFor(initialError) : null);
  const [missing, setMissing] = useState<{ email?: string; password?: string }>({});
  const [busy, setBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const email = String(form.get("email")).trim();
    const password = String(form.get("password"));
    const blank = { ...(!email && { email: "Enter your e-mail address." }), ...(!password && { password: "Enter your password." }) };
    setMissing(blank);
    setError(null);
    if (Object.keys(blank).length > 0) return;
    setBusy(true);
    const answer = await signIn("credentials", { email, password, redirect: false, callbackUrl });
    if (answer?.ok && !answer.error) {
      // A full load, so that nothing of the visitor's pages stays in memory.
      window.location.assign(callbackUrl);
      return;
    }
    setBusy(false);
    setError(reasonFor(answer?.error ?? ""));
  }

  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-4">
      {error && <Notice tone="danger">{error}</Notice>}
      <Field label="E-mail" error={missing.email}>
        <Input name="email" type="email" autoComplete="email" autoFocus />
      </Field>
      <Field label="Password" error={missing.password}>
        <PasswordInput name="password" autoComplete="current-password" />
      </Field>
      <Button type="submit" variant="primary" size="lg" loading={busy} className="mt-1">
        Sign in
      </Button>
    </form>
  );
}
