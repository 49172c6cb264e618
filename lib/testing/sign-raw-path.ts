import { createHash, createHmac } from "node:crypto";
import type { StorageSettings } from "#lib/storage/settings.ts";

/** A presigned path written out from the specification, for paths that the AWS client would refuse or clean up. */
export function signRawPath({ credentials, region, endpoint }: StorageSettings, method: string, path: string): string {
  const date = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const scope = `${date.slice(0, 8)}/${region}/s3/aws4_request`;
  const query = [
    "X-Amz-Algorithm=AWS4-HMAC-SHA256",
    `X-Amz-Credential=${encodeURIComponent(`${credentials.accessKeyId}/${scope}`)}`,
    `X-Amz-Date=${date}`,
    "X-Amz-Expires=60",
    "X-Amz-SignedHeaders=host",
  ].join("&");
  const canonicalPath = path.split("/").map((part) => encodeURIComponent(decodeURIComponent(part))).join("/");
  const canonical = [method, canonicalPath, query, `host:${new URL(endpoint).host}`, "", "host", "UNSIGNED-PAYLOAD"];
  const digest = createHash("sha256").update(canonical.join("\n")).digest("hex");
  const text = ["AWS4-HMAC-SHA256", date, scope, digest].join("\n");
  const key = scope.split("/").reduce<Buffer>(hmac, Buffer.from(`AWS4${credentials.secretAccessKey}`));
  return `${path}?${query}&X-Amz-Signature=${hmac(key, text).toString("hex")}`;
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text).digest();
}
