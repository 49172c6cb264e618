import type { z } from "zod";
import type { Database } from "#db/client.ts";
import type { ProjectChange } from "#db/queries/editor/projects.ts";
import type { updateLogoBody } from "#lib/contracts/editor/brand.ts";
import type { EditorData } from "#lib/contracts/editor/views.ts";
import { changeBrand, confirmPicture, type Asking, type Sent } from "#lib/features/editor/brand/pictures.ts";
import { AppError } from "#lib/kernel/errors.ts";

type LogoFields = z.output<typeof updateLogoBody>;

/** Lays the logo over the ad, cut out of its ground where that is plain. Fields that are left out stay as they were. */
export async function confirmLogo(db: Database, { fields, ...sent }: Sent & { fields: LogoFields }): Promise<EditorData> {
  return confirmPicture(db, { ...sent, role: "logo", cutout: true }, (asset) => ({ logoAssetId: asset.id, ...columnsOf(fields) }));
}

/** Changes how the logo shows. Throws `editor_logo_missing`. */
export async function updateLogo(db: Database, { fields, ...key }: Asking & { fields: LogoFields }): Promise<EditorData> {
  return changeBrand(db, key, ({ logoAssetId }) => {
    if (logoAssetId === null) throw new AppError("editor_logo_missing");
    return columnsOf(fields);
  });
}

/** Takes the logo away; how it showed is kept for the next one. */
export async function removeLogo(db: Database, key: Asking): Promise<EditorData> {
  return changeBrand(db, key, () => ({ logoAssetId: null }));
}

/** Drizzle leaves out what is undefined. */
const columnsOf = ({ treatment, position, duration }: LogoFields): ProjectChange => ({ logoTreatment: treatment, logoPosition: position, logoDuration: duration });
