// `npm test`: every check there is, one after the other, on a clone where nothing is installed yet.
// `--quick` (npm run check): types, lint, dependency rules and unit tests only.
// It ends with one plain line, `N passed, N failed`: tests, and each check without tests of its own as one.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bundledNode, ensureInstalled, root } from "./lib/install.mjs";

const quick = process.argv.includes("--quick");
const reports = mkdtempSync(path.join(tmpdir(), "hookline-test-"));
const bin = (name) => path.join("node_modules", name);

const stages = [
  { name: "pictograms", run: ["bin/build-pictograms.ts"] },
  { name: "types", run: [bin("typescript/bin/tsc"), "--noEmit"] },
  { name: "lint", run: [bin("oxlint/bin/oxlint")] },
  {
    name: "dependency rules",
    run: [bin("dependency-cruiser/bin/dependency-cruiser.mjs"), "app", "bin", "components", "db", "e2e", "lib"],
  },
  { name: "unit tests", ...vitest("unit") },
  ...(quick
    ? []
    : [
        { name: "integration tests", ...vitest("integration") },
        { name: "build", run: ["bin/build.ts"] },
        { name: "end-to-end tests", ...playwright() },
      ]),
];

try {
  ensureInstalled();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

let passed = 0;
let failed = 0;
for (const stage of stages) {
  const started = Date.now();
  console.log(`\n── ${stage.name}`);
  const ok = await run(stage);
  const count = stage.count?.() ?? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  passed += count.passed;
  // A stage that fell without a failed test (a crash, a file that does not load) still counts.
  failed += ok ? count.failed : Math.max(1, count.failed);
  console.log(`── ${stage.name}: ${ok && count.failed === 0 ? "passed" : "FAILED"} in ${Math.round((Date.now() - started) / 1000)} s`);
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function run({ run: args, env }) {
  return new Promise((resolve) => {
    const child = spawn(bundledNode, args, {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, PATH: `${path.dirname(bundledNode)}${path.delimiter}${process.env.PATH}`, ...env },
    });
    child.on("close", (code) => resolve(code === 0));
  });
}

function vitest(project) {
  const report = path.join(reports, `${project}.json`);
  return {
    run: [bin("vitest/vitest.mjs"), "run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile=${report}`],
    count: () => counted(report, ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests })),
  };
}

function playwright() {
  const report = path.join(reports, "e2e.json");
  return {
    run: [bin("@playwright/test/cli.js"), "test", "--reporter=list,json"],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    count: () =>
      counted(report, ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected })),
  };
}

/** Undefined when the stage fell before it could write its report. */
function counted(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return undefined;
  }
}
