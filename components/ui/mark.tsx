/** The mark: a line that curves once, like a hook, in one stroke. */
export function Mark({ className = "size-6" }: { className?: string }) {
  return (
    <svg viewBox="0 0 24 24" fill="none" aria-hidden="true" className={className}>
      <path d="M6.6 2.6v12.2a5.6 5.6 0 0 0 11.2 0v-2.6" stroke="currentColor" strokeWidth="2.9" strokeLinecap="round" />
    </svg>
  );
}

/** Mark and name, for the top of a page. */
export function Wordmark({ className = "" }: { className?: string }) {
  return (
    <span className={`inline-flex items-center gap-2 ${className}`}>
      <Mark className="size-[1.15em]" />
      <span className="font-display font-[680] tracking-[-0.03em]">Hookline</span>
    </span>
  );
}
