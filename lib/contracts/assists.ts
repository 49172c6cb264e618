import { z } from "zod";
import { timestamp } from "#lib/contracts/common.ts";
import { operation } from "#lib/contracts/operation.ts";

export const assistQuotaView = z.object({
  used: z.number().int(),
  limit: z.number().int(),
  bonus: z.number().int().meta({ description: "Unlocked today, beyond the free ones." }),
  remaining: z.number().int(),
  resets_at: timestamp,
  unlock_cost: z.number().int(),
  unlock_batch_size: z.number().int(),
});

const group = "Credits and assists";
const quota = { used: 4, limit: 20, bonus: 0, remaining: 16, resets_at: "2026-06-04T00:00:00Z", unlock_cost: 1, unlock_batch_size: 10 };

export const assists = {
  quota: operation({
    id: "assists.quota",
    method: "GET",
    path: "/api/ai-assists",
    group,
    summary: "Read today's quota of AI assists",
    description: "Helper calls draw on a free daily quota, per account and apart from credits. The day is UTC's.",
    auth: "account",
    scope: "video:read",
    responses: { 200: assistQuotaView },
    example: { response: quota },
  }),
  unlock: operation({
    id: "assists.unlock",
    method: "POST",
    path: "/api/ai-assists/unlock",
    group,
    summary: "Unlock ten more assists for today",
    description: "It can be bought again and again: a stable Idempotency-Key would replay the first purchase for 24 hours.",
    auth: "account",
    scope: "video:generate",
    cost: "1 credit",
    responses: { 200: assistQuotaView },
    errors: ["credits_insufficient"],
    idempotent: true,
    example: { response: { ...quota, bonus: 10, remaining: 26 } },
  }),
};
