import { clsx } from "clsx";
import type { CSSProperties, ReactNode } from "react";
import { SLIDE_SIZES, type SliderRatio } from "#lib/contracts/sliders/vocabulary.ts";

type PhoneProps = {
  ratio: SliderRatio;
  /** Counted from 0. */
  current: number;
  count: number;
  /** Who posts: a name, and the brand's logo where there is one. */
  poster: { name: string; logo: string | null };
  caption: string | null;
  children: ReactNode;
};

/** Room above and below the slide; where there is little, the slide comes before what surrounds it in a feed. */
const FEED = "[--around:9.5rem] [@container_(max-height:32rem)]:[--around:1.5rem]";
const ROOMY = "[@container_(max-height:32rem)]:hidden";

/** A carousel as it will be met: in a feed, with the poster above and the caption below; upright ones fill the screen. As large as its room allows. */
export function Phone({ ratio, current, count, poster, caption, children }: PhoneProps) {
  const { width, height } = SLIDE_SIZES[ratio];
  const full = ratio === "9:16";
  return (
    <div className="@container-size flex size-full min-h-0 items-center justify-center">
      <div
        className={clsx("w-(--width) overflow-hidden border border-line bg-raised", full ? "rounded-[1.75rem] [--around:0rem]" : `rounded-card ${FEED}`)}
        style={{ "--width": `min(100cqw, 31rem, (100cqh - var(--around)) * ${width / height})` } as CSSProperties}
      >
        {!full && <Poster {...poster} />}
        <div className="relative" style={{ aspectRatio: `${width} / ${height}` }}>
          {children}
          {full && <Bars current={current} count={count} />}
        </div>
        {!full && (
          <div className="px-4 py-2">
            <Dots current={current} count={count} />
            <p className={`mb-2 mt-3 line-clamp-2 h-11 text-sm ${ROOMY}`}>
              <span className="font-medium">{poster.name}</span> <span className={caption ? undefined : "text-muted"}>{caption ?? "The caption is written with the slides."}</span>
            </p>
          </div>
        )}
      </div>
    </div>
  );
}

function Poster({ name, logo }: { name: string; logo: string | null }) {
  return (
    <div className={`flex h-13 items-center gap-2.5 px-4 ${ROOMY}`}>
      <span aria-hidden="true" className="flex size-8 items-center justify-center overflow-hidden rounded-full border border-line bg-sunken font-display text-xs font-semibold">
        {logo ? <img src={logo} alt="" className="size-full object-contain p-0.5" /> : name.charAt(0).toUpperCase()}
      </span>
      <span className="text-sm font-medium">{name}</span>
    </div>
  );
}

function Dots({ current, count }: { current: number; count: number }) {
  return (
    <div aria-hidden="true" className="flex h-2 items-center justify-center gap-1.5">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className={clsx("rounded-full transition-all duration-quick", index === current ? "size-2 bg-ink" : "size-1.5 bg-edge/60")} />
      ))}
    </div>
  );
}

/** How upright carousels say where they are. */
function Bars({ current, count }: { current: number; count: number }) {
  return (
    <div aria-hidden="true" className="pointer-events-none absolute inset-x-3 top-3 z-10 flex gap-1 [color:oklch(0.97_0.008_84)]">
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className={clsx("h-0.5 flex-1 rounded-full bg-current shadow-[0_0_2px_oklch(0.15_0.01_56/0.6)]", index > current && "opacity-45")} />
      ))}
    </div>
  );
}
