import { z } from "zod";
import { page, timestamp } from "#lib/contracts/common.ts";
import { operation } from "#lib/contracts/operation.ts";

export const creditEntryView = z.object({
  id: z.number().int(),
  kind: z.enum(["grant", "charge", "refund"]),
  amount: z.number().int().meta({ description: "Negative for a charge." }),
  balance_after: z.number().int(),
  reason: z.string(),
  subject: z.string().nullable().meta({ description: "What it paid for, such as `short:amber-candle-9x2q7`." }),
  run_id: z.uuid().nullable(),
  inserted_at: timestamp,
});

const group = "Credits and assists";

export const credits = {
  balance: operation({
    id: "credits.balance",
    method: "GET",
    path: "/api/studio/credits",
    group,
    summary: "Read your balance",
    description: "Check it before generating; a short costs 15 credits.",
    auth: "account",
    scope: "video:read",
    responses: { 200: z.object({ credits: z.number().int() }) },
    example: { response: { credits: 120 } },
  }),
  entries: operation({
    id: "credits.entries",
    method: "GET",
    path: "/api/studio/credits/entries",
    group,
    summary: "Read the ledger of your account",
    description: "Every grant, charge and refund, newest first. The balance is always their sum.",
    auth: "account",
    scope: "video:read",
    query: page,
    responses: { 200: z.array(creditEntryView) },
    example: {
      query: { limit: "20" },
      response: [
        {
          id: 7,
          kind: "charge",
          amount: -15,
          balance_after: 185,
          reason: "A short",
          subject: "short:amber-candle-9x2q7",
          run_id: "0197a3f0-6f2e-7c31-9a55-2f1d0c9b8e77",
          inserted_at: "2026-06-03T10:00:00Z",
        },
      ],
    },
  }),
};
