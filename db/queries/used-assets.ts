import { sql } from "drizzle-orm";
import {
  editorProjects,
  editorRenders,
  editorSegments,
  editorUploads,
  musicTracks,
  pendingUploads,
  renders,
  shorts,
  sliders,
  slides,
  voiceTracks,
} from "#db/schema/index.ts";

/** What the snapshot of an ad's film names, however deep: a failed version is rendered again from it. */
const named = sql.raw(`'$.**.assetId ? (@ like_regex "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")'`);

/** The id of every asset that a row refers to, as a set with nulls and repetitions. */
export const usedAssets = sql`(
  select ${shorts.productAssetId} from ${shorts} union all select ${shorts.posterAssetId} from ${shorts}
  union all select ${renders.videoAssetId} from ${renders} union all select ${renders.thumbnailAssetId} from ${renders}
  union all select (${renders.storyboard} #>> '{product,assetId}')::uuid from ${renders}
  union all select (${renders.storyboard} #>> '{poster,assetId}')::uuid from ${renders}
  union all select ${slides.backgroundAssetId} from ${slides} union all select ${slides.imageAssetId} from ${slides}
  union all select ${sliders.logoAssetId} from ${sliders} union all select ${sliders.videoAssetId} from ${sliders}
  union all select unnest(array[${editorProjects.productAssetId}, ${editorProjects.closingAssetId}, ${editorProjects.logoAssetId}]) from ${editorProjects}
  union all select unnest(array[${editorSegments.videoAssetId}, ${editorSegments.thumbnailAssetId}, ${editorSegments.filmstripAssetId}]) from ${editorSegments}
  union all select unnest(array[${editorUploads.clipAssetId}, ${editorUploads.thumbnailAssetId}, ${editorUploads.filmstripAssetId}]) from ${editorUploads}
  union all select ${voiceTracks.assetId} from ${voiceTracks} union all select ${musicTracks.assetId} from ${musicTracks}
  union all select unnest(array[${editorRenders.videoAssetId}, ${editorRenders.thumbnailAssetId}, ${editorRenders.srtAssetId}, ${editorRenders.vttAssetId}]) from ${editorRenders}
  union all select (jsonb_path_query(${editorRenders.snapshot}, ${named}) #>> '{}')::uuid from ${editorRenders}
  union all select ${pendingUploads.assetId} from ${pendingUploads})`;
