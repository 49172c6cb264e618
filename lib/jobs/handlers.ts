import type { Database } from "#db/client.ts";
import type { JobDefinition } from "#lib/jobs/definitions.ts";
import {
  autopilotJob,
  compositeSlidesJob,
  filmSliderJob,
  footageJob,
  musicJob,
  musicSampleJob,
  renderEditorJob,
  renderShortJob,
  renderSliderJob,
  sceneJob,
  slidePngJob,
  sweepJob,
  voiceJob,
  voiceSamplesJob,
} from "#lib/jobs/definitions.ts";
import { processRun, settleFailure, type RunKind } from "#lib/features/runs/process.ts";

export type JobContext = { db: Database; signal: AbortSignal; lastAttempt: boolean };

export type JobHandler = {
  handle(data: unknown, context: JobContext): Promise<void>;
  /** All tries are used up, the last one perhaps by a killed worker. */
  giveUp?(data: unknown, context: Pick<JobContext, "db">): Promise<void>;
};

/** What does each declared job. The worker loads them when it is ready, before the first job comes. */
export const HANDLERS: Record<string, () => Promise<JobHandler>> = {
  [renderShortJob.name]: async () => runHandler(renderShortJob, (await import("#lib/features/shorts/render.ts")).shortRender),
  [renderSliderJob.name]: async () => runHandler(renderSliderJob, (await import("#lib/features/sliders/render.ts")).sliderRender),
  [compositeSlidesJob.name]: async () => runHandler(compositeSlidesJob, (await import("#lib/features/sliders/composite.ts")).slidesComposite),
  [slidePngJob.name]: async () => {
    const { drawPng } = await import("#lib/features/sliders/png.ts");
    return { handle: (data, { db, signal }) => drawPng(db, slidePngJob.data.parse(data), signal) };
  },
  [filmSliderJob.name]: async () => runHandler(filmSliderJob, (await import("#lib/features/sliders/film.ts")).sliderFilm),
  [footageJob.name]: async () => runHandler(footageJob, (await import("#lib/features/editor/uploads/process.ts")).footageRun),
  [sceneJob.name]: async () => runHandler(sceneJob, (await import("#lib/features/editor/scenes/work.ts")).sceneRun),
  [voiceJob.name]: async () => runHandler(voiceJob, (await import("#lib/features/editor/voice/work.ts")).voiceRun),
  [musicJob.name]: async () => runHandler(musicJob, (await import("#lib/features/editor/music/work.ts")).musicRun),
  [renderEditorJob.name]: async () => runHandler(renderEditorJob, (await import("#lib/features/editor/render/work.ts")).editorRender),
  [autopilotJob.name]: async () => runHandler(autopilotJob, (await import("#lib/features/editor/autopilot/work.ts")).autopilotRun),
  [musicSampleJob.name]: async () => {
    const { recordMusic } = await import("#lib/features/music/record.ts");
    return {
      handle: async (data, { db, signal }) => {
        await recordMusic(db, musicSampleJob.data.parse(data), signal);
      },
    };
  },
  [voiceSamplesJob.name]: async () => {
    const { recordVoiceSamples } = await import("#lib/features/voices/record.ts");
    return { handle: (_data, { db, signal }) => recordVoiceSamples(db, signal) };
  },
  [sweepJob.name]: async () => {
    const { sweep } = await import("#lib/features/maintenance/sweep.ts");
    return { handle: (_data, { db, signal }) => sweep(db, signal) };
  },
};

function runHandler(job: JobDefinition<{ runId: string }>, kind: RunKind): JobHandler {
  return {
    handle: (data, context) => processRun(kind, { ...context, runId: job.data.parse(data).runId }),
    giveUp: (data, { db }) =>
      settleFailure(kind, {
        db,
        runId: job.data.parse(data).runId,
        failure: { code: "internal_error", message: "The worker was lost too often while making this. The credits were given back; try again.", stage: "worker" },
      }),
  };
}
