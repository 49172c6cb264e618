import { z } from "zod";
import { musicInstrument, musicVibe, type MusicInstrument, type MusicVibe } from "#lib/contracts/creative.ts";

/**
 * What can be put on the queue: name, payload and limits. The code that does it is elsewhere (handlers.ts), so
 * that whoever enqueues never loads a renderer.
 */
export type JobDefinition<Data extends object> = {
  name: string;
  data: z.ZodType<Data>;
  /** How often it is tried again after a failure or a lost worker. */
  retryLimit: number;
  /** Seconds of work after which an attempt is given up. */
  expireInSeconds: number;
  /** Times (cron, UTC) at which it runs by itself. */
  cron?: string;
};

const runData = z.object({ runId: z.uuid() });
export type RunData = z.infer<typeof runData>;

export const renderShortJob: JobDefinition<RunData> = {
  name: "shorts.render",
  data: runData,
  // A worker that is stopped or killed uses up one try, so there are more than errors alone would need.
  retryLimit: 5,
  // A film takes well under a minute on two cores; a machine twenty times slower still finishes.
  expireInSeconds: 900,
};

export const renderSliderJob: JobDefinition<RunData> = {
  name: "sliders.render",
  data: runData,
  retryLimit: 5,
  // Ten slides take a few seconds.
  expireInSeconds: 300,
};

export const compositeSlidesJob: JobDefinition<RunData> = {
  name: "sliders.composite",
  data: runData,
  retryLimit: 5,
  expireInSeconds: 120,
};

export const slidePngJob: JobDefinition<SlidePngData> = {
  name: "sliders.png",
  data: z.object({ ownerId: z.uuid(), slug: z.string(), position: z.number() }),
  // Whoever still wants it asks again.
  retryLimit: 2,
  expireInSeconds: 60,
};
export type SlidePngData = { ownerId: string; slug: string; position: number };

export const filmSliderJob: JobDefinition<RunData> = {
  name: "sliders.film",
  data: runData,
  retryLimit: 5,
  // Up to half a minute of film.
  expireInSeconds: 1800,
};

export const footageJob: JobDefinition<RunData> = {
  name: "editor.footage",
  data: runData,
  retryLimit: 5,
  // Fetching half a gigabyte, and the half hour that preparing five minutes of 4K is given at most.
  expireInSeconds: 2400,
};

export const sceneJob: JobDefinition<RunData> = {
  name: "editor.scene",
  data: runData,
  retryLimit: 5,
  // A few seconds of film.
  expireInSeconds: 600,
};

export const voiceJob: JobDefinition<RunData> = {
  name: "editor.voice",
  data: runData,
  retryLimit: 5,
  // Three minutes of speech, mastered, on a slow machine.
  expireInSeconds: 600,
};

export const musicJob: JobDefinition<RunData> = {
  name: "editor.music",
  data: runData,
  retryLimit: 5,
  expireInSeconds: 300,
};

export const renderEditorJob: JobDefinition<RunData> = {
  name: "editor.render",
  data: runData,
  retryLimit: 5,
  // Twenty scenes, several minutes of film; finished scenes are not drawn again by a retry.
  expireInSeconds: 3600,
};

export const autopilotJob: JobDefinition<RunData> = {
  name: "editor.autopilot",
  data: runData,
  retryLimit: 5,
  // It writes words and starts what takes long; it never waits for it.
  expireInSeconds: 120,
};

export const musicSampleJob: JobDefinition<MusicSampleData> = {
  name: "music.sample",
  data: z.object({ vibe: musicVibe, instruments: z.array(musicInstrument), seconds: z.number(), seed: z.number() }),
  // Only a preview: whoever still wants it asks again.
  retryLimit: 2,
  expireInSeconds: 120,
};
export type MusicSampleData = { vibe: MusicVibe; instruments: MusicInstrument[]; seconds: number; seed: number };

export const voiceSamplesJob: JobDefinition<Record<string, never>> = {
  name: "voices.samples",
  data: z.record(z.string(), z.never()),
  retryLimit: 2,
  expireInSeconds: 600,
};

export const sweepJob: JobDefinition<Record<string, never>> = {
  name: "maintenance.sweep",
  data: z.record(z.string(), z.never()),
  // It runs again tomorrow.
  retryLimit: 1,
  expireInSeconds: 3600,
  // A quiet hour in most of the world's studios.
  cron: "17 3 * * *",
};

/** Where a job ends up when all its tries are used: its run is then failed and refunded. */
export const DEAD_LETTERS = "dead_letters";

export const JOBS: readonly JobDefinition<never>[] = [
  renderShortJob,
  renderSliderJob,
  compositeSlidesJob,
  slidePngJob,
  filmSliderJob,
  footageJob,
  sceneJob,
  voiceJob,
  musicJob,
  renderEditorJob,
  autopilotJob,
  musicSampleJob,
  voiceSamplesJob,
  sweepJob,
] as never;
