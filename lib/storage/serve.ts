import { dataPath, env } from "#lib/config/env.ts";
import { logger } from "#lib/kernel/logger.ts";
import { type EmbeddedStore, openEmbeddedStore } from "./embedded/store.ts";
import { EMBEDDED_PATH, embeddedCredentials } from "./settings.ts";

/** Opens the embedded store of this studio, for the web server to mount under `/storage`. */
export function openStudioStore(): Promise<EmbeddedStore> {
  const { APP_URL, S3_BUCKET, S3_PUBLIC_ENDPOINT, S3_REGION } = env();
  return openEmbeddedStore({
    directory: dataPath("storage"),
    pathPrefix: EMBEDDED_PATH,
    credentials: embeddedCredentials(),
    region: S3_REGION,
    buckets: [S3_BUCKET],
    corsOrigins: ["*"],
    alternativeHosts: [APP_URL, S3_PUBLIC_ENDPOINT].flatMap((url) => (url ? [new URL(url).host] : [])),
    onFault: (error) => logger.error({ err: error }, "The embedded store failed"),
  });
}
