import { createServer, type Server } from "node:http";
import { deflateRawSync } from "node:zlib";
import { random, type Random } from "#lib/kernel/random.ts";

/** Files that are damaged, disguised or malicious, made from good ones by seeded chance. */
export type Damaged = { name: string; bytes: Buffer };

type Good = { name: string; bytes: Buffer };

/** Damages of good files, `count` of them. */
export function damaged(good: readonly Good[], count: number, seed: number): Damaged[] {
  const chance = random(seed);
  const ways = Object.entries(WAYS);
  return Array.from({ length: count }, (_, index) => {
    const [way, damage] = ways[index % ways.length]!;
    const source = chance.pick(good);
    return { name: `${index} ${way} of ${source.name}`, bytes: damage(Buffer.from(source.bytes), chance) };
  });
}

const WAYS: Record<string, (bytes: Buffer, chance: Random) => Buffer> = {
  truncation: (bytes, chance) => bytes.subarray(0, chance.int(1, bytes.length - 1)),
  "late truncation": (bytes, chance) => bytes.subarray(0, chance.int(Math.floor(bytes.length * 0.7), bytes.length - 1)),
  "flipped header": (bytes, chance) => flip(bytes, chance, 0, Math.min(2000, bytes.length), chance.int(1, 20)),
  "flipped index": (bytes, chance) => flip(bytes, chance, Math.max(0, bytes.length - 3000), bytes.length, chance.int(1, 20)),
  "flipped body": (bytes, chance) => flip(bytes, chance, 0, bytes.length, chance.int(1, 200)),
  "zeroed stretch": (bytes, chance) => fill(bytes, chance, () => 0),
  "noisy stretch": (bytes, chance) => fill(bytes, chance, () => chance.int(0, 255)),
  "missing stretch": (bytes, chance) => {
    const [from, to] = stretch(bytes, chance);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  "doubled stretch": (bytes, chance) => {
    const [from, to] = stretch(bytes, chance);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  "huge numbers": (bytes, chance) => {
    for (let i = 0; i < 4; i++) bytes.writeUInt32BE(chance.pick([0xffffffff, 0x7fffffff, 0x80000000, 0]), chance.int(0, Math.min(3000, bytes.length) - 4));
    return bytes;
  },
};

function flip(bytes: Buffer, chance: Random, from: number, to: number, times: number): Buffer {
  for (let i = 0; i < times; i++) bytes[chance.int(from, to - 1)]! ^= 1 << chance.int(0, 7);
  return bytes;
}

function stretch(bytes: Buffer, chance: Random): [number, number] {
  const from = chance.int(0, bytes.length - 2);
  return [from, Math.min(bytes.length, from + chance.int(1, Math.max(2, Math.floor(bytes.length / 4))))];
}

function fill(bytes: Buffer, chance: Random, value: () => number): Buffer {
  const [from, to] = stretch(bytes, chance);
  for (let at = from; at < to; at++) bytes[at] = value();
  return bytes;
}

/** Files that are something else altogether, or would make a careless reader open other files or `url`. */
export function disguised(url: string): Damaged[] {
  const png = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");
  const texts: Record<string, string> = {
    text: "This is not a video.\n".repeat(50),
    html: "<!doctype html><video src='https://example.org/a.mp4'></video>",
    pdf: "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n",
    "HLS playlist": `#EXTM3U\n#EXT-X-TARGETDURATION:5\n#EXTINF:5,\n${url}/segment.ts\n#EXTINF:5,\nfile:///etc/passwd\n#EXT-X-ENDLIST\n`,
    "list of files": `ffconcat version 1.0\nfile '/etc/passwd'\nfile '${url}/a.mp4'\n`,
    "DASH manifest": `<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011"><Period><BaseURL>${url}/</BaseURL></Period></MPD>`,
    "SDP": `v=0\no=- 0 0 IN IP4 127.0.0.1\nc=IN IP4 127.0.0.1\nm=video 5004 RTP/AVP 96\n`,
  };
  const zip = Buffer.concat([Buffer.from("PK\u0003\u0004"), Buffer.alloc(26), deflateRawSync(Buffer.alloc(100_000))]);
  return [
    { name: "nothing", bytes: Buffer.alloc(0) },
    { name: "one byte", bytes: Buffer.from([0]) },
    { name: "zeroes", bytes: Buffer.alloc(50_000) },
    { name: "picture", bytes: png },
    { name: "zip", bytes: zip },
    ...Object.entries(texts).map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
    { name: "HEIC", bytes: Buffer.concat([box("ftyp", Buffer.from("heic\0\0\0\0mif1heic")), Buffer.alloc(500)]) },
    { name: "list of files behind an MP4's beginning", bytes: Buffer.concat([box("ftyp", Buffer.from("isom\0\0\0\0isom")), Buffer.from(`ffconcat version 1.0\nfile '${url}/a.mp4'\n`)]) },
    { name: "EBML and noise", bytes: Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), noise(20_000)]) },
    { name: "MP4 and noise", bytes: Buffer.concat([box("ftyp", Buffer.from("isom\0\0\0\0isom")), noise(20_000)]) },
  ];
}

