import { z } from "zod";

export const footageFit = z.enum(["cover", "blur"]);

/** What the parent asks of the child process that meets untrusted footage. */
export const footageJob = z.object({
  file: z.string(),
  /** Where the child writes; nowhere else. */
  directory: z.string(),
  /** Of the clip; both even. */
  size: z.object({ width: z.number().int().positive(), height: z.number().int().positive() }),
  fit: footageFit,
});
export type FootageJob = z.infer<typeof footageJob>;

export const footage = z.object({
  /**
   * MP4 at exactly the size asked for: H.264, yuv420p, BT.709, 30 frames a second, square pixels, key frames at
   * most half a second apart, the index in front; AAC at 48 kHz in stereo when there is sound.
   */
  clip: z.string(),
  /** Pictures in the clip. */
  frames: z.number().int().positive(),
  durationSeconds: z.number().positive(),
  /** As filmed, turned upright, in square pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  hasSound: z.boolean(),
  /** Integrated loudness (EBU R 128) in LUFS; null without sound, or when it is silent. */
  loudness: z.number().nullable(),
  /** The loudest sample of each three-hundredth of the clip, 0…1; empty without sound. */
  waveform: z.array(z.number()),
  /** JPEG of the clip's size. */
  thumbnail: z.string(),
  /** JPEG of twelve pictures side by side, evenly spaced over the clip, 96 pixels high. */
  filmstrip: z.string(),
});
export type Footage = z.infer<typeof footage>;

/** The child's answer: a clip, or a sentence for the person who sent the file. */
export const footageAnswer = z.union([z.object({ footage }), z.object({ refused: z.string() })]);
export type FootageAnswer = z.infer<typeof footageAnswer>;
