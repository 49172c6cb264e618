import { describe, expect, it } from "vitest";
import { safeArea } from "#lib/composition/layout/safe-areas.ts";
import { visualLanguage } from "#lib/contracts/creative.ts";
import { AD_SIZES, aspectRatio, logoPosition } from "#lib/contracts/editor/vocabulary.ts";
import { captionZone, divideAd, logoZone, roomFor, type Company, type Speech } from "#lib/creative/ad/zones.ts";
import { bottom, contains, overlaps } from "#lib/creative/kit/box.ts";
import { LOOKS } from "#lib/creative/looks/index.ts";

const SPEECH: readonly Speech[] = ["none", "line", "signature"];

/** Every way to share a frame, with a title of an eighth of its height where there are words. */
const shared = aspectRatio.options.flatMap((ratio) =>
  visualLanguage.options.flatMap((name) =>
    [true, false].flatMap((captions) =>
      [null, ...logoPosition.options].flatMap((position) =>
        SPEECH.map((speech) => {
          const size = AD_SIZES[ratio];
          const company: Company = { size, ratio, look: LOOKS[name], captions, logo: position && { position, underCaptions: captions } };
          const room = roomFor(company, speech);
          return { what: `${ratio} ${name} captions ${captions} logo ${position} ${speech}`, company, speech, zones: divideAd(room, speech === "none" ? 0 : size.height * 0.125) };
        }),
      ),
    ),
  ),
);

describe("the frame of an ad", () => {
  it("keeps title, picture, captions and logo off one another, in every ratio and look", () => {
    const faults = shared.flatMap(({ what, company, speech, zones }) => {
      const { size, ratio, captions, logo } = company;
      const taken = [
        ["picture", zones.stage] as const,
        ...(speech === "none" ? [] : [["title", zones.headline] as const]),
        ...(captions ? [["captions", captionZone(size, ratio)] as const] : []),
        ...(logo ? [["logo", logoZone(size, ratio, logo.position, captions)] as const] : []),
      ];
      return taken.flatMap(([name, box], index) => taken.slice(index + 1).flatMap(([other, room]) => (overlaps(box, room) ? [`${what}: ${name} meets ${other}`] : [])));
    });
    expect(faults).toEqual([]);
  });

  it("leaves the picture more than a fifth of the height, inside the frame", () => {
    for (const { what, company, zones } of shared) {
      expect(zones.stage.height, what).toBeGreaterThan(company.size.height * 0.2);
      expect(zones.stage.width, what).toBeGreaterThan(company.size.width * 0.35);
      expect(contains({ x: 0, y: 0, ...company.size }, zones.stage), what).toBe(true);
    }
  });

  it("holds title, captions and logo within the safe area", () => {
    for (const { what, company, zones, speech } of shared) {
      const safe = safeArea(company.size);
      if (speech !== "none") expect(contains(safe, zones.headline), what).toBe(true);
      expect(contains(safe, captionZone(company.size, company.ratio)), what).toBe(true);
      if (company.logo) expect(contains(safe, logoZone(company.size, company.ratio, company.logo.position, company.captions), 1), what).toBe(true);
    }
  });

  it("sets captions in the lower third, above what platforms lay over a portrait film", () => {
    for (const ratio of aspectRatio.options) {
      const size = AD_SIZES[ratio];
      const zone = captionZone(size, ratio);
      expect(zone.y, ratio).toBeGreaterThan(size.height * 0.6);
      expect(bottom(zone), ratio).toBeLessThan(size.height * (ratio === "9:16" ? 0.78 : 0.9));
    }
  });

  it("puts words beside the picture in a wide frame, and above it in a high one", () => {
    for (const { company, speech, zones } of shared.filter(({ speech: said }) => said === "line")) {
      const beside = zones.headline.x + zones.headline.width <= zones.stage.x;
      expect(beside, `${company.ratio} ${speech}`).toBe(company.ratio === "16:9");
    }
  });
});
