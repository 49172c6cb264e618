import { keysOf } from "#components/studio/lib/keys-of.ts";
import { LOOKS } from "#components/studio/shorts/vocabulary.ts";
import type { VisualLanguage } from "#lib/contracts/creative.ts";

/** A frame of a real film in the look (bin/build-look-pictures.ts draws them); for Auto, a slice of each. */
export function LookPicture({ look, className = "aspect-[4/5]" }: { look: VisualLanguage | "auto"; className?: string }) {
  if (look !== "auto") return <LookFrame look={look} className={className} />;
  return (
    <span className={`flex overflow-hidden bg-sunken ${className}`}>
      {keysOf(LOOKS).map((one) => (
        <LookFrame key={one} look={one} className="h-full min-w-0 flex-1" />
      ))}
    </span>
  );
}

function LookFrame({ look, className }: { look: VisualLanguage; className: string }) {
  return <img src={`/looks/${look}.webp`} width={480} height={853} alt="" loading="lazy" decoding="async" className={`block w-full bg-sunken object-cover object-[50%_24%] ${className}`} />;
}
