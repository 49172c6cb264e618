import type { z } from "zod";
import type { Database } from "#db/client.ts";
import type { Asset } from "#db/queries/assets.ts";
import type { previewShortBody } from "#lib/contracts/shorts/fields.ts";
import type { shortPreviewView } from "#lib/contracts/shorts/views.ts";
import { linkTo } from "#lib/features/assets/store.ts";
import { requireShort } from "#lib/features/shorts/drafts.ts";
import { columnsOf } from "#lib/features/shorts/fields.ts";
import { musicFor, storyboardFor } from "#lib/features/shorts/storyboard.ts";

/** The seed of a draft that was never saved. */
const DRAFT_SEED = 1;

/** What these fields lead to, without saving anything: storyboard, music, and links to the pictures they need. */
export async function previewShort(
  db: Database,
  { ownerId, body: { slug, ...fields }, origin }: { ownerId: string; body: z.output<typeof previewShortBody>; origin?: string },
): Promise<z.input<typeof shortPreviewView>> {
  const saved = slug ? await requireShort(db, { ownerId, slug }) : null;
  const choices = { ...NOTHING_CHOSEN, seed: saved?.short.seed ?? DRAFT_SEED, ...columnsOf(fields), productPrompt: fields.product_prompt, language: fields.language ?? "en" };
  const pictures = { product: saved?.product ?? null, poster: saved?.poster ?? null };
  return {
    storyboard: await storyboardFor(choices, pictures),
    music: musicFor(choices, pictures.poster !== null),
    pictures: Object.fromEntries(await Promise.all(Object.values(pictures).filter((asset) => asset !== null).map((asset) => linked(asset, origin)))),
  };
}

const NOTHING_CHOSEN = {
  headline: null,
  subheadline: null,
  captionBeats: [],
  theme: null,
  creativeFormat: null,
  visualLanguage: null,
  musicVibe: null,
  musicInstruments: [],
  textPosition: null,
  textAnimation: null,
  fontFamily: null,
};

async function linked(asset: Asset, origin?: string) {
  return [asset.id, { url: await linkTo(asset, { origin }), width: asset.width ?? 0, height: asset.height ?? 0 }] as const;
}
