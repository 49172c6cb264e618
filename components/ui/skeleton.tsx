import { clsx } from "clsx";

/** Stands where something will stand, in its size and shape: give it both by class (`aspect-[9/16]`, `h-6 w-40`). */
export function Skeleton({ className }: { className: string }) {
  return <span aria-hidden="true" className={clsx("block animate-breathe rounded-control bg-line/70", className)} />;
}
