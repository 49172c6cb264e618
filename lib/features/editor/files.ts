import type { Asset } from "#db/queries/assets.ts";
import { fetchAsset } from "#lib/features/assets/store.ts";

/** Brings objects to this machine by id: their files, and the hashes that name what they show. */
export async function fetchFiles(
  ids: readonly string[],
  assets: ReadonlyMap<string, Asset>,
  directory: string,
): Promise<{ files: Record<string, string>; hashes: Record<string, string> }> {
  const named = ids.map((id) => {
    const asset = assets.get(id);
    if (!asset) throw new Error(`the object ${id} of this ad is gone`);
    return asset;
  });
  const files = await Promise.all(named.map(async (asset) => [asset.id, await fetchAsset(asset, directory)] as const));
  return { files: Object.fromEntries(files), hashes: Object.fromEntries(named.map(({ id, sha256 }) => [id, sha256])) };
}