/** MP4s whose index lies: `good` is a plain one with its index in front or behind. */
export function bombs(good: Buffer, url: string): Damaged[] {
  const huge = (name: string, kind: string, offset: number, value: number, width: 2 | 4 = 4): Damaged => {
    const bytes = Buffer.from(good);
    for (let at = bytes.indexOf(kind); at >= 0; at = bytes.indexOf(kind, at + 4)) {
      if (at + offset + width > bytes.length) break;
      if (width === 2) bytes.writeUInt16BE(value, at + offset);
      else bytes.writeUInt32BE(value, at + offset);
    }
    return { name, bytes };
  };
  const outside = Buffer.from(`${url}/media.mp4\0`);
  return [
    // Offsets count from the box's name.
    huge("65535 pixels wide", "avc1", 28, 0xffff, 2),
    huge("65535 pixels high", "avc1", 30, 0xffff, 2),
    huge("four billion samples", "stsz", 12, 0xffffffff),
    huge("two billion chunks", "stco", 8, 0x7fffffff),
    huge("four billion time entries", "stts", 8, 0xffffffff),
    huge("a sample that lasts for years", "stts", 16, 0x7fffffff),
    huge("four billion samples in one entry", "stts", 12, 0xffffffff),
    huge("a box larger than the file", "moov", -4, 0x7fffffff),
    huge("a box without end", "trak", -4, 0),
    huge("time that runs backwards", "mdhd", 12, 0),
    { name: "a thousand boxes deep", bytes: Buffer.concat([box("ftyp", Buffer.from("isom\0\0\0\0isom")), nested(1000)]) },
    { name: "media elsewhere", bytes: replaceBox(good, "dref", Buffer.concat([Buffer.from([0, 0, 0, 0, 0, 0, 0, 1]), box("url ", Buffer.concat([Buffer.alloc(4), outside]))])) },
  ];
}

function box(kind: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(kind, 4, "latin1");
  return Buffer.concat([head, body]);
}

function nested(depth: number): Buffer {
  let inner = box("mdia", Buffer.alloc(8));
  for (let level = 0; level < depth; level++) inner = box(level % 2 === 0 ? "trak" : "moov", inner);
  return inner;
}

/** With another size the boxes around it are wrong too, which is as good a test. */
function replaceBox(bytes: Buffer, kind: string, body: Buffer): Buffer {
  const at = bytes.indexOf(kind) - 4;
  const size = bytes.readUInt32BE(at);
  return Buffer.concat([bytes.subarray(0, at), box(kind, body), bytes.subarray(at + size)]);
}

function noise(length: number): Buffer {
  const chance = random(11);
  return Buffer.from(Uint8Array.from({ length }, () => chance.int(0, 255)));
}

/** A server that counts who comes; nobody should. */
export async function lure(): Promise<{ url: string; visits(): number; close(): void }> {
  let visits = 0;
  const server: Server = createServer((_, answer) => {
    visits += 1;
    answer.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return { url: `http://127.0.0.1:${address.port}`, visits: () => visits, close: () => server.close() };
}
