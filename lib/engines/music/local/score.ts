import type { Sound } from "./sounds.ts";

/** The seats of the band. Each is taken by one instrument, or stays empty. */
export const ROLES = ["lead", "counter", "comp", "color", "pad", "bass", "drums", "percussion", "accent"] as const;
export type Role = (typeof ROLES)[number];

export type Note = {
  /** In beats from the start of the piece, before swing. */
  at: number;
  /** In beats. */
  length: number;
  /** MIDI number; for drums the drum's key. */
  pitch: number;
  /** 0 to 1. */
  velocity: number;
};

export type Part = {
  role: Role;
  sound: Sound;
  /** Asked for by the listener: mixed a little to the fore. */
  featured: boolean;
  notes: Note[];
};
