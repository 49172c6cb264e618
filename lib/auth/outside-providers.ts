import type { Account, NextAuthOptions, Profile } from "next-auth";
import GitHubProvider from "next-auth/providers/github";
import GoogleProvider from "next-auth/providers/google";
import { z } from "zod";
import { env } from "#lib/config/env.ts";

/** The services that people may sign in with: those whose keys are set. */
export function outsideProviders(): NextAuthOptions["providers"] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET } = env();
  return [
    ...(GITHUB_ID && GITHUB_SECRET ? [GitHubProvider({ clientId: GITHUB_ID, clientSecret: GITHUB_SECRET, userinfo: githubUserinfo })] : []),
    ...(GOOGLE_ID && GOOGLE_SECRET ? [GoogleProvider({ clientId: GOOGLE_ID, clientSecret: GOOGLE_SECRET })] : []),
  ];
}

/** Names of those services, for the sign-in page's buttons. */
export function outsideProviderNames(): { id: string; name: string }[] {
  return outsideProviders().map(({ id, name }) => ({ id, name }));
}

const outsideProfile = z.object({ email: z.string().nullish(), email_verified: z.boolean().nullish(), name: z.string().nullish() });

/** Somebody as the service tells us; the address only when the service has verified it. */
export function outsideIdentityOf(account: Account, profile: Profile | undefined) {
  const { email, email_verified: verified, name } = outsideProfile.parse(profile ?? {});
  return {
    provider: account.provider,
    providerAccountId: account.providerAccountId,
    email: verified && email ? email.toLowerCase() : null,
    name: name?.trim().slice(0, 100) || email?.split("@")[0] || account.provider,
  };
}

const githubEmails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }));

/** GitHub's profile doesn't say whether its address was verified; its list of addresses does. */
const githubUserinfo: NonNullable<Parameters<typeof GitHubProvider>[0]["userinfo"]> = {
  url: "https://api.github.com/user",
  async request({ client, tokens }) {
    const profile = await client.userinfo(tokens.access_token ?? "");
    const response = await fetch("https://api.github.com/user/emails", { headers: { Authorization: `Bearer ${tokens.access_token}` } });
    const emails = response.ok ? githubEmails.parse(await response.json()) : [];
    const verified = emails.find(({ primary, verified: proved }) => primary && proved)?.email;
    return { ...profile, email: verified, email_verified: verified !== undefined };
  },
};
