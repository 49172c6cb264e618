import { toast } from "sonner";
import { RequestFailure } from "#lib/client/request-failure.ts";

/** What happened and what to do, as two sentences. */
export function sentenceOf(error: unknown): string {
  if (error instanceof RequestFailure) return `${error.message} ${error.remedy}`;
  return "Something went wrong in this page. Reload it and try again.";
}

/** The messages per field of a refused form; empty for any other failure. */
export function fieldsOf(error: unknown): Readonly<Record<string, string[]>> {
  return error instanceof RequestFailure ? error.fields : {};
}

/** Says in passing that something did not work. */
export function toastFailure(error: unknown): void {
  toast.error(sentenceOf(error));
}
