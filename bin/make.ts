/**
 * The main job from the command line: `npm run make -- "PROMPT" [--out FILE] …` makes a short through the API of
 * the studio that runs over DATA_DIR, or of one that is started for it.
 */
import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { connect } from "#db/client.ts";
import { parseEnv } from "#lib/config/env.ts";
import { creativeFormat, language, musicVibe, visualLanguage } from "#lib/contracts/creative.ts";
import type { ShortView } from "#lib/contracts/shorts/views.ts";
import { PRICES } from "#lib/credits/prices.ts";
import { localToken } from "#lib/features/accounts/local.ts";
import { probe } from "#lib/media/probe.ts";
import { ensureBuilt } from "./lib/build.ts";
import { findInstance } from "./lib/instance.ts";
import { progressBar } from "./lib/progress-bar.ts";
import { bootStudio } from "./lib/studio.ts";

const USAGE = `Usage: npm run make -- "PROMPT" [options]

  --out FILE       where the film goes (default: out/<slug>.mp4)
  --product IMG    a JPEG or PNG of the product, woven into the film
  --poster IMG     a JPEG or PNG that closes it (14 s instead of 12)
  --look NAME      ${visualLanguage.options.join(", ")}
  --vibe NAME      ${musicVibe.options.join(", ")}
  --format NAME    ${creativeFormat.options.join(", ")}
  --language CODE  ${language.options.join(", ")} (default: en)
  --headline TEXT  the title on screen (default: written for you)
  --seed NUMBER    another number, another take`;

const MIMES: Record<string, string> = { ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".png": "image/png" };

type Api = { call<T>(method: string, path: string, body?: unknown): Promise<T>; url: string; token: string };

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string" },
      product: { type: "string" },
      poster: { type: "string" },
      look: { type: "string" },
      vibe: { type: "string" },
      format: { type: "string" },
      language: { type: "string" },
      headline: { type: "string" },
      seed: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(USAGE);
    process.exit(0);
  }
  if (positionals.length !== 1) throw new Error(USAGE);
  const { out, product, poster } = values;
  return { ...values, out: fromCaller(out), product: fromCaller(product), poster: fromCaller(poster), prompt: positionals[0]! };
}

/** npm runs scripts in the project's folder; a relative name means the folder in which npm was called. */
function fromCaller(file: string | undefined): string | undefined {
  return file && path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

function apiOf(url: string, token: string): Api {
  return {
    url,
    token,
    async call<T>(method: string, route: string, body?: unknown): Promise<T> {
      const response = await fetch(url + route, {
        method,
        headers: { authorization: `Bearer ${token}`, ...(body !== undefined && { "content-type": "application/json" }), "idempotency-key": randomUUID() },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const answer = (await response.json()) as { data: T; message?: string; errors?: Record<string, string[]> };
      if (response.ok) return answer.data;
      const fields = Object.entries(answer.errors ?? {}).map(([field, messages]) => `${field} ${messages.join(", ")}`);
      throw new Error(fields.length > 0 ? fields.join("; ") : (answer.message ?? `${route} answered ${response.status}`));
    },
  };
}

async function attach(api: Api, slug: string, role: "product" | "poster", file: string): Promise<void> {
  const mime = MIMES[path.extname(file).toLowerCase()];
  if (!mime) throw new Error(`${file}: a ${role} picture is a .jpg or .png file.`);
  const { size } = await stat(file);
  const announced = role === "product" ? { mime_type: mime, size_bytes: size } : { content_type: mime };
  const link = await api.call<{ presigned_url?: string; upload_url?: string; s3_key: string }>("POST", `/api/shorts/${slug}/${role}/presign`, announced);
  const sent = await fetch((link.presigned_url ?? link.upload_url)!, { method: "PUT", headers: { "content-type": mime }, body: await readFile(file) });
  if (!sent.ok) throw new Error(`${file} could not be uploaded (${sent.status}).`);
  await api.call("POST", `/api/shorts/${slug}/${role}/confirm`, { s3_key: link.s3_key });
}

/** Follows the run's events to its end; a broken stream is taken up where it was. */
async function follow(api: Api, runId: string, show: (progress: number, stage: string) => void): Promise<void> {
  let last = "0";
  for (;;) {
    const response = await fetch(`${api.url}/api/runs/${runId}/events`, { headers: { authorization: `Bearer ${api.token}`, "last-event-id": last } });
    if (!response.ok || !response.body) throw new Error(`The run could not be followed (${response.status}).`);
    let text = "";
    for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
      text += chunk;
      const events = text.split("\n\n");
      text = events.pop()!;
      for (const event of events) {
        const data = /^data: (.*)$/m.exec(event)?.[1];
        if (!data) continue;
        const run = JSON.parse(data) as { status: string; progress: number; stage: string; version: number };
        last = String(run.version);
        show(run.progress, run.stage);
        if (run.status === "completed" || run.status === "failed") return;
      }
    }
  }
}

async function makeFilm(api: Api, options: ReturnType<typeof readArguments>): Promise<string> {
  const short = await api.call<ShortView>("POST", "/api/shorts", {
    product_prompt: options.prompt,
    language: options.language,
    visual_language: options.look,
    music_vibe: options.vibe,
    creative_format: options.format,
    headline: options.headline,
    seed: options.seed === undefined ? undefined : Number(options.seed),
  });
  for (const role of ["product", "poster"] as const) {
    const file = options[role];
    if (file) await attach(api, short.slug, role, file);
  }
  const started = await api.call<ShortView>("POST", `/api/shorts/${short.slug}/generate`);
  const bar = progressBar();
  await follow(api, started.latest_render!.run_id, (progress, stage) => bar.show(progress, stage));
  bar.end();
  const done = await api.call<ShortView>("GET", `/api/shorts/${short.slug}`);
  if (!done.latest_render?.video_url) throw new Error(done.error_message ?? "The film was not made.");
  const out = path.resolve(options.out ?? path.join("out", `${short.slug}.mp4`));
  await download(done.latest_render.video_url, out);
  return out;
}

async function download(url: string, file: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok || !response.body) throw new Error(`The film could not be fetched (${response.status}).`);
  await mkdir(path.dirname(file), { recursive: true });
  await pipeline(response.body, createWriteStream(file));
}

async function describe(file: string, startedAt: number): Promise<string> {
  const facts = await probe(file);
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  return `${facts.video?.width}×${facts.video?.height}, ${facts.durationSeconds.toFixed(3)} s, ${(facts.bytes / 1e6).toFixed(1)} MB, made in ${seconds} s`;
}

async function main(): Promise<void> {
  const options = readArguments();
  const startedAt = performance.now();
  const running = await findInstance(path.resolve(parseEnv(process.env).DATA_DIR));
  if (!running) await ensureBuilt();
  const studio = running ? null : await bootStudio({ mode: "production", env: { PORT: "0", HOST: "127.0.0.1" } });
  try {
    const url = studio?.url ?? `http://localhost:${running!.port}`;
    const database = connect(studio?.databaseUrl ?? running!.databaseUrl, { max: 1 });
    const token = await localToken(database.db, { credits: PRICES.short, reason: "A film from the command line" }).finally(database.close);
    const file = await makeFilm(apiOf(url, token), options);
    console.log(file);
    console.log(await describe(file, startedAt));
  } finally {
    await studio?.stop();
  }
}

try {
  await main();
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
