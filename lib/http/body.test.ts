import { describe, expect, test } from "vitest";
import { MAX_BODY_BYTES, readJson } from "#lib/http/body.ts";

const address = "http://studio.test/api/shorts";

function post(body: BodyInit | null, contentType?: string, headers: Record<string, string> = {}): Request {
  const init = { method: "POST", body, headers: { ...headers, ...(contentType && { "content-type": contentType }) }, duplex: "half" };
  return new Request(address, init as RequestInit);
}

describe("a request body", () => {
  test("is parsed as JSON, with a charset or a suffix in its type too", async () => {
    for (const type of ["application/json", "application/json; charset=utf-8", "application/merge-patch+json"]) {
      expect((await readJson(post('{"a":1}', type))).value).toEqual({ a: 1 });
    }
  });

  test("may be left out, whatever type the client announces", async () => {
    expect((await readJson(post(null))).value).toEqual({});
    expect((await readJson(post("", "application/x-www-form-urlencoded"))).value).toEqual({});
  });

  test("of another type is refused", async () => {
    await expect(readJson(post("a=1", "application/x-www-form-urlencoded"))).rejects.toMatchObject({ code: "unsupported_media_type" });
    await expect(readJson(post("{}"))).rejects.toMatchObject({ code: "unsupported_media_type" });
  });

  test("that is no JSON, or no UTF-8, is malformed", async () => {
    await expect(readJson(post("{'a':1}", "application/json"))).rejects.toMatchObject({ code: "malformed_json" });
    await expect(readJson(post(new Uint8Array([0x22, 0xff, 0x22]), "application/json"))).rejects.toMatchObject({ code: "malformed_json" });
  });

  test("of exactly 1 MiB is taken, and one byte more is not", async () => {
    const text = (size: number) => `"${"x".repeat(size - 2)}"`;
    expect((await readJson(post(text(MAX_BODY_BYTES), "application/json"))).bytes.byteLength).toBe(MAX_BODY_BYTES);
    await expect(readJson(post(text(MAX_BODY_BYTES + 1), "application/json"))).rejects.toMatchObject({ code: "payload_too_large" });
  });

  test("without an announced length is cut off as soon as it is too large", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 64 * 1024;
        controller.enqueue(new Uint8Array(64 * 1024));
      },
    });
    await expect(readJson(post(endless, "application/json"))).rejects.toMatchObject({ code: "payload_too_large" });
    expect(sent).toBeLessThan(2 * MAX_BODY_BYTES);
  });

  test("that announces too great a length isn't read at all", async () => {
    const request = post("{}", "application/json", { "content-length": String(MAX_BODY_BYTES + 1) });
    await expect(readJson(request)).rejects.toMatchObject({ code: "payload_too_large" });
    expect(request.bodyUsed).toBe(false);
  });
});
