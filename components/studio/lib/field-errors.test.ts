import { expect, it } from "vitest";
import { fieldSentence } from "#components/studio/lib/field-errors.ts";

it("turns the API's field messages into sentences", () => {
  expect(fieldSentence(["should be at least 10 character(s)", "can't be blank"])).toBe("This should be at least 10 characters.");
  expect(fieldSentence(["should be at least 1 character(s)"])).toBe("This should be at least 1 character.");
  expect(fieldSentence(["can't be blank"])).toBe("This can't be blank.");
  expect(fieldSentence(["Too common. Choose another."])).toBe("Too common. Choose another.");
});

it("says nothing when nothing is wrong", () => {
  expect(fieldSentence(undefined)).toBeNull();
  expect(fieldSentence([])).toBeNull();
});
