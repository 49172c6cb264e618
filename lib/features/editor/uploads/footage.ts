import type { PgBoss } from "pg-boss";
import type { Transaction } from "#db/client.ts";
import type { Project } from "#db/queries/editor/projects.ts";
import type { Upload } from "#db/queries/editor/state.ts";
import { listFootage, updateUpload } from "#db/queries/editor/uploads.ts";
import { cancelRun } from "#db/queries/runs.ts";
import { startRun } from "#lib/features/editor/runs.ts";
import { footageJob } from "#lib/jobs/definitions.ts";

/**
 * Has an upload prepared for the project's ratio, free. What it was prepared as before stays with it until then. The
 * project must be locked.
 */
export async function enqueueFootage(tx: Transaction, queue: PgBoss, project: Project, upload: Upload): Promise<void> {
  const { ownerId } = project;
  if (upload.runId !== null) await cancelRun(tx, { ownerId, id: upload.runId });
  const run = await startRun(tx, queue, { project, job: footageJob, price: 0, reason: "Footage", input: { uploadId: upload.id, ratio: project.aspectRatio } });
  await updateUpload(tx, upload, { status: "processing", runId: run.id, errorMessage: null });
}

/** Has all footage of a project prepared again where it isn't made for the project's ratio. The project must be locked. */
export async function refitFootage(tx: Transaction, queue: PgBoss, project: Project): Promise<void> {
  for (const upload of await listFootage(tx, { ownerId: project.ownerId, projectId: project.id })) {
    if (upload.status === "processing" || upload.clipRatio !== project.aspectRatio) await enqueueFootage(tx, queue, project, upload);
  }
}
