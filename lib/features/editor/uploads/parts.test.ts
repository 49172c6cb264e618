import { expect, test } from "vitest";
import { partFault, partLength, partsCount } from "#lib/features/editor/uploads/parts.ts";

const MIB = 1024 * 1024;
const bytes = 17 * MIB;
const arrived = [8 * MIB, 8 * MIB, MIB].map((size, index) => ({ partNumber: index + 1, etag: `etag${index + 1}`, size }));
const named = arrived.map(({ partNumber, etag }) => ({ partNumber, etag }));
const fault = (parts: typeof named, stored = arrived) => partFault({ parts, arrived: stored, bytes });

test("a file is cut into parts of 8 MiB and a rest", () => {
  expect([1, 8 * MIB, 8 * MIB + 1, bytes].map(partsCount)).toEqual([1, 1, 2, 3]);
  expect([1, 2, 3].map((number) => partLength(bytes, number))).toEqual([8 * MIB, 8 * MIB, MIB]);
});

test("all parts in order, with their ETags in quotes or without, make the file", () => {
  expect(fault(named)).toBeNull();
  expect(fault(named.map((part) => ({ ...part, etag: `"${part.etag}"` })))).toBeNull();
});

test("a list that is short, long, shuffled or repeats itself is told so", () => {
  for (const parts of [named.slice(1), [...named, { partNumber: 4, etag: "x" }], named.toReversed(), [named[0]!, named[0]!, named[2]!]]) {
    expect(fault(parts)).toEqual({ code: "upload_mismatch", message: "The list must name the parts 1 to 3, each once and in order." });
  }
});

test("a part that has not arrived, has another ETag or another length is named", () => {
  expect(fault(named, arrived.slice(0, 2))).toEqual({ code: "upload_missing", message: "Part 3 has not arrived." });
  expect(fault(named.with(1, { partNumber: 2, etag: "other" }))).toMatchObject({ code: "upload_mismatch", message: expect.stringContaining("Part 2 has another ETag") });
  expect(fault(named, arrived.with(1, { ...arrived[1]!, size: 5 * MIB }))).toMatchObject({ code: "upload_mismatch", message: expect.stringContaining("Part 2 has 5242880 bytes") });
});
