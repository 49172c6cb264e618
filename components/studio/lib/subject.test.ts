import { expect, it } from "vitest";
import { placeOfSubject } from "#components/studio/lib/subject.ts";

it("leads from a ledger entry to what it paid for", () => {
  expect(placeOfSubject("short:amber-candle-9x2")).toEqual({ slug: "amber-candle-9x2", href: "/shorts/amber-candle-9x2" });
  expect(placeOfSubject("slider:quiet-mornings-4h7wp")).toEqual({ slug: "quiet-mornings-4h7wp", href: "/sliders/quiet-mornings-4h7wp" });
});

it("leads nowhere when there is no page for it", () => {
  expect(placeOfSubject(null)).toBeNull();
  expect(placeOfSubject("voucher:summer")).toBeNull();
  expect(placeOfSubject("constructor:x")).toBeNull();
});
