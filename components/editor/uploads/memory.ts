import { z } from "zod";

/** Which upload a file belongs to, kept in the browser so that a reload doesn't begin from nothing. */
const remembered = z.record(z.string(), z.number().int());
type Remembered = z.infer<typeof remembered>;

const nameOf = (slug: string) => `hookline.footage.${slug}`;

export function recallUpload(slug: string, fingerprint: string): number | null {
  return read(slug)[fingerprint] ?? null;
}

export function rememberUpload(slug: string, fingerprint: string, uploadId: number): void {
  write(slug, { ...read(slug), [fingerprint]: uploadId });
}

export function forgetUpload(slug: string, fingerprint: string): void {
  const { [fingerprint]: _, ...rest } = read(slug);
  write(slug, rest);
}

function read(slug: string): Remembered {
  try {
    return remembered.safeParse(JSON.parse(localStorage.getItem(nameOf(slug)) ?? "{}")).data ?? {};
  } catch {
    // Storage is switched off or holds something foreign: files then begin anew after a reload.
    return {};
  }
}

function write(slug: string, uploads: Remembered): void {
  try {
    if (Object.keys(uploads).length === 0) localStorage.removeItem(nameOf(slug));
    else localStorage.setItem(nameOf(slug), JSON.stringify(uploads));
  } catch {
    // The same: nothing is kept, and nothing else depends on it.
  }
}
