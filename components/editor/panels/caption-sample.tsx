import { clsx } from "clsx";
import type { CaptionStyle } from "#lib/contracts/editor/vocabulary.ts";

const WORDS = ["Made", "by", "hand"];

/** What a style does with words, in small; the look of the ad dresses it. Moves while it is pointed at or chosen. */
export function CaptionSample({ style }: { style: CaptionStyle }) {
  return (
    <span aria-hidden="true" className="flex h-16 items-center justify-center gap-1.5 bg-[oklch(0.22_0.012_56)] px-2 font-display text-[oklch(0.97_0.006_84)]">
      {WORDS.map((word, index) => (
        <span
          key={word}
          className={clsx("caption-word font-[680]", SIZES[style])}
          style={{ "--caption": `caption-${style}`, animationDelay: style === "lines" || style === "minimal" ? undefined : `${index * 500}ms` } as React.CSSProperties}
        >
          {word}
        </span>
      ))}
    </span>
  );
}

const SIZES: Record<CaptionStyle, string> = { highlight: "text-base", karaoke: "text-base", pop: "text-sm uppercase", lines: "text-base", minimal: "text-xs !font-[480]" };
