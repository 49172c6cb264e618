import { expect, test } from "vitest";
import { isUploadKey, uploadKey } from "./keys.ts";

test("an upload key is recognised for its owner and purpose only", () => {
  const key = uploadKey(7, "product", "png");
  expect(isUploadKey(key, 7, "product")).toBe(true);
  expect(isUploadKey(key, 8, "product")).toBe(false);
  expect(isUploadKey(key, 7, "poster")).toBe(false);
  expect(isUploadKey("uploads/7/product/../../8/product/x.png", 7, "product")).toBe(false);
});
