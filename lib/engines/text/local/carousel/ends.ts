import { sentence } from "../write/typography.ts";
import { capitalise } from "../words.ts";
import { type DraftSlide, type Material, numbered } from "./material.ts";

/** What the first slide promises. A number is only promised where as many ideas follow. */
function promise({ brief, request, rhythm, topic, frames, hooks, chance }: Material, ideas: number): string {
  const form = brief.angle?.form ?? null;
  if (form === "reasons") return topic.why;
  if (rhythm === "steps") return topic.steps;
  if (rhythm === "contrast") return chance.pick([hooks[0]!, ...frames.contrastHooks]);
  const several = ideas > 1;
  if (rhythm === "questions") return several && (form !== null || chance.chance(0.4)) ? numbered(frames.countedQuestions, ideas) : hooks[0]!;
  const counts = rhythm === "list" && several && request.mode === "creative";
  return counts && (form !== null || chance.chance(0.7)) ? numbered(topic.counted, ideas) : hooks[0]!;
}

/** What a first slide says below its promise: for whom it is, or how to read it. */
function invitation({ brief, request, rhythm, frames, facts, chance }: Material): string {
  const audience = brief.audience && !brief.angle?.form ? capitalise(frames.forAudience.replace("{audience}", brief.audience)) : null;
  if (rhythm === "steps") return frames.stepsInvitation;
  if (request.mode === "creative") return chance.pick(frames.invitations);
  if (request.template === "comparison" && facts.length > 0) return facts.slice(0, 2).join(" ");
  return audience ?? facts[2] ?? chance.pick(frames.invitations);
}

/** The slide that stops the thumb. `ideas` is how many slides tell something after it. */
export function hookSlide(material: Material, ideas: number): DraftSlide {
  const headline = promise(material, ideas);
  return { role: "hook", kicker: material.label, headline, body: invitation(material), gist: headline };
}

/** The last slide: the prompt's own offer and call where it has them, else what a friend would ask for. */
export function actionSlide({ brief, request, frames, name, chance }: Material): DraftSlide {
  const call = brief.callToAction;
  if (brief.offer) {
    const body = call ? sentence(call, brief.language) : chance.pick(frames.actionBodies);
    return action(frames.offerKicker, capitalise(brief.offer), body);
  }
  if (call) return action(frames.actionKicker, call, chance.pick(frames.actionBodies));
  if (request.mode === "ad_driven") return action(frames.actionKicker, ...chance.pick(frames.sales));
  const [headline, body] = chance.pick([...frames.closings, ...(name ? [frames.followName] : [])]);
  return action(frames.actionKicker, headline.replace("{name}", name ?? ""), body);
}

function action(kicker: string, headline: string, body: string): DraftSlide {
  return { role: "action", kicker, headline, body, gist: headline };
}
