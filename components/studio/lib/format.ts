/** "1 credit", "15 credits", "1,250 credits". */
export function credits(amount: number): string {
  return `${amount.toLocaleString("en")} ${Math.abs(amount) === 1 ? "credit" : "credits"}`;
}

/** A ledger amount with its sign, set with a true minus: "+200", "−15". */
export function signedAmount(amount: number): string {
  return `${amount < 0 ? "−" : "+"}${Math.abs(amount).toLocaleString("en")}`;
}

/** Seconds as a timecode: "0:12", "1:04". */
export function timecode(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

const STEPS: [limit: number, unit: Intl.RelativeTimeFormatUnit, size: number][] = [
  [60 * 60, "minute", 60],
  [24 * 60 * 60, "hour", 60 * 60],
  [7 * 24 * 60 * 60, "day", 24 * 60 * 60],
];
const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const day = new Intl.DateTimeFormat("en", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** How long ago something was, to the precision that matters: "just now", "5 minutes ago", "yesterday", "3 Jun 2026". */
export function timeAgo(iso: string, now: number): string {
  const age = Math.round((now - Date.parse(iso)) / 1000);
  if (age < 60) return "just now";
  for (const [limit, unit, size] of STEPS) if (age < limit) return relative.format(-Math.floor(age / size), unit);
  return day.format(Date.parse(iso));
}

/** Bytes as people say them, in powers of 1000: "820 kB", "3.4 MB". */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A title for something that may have none yet: the first sentence of its prompt, at most `most` characters, cut between words. */
export function titleFrom(headline: string | null, prompt: string, most = 64): string {
  const text = (headline ?? prompt).replace(/\s+/g, " ").trim();
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  const space = cut.lastIndexOf(" ");
  return `${cut.slice(0, space > most / 2 ? space : most).trimEnd()}…`;
}

/** A stage of the work as the start of a sentence. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
