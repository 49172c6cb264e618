import type { SlideView } from "#lib/contracts/sliders/views.ts";

/** A slide whose picture is still being drawn: its words, on paper, if they are written already. */
export function WaitingFace({ slide }: { slide: SlideView }) {
  return (
    <div className="@container absolute inset-0 flex flex-col justify-center gap-[3cqw] bg-surface p-[9cqw]">
      {slide.headline ? (
        <>
          {slide.kicker && <p className="text-sm text-muted">{slide.kicker}</p>}
          <p className="font-display text-[7cqw] font-[640] leading-[1.15] tracking-[-0.02em] text-balance">{slide.headline}</p>
          {slide.body && <p className="line-clamp-5 whitespace-pre-line text-base text-muted">{slide.body}</p>}
        </>
      ) : (
        <span aria-hidden="true" className="flex animate-breathe flex-col gap-[4cqw]">
          <span className="h-[7cqw] w-4/5 rounded-control bg-line" />
          <span className="h-[7cqw] w-3/5 rounded-control bg-line" />
          <span className="mt-[3cqw] h-[3cqw] w-2/3 rounded-control bg-line" />
        </span>
      )}
    </div>
  );
}
