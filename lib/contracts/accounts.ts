import { z } from "zod";
import { page, timestamp } from "#lib/contracts/common.ts";
import { operation } from "#lib/contracts/operation.ts";

export const PASSWORD_LIMITS = { min: 10, max: 200 } as const;

const email = z.string().trim().toLowerCase().min(1).max(254).pipe(z.email());
const personName = z.string().trim().min(1).max(100);
const newPassword = z.string().min(PASSWORD_LIMITS.min).max(PASSWORD_LIMITS.max);

export const accountView = z.object({
  id: z.uuid(),
  email: z.string(),
  name: z.string(),
  is_admin: z.boolean(),
  credits: z.number().int(),
  inserted_at: timestamp,
});

export const meView = accountView.extend({
  has_password: z.boolean().meta({ description: "False for people who sign in only with another service." }),
  scopes: z.array(z.string()).meta({ description: "What the credential of this request may do." }),
});

export const createAccountBody = z.object({
  email,
  password: newPassword.meta({ description: "At least 10 characters, not the e-mail address, not a common password." }),
  name: personName,
  invitation: z.string().trim().max(100).optional().meta({ description: "The code of an invitation, for studios that ask for one." }),
});

export const createSessionBody = z.object({ email: z.string().trim().toLowerCase().min(1).max(254), password: z.string().min(1).max(PASSWORD_LIMITS.max) });

export const sessionView = z.object({
  token: z.string().meta({ description: "Send it as `Authorization: Bearer …`. It is shown this once." }),
  expires_at: timestamp,
  account: accountView,
});

export const updateMeBody = z.object({ name: personName });

export const changePasswordBody = z.object({
  current_password: z.string().max(PASSWORD_LIMITS.max).optional().meta({ description: "Required when the account has a password." }),
  new_password: newPassword,
});

const group = "Accounts and sessions";

const exampleAccount = {
  id: "0197a3f0-6f2e-7c31-9a55-2f1d0c9b8e77",
  email: "ada@example.com",
  name: "Ada",
  is_admin: true,
  credits: 200,
  inserted_at: "2026-06-03T10:00:00Z",
};

export const accounts = {
  create: operation({
    id: "accounts.create",
    method: "POST",
    path: "/api/accounts",
    group,
    summary: "Create an account",
    description: "The first account of a studio is its administrator. New accounts start with the credits that the studio gives. Attempts are limited per address and per e-mail.",
    auth: "public",
    body: createAccountBody,
    responses: { 201: accountView },
    errors: ["email_taken", "signups_closed", "invitation_required", "rate_limited"],
    example: { body: { email: "ada@example.com", password: "a quiet lighthouse", name: "Ada" }, response: exampleAccount },
  }),
  me: operation({
    id: "accounts.me",
    method: "GET",
    path: "/api/me",
    group,
    summary: "Read the account you are using",
    auth: "account",
    scope: "video:read",
    responses: { 200: meView },
    example: { response: { ...exampleAccount, has_password: true, scopes: ["*"] } },
  }),
  update: operation({
    id: "accounts.update",
    method: "PATCH",
    path: "/api/me",
    group,
    summary: "Change your name",
    auth: "account",
    scope: "account:admin",
    body: updateMeBody,
    responses: { 200: accountView },
    example: { body: { name: "Ada L." }, response: { ...exampleAccount, name: "Ada L." } },
  }),
  changePassword: operation({
    id: "accounts.changePassword",
    method: "PUT",
    path: "/api/me/password",
    group,
    summary: "Change your password",
    description: "Every session ends, this one too; personal access tokens stay.",
    auth: "account",
    scope: "account:admin",
    body: changePasswordBody,
    responses: { 204: null },
    errors: ["invalid_credentials", "rate_limited"],
    example: { body: { current_password: "a quiet lighthouse", new_password: "a louder lighthouse" } },
  }),
};

export const sessions = {
  create: operation({
    id: "sessions.create",
    method: "POST",
    path: "/api/sessions",
    group,
    summary: "Sign in for a session token",
    description: "The token has the scope `*` and lapses after 30 days. Attempts are limited per address and per e-mail.",
    auth: "public",
    body: createSessionBody,
    responses: { 201: sessionView },
    errors: ["invalid_credentials", "rate_limited"],
    example: {
      body: { email: "ada@example.com", password: "a quiet lighthouse" },
      response: { token: "hs_Xk2…", expires_at: "2026-07-03T10:00:00Z", account: exampleAccount },
    },
  }),
  end: operation({
    id: "sessions.end",
    method: "DELETE",
    path: "/api/sessions",
    group,
    summary: "End the session of this request",
    description: "Its token, or its cookie, stops working at once. A personal access token isn't a session: revoke it instead.",
    auth: "account",
    responses: { 204: null },
    errors: ["forbidden"],
  }),
  endAll: operation({
    id: "sessions.endAll",
    method: "DELETE",
    path: "/api/me/sessions",
    group,
    summary: "End every session of your account",
    description: "Every browser and every session token is signed out at once, this one too; personal access tokens stay.",
    auth: "account",
    scope: "account:admin",
    responses: { 204: null },
  }),
};

export const invitationView = z.object({
  code: z.string().meta({ description: "Give it to the person; it is shown this once and works once." }),
  email: z.string().nullable(),
  expires_at: timestamp,
});

export const grantBody = z.object({
  email,
  amount: z.number().int().min(1).max(1_000_000),
  reason: z.string().trim().min(1).max(200).default("Granted by an administrator"),
});

const administration = "Administration";

export const admin = {
  listAccounts: operation({
    id: "admin.listAccounts",
    method: "GET",
    path: "/api/admin/accounts",
    group: administration,
    summary: "List all accounts",
    description: "Newest first.",
    auth: "administrator",
    scope: "account:admin",
    query: page,
    responses: { 200: z.array(accountView) },
    example: { query: { limit: "20" }, response: [exampleAccount] },
  }),
  grantCredits: operation({
    id: "admin.grantCredits",
    method: "POST",
    path: "/api/admin/credits",
    group: administration,
    summary: "Grant credits to an account",
    auth: "administrator",
    scope: "account:admin",
    body: grantBody,
    responses: { 201: z.object({ email: z.string(), amount: z.number().int(), credits: z.number().int() }) },
    errors: ["not_found"],
    idempotent: true,
    example: { body: { email: "ada@example.com", amount: 100 }, response: { email: "ada@example.com", amount: 100, credits: 300 } },
  }),
  invite: operation({
    id: "admin.invite",
    method: "POST",
    path: "/api/admin/invitations",
    group: administration,
    summary: "Invite somebody",
    description: "Makes a code for one new account, good for 14 days. With an e-mail address, only that address may use it.",
    auth: "administrator",
    scope: "account:admin",
    body: z.object({ email: email.optional() }),
    responses: { 201: invitationView },
    example: { body: { email: "grace@example.com" }, response: { code: "inv_7Hq…", email: "grace@example.com", expires_at: "2026-06-17T10:00:00Z" } },
  }),
};
