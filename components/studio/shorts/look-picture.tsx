import type { VisualLanguage } from "#lib/contracts/creative.ts";

export function LookPicture({ look }: { look: VisualLanguage | "auto" }) {
  return <span className="block aspect-[4/5] bg-sunken" data-look={look} />;
}
