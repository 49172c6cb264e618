import type { EditorState } from "#db/queries/editor/state.ts";
import type { EditorData } from "#lib/contracts/editor/views.ts";
import type { AdPlan } from "#lib/creative/ad/plan.ts";
import { linkTo } from "#lib/features/assets/store.ts";

/** Links to what a project's rows name; each object is signed once, however often it is shown. */
export type Links = (id: string | null | undefined) => Promise<string | null>;

export function linksOf({ assets }: Pick<EditorState, "assets">, origin: string | undefined): Links {
  const signed = new Map<string, Promise<string>>();
  return async (id) => {
    const asset = id ? assets.get(id) : undefined;
    if (!asset) return null;
    const link = signed.get(asset.id) ?? linkTo(asset, { origin });
    signed.set(asset.id, link);
    return link;
  };
}

/** What a preview needs to draw and play the plan, by id. */
export async function mediaOf(plan: AdPlan | null, { assets }: Pick<EditorState, "assets">, link: Links): Promise<EditorData["media"]> {
  const ids = plan ? assetsOf(plan) : [];
  const entries = await Promise.all(
    ids.map(async (id) => {
      const [url, kind] = [await link(id), assets.get(id)?.kind];
      return url === null || kind === undefined || kind === "text" ? null : ([id, { url, kind }] as const);
    }),
  );
  return Object.fromEntries(entries.filter((entry) => entry !== null));
}

/** Every object that a plan names. */
export function assetsOf(plan: AdPlan): string[] {
  const clips = plan.scenes.map(({ picture }) => (picture.kind === "footage" ? picture.clip.assetId : null));
  const named = [...clips, plan.narration?.assetId, plan.music?.assetId, plan.product?.picture.assetId, plan.closing?.assetId, plan.logo?.picture.assetId];
  return [...new Set(named.filter((id) => typeof id === "string"))];
}
