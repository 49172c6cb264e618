import { sentence } from "../write/typography.ts";
import type { Idea, Turn } from "./library/library.ts";
import { type DraftSlide, type Material, numbered, ordinal, sample } from "./material.ts";

const MAX_KICKER = 40;

function ideaSlide(idea: Idea, kicker: string): DraftSlide {
  return { role: "idea", kicker, headline: idea[0], body: idea[1], gist: idea[0] };
}

function turnSlide(turn: Turn, kicker: string): DraftSlide {
  return { role: "idea", kicker, headline: turn[1], body: turn[2], gist: turn[1] };
}

/** German nouns keep their capital after a colon; elsewhere the line goes on in lower case. */
function beforeKicker({ frames, brief }: Material, before: string): string {
  const line = brief.language === "de" ? before : before.charAt(0).toLowerCase() + before.slice(1);
  const labelled = `${frames.before}: ${line}`;
  return labelled.length <= MAX_KICKER ? labelled : before;
}

/** Facts of the prompt, each on a slide of its own. */
function factSlides(material: Material, count: number): DraftSlide[] {
  const bodies = material.chance.shuffle(material.frames.factBodies);
  return material.facts.slice(0, Math.min(count, bodies.length)).map((fact, at) => ({
    role: "proof",
    kicker: material.frames.factKicker,
    headline: fact.replace(/\.$/u, ""),
    body: bodies[at]!,
    gist: fact.replace(/\.$/u, ""),
  }));
}

function listSlides(material: Material, count: number): DraftSlide[] {
  const { brief, request, frames, chance, turns } = material;
  const { ideas } = material.topic;
  const reasons = brief.angle?.form === "reasons";
  const kicker = (at: number) => (reasons ? numbered(frames.reason, at + 1) : ordinal(at + 1));
  if (request.mode === "creative" && !reasons) return sample(ideas, count, chance).map((idea, at) => ideaSlide(idea, kicker(at)));
  const first = turns.slice(0, count).map((turn, at) => turnSlide(turn, kicker(at)));
  const rest = sample(ideas, count - first.length, chance).map((idea, at) => ideaSlide(idea, kicker(first.length + at)));
  return [...first, ...rest];
}

function contrastSlides(material: Material, count: number): DraftSlide[] {
  const { turns, topic, chance } = material;
  const swaps = turns.slice(0, count).map((turn) => turnSlide(turn, beforeKicker(material, turn[0])));
  const rest = sample(topic.ideas, count - swaps.length, chance).map((idea, at) => ideaSlide(idea, ordinal(swaps.length + at + 1)));
  return [...swaps, ...rest];
}

function stepSlides({ frames, topic, chance }: Material, count: number): DraftSlide[] {
  return sample(topic.ideas, count, chance).map((idea, at) => ideaSlide(idea, numbered(frames.step, at + 1)));
}

function questionSlides({ frames, topic, chance, brief }: Material, count: number): DraftSlide[] {
  const questions = sample(frames.questions, count, chance);
  return sample(topic.ideas, count, chance).map((idea, at) => ({
    role: "idea",
    kicker: numbered(frames.question, at + 1),
    headline: questions[at]!,
    body: `${sentence(idea[0], brief.language)} ${idea[1]}`,
    gist: idea[0],
  }));
}

/** A beginning, what was tried, and where it led. */
function storySlides({ frames, topic, turns, chance }: Material, count: number): DraftSlide[] {
  const [before, after, why] = turns[0]!;
  const end: DraftSlide = { role: "turn", kicker: frames.storyTurn, headline: after, body: why, gist: after };
  if (count === 1) return [end];
  const start: DraftSlide = { role: "idea", kicker: frames.storyStart, headline: before, body: chance.pick(frames.storyBodies), gist: before };
  const chapters = sample(frames.chapters, count - 2, chance);
  return [start, ...sample(topic.ideas, count - 2, chance).map((idea, at) => ideaSlide(idea, chapters[at]!)), end];
}

/** The slides between the first and the last, where the template sets plain text. */
export function plainSlides(material: Material, count: number): DraftSlide[] {
  const facts = material.request.mode === "ad_driven" ? factSlides(material, Math.ceil(count / 2)) : [];
  const rest = count - facts.length;
  switch (material.rhythm) {
    case "list":
      return [...facts, ...listSlides(material, rest)];
    case "contrast":
      return [...facts, ...contrastSlides(material, rest)];
    case "steps":
      return [...facts, ...stepSlides(material, rest)];
    case "questions":
      return [...facts, ...questionSlides(material, rest)];
    case "story":
      return rest > 0 ? [...facts, ...storySlides(material, rest)] : facts;
  }
}
