import { env, keptSecret } from "#lib/config/env.ts";

/** The path of the embedded store below the studio's own origin. */
export const EMBEDDED_PATH = "/storage";

export type StorageSettings = {
  /** Address that this process uses. */
  endpoint: string;
  /** Address that goes into presigned links; absent, links are made for the origin of each request. */
  publicEndpoint: string | undefined;
  /** Origin for links that are made outside a request. */
  defaultOrigin: string;
  region: string;
  bucket: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
  forcePathStyle: boolean;
};

/** True when no S3 is configured, so that the studio serves its own store under `/storage`. */
export function isEmbedded(): boolean {
  return env().S3_ENDPOINT === undefined;
}

/** Where objects go, from the configuration. */
export function storageSettings(): StorageSettings {
  const config = env();
  const defaultOrigin = config.APP_URL ?? `http://localhost:${config.PORT}`;
  const common = { defaultOrigin, region: config.S3_REGION, bucket: config.S3_BUCKET };
  if (config.S3_ENDPOINT === undefined) {
    return {
      ...common,
      endpoint: `http://127.0.0.1:${config.PORT}${EMBEDDED_PATH}`,
      publicEndpoint: config.S3_PUBLIC_ENDPOINT ?? (config.APP_URL && new URL(EMBEDDED_PATH, config.APP_URL).href),
      credentials: embeddedCredentials(),
      forcePathStyle: true,
    };
  }
  return {
    ...common,
    endpoint: config.S3_ENDPOINT,
    publicEndpoint: config.S3_PUBLIC_ENDPOINT ?? config.S3_ENDPOINT,
    // Beside an endpoint the configuration demands both.
    credentials: { accessKeyId: config.S3_ACCESS_KEY_ID!, secretAccessKey: config.S3_SECRET_ACCESS_KEY! },
    forcePathStyle: config.S3_FORCE_PATH_STYLE ?? true,
  };
}

/** The embedded store's own keys: random, made at the first start, kept under DATA_DIR for its owner only. */
export function embeddedCredentials(): { accessKeyId: string; secretAccessKey: string } {
  return { accessKeyId: keptSecret("storage-access-key"), secretAccessKey: keptSecret("storage-secret-key") };
}
