import { expect, test } from "vitest";
import { readTimedPhones, readWordPhones, wordStarts } from "./phones.ts";

test("times of a later breath go on where the one before ended", () => {
  expect(readTimedPhones("pau:0.1 m:0.2 \npau:0.15 t:0.4 \n")).toEqual([
    { name: "pau", end: 0.1 },
    { name: "m", end: 0.2 },
    { name: "pau", end: 0.35 },
    { name: "t", end: 0.6000000000000001 },
  ]);
});

test("a word begins with its first phone, and pauses belong to nobody", () => {
  const sentence = readTimedPhones("pau:0.2 m:0.25 iy:0.4 t:0.5 pau:0.7 dh:0.8 ax:0.9 n:1.0 uw:1.2 pau:1.4");
  const words = readWordPhones("pau m iy t pau \npau dh iy pau \npau n uw pau \n");
  expect(wordStarts(sentence, words)).toEqual([0.2, 0.7, 0.9]);
});

test("a word that loses a phone in the flow of speech does not shift its neighbours", () => {
  const sentence = readTimedPhones("pau:0.1 ae:0.2 n:0.3 k:0.4 ow:0.5 l:0.6");
  expect(wordStarts(sentence, [["ae", "n", "d"], ["k", "ow", "l", "d"]])).toEqual([0.1, 0.3]);
});

test("a word of which nothing is heard has no start", () => {
  expect(wordStarts(readTimedPhones("m:0.2 iy:0.4"), [["m", "iy"], []])).toEqual([0, undefined]);
});
