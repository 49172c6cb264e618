import type { CarouselLibrary } from "../library.ts";
import { frames } from "./frames.ts";
import { business, family, occasions, pets } from "./people.ts";
import { garden, home, keep } from "./rooms.ts";
import { beauty, fitness, mornings, rest, style } from "./self.ts";
import { coffee, food } from "./table.ts";
import { digital, learning, money, travel } from "./world.ts";

export const library: CarouselLibrary = {
  frames,
  topics: {
    home, garden, keep, coffee, food, beauty, mornings, rest, fitness, style,
    travel, digital, money, learning, family, pets, occasions, business,
  },
};
