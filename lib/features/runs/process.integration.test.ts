import { beforeEach, describe, expect, test, vi } from "vitest";
import { getBalance, listEntries } from "#db/queries/credits.ts";
import { cancelRun, completeRun, findRun, insertRun, reportProgress, type Run } from "#db/queries/runs.ts";
import { charge } from "#lib/credits/ledger.ts";
import { processRun, settleFailure, type RunFailure, type RunKind } from "#lib/features/runs/process.ts";
import { getRun } from "#lib/features/runs/view.ts";
import { AppError } from "#lib/kernel/errors.ts";
import { useTestDatabase } from "#lib/testing/database.ts";
import { createUser } from "#lib/testing/factories.ts";

const database = useTestDatabase();
const never = new AbortController().signal;

let run: Run;
beforeEach(async () => {
  const { id: ownerId } = await createUser(database.db, { credits: 50 });
  run = await database.db.transaction(async (tx) => {
    const inserted = await insertRun(tx, { ownerId, kind: "test", input: {}, charge: 15 });
    await charge(tx, { ownerId, amount: 15, reason: "Test", runId: inserted.id });
    return inserted;
  });
});

const current = async () => (await findRun(database.db, run))!;
const balance = () => getBalance(database.db, run.ownerId);

/** A kind of run that does `work`, then completes; it remembers the failures it is told of. */
function kindOf(work: RunKind["work"] = async () => {}): RunKind & { failures: RunFailure[] } {
  const failures: RunFailure[] = [];
  return {
    failures,
    async work(context) {
      await work(context);
      await context.db.transaction((tx) => completeRun(tx, context.run.id, { made: true }));
    },
    async onFailed(_tx, _run, failure) {
      failures.push(failure);
    },
  };
}

function process(kind: RunKind, { signal = never, lastAttempt = false } = {}): Promise<void> {
  return processRun(kind, { db: database.db, runId: run.id, signal, lastAttempt });
}

