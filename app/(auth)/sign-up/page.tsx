import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { OAuthButtons } from "#components/studio/auth/oauth-buttons.tsx";
import { SignUpForm } from "#components/studio/auth/sign-up-form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { currentUser } from "#lib/auth/current.ts";
import { outsideProviderNames } from "#lib/auth/outside-providers.ts";
import { env } from "#lib/config/env.ts";

export const metadata: Metadata = { title: "Create an account" };

export default async function SignUpPage({ searchParams }: { searchParams: Promise<{ invitation?: string; email?: string }> }) {
  if (await currentUser()) redirect("/");
  const { invitation, email } = await searchParams;
  const { SIGNUPS, STARTING_CREDITS } = env();
  return (
    <>
      <h1 className="text-2xl">Create an account</h1>
      <p className="mb-6 mt-1 text-sm text-muted">
        Hookline is a studio for short ads: it makes a finished film from one sentence.
        {STARTING_CREDITS > 0 && ` You start with ${STARTING_CREDITS.toLocaleString("en")} credits; a film takes 15.`}
      </p>
      {SIGNUPS === "closed" && (
        <div className="mb-4">
          <Notice title="This studio takes no new accounts">Only its first one, the administrator's, can be opened here. Ask the administrator for an account.</Notice>
        </div>
      )}
      <SignUpForm invited={SIGNUPS === "invite"} invitation={invitation ?? ""} email={email ?? ""} />
      <OAuthButtons providers={outsideProviderNames()} callbackUrl="/" />
      <p className="mt-6 text-sm text-muted">
        Have an account?{" "}
        <Link href="/sign-in" className="font-medium text-ink underline underline-offset-4">
          Sign in
        </Link>
      </p>
    </>
  );
}
