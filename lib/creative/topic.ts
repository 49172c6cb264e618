import { z } from "zod";

/** What carousels can be about, as a closed vocabulary: each topic has its own knowledge to tell. */
export const carouselTopic = z.enum([
  "home",
  "garden",
  "keep",
  "coffee",
  "food",
  "beauty",
  "mornings",
  "rest",
  "fitness",
  "style",
  "travel",
  "digital",
  "money",
  "learning",
  "family",
  "pets",
  "occasions",
  "business",
]);
export type CarouselTopic = z.infer<typeof carouselTopic>;

/** The way a prompt asks to be told something: "5 tips", "how to", "why", "vs", "questions", "the story of". */
export const topicForm = z.enum(["list", "steps", "reasons", "contrast", "questions", "story"]);
export type TopicForm = z.infer<typeof topicForm>;

/**
 * What a prompt asks to be told. `form` is null where it only names goods; `topic` is null where its words
 * tell no more than the category of the goods does.
 */
export const topicReading = z.object({
  form: topicForm.nullable(),
  topic: carouselTopic.nullable(),
});
export type TopicReading = z.infer<typeof topicReading>;
