import { S3Client } from "@aws-sdk/client-s3";
import type { StorageSettings } from "./settings.ts";

/** An S3 client for one endpoint. Checksums only where S3 demands them: other stores refuse the newer ones. */
export function s3ClientFor(settings: StorageSettings, endpoint: string): S3Client {
  return new S3Client({
    endpoint,
    region: settings.region,
    credentials: settings.credentials,
    forcePathStyle: settings.forcePathStyle,
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
}
