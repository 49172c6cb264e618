import { defineConfig } from "vitest/config";

/**
 * Three projects: `unit` is pure and quick, `integration` meets a real database, store and FFmpeg,
 * each file in its own process.
 */
export default defineConfig({
  test: {
    // Also the last core: some files do little but wait for a worker to be missed.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["{app,bin,components,db,lib}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.integration.test.ts", "node_modules/**"],
        },
      },
      {
        test: {
          name: "integration",
          include: ["{app,bin,components,db,lib}/**/*.integration.test.ts"],
          globalSetup: ["./lib/testing/postgres.ts"],
          pool: "forks",
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
