import { z } from "zod";
import { rowId, timestamp } from "#lib/contracts/common.ts";
import { operation } from "#lib/contracts/operation.ts";
import { DEFAULT_SCOPES, SCOPES } from "#lib/kernel/scopes.ts";

const scopes = z.array(z.enum(SCOPES)).min(1).max(SCOPES.length);

export const createTokenBody = z.object({
  name: z.string().trim().min(1).max(100).default("Access token").meta({ description: "A label, to know it by." }),
  scopes: scopes.default([...DEFAULT_SCOPES]).meta({ description: "What the token may do; never more than the credential that makes it." }),
  expires_in_days: z.number().int().min(1).max(3650).optional().meta({ description: "When it lapses; left out, never." }),
});

export const tokenView = z.object({
  id: z.number().int(),
  name: z.string(),
  scopes: z.array(z.string()),
  last_used_at: timestamp.nullable(),
  expires_at: timestamp.nullable(),
  inserted_at: timestamp,
});

export const newTokenView = tokenView.omit({ last_used_at: true }).extend({
  token: z.string().meta({ description: "The token itself. It is shown this once and kept only as a hash." }),
});

const group = "Access tokens";

const listed = {
  id: 42,
  name: "Claude Code",
  scopes: ["video:generate", "video:read"],
  last_used_at: "2026-06-03T10:05:00Z",
  expires_at: null,
  inserted_at: "2026-06-03T10:00:00Z",
};

export const tokens = {
  create: operation({
    id: "tokens.create",
    method: "POST",
    path: "/api/tokens",
    group,
    summary: "Create a personal access token",
    description: "The token is in this answer and nowhere else. A credential can only hand out scopes that it has itself.",
    auth: "account",
    scope: "account:admin",
    body: createTokenBody,
    responses: { 201: newTokenView },
    limit: { bucket: "tokens.create", points: 30, seconds: 60 },
    example: {
      body: { name: "Claude Code", scopes: ["video:generate", "video:read"] },
      response: { id: 42, name: "Claude Code", scopes: ["video:generate", "video:read"], token: "hf_pat_9f3c…", expires_at: null, inserted_at: "2026-06-03T10:00:00Z" },
    },
  }),
  list: operation({
    id: "tokens.list",
    method: "GET",
    path: "/api/tokens",
    group,
    summary: "List your personal access tokens",
    description: "Newest first, without those that were revoked. `[\"*\"]` means full access.",
    auth: "account",
    scope: "account:admin",
    responses: { 200: z.array(tokenView) },
    example: { response: [listed] },
  }),
  revoke: operation({
    id: "tokens.revoke",
    method: "DELETE",
    path: "/api/tokens/:id",
    group,
    summary: "Revoke a token",
    description: "It stops working at once.",
    auth: "account",
    scope: "account:admin",
    params: z.object({ id: rowId }),
    responses: { 204: null },
    errors: ["not_found"],
    example: { params: { id: 42 } },
  }),
};
