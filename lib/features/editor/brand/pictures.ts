import type { Database } from "#db/client.ts";
import type { Asset } from "#db/queries/assets.ts";
import { updateProject, type Project, type ProjectChange } from "#db/queries/editor/projects.ts";
import type { EditorData } from "#lib/contracts/editor/views.ts";
import { presignImage, receiveImage, type ImageMime } from "#lib/features/assets/uploads.ts";
import { getProject } from "#lib/features/editor/projects/projects.ts";
import { autopilotRuns, lockForEdit, requireProject, type ProjectKey } from "#lib/features/editor/state.ts";
import { AppError } from "#lib/kernel/errors.ts";

/** What product photo, closing card and logo have in common. All of it is free. */

export type BrandRole = "product" | "closing" | "logo";
export type Asking = ProjectKey & { origin?: string };
export type Sent = Asking & { key: string; signal: AbortSignal };

const purposeOf = (project: Project, role: BrandRole) => `editor:${project.id}:${role}`;

/** A link to PUT a picture of this role. */
export async function presignPicture(
  db: Database,
  { role, mime, bytes, origin, ...key }: Asking & { role: BrandRole; mime: ImageMime; bytes: number },
): Promise<{ presigned_url: string; s3_key: string; expires_in_seconds: number }> {
  const project = await requireProject(db, key);
  const link = await presignImage(db, { ownerId: key.ownerId, purpose: purposeOf(project, role), mime, bytes, origin });
  return { presigned_url: link.url, s3_key: link.key, expires_in_seconds: link.expiresIn };
}

/**
 * Takes in the picture that was sent for this role, and changes the project by it; doing it again for the same key
 * gives the same picture. One that it replaces is removed by the daily sweep once no film refers to it. Throws
 * `autopilot_active`, `upload_missing`, `upload_mismatch`, `image_invalid`.
 */
export async function confirmPicture(
  db: Database,
  { role, cutout, key, signal, origin, ...project }: Sent & { role: BrandRole; cutout: boolean },
  change: (asset: Asset) => ProjectChange,
): Promise<EditorData> {
  const found = await requireProject(db, project);
  // Asked again under the lock; here it spares the work on a picture that would be refused.
  if (await autopilotRuns(db, found)) throw new AppError("autopilot_active");
  const asset = await receiveImage(db, { ownerId: project.ownerId, purpose: purposeOf(found, role), key, cutout, signal });
  return changeBrand(db, { ...project, origin }, () => change(asset));
}

/** Changes what stands in a locked project. Throws `autopilot_active`, and whatever `change` refuses. */
export async function changeBrand(db: Database, { origin, ...key }: Asking, change: (project: Project) => ProjectChange): Promise<EditorData> {
  await db.transaction(async (tx) => {
    const project = await lockForEdit(tx, key);
    await updateProject(tx, project, change(project));
  });
  return getProject(db, { ...key, origin });
}
