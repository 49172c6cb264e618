import { expect, test } from "vitest";
import { nextAutopilotStep, type Standing } from "#lib/features/editor/autopilot/next.ts";

const nothing = { scenario: false, apply: false, scenes: 0, narration: false, voice: false, music: false };
const standing = (todo: Partial<Standing["todo"]> = {}, rest: Partial<Standing> = {}): Standing => ({ todo: { ...nothing, ...todo }, busy: false, upToDate: false, ...rest });

test("an empty project is taken through every step, in the order in which each needs the one before", () => {
  const todo = { scenario: true, apply: true, scenes: 5, narration: true, voice: true, music: true };
  const taken: string[] = [];
  for (const made of [{ scenario: false }, { apply: false }, { scenes: 0 }, { narration: false }, { voice: false }, { music: false }, {}]) {
    taken.push(nextAutopilotStep(standing(todo)));
    Object.assign(todo, made);
  }
  expect(taken).toEqual(["scenario", "apply", "scenes", "narration", "voice", "music", "render"]);
});

test("what stands is not made again", () => {
  expect(nextAutopilotStep(standing({ voice: true }))).toBe("voice");
  expect(nextAutopilotStep(standing({ scenes: 1, voice: true }))).toBe("scenes");
});

test("while anything is being made, the next step waits for it", () => {
  expect(nextAutopilotStep(standing({ voice: true }, { busy: true }))).toBe("wait");
  expect(nextAutopilotStep(standing({}, { busy: true, upToDate: true }))).toBe("wait");
});

test("with a film of what stands, there is nothing left to do", () => {
  expect(nextAutopilotStep(standing({}, { upToDate: true }))).toBe("done");
});
