import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { OAuthButtons } from "#components/studio/auth/oauth-buttons.tsx";
import { SignInForm } from "#components/studio/auth/sign-in-form.tsx";
import { localPath } from "#components/studio/lib/local-path.ts";
import { currentUser } from "#lib/auth/current.ts";
import { outsideProviderNames } from "#lib/auth/outside-providers.ts";
import { env } from "#lib/config/env.ts";

export const metadata: Metadata = { title: "Sign in" };

type Search = Promise<{ callbackUrl?: string; error?: string }>;

export default async function SignInPage({ searchParams }: { searchParams: Search }) {
  const { callbackUrl, error } = await searchParams;
  const next = localPath(callbackUrl);
  if (await currentUser()) redirect(next);
  return (
    <>
      <h1 className="text-2xl">Sign in</h1>
      <p className="mb-6 mt-1 text-sm text-muted">Hookline is a studio for short ads: it makes a finished film from one sentence.</p>
      <SignInForm callbackUrl={next} initialError={error ?? null} />
      <OAuthButtons providers={outsideProviderNames()} callbackUrl={next} />
      {env().SIGNUPS !== "closed" && (
        <p className="mt-6 text-sm text-muted">
          New here?{" "}
          <Link href="/sign-up" className="font-medium text-ink underline underline-offset-4">
            Create an account
          </Link>
        </p>
      )}
    </>
  );
}
