import Link from "next/link";
import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { Spinner } from "#components/ui/spinner.tsx";

export type ButtonLook = {
  /** `primary` is the one thing this page is for; use it once. */
  variant?: "primary" | "secondary" | "quiet" | "danger";
  size?: "sm" | "md" | "lg";
  /** Square, for a button whose only content is an icon: give it an aria-label. */
  square?: boolean;
};

const VARIANTS = {
  primary: "bg-signal text-on-signal hover:bg-signal-strong disabled:bg-line disabled:text-muted aria-disabled:bg-line aria-disabled:text-muted",
  secondary: "border border-edge/60 bg-raised text-ink hover:border-edge hover:bg-sunken disabled:text-muted aria-disabled:text-muted",
  quiet: "text-ink hover:bg-ink/7 disabled:text-muted aria-disabled:text-muted",
  danger: "border border-danger/50 bg-raised text-danger hover:bg-danger-wash hover:border-danger disabled:text-muted",
};
const SIZES = {
  sm: "h-8 px-2.5 text-sm gap-1.5 max-md:h-11 max-md:px-3.5",
  md: "h-10 px-4 text-sm gap-2 max-md:h-11",
  lg: "h-12 px-5 text-base gap-2.5",
};
const SQUARES = { sm: "size-8 max-md:size-11", md: "size-10 max-md:size-11", lg: "size-12" };

/** The classes of a button, for elements that must look like one. */
export function buttonClass({ variant = "secondary", size = "md", square = false }: ButtonLook = {}): string {
  return clsx(
    "inline-flex shrink-0 select-none items-center justify-center whitespace-nowrap rounded-control font-medium transition-colors duration-quick active:translate-y-px",
    "disabled:active:translate-y-0 [&>svg]:shrink-0",
    VARIANTS[variant],
    square ? SQUARES[size] : SIZES[size],
  );
}

type ButtonProps = ComponentProps<"button"> & ButtonLook & { /** Shows that it is working; label and width stay. */ loading?: boolean; icon?: ReactNode };

export function Button({ variant, size, square, loading = false, icon, className, children, onClick, type = "button", ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-busy={loading || undefined}
      aria-disabled={loading || rest["aria-disabled"] || undefined}
      // A busy button keeps the focus, so it is not disabled: it only refuses a second press.
      onClick={loading ? (event) => event.preventDefault() : onClick}
      className={clsx(buttonClass({ variant, size, square }), loading && "cursor-progress", className)}
    >
      {loading ? <Spinner /> : icon}
      {children}
    </button>
  );
}

/** A link that looks like a button. */
export function ButtonLink({ variant, size, square, icon, className, children, ...rest }: ComponentProps<typeof Link> & ButtonLook & { icon?: ReactNode }) {
  return (
    <Link {...rest} className={clsx(buttonClass({ variant, size, square }), className)}>
      {icon}
      {children}
    </Link>
  );
}