describe("a run", () => {
  test("is done once, though its job comes twice", async () => {
    let done = 0;
    const kind = kindOf(async () => void (done += 1));
    await process(kind);
    const ended = await current();
    await process(kind);
    expect(done).toBe(1);
    expect(await current()).toEqual(ended);
    expect(ended).toMatchObject({ status: "completed", progress: 1, result: { made: true } });
  });

  test("has one outcome when two workers do it at once", async () => {
    const bothBegan = Promise.withResolvers<void>();
    let began = 0;
    const outcomes: boolean[] = [];
    const kind: RunKind = {
      async work(context) {
        began += 1;
        if (began === 2) bothBegan.resolve();
        await bothBegan.promise;
        outcomes.push(await context.db.transaction((tx) => completeRun(tx, context.run.id, {})));
      },
      async onFailed() {},
    };
    await Promise.all([process(kind), process(kind)]);
    expect(outcomes.toSorted()).toEqual([false, true]);
  });

  test("reads a finished step back when it is tried again", async () => {
    const calls: string[] = [];
    let attempts = 0;
    const kind = kindOf(async (context) => {
      attempts += 1;
      const first = await context.step("first", { a: 1 }, async () => calls.push("first"));
      expect(first).toBe(1);
      if (attempts === 1) throw new Error("the worker stumbles");
      await context.step("second", { a: 1 }, async () => calls.push("second"));
    });
    await expect(process(kind)).rejects.toThrow("stumbles");
    await process(kind);
    expect(calls).toEqual(["first", "second"]);
    expect(await current()).toMatchObject({ status: "completed" });
  });

  test("does a step anew when its inputs are others", async () => {
    const seen: unknown[] = [];
    await process(
      kindOf(async (context) => {
        for (const inputs of [{ seed: 1, look: "a" }, { look: "a", seed: 1 }, { seed: 2, look: "a" }]) {
          seen.push(await context.step("draw", inputs, async () => inputs.seed));
        }
      }),
    );
    expect(seen).toEqual([1, 1, 2]);
  });

  test("never goes back in its progress, also when it is tried again", async () => {
    const { id } = run;
    const seen: number[] = [];
    const report = async (progress: number) => {
      await reportProgress(database.db, id, { progress, stage: "Drawing" });
      seen.push((await current()).progress);
    };
    let attempts = 0;
    const kind = kindOf(async () => {
      attempts += 1;
      for (const progress of attempts === 1 ? [0.2, 0.6] : [0.1, 0.5, 0.9]) await report(progress);
      if (attempts === 1) throw new Error("the worker stumbles");
    });
    await expect(process(kind)).rejects.toThrow();
    await process(kind);
    expect(seen.map((value) => Number(value.toFixed(2)))).toEqual([0.2, 0.6, 0.6, 0.6, 0.9]);
  });

  test("shows the stage that was told last, however quickly stages follow", async () => {
    const stages = Array.from({ length: 30 }, (_, index) => `Stage ${index}`);
    const kind = kindOf(async (context) => {
      for (const stage of stages) context.progress(0.5, stage);
      await vi.waitUntil(async () => (await current()).version >= stages.length + 2);
      expect((await current()).stage).toBe(stages.at(-1));
    });
    await process(kind);
  });

  test("changes nothing more once it has ended", async () => {
    await process(kindOf());
    const ended = await current();
    await reportProgress(database.db, run.id, { progress: 0.3, stage: "Late" });
    await settleFailure(kindOf(), { db: database.db, runId: run.id, failure: { code: "internal_error", message: "late", stage: "worker" } });
    expect(await current()).toEqual(ended);
    expect(await balance()).toBe(35);
  });

  test("of somebody else is not to be found", async () => {
    const eve = await createUser(database.db);
    await expect(getRun(database.db, { ownerId: eve.id, id: run.id })).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("a failing run", () => {
  const failing = (error: unknown) =>
    kindOf(async (context) => {
      context.progress(0.4, "Composing the music");
      throw error;
    });

  test("is tried again, unrefunded, as long as tries are left", async () => {
    const kind = failing(new Error("out of memory"));
    await expect(process(kind)).rejects.toThrow("out of memory");
    expect(await current()).toMatchObject({ status: "running" });
    expect([await balance(), kind.failures]).toEqual([35, []]);
  });

  test("at its last try gives the credits back, and says at which stage it failed", async () => {
    const kind = failing(new Error("secret path /srv/x is full"));
    await process(kind, { lastAttempt: true });
    const failed = await current();
    expect(failed).toMatchObject({ status: "failed", failedStage: "Composing the music", errorCode: "internal_error" });
    expect(failed.errorMessage).not.toContain("/srv");
    expect(kind.failures).toHaveLength(1);
    expect(await balance()).toBe(50);
  });

  test("is not tried again when trying can't help", async () => {
    await process(failing(new AppError("image_invalid")));
    expect(await current()).toMatchObject({ status: "failed", errorCode: "image_invalid" });
    expect(await balance()).toBe(50);
  });

  test("is refunded once, however often and by however many it is settled", async () => {
    const kind = kindOf();
    const failure = { code: "internal_error", message: "lost", stage: "worker" };
    await Promise.all(Array.from({ length: 5 }, () => settleFailure(kind, { db: database.db, runId: run.id, failure })));
    const entries = await listEntries(database.db, { ownerId: run.ownerId, limit: 10 });
    expect(entries.map(({ kind: entry, amount }) => [entry, amount])).toEqual([["refund", 15], ["charge", -15], ["grant", 50]]);
    expect(kind.failures).toHaveLength(1);
  });

  test("stays as it was when its domain can't record the failure", async () => {
    const kind: RunKind = { ...kindOf(), onFailed: () => Promise.reject(new Error("the row is gone")) };
    const failure = { code: "internal_error", message: "lost", stage: "worker" };
    await expect(settleFailure(kind, { db: database.db, runId: run.id, failure })).rejects.toThrow("gone");
    expect(await current()).toMatchObject({ status: "queued" });
    expect(await balance()).toBe(35);
  });

  test("that was only asked to stop is neither failed nor refunded", async () => {
    const stop = new AbortController();
    const kind = kindOf(async ({ signal }) => {
      stop.abort(new Error("the worker is stopping"));
      signal.throwIfAborted();
    });
    await expect(process(kind, { signal: stop.signal, lastAttempt: true })).rejects.toThrow("stopping");
    expect(await current()).toMatchObject({ status: "running" });
    expect(await balance()).toBe(35);
  });
});

describe("a run that is cancelled", () => {
  test("while it is worked on, stops within a second or two, and its job is over", async () => {
    let stopped: unknown;
    const kind = kindOf(async ({ signal }) => {
      await database.db.transaction((tx) => cancelRun(tx, run));
      await new Promise((resolve) => signal.addEventListener("abort", resolve));
      stopped = signal.reason;
      signal.throwIfAborted();
    });
    await process(kind, { lastAttempt: true });
    expect(stopped).toMatchObject({ message: expect.stringContaining("has ended") });
    expect(await current()).toMatchObject({ status: "cancelled", errorCode: null });
    expect(kind.failures).toEqual([]);
  });

  test("before it begins, is not begun; and one that has ended can't be cancelled", async () => {
    await cancelRun(database.db, run);
    let begun = false;
    await process(kindOf(async () => void (begun = true)));
    expect(begun).toBe(false);
    expect(await cancelRun(database.db, run)).toBeNull();
  });

  test("by somebody else is as if it were not there", async () => {
    const eve = await createUser(database.db);
    expect(await cancelRun(database.db, { ownerId: eve.id, id: run.id })).toBeNull();
    expect(await current()).toMatchObject({ status: "queued" });
  });
});
