import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { expect, test } from "vitest";
import { AwsChunkedDecoder } from "./chunked.ts";

/** Feeds the framed body in pieces of the given size. */
async function decode(framed: string, pieceSize: number) {
  const decoder = new AwsChunkedDecoder();
  const pieces = framed.match(new RegExp(`[\\s\\S]{1,${pieceSize}}`, "g"))!.map((piece) => Buffer.from(piece));
  const output: Buffer[] = [];
  await pipeline(Readable.from(pieces), decoder, async (source) => {
    for await (const piece of source as AsyncIterable<Buffer>) output.push(piece);
  });
  return { text: Buffer.concat(output).toString(), trailers: Object.fromEntries(decoder.trailers) };
}

const FRAMED = "5\r\nhello\r\nB;chunk-signature=00\r\n, candle \r\n\r\n0\r\nx-amz-checksum-crc32:AAAA\r\n\r\n";

test.each([1, 2, 7, 1000])("a framed body is unwrapped, however it arrives (pieces of %i)", async (pieceSize) => {
  expect(await decode(FRAMED, pieceSize)).toEqual({
    text: "hello, candle \r\n",
    trailers: { "x-amz-checksum-crc32": "AAAA" },
  });
});

test.each([
  ["ends before its last chunk", "5\r\nhello\r\n"],
  ["has a size that is no number", "zz\r\nhello\r\n0\r\n\r\n"],
  ["has a chunk longer than its size", "4\r\nhello\r\n0\r\n\r\n"],
  ["goes on after its end", "0\r\n\r\nmore"],
  ["has an endless line", "1".repeat(3000)],
])("a body that %s is refused", async (_fault, framed) => {
  await expect(decode(framed, 500)).rejects.toMatchObject({ code: "IncompleteBody" });
});
