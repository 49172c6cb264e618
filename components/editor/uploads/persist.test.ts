import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { persist } from "#components/editor/uploads/persist.ts";
import { RequestFailure } from "#lib/client/request-failure.ts";

const never = new AbortController().signal;
const failure = (status: number, code = "x") => new RequestFailure({ status, code, message: "No.", remedy: "Again." });

beforeEach(() => {
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("window", new EventTarget());
});
afterEach(() => void vi.unstubAllGlobals());

/** Fails with each of these in turn, then works. */
function stumbling(...failures: unknown[]) {
  return vi.fn<() => Promise<string>>(async () => {
    if (failures.length > 0) throw failures.shift();
    return "sent";
  });
}

it("tries again what a repetition may mend", async () => {
  const work = stumbling(failure(0, "unreachable"), failure(503), failure(429), failure(403, "upload_refused"));
  expect(await persist(work, never, [0, 0, 0, 0])).toBe("sent");
  expect(work).toHaveBeenCalledTimes(5);
});

it("gives up at once on what it can't mend", async () => {
  for (const error of [failure(422, "upload_quota_exceeded"), failure(404), new TypeError("a fault of ours")]) {
    const work = stumbling(error);
    await expect(persist(work, never, [0, 0])).rejects.toBe(error);
    expect(work).toHaveBeenCalledTimes(1);
  }
});

it("gives up when all its tries have failed", async () => {
  const work = stumbling(...Array.from({ length: 9 }, () => failure(500)));
  await expect(persist(work, never, [0, 0])).rejects.toMatchObject({ status: 500 });
  expect(work).toHaveBeenCalledTimes(3);
});

it("waits for the network to come back, however long, without using up its tries", async () => {
  const work = vi.fn<() => Promise<string>>(async () => {
    if (work.mock.calls.length > 3) return "sent";
    vi.stubGlobal("navigator", { onLine: false });
    queueMicrotask(() => queueMicrotask(comeBack));
    throw failure(0, "unreachable");
  });
  const comeBack = () => {
    vi.stubGlobal("navigator", { onLine: true });
    window.dispatchEvent(new Event("online"));
  };
  const sending = persist(work, never, []);
  await vi.waitFor(() => {
    comeBack();
    expect(work).toHaveBeenCalledTimes(4);
  });
  expect(await sending).toBe("sent");
});

it("stops between tries when it is told to", async () => {
  const stop = new AbortController();
  const work = vi.fn<() => Promise<string>>(async () => {
    stop.abort(new Error("paused"));
    throw failure(500);
  });
  await expect(persist(work, stop.signal, [60_000])).rejects.toThrow("paused");
  expect(work).toHaveBeenCalledTimes(1);
});
