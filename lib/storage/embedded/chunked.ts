import { Transform, type TransformCallback } from "node:stream";
import { S3Error } from "./errors.ts";

const CRLF = Buffer.from("\r\n");
/** A chunk head or a trailer line is short; a longer one is not aws-chunked. */
const MAX_LINE = 1024;

type Expecting = "size" | "data" | "data-end" | "trailer" | "nothing";

/**
 * Decodes an `aws-chunked` body: `<hex size>[;extension]\r\n<data>\r\n … 0\r\n<trailers>\r\n`.
 * Once it has ended, `trailers` holds the trailing headers, by lower-case name.
 */
export class AwsChunkedDecoder extends Transform {
  readonly trailers = new Map<string, string>();
  #expecting: Expecting = "size";
  #pending: Buffer = Buffer.alloc(0);
  #left = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.#pending = this.#pending.length > 0 ? Buffer.concat([this.#pending, chunk]) : chunk;
    try {
      while (this.#step());
      done();
    } catch (error) {
      done(error as Error);
    }
  }

  override _flush(done: TransformCallback): void {
    done(this.#expecting === "nothing" ? null : incomplete("The chunked body ended too early."));
  }

  /** Consumes one element of the grammar; false when more bytes are needed. */
  #step(): boolean {
    switch (this.#expecting) {
      case "size":
        return this.#withLine((line) => {
          const size = /^([0-9a-f]{1,8})(?:;.*)?$/i.exec(line)?.[1];
          if (size === undefined) throw incomplete("A chunk has no valid size.");
          this.#left = Number.parseInt(size, 16);
          this.#expecting = this.#left === 0 ? "trailer" : "data";
        });
      case "data":
        return this.#passData();
      case "data-end":
        return this.#withLine((line) => {
          if (line !== "") throw incomplete("A chunk is longer than its size.");
          this.#expecting = "size";
        });
      case "trailer":
        return this.#withLine((line) => {
          if (line === "") this.#expecting = "nothing";
          else this.#keepTrailer(line);
        });
      case "nothing":
        if (this.#pending.length > 0) throw incomplete("Bytes follow the last chunk.");
        return false;
    }
  }

  #passData(): boolean {
    if (this.#pending.length === 0) return false;
    const part = this.#pending.subarray(0, this.#left);
    this.#pending = this.#pending.subarray(part.length);
    this.#left -= part.length;
    this.push(part);
    if (this.#left === 0) this.#expecting = "data-end";
    return true;
  }

  #withLine(use: (line: string) => void): boolean {
    const end = this.#pending.indexOf(CRLF);
    if (end < 0 && this.#pending.length > MAX_LINE) throw incomplete("A chunk line is too long.");
    if (end < 0) return false;
    const line = this.#pending.subarray(0, end).toString("latin1");
    this.#pending = this.#pending.subarray(end + CRLF.length);
    use(line);
    return true;
  }

  #keepTrailer(line: string): void {
    const colon = line.indexOf(":");
    if (colon < 1 || this.trailers.size >= 8) throw incomplete("A trailer is malformed.");
    this.trailers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
}

const incomplete = (message: string) => new S3Error("IncompleteBody", message);
