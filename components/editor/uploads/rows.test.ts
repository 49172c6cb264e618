import { expect, it } from "vitest";
import { rowsOf } from "#components/editor/uploads/rows.ts";
import type { EditorUploadView } from "#lib/contracts/editor/views.ts";

const upload = (id: number, status: EditorUploadView["status"]) => ({ id, status, filename: `${id}.mp4` }) as EditorUploadView;
const file = (id: string, part: object = {}) => ({ id, name: `${id}.mov`, size: 1000, error: null, isPaused: false, progress: { uploadStarted: 1, bytesUploaded: 250, bytesTotal: 1000 }, ...part }) as never;
const none = { files: [], uploads: [], begun: new Map<string, number>(), online: true };

it("shows what is on its way before what has arrived", () => {
  const rows = rowsOf({ ...none, files: [file("take")], uploads: [upload(2, "ready"), upload(1, "failed")] });
  expect(rows.map((row) => (row.kind === "sending" ? row.filename : row.upload.id))).toEqual(["take.mov", 2, 1]);
  expect(rows[0]).toMatchObject({ fraction: 0.25, state: "sending" });
});

it("shows an upload that is sent from here once; one that was interrupted elsewhere as it stands", () => {
  const rows = rowsOf({ ...none, files: [file("take")], begun: new Map([["take", 7]]), uploads: [upload(8, "pending"), upload(7, "pending")] });
  expect(rows.map((row) => (row.kind === "sending" ? row.id : row.upload.id))).toEqual(["take", 8]);
});

it("says who waits for what", () => {
  const states = [file("a", { isPaused: true }), file("b", { error: "No room." }), file("c")];
  const stateOf = (online: boolean) => rowsOf({ ...none, files: states, online }).map((row) => row.kind === "sending" && row.state);
  expect(stateOf(true)).toEqual(["paused", "failed", "sending"]);
  expect(stateOf(false)).toEqual(["paused", "failed", "offline"]);
});
