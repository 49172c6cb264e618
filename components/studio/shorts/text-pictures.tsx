import type { CSSProperties } from "react";
import type { TextAnimation, TextPosition } from "#lib/contracts/creative.ts";

/** Where the words stand on the film. */
export function PositionPicture({ position }: { position: TextPosition | "auto" }) {
  const y = { top: 9, center: 25, bottom: 41, auto: 25 }[position];
  return (
    <svg viewBox="0 0 36 60" fill="none" aria-hidden="true" className="mx-auto h-14 text-ink">
      <rect x="1" y="1" width="34" height="58" rx="5" stroke="currentColor" strokeWidth="1.5" opacity="0.45" />
      <g fill="currentColor" opacity={position === "auto" ? 0.35 : 1}>
        <rect x="7" y={y} width="22" height="3.6" rx="1.8" />
        <rect x="10" y={y + 6.4} width="16" height="3.6" rx="1.8" />
      </g>
    </svg>
  );
}

const ENTRANCE: Record<TextAnimation, { name: string; easing: string; stagger: number }> = {
  reveal: { name: "letter-reveal", easing: "var(--ease-settle)", stagger: 60 },
  typewriter: { name: "letter-typewriter", easing: "step-end", stagger: 140 },
  fade_in: { name: "letter-fade", easing: "ease-out", stagger: 60 },
  pop: { name: "letter-pop", easing: "var(--ease-settle)", stagger: 60 },
  bounce: { name: "letter-bounce", easing: "ease-out", stagger: 60 },
};

/** How the words come in: the letters move as the film's will, while their card is pointed at, focused or chosen. */
export function AnimationPicture({ animation }: { animation: TextAnimation | "auto" }) {
  return (
    <span aria-hidden="true" className="flex h-14 items-center justify-center overflow-hidden font-display text-xl font-[680]">
      {animation === "auto" ? <span className="text-muted">Aa</span> : <MovingLetters {...ENTRANCE[animation]} />}
    </span>
  );
}

function MovingLetters({ name, easing, stagger }: { name: string; easing: string; stagger: number }) {
  return Array.from("Hook", (letter, index) => (
    <span
      key={index}
      className="inline-block [animation-duration:520ms] [animation-fill-mode:both] group-hover:[animation-name:var(--entrance)] group-focus-visible:[animation-name:var(--entrance)] group-data-[state=checked]:[animation-name:var(--entrance)]"
      style={{ "--entrance": name, animationDelay: `${index * stagger}ms`, animationTimingFunction: easing } as CSSProperties}
    >
      {letter}
    </span>
  ));
}
