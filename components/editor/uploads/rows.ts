import type { Body, Meta, UppyFile } from "@uppy/core/utils";
import type { EditorUploadView } from "#lib/contracts/editor/views.ts";

/** One piece of footage as a list shows it: on its way, or with the studio. */
export type FootageRow =
  | { kind: "sending"; id: string; filename: string; bytes: number; fraction: number; state: "sending" | "offline" | "paused" | "failed"; error: string | null }
  | { kind: "stored"; upload: EditorUploadView };

type File = Pick<UppyFile<Meta, Body>, "id" | "name" | "size" | "error" | "isPaused" | "progress">;
type Facts = {
  files: readonly File[];
  uploads: readonly EditorUploadView[];
  /** The upload that each file is on, by the file's id. */
  begun: ReadonlyMap<string, number>;
  online: boolean;
};

/** What is on its way first; what the studio holds after it. An upload that a file here is on shows once, as that file. */
export function rowsOf({ files, uploads, begun, online }: Facts): FootageRow[] {
  const here = new Set(begun.values());
  const sending = files.map((file) => sendingRow(file, online));
  return [...sending, ...uploads.filter(({ id, status }) => status !== "pending" || !here.has(id)).map((upload) => ({ kind: "stored" as const, upload }))];
}

function sendingRow({ id, name, size, error, isPaused, progress }: File, online: boolean): FootageRow {
  const bytes = size ?? 0;
  const fraction = bytes === 0 ? 0 : Math.min(1, Number(progress.bytesUploaded || 0) / bytes);
  const state = error ? "failed" : isPaused ? "paused" : online ? "sending" : "offline";
  return { kind: "sending", id, filename: name, bytes, fraction, state, error: error ?? null };
}
