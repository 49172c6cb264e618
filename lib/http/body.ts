import { AppError } from "#lib/kernel/errors.ts";

/** The most that a request body may weigh, in bytes. Files go through presigned uploads. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** The body's bytes; throws `payload_too_large` as soon as there are too many, without holding the rest. */
export async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length")) > MAX_BODY_BYTES) throw new AppError("payload_too_large");
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body) {
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength;
      if (size > MAX_BODY_BYTES) throw new AppError("payload_too_large");
      chunks.push(chunk);
    }
  }
  return Buffer.concat(chunks);
}

/** A JSON body and its bytes. An empty one counts as `{}`, whatever its announced type. */
export async function readJson(request: Request): Promise<{ bytes: Uint8Array; value: unknown }> {
  const json = isJson(request.headers.get("content-type"));
  // Something else is refused before it is read, but clients name a type even for an empty body.
  if (!json && request.body === null) return { bytes: new Uint8Array(), value: {} };
  const bytes = await readBytes(request);
  if (bytes.byteLength === 0) return { bytes, value: {} };
  if (!json) throw new AppError("unsupported_media_type");
  try {
    return { bytes, value: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch (cause) {
    throw new AppError("malformed_json", { cause });
  }
}

function isJson(contentType: string | null): boolean {
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return type === "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}
