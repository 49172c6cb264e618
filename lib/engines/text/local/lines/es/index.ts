import type { Library } from "../lines.ts";
import { body } from "./body.ts";
import { digital } from "./digital.ts";
import { home } from "./home.ts";
import { life } from "./life.ts";
import { objects } from "./objects.ts";
import { outdoors } from "./outdoors.ts";
import { patterns } from "./patterns.ts";
import { table } from "./table.ts";
import { wardrobe } from "./wardrobe.ts";

export const library: Library = {
  patterns,
  objects,
  categories: { ...home, ...table, ...wardrobe, ...body, ...outdoors, ...digital, ...life },
};
