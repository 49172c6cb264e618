import { createHash, randomBytes } from "node:crypto";
import { stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { eq } from "drizzle-orm";
import { build } from "esbuild";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { editorUploads } from "#db/schema/index.ts";
import { storage } from "#lib/storage/storage.ts";
import { startApiServer } from "#lib/testing/api-server.ts";
import { browserOf } from "#lib/testing/browser.ts";
import { newProject } from "#lib/testing/editor.ts";
import { listFootage, presignFootage } from "#lib/testing/footage.ts";
import { person, type Person } from "#lib/testing/person.ts";
import { useTestStudio } from "#lib/testing/studio.ts";
import { browserFile } from "../../../e2e/browser.ts";

/** The hook and its components in a real Chromium, on the real API and the real store. */
vi.setConfig({ testTimeout: 180_000 });

const ROOT = path.join(import.meta.dirname, "..", "..", "..");
const MIB = 1024 * 1024;
const SIZE = 53 * MIB;
const PARTS = 7;

const PAGE_CODE = `
  import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
  import { createRoot } from "react-dom/client";
  import { FootageDropzone } from "#components/editor/uploads/footage-dropzone.tsx";
  import { UploadRow } from "#components/editor/uploads/upload-row.tsx";
  import { useFootageUploads } from "#components/editor/uploads/use-footage-uploads.ts";
  function Panel() {
    const uploads = useFootageUploads(location.hash.slice(1));
    return <>
      <FootageDropzone faults={uploads.faults} onFiles={(files) => uploads.add(files, "cover")} />
      <ul>{uploads.rows.map((row) => <UploadRow key={row.kind === "sending" ? row.id : row.upload.id} row={row} uploads={uploads} />)}</ul>
    </>;
  }
  createRoot(document.getElementById("root")).render(<QueryClientProvider client={new QueryClient()}><Panel /></QueryClientProvider>);
`;

const studio = useTestStudio({ UPLOAD_QUOTA_BYTES: String(200 * MIB) });
const { database } = studio;

let script: string;
let server: Awaited<ReturnType<typeof startApiServer>>;
let browser: Browser;
let take: string;
let takeHash: string;

beforeAll(async () => {
  const bundle = await build({
    stdin: { contents: PAGE_CODE, resolveDir: ROOT, loader: "tsx" },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', "process.env": "{}" },
  });
  script = bundle.outputFiles[0]!.text;
  server = await startApiServer();
  // Chromium takes the page, which comes from no server, for one of the internet, and would keep it off this machine.
  browser = await chromium.launch({ executablePath: await browserFile(), args: ["--no-sandbox", "--disable-features=LocalNetworkAccessChecks"] });
  take = path.join(studio.directory, "take.mov");
  const bytes = randomBytes(SIZE);
  takeHash = createHash("sha256").update(bytes).digest("hex");
  await writeFile(take, bytes);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

let ada: Person;
let slug: string;
let context: BrowserContext;
let page: Page;
/** Numbers of the parts that were sent, in the order in which the store took them. */
let sent: number[];
beforeEach(async () => {
  ada = await person(database.db);
  ({ slug } = await newProject(ada));
  context = await browser.newContext();
  const { cookie } = await browserOf(ada.user);
  const [name, value] = cookie!.split("=") as [string, string];
  await context.addCookies([{ name, value, url: server.origin }]);
  page = await context.newPage();
  sent = [];
  page.on("response", (response) => {
    const number = partOf(response.url());
    if (number !== null && response.request().method() === "PUT" && response.ok()) sent.push(number);
  });
  await open();
});
afterEach(() => context.close());

function partOf(url: string): number | null {
  const number = new URL(url).searchParams.get("partNumber");
  return number === null ? null : Number(number);
}

async function open(): Promise<void> {
  await page.route(`${server.origin}/panel`, (route) => route.fulfill({ contentType: "text/html", body: `<!doctype html><div id="root"></div><script>${script}</script>` }));
  await page.goto(`${server.origin}/panel#${slug}`);
}

const choose = (file: string) => page.locator("input[type=file]").setInputFiles(file);
const says = (text: string | RegExp) => page.getByText(text).waitFor();
const press = (name: string) => page.getByRole("button", { name }).click();
const rows = () => page.getByRole("listitem").count();

/** Parts beyond the first few get stuck on their way, as on a line that went dead. */
async function holdPartsFrom(first: number): Promise<() => Promise<void>> {
  const held = (url: URL) => (partOf(url.href) ?? 0) >= first;
  await page.route(held, async () => {});
  return () => page.unroute(held);
}

async function upload() {
  const [row] = await database.db.select().from(editorUploads).where(eq(editorUploads.ownerId, ada.user.id));
  return row!;
}

async function storedHash(): Promise<string> {
  return createHash("sha256").update(await storage().getBytes((await upload()).key)).digest("hex");
}

async function arrivedParts(): Promise<number[]> {
  const { key, multipartId } = await upload();
  return ((await storage().multipart.parts(key, multipartId!)) ?? []).map(({ partNumber }) => partNumber);
}

describe("footage of more than 50 MB", () => {
  test("goes on after a reload where it stopped, when the same file is chosen again", async () => {
    await holdPartsFrom(4);
    await choose(take);
    await vi.waitFor(async () => expect(await arrivedParts()).toEqual([1, 2, 3]), { timeout: 60_000, interval: 200 });
    await page.close();

    page = await context.newPage();
    sent = [];
    page.on("request", (request) => {
      const number = partOf(request.url());
      if (number !== null && request.method() === "PUT") sent.push(number);
    });
    await open();
    await says(/Not sent to the end/);
    await choose(take);
    await says("Being prepared");
    expect(sent.toSorted()).toEqual([4, 5, 6, 7]);
    expect(await rows()).toBe(1);
    expect(await listFootage(ada, slug)).toMatchObject([{ filename: "take.mov", mime_type: "video/quicktime", size_bytes: SIZE, fit_mode: "cover", status: "processing" }]);
    expect(await storedHash()).toBe(takeHash);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test("rests while it is paused, and goes on with what is missing", async () => {
    const release = await holdPartsFrom(4);
    await choose(take);
    await vi.waitFor(() => expect(sent.toSorted()).toEqual([1, 2, 3]), { timeout: 60_000, interval: 200 });
    await press("Pause take.mov");
    await says("Paused");
    await release();
    expect(await arrivedParts()).toEqual([1, 2, 3]);
    await press("Resume take.mov");
    await says("Being prepared");
    expect(sent.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await storedHash()).toBe(takeHash);
  });

  test("is given up cleanly: nothing of it stays", async () => {
    await holdPartsFrom(3);
    await choose(take);
    await vi.waitFor(async () => expect(await arrivedParts()).toEqual([1, 2]), { timeout: 60_000, interval: 200 });
    const { key, multipartId } = await upload();
    await press("Cancel take.mov");
    await vi.waitFor(async () => expect(await storage().multipart.parts(key, multipartId!)).toBeUndefined(), { timeout: 30_000, interval: 200 });
    expect(await listFootage(ada, slug)).toEqual([]);
    expect(await rows()).toBe(0);
  });

  test("tries single parts again, and waits while there is no network", async () => {
    let stumbles = 2;
    await page.route((url) => partOf(url.href) === 2, (route) => (stumbles-- > 0 ? route.abort("connectionreset") : route.continue()));
    const release = await holdPartsFrom(6);
    await choose(take);
    await vi.waitFor(async () => expect(await arrivedParts()).toEqual([1, 2, 3, 4, 5]), { timeout: 60_000, interval: 200 });
    await context.setOffline(true);
    await says("Waiting for the connection");
    await release();
    await press("Pause take.mov");
    await press("Resume take.mov");
    await context.setOffline(false);
    await says("Being prepared");
    expect(stumbles).toBeLessThan(0);
    expect(new Set(sent).size).toBe(PARTS);
    expect(await storedHash()).toBe(takeHash);
  });
});

describe("footage of less", () => {
  test("goes up in one piece, several files at a time", async () => {
    const files = ["one.mp4", "two.webm"].map((name) => path.join(studio.directory, name));
    for (const file of files) await writeFile(file, randomBytes(200_000));
    await page.locator("input[type=file]").setInputFiles(files);
    await vi.waitFor(async () => expect((await listFootage(ada, slug)).map(({ status }) => status)).toEqual(["processing", "processing"]), { timeout: 30_000, interval: 200 });
    const listed = await listFootage(ada, slug);
    expect(listed.map(({ filename, mime_type }) => [filename, mime_type]).toSorted()).toEqual([["one.mp4", "video/mp4"], ["two.webm", "video/webm"]]);
    expect(sent).toEqual([]);
  });

  test("that is no video is refused on the spot, the others go up", async () => {
    const [text, clip] = ["notes.txt", "clip.mp4"].map((name) => path.join(studio.directory, name)) as [string, string];
    await writeFile(text, "no video");
    await writeFile(clip, randomBytes(1000));
    await page.locator("input[type=file]").setInputFiles([text, clip]);
    await says("notes.txt is not an MP4, MOV, WebM or Matroska video.");
    await says("Being prepared");
    expect(await listFootage(ada, slug)).toHaveLength(1);
  });

  test("that the quota doesn't hold says how much is left, and can be tried again once there is room", async () => {
    const { body } = await presignFootage(ada, slug, 160 * MIB);
    expect((await stat(take)).size).toBeGreaterThan(40 * MIB);
    await page.reload();
    await choose(take);
    await says("Of your 209.7 MB of storage 41.9 MB are left. Remove footage that you no longer use, then try again.");
    await database.db.delete(editorUploads).where(eq(editorUploads.id, body.data.upload_id));
    await press("Try take.mov again");
    await says("Being prepared");
    expect(await storedHash()).toBe(takeHash);
  });
});
