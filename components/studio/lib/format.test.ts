import { describe, expect, it } from "vitest";
import { credits, fileSize, signedAmount, timeAgo, timecode, titleFrom } from "#components/studio/lib/format.ts";

describe("words and numbers in the studio", () => {
  it("counts credits in the singular and the plural", () => {
    expect([0, 1, 15, 1250].map(credits)).toEqual(["0 credits", "1 credit", "15 credits", "1,250 credits"]);
  });

  it("signs ledger amounts", () => {
    expect([200, -15].map(signedAmount)).toEqual(["+200", "−15"]);
  });

  it("writes timecodes", () => {
    expect([0, 12, 64.9, -1].map(timecode)).toEqual(["0:00", "0:12", "1:04", "0:00"]);
  });

  it("says how long ago, and gives the date when that says more", () => {
    const now = Date.parse("2026-06-10T12:00:00Z");
    const said = ["2026-06-10T11:59:30Z", "2026-06-10T11:55:00Z", "2026-06-10T09:00:00Z", "2026-06-09T11:00:00Z", "2026-05-01T12:00:00Z"];
    expect(said.map((iso) => timeAgo(iso, now))).toEqual(["just now", "5 minutes ago", "3 hours ago", "yesterday", "May 1, 2026"]);
  });

  it("treats a clock that runs ahead as now", () => {
    expect(timeAgo("2026-06-10T12:00:05Z", Date.parse("2026-06-10T12:00:00Z"))).toBe("just now");
  });

  it("says file sizes", () => {
    expect([512, 820_400, 3_400_000].map(fileSize)).toEqual(["512 B", "820 kB", "3.4 MB"]);
  });

  it("titles a short by its headline, else by its prompt, cut between words", () => {
    expect(titleFrom("Light that lasts", "whatever")).toBe("Light that lasts");
    expect(titleFrom(null, "an ad for   my soy candle brand", 20)).toBe("an ad for my soy…");
    expect(titleFrom(null, "Donaudampfschifffahrtsgesellschaft", 10)).toBe("Donaudampf…");
  });
});
