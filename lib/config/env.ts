import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

const optionalText = z
  .string()
  .trim()
  .transform((value) => value || undefined)
  .optional();

const flag = z
  .enum(["true", "false", "1", "0", ""])
  .optional()
  .transform((value) => (value === undefined || value === "" ? undefined : value === "true" || value === "1"));

/** Everything that can be configured, with its meaning. `.env.example` and the README list the same names. */
const variables = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  /** Port of the studio: pages, API and embedded store. */
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default("0.0.0.0"),
  /** Where the embedded database, the embedded store, caches and secrets live. */
  DATA_DIR: z.string().min(1).default(".data"),
  /** PostgreSQL; absent, an embedded one is started under DATA_DIR. */
  DATABASE_URL: optionalText,
  /** S3-compatible store; absent, an embedded one is served under /storage. */
  S3_ENDPOINT: optionalText,
  S3_REGION: z.string().default("us-east-1"),
  S3_BUCKET: z.string().default("hookline"),
  S3_ACCESS_KEY_ID: optionalText,
  S3_SECRET_ACCESS_KEY: optionalText,
  S3_FORCE_PATH_STYLE: flag,
  /** Address under which browsers reach the store; default S3_ENDPOINT, or the studio's own origin. */
  S3_PUBLIC_ENDPOINT: optionalText,
  /** Signs session cookies; made and kept under DATA_DIR when absent. */
  AUTH_SECRET: z.string().min(32, "should be at least 32 characters").optional(),
  /** Public address of the studio, for links in tokens' examples and presigned URLs. */
  APP_URL: z.url().optional(),
  SIGNUPS: z.enum(["open", "invite", "closed"]).default("open"),
  STARTING_CREDITS: z.coerce.number().int().min(0).max(1_000_000).default(200),
  AUTH_ATTEMPTS_PER_MINUTE: z.coerce.number().int().min(1).max(1000).default(5),
  /** Bytes of footage that one account may keep. */
  UPLOAD_QUOTA_BYTES: z.coerce.number().int().min(0).default(10 * 1024 ** 3),
  /** Neural voices that the studio's owner supplies, a folder each. */
  VOICES_DIR: optionalText,
  /** Jobs that one worker runs at a time. */
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(1),
  GITHUB_ID: optionalText,
  GITHUB_SECRET: optionalText,
  GOOGLE_ID: optionalText,
  GOOGLE_SECRET: optionalText,
  /** Number of reverse proxies in front whose X-Forwarded-For is to be believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

const envSchema = variables.superRefine((given, context) => {
  if (given.S3_ENDPOINT === undefined) return;
  for (const key of ["S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const) {
    if (given[key] === undefined) context.addIssue({ code: "custom", path: [key], message: "should be set, because S3_ENDPOINT is" });
  }
});

export type Env = z.infer<typeof envSchema>;

/** Parses an environment; throws one Error whose message lists every fault, a line each. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = envSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The configuration is not valid:\n${faults.join("\n")}`);
}

let cached: Env | undefined;

/** The configuration of this process, parsed once. */
export function env(): Env {
  cached ??= parseEnv(process.env);
  return cached;
}

/** An absolute path under DATA_DIR. */
export function dataPath(...parts: string[]): string {
  return path.resolve(env().DATA_DIR, ...parts);
}

/** A random secret that is made once and kept under DATA_DIR, readable by its owner only. */
export function keptSecret(name: string): string {
  const file = dataPath("secrets", name);
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx", flush: true });
    } catch (error) {
      // Two processes may start at once: whoever came first has written it.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
  return readFileSync(file, "utf8");
}

/** The secret that signs session cookies. */
export function authSecret(): string {
  return env().AUTH_SECRET ?? keptSecret("auth");
}

/**
 * NextAuth reads where it lives from the environment. With APP_URL it is told; without, it takes the address that
 * each request was sent to, so that a studio on a home network works under any of its names.
 */
export function tellNextAuthItsAddress(): void {
  const { APP_URL } = env();
  if (APP_URL) process.env.NEXTAUTH_URL = APP_URL;
  else process.env.AUTH_TRUST_HOST = "true";
}
