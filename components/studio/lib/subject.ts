/** The slug of the short that a run or a ledger entry is about; null when it is about something else. */
export function shortOfSubject(subject: string | null): string | null {
  return subject?.startsWith("short:") ? subject.slice("short:".length) : null;
}
