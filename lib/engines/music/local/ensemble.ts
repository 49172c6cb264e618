import { musicInstrument, type MusicInstrument, type MusicVibe } from "#lib/contracts/creative.ts";
import type { Random } from "#lib/kernel/random.ts";
import type { Role } from "./score.ts";
import type { Sound } from "./sounds.ts";
import { VIBES } from "./vibes/index.ts";

type SeatRole = Exclude<Role, "accent">;
export type Seat = { role: SeatRole; sound: Sound; featured: boolean };

/** How an instrument that a listener names joins a band. */
type Guest = {
  /** The sounds that answer to the name; the first unless the vibe says otherwise. */
  sounds: [Sound, ...Sound[]];
  in?: Partial<Record<MusicVibe, Sound>>;
  /** The seats it can take, best first. */
  seats: SeatRole[];
};

const GUESTS: Record<MusicInstrument, Guest> = {
  piano: { sounds: ["grand", "brightGrand"], in: { Upbeat: "brightGrand" }, seats: ["comp", "color"] },
  acoustic_guitar: { sounds: ["steelGuitar", "nylonGuitar"], in: { Luxury: "nylonGuitar", Jazz: "nylonGuitar" }, seats: ["comp", "color"] },
  electric_guitar: { sounds: ["cleanGuitar", "jazzGuitar", "mutedGuitar"], in: { Jazz: "jazzGuitar", Luxury: "jazzGuitar" }, seats: ["color", "comp", "lead"] },
  strings: { sounds: ["strings", "slowStrings", "tremoloStrings", "violins"], in: { Luxury: "slowStrings", Minimal: "slowStrings" }, seats: ["pad", "comp", "counter"] },
  brass: { sounds: ["brass", "horns"], in: { Cinematic: "horns", Minimal: "horns" }, seats: ["counter", "lead", "pad"] },
  saxophone: { sounds: ["altoSax", "tenorSax"], in: { Jazz: "tenorSax", Luxury: "tenorSax" }, seats: ["lead", "counter"] },
  flute: { sounds: ["flute"], seats: ["lead", "counter"] },
  marimba: { sounds: ["marimba"], seats: ["color", "comp", "lead"] },
  synth: { sounds: ["polySynth", "sawLead", "squareLead"], in: { Playful: "squareLead", Upbeat: "sawLead" }, seats: ["color", "lead", "comp"] },
  bass: { sounds: ["fingeredBass", "pickedBass", "uprightBass", "synthBass"], in: { Jazz: "uprightBass", Cinematic: "synthBass" }, seats: ["bass"] },
  drums: { sounds: ["popKit", "standardKit", "electronicKit", "jazzKit", "brushKit"], in: { Minimal: "electronicKit", Jazz: "jazzKit" }, seats: ["drums"] },
  percussion: { sounds: ["standardKit"], seats: ["percussion"] },
  choir: { sounds: ["choir", "oohs"], in: { Luxury: "oohs", Jazz: "oohs" }, seats: ["pad", "counter"] },
  harp: { sounds: ["harp"], seats: ["color", "comp"] },
};

/**
 * Seats the band of a vibe with the instruments that were asked for.
 *
 * A guest whose instrument the vibe has anyway keeps that seat and comes to the fore; any other takes its best free
 * seat from the resident. Those who can sit in few places choose first, so that as many as possible find one; the
 * order of the names makes no difference.
 */
export function seatBand(vibeName: MusicVibe, hints: readonly MusicInstrument[], chance: Random): Seat[] {
  const residents = Object.entries(VIBES[vibeName].band).map(
    ([role, sounds]): Seat => ({ role: role as SeatRole, sound: chance.pick(sounds), featured: false }),
  );
  const seats = new Map(residents.map((seat) => [seat.role, seat]));
  for (const hint of leastFlexibleFirst(hints)) {
    const seat = seatFor(hint, vibeName, seats);
    if (seat) seats.set(seat.role, seat);
  }
  return [...seats.values()];
}

function leastFlexibleFirst(hints: readonly MusicInstrument[]): MusicInstrument[] {
  const named = musicInstrument.options.filter((instrument) => hints.includes(instrument));
  return named.toSorted((a, b) => GUESTS[a].seats.length - GUESTS[b].seats.length);
}

function seatFor(hint: MusicInstrument, vibeName: MusicVibe, seats: ReadonlyMap<SeatRole, Seat>): Seat | undefined {
  const guest = GUESTS[hint];
  const free = guest.seats.filter((role) => !seats.get(role)?.featured);
  for (const role of free) {
    const own = VIBES[vibeName].band[role]?.find((sound) => guest.sounds.includes(sound));
    if (own) return { role, sound: own, featured: true };
  }
  const role = free[0];
  return role && { role, sound: guest.in?.[vibeName] ?? guest.sounds[0], featured: true };
}

/** The sounds by which a named instrument may be heard. */
export const soundsOf = (hint: MusicInstrument): readonly Sound[] => GUESTS[hint].sounds;
