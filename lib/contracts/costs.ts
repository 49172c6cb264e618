import { z } from "zod";

/** What something would cost now, and whether the account can pay it. */
export const costView = z.object({
  total: z.number().int(),
  available_credits: z.number().int(),
  /** True when the balance covers the total. */
  affordable: z.boolean(),
});
