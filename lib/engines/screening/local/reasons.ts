import type { ScreeningCategory } from "../port.ts";

/** What a person is told, in plain words. */
export const REASONS: Record<ScreeningCategory, string> = {
  sexual_content: "The text asks for sexual content.",
  minors: "The text puts minors in a sexual context.",
  hate: "The text attacks people for who they are.",
  violence: "The text asks for violence against people.",
  weapons: "The text offers weapons.",
  drugs: "The text offers illegal drugs.",
  self_harm: "The text encourages self-harm.",
  terrorism: "The text concerns terrorism or bomb-making.",
  fraud: "The text concerns forgery or fraud.",
  impersonation: "The text poses as somebody else.",
};

export const RESTRICTED_REASON = "Advertising platforms often restrict this subject.";
export const COARSE_REASON = "The text contains coarse language.";
