import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  ListPartsCommand,
  S3ServiceException,
  type S3Client,
} from "@aws-sdk/client-s3";

export type StoredPart = { partNumber: number; etag: string; size: number };
export type NamedPart = Pick<StoredPart, "partNumber" | "etag">;

/** Uploads in parts. Parts themselves are sent by browsers, to links of `presignPart`. */
export type MultipartStorage = {
  /** Begins an upload and returns the store's id of it. The object gets this type. */
  begin(key: string, options: { contentType: string }): Promise<string>;
  /** The parts that have arrived, in order; undefined when there is no such upload (any more). */
  parts(key: string, uploadId: string): Promise<StoredPart[] | undefined>;
  /**
   * Joins the parts into the object. `refused`: a part is missing, has another ETag, is out of order or too small.
   * `missing`: there is no such upload (any more); the object may be there all the same, as an answer can get lost.
   */
  complete(key: string, uploadId: string, parts: readonly NamedPart[]): Promise<"completed" | "refused" | "missing">;
  /** Throws the parts away. Doing it again is no error. */
  abort(key: string, uploadId: string): Promise<void>;
};

const REFUSALS = new Set(["InvalidPart", "InvalidPartOrder", "EntityTooSmall", "InvalidRequest", "MalformedXML"]);

export function multipartStorage(client: S3Client, Bucket: string): MultipartStorage {
  return {
    async begin(Key, { contentType }) {
      const { UploadId } = await client.send(new CreateMultipartUploadCommand({ Bucket, Key, ContentType: contentType }));
      if (!UploadId) throw new Error(`The store began an upload of ${Key} without an id.`);
      return UploadId;
    },

    async parts(Key, UploadId) {
      const found: StoredPart[] = [];
      let after: string | undefined;
      try {
        do {
          const page = await client.send(new ListPartsCommand({ Bucket, Key, UploadId, PartNumberMarker: after }));
          for (const { PartNumber, ETag, Size } of page.Parts ?? []) {
            if (PartNumber !== undefined) found.push({ partNumber: PartNumber, etag: (ETag ?? "").replaceAll('"', ""), size: Size ?? 0 });
          }
          after = page.IsTruncated ? page.NextPartNumberMarker : undefined;
        } while (after !== undefined);
      } catch (error) {
        if (isNoSuchUpload(error)) return undefined;
        throw error;
      }
      return found;
    },

    async complete(Key, UploadId, parts) {
      const Parts = parts.map(({ partNumber, etag }) => ({ PartNumber: partNumber, ETag: `"${etag.replaceAll('"', "")}"` }));
      try {
        await client.send(new CompleteMultipartUploadCommand({ Bucket, Key, UploadId, MultipartUpload: { Parts } }));
        return "completed";
      } catch (error) {
        if (isNoSuchUpload(error)) return "missing";
        if (error instanceof S3ServiceException && REFUSALS.has(error.name)) return "refused";
        throw error;
      }
    },

    async abort(Key, UploadId) {
      try {
        await client.send(new AbortMultipartUploadCommand({ Bucket, Key, UploadId }));
      } catch (error) {
        if (!isNoSuchUpload(error)) throw error;
      }
    },
  };
}

function isNoSuchUpload(error: unknown): boolean {
  return error instanceof S3ServiceException && error.name === "NoSuchUpload";
}
