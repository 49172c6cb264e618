import { clsx } from "clsx";
import { SLIDE_SIZES, type SliderRatio, type SliderTemplate, type SliderTextPosition } from "#lib/contracts/sliders/vocabulary.ts";

/** A real slide in the template (bin/build-template-pictures.ts draws them). */
export function TemplatePicture({ template, className }: { template: SliderTemplate; className?: string }) {
  return <img src={`/templates/${template}.webp`} width={480} height={600} alt="" loading="lazy" decoding="async" className={clsx("block aspect-[4/5] w-full bg-sunken object-cover", className)} />;
}

/** A slide's true shape. */
export function RatioPicture({ ratio }: { ratio: SliderRatio }) {
  const { width, height } = SLIDE_SIZES[ratio];
  return (
    <svg viewBox="0 0 60 60" fill="none" aria-hidden="true" className="mx-auto h-12 text-ink">
      <rect x={30 - (width / height) * 27} y="3" width={(width / height) * 54} height="54" rx="4" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

/** Where the words stand on the slides; for Auto, where the template puts them. */
export function TextPositionPicture({ position }: { position: SliderTextPosition | "auto" }) {
  const y = { top: 9, middle: 23, bottom: 37, auto: 23 }[position];
  return (
    <svg viewBox="0 0 48 60" fill="none" aria-hidden="true" className="mx-auto h-12 text-ink">
      <rect x="1" y="1" width="46" height="58" rx="4" stroke="currentColor" strokeWidth="1.5" opacity="0.45" />
      <g fill="currentColor" opacity={position === "auto" ? 0.35 : 1}>
        <rect x="8" y={y} width="32" height="4" rx="2" />
        <rect x="8" y={y + 7} width="22" height="4" rx="2" />
      </g>
    </svg>
  );
}
