import type { Language } from "#lib/kernel/languages.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import type { Grammar } from "./grammar.ts";
import { it } from "./it.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";

export const GRAMMARS: Record<Language, Grammar> = { en, fr, es, de, it, pt, nl, pl };

const compiled = new Map<string, RegExp>();

/** A compiled expression, kept: prompts are read often and the expressions are long. */
export function expression(source: string, flags = ""): RegExp {
  const key = `${flags}/${source}`;
  const ready = compiled.get(key) ?? new RegExp(source, flags);
  compiled.set(key, ready);
  ready.lastIndex = 0;
  return ready;
}
