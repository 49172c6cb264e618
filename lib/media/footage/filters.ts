import { AVCOL_RANGE_MPEG, AVCOL_SPC_BT709 } from "node-av/constants";
import type { Color } from "#lib/media/footage/color.ts";
import type { FootageJob } from "#lib/media/footage/job.ts";
import type { Turn } from "#lib/media/footage/turn.ts";

type Size = FootageJob["size"];

/** A decoded picture, as far as it matters to how it is filtered. */
export type Picture = Size & {
  /** Width of a pixel divided by its height. */
  pixelAspect: number;
  turn: Turn;
  color: Color;
  alpha: boolean;
  interlaced: boolean;
};

/** What lies behind contained footage is made at this fraction of the size: blurring hides it, and costs nothing. */
const GROUND_SCALE = 16;
/** Half as bright again would compete with the footage itself. */
const GROUND_LIGHT = 0.62;
/** Light of a white page in HDR, in cd/m² (ITU-R BT.2408), and how far above it highlights are kept apart. */
const WHITE = 203;
const HIGHLIGHTS = 1000 / WHITE;

/**
 * The filters of FFmpeg's that bring a picture to exactly `size`: upright, in square pixels, opaque, progressive,
 * yuv420p, BT.709 in limited range.
 */
export function pictureFilters(picture: Picture, size: Size, fit: FootageJob["fit"]): string {
  const { turn } = picture;
  // Turning comes last, when the picture is small: until then everything is sideways with it.
  const target = turn.sideways ? { width: size.height, height: size.width } : size;
  return [
    picture.interlaced ? "bwdif=mode=send_frame:deint=interlaced" : "",
    picture.alpha ? "format=yuva420p,premultiply=inplace=1,format=yuv420p" : "",
    fitFilters(picture, target, fit),
    screenFilters(picture.color),
    turn.filter ?? "",
    "setsar=1",
    "format=yuv420p",
  ]
    .filter(Boolean)
    .join(",");
}

function fitFilters(picture: Picture, target: Size, fit: FootageJob["fit"]): string {
  const aspect = (picture.width * picture.pixelAspect) / picture.height;
  const wanted = target.width / target.height;
  const [crop, same] = [cropTo(picture, wanted), Math.abs(aspect / wanted - 1) < 0.01];
  if (isThere(picture, target)) return "";
  if (fit === "cover" || same) return [same ? "" : crop, scale(target, picture.color)].filter(Boolean).join(",");
  const inside = aspect > wanted ? { width: target.width, height: even(target.width / aspect) } : { width: even(target.height * aspect), height: target.height };
  const small = { width: even(target.width / GROUND_SCALE), height: even(target.height / GROUND_SCALE) };
  const ground = [crop, scale(small, picture.color), "gblur=sigma=2.5", darken(picture.color), `scale=${target.width}:${target.height}:flags=bilinear`].filter(Boolean).join(",");
  return `split[a][b];[a]${ground}[ground];[b]${scale(inside, picture.color)}[whole];[ground][whole]overlay=(W-w)/2:(H-h)/2:format=${picture.color.wide ? "yuv420p10" : "yuv420"}`;
}

/** Pictures that are of the size and the colours already need no scaling, which would cost as much as decoding them. */
function isThere({ width, height, color }: Picture, target: Size): boolean {
  return width === target.width && height === target.height && color.space === AVCOL_SPC_BT709 && color.range === AVCOL_RANGE_MPEG && !color.wide;
}

/** The middle of a picture in the shape that is wanted. */
function cropTo({ width, height, pixelAspect }: Picture, wanted: number): string {
  const shape = wanted / pixelAspect;
  return width / height > shape ? `crop=${Math.max(2, Math.round(height * shape))}:${height}` : `crop=${width}:${Math.max(2, Math.round(width / shape))}`;
}

/** To a size, and to yuv420p in limited range; colours that need more room keep ten bits and their own primaries. */
function scale({ width, height }: Size, { wide }: Color): string {
  const matrix = wide ? "" : ":out_color_matrix=bt709";
  return `scale=${width}:${height}:flags=bicubic${matrix}:out_range=tv,format=${wide ? "yuv420p10le" : "yuv420p"}`;
}

function darken({ wide }: Color): string {
  const black = wide ? 64 : 16;
  return `lutyuv=y=${black}+(val-${black})*${GROUND_LIGHT}`;
}

/** From a wider world to what every screen shows: highlights are rolled off, not cut. */
function screenFilters({ wide, hdr }: Color): string {
  if (!wide) return "";
  if (!hdr) return "zscale=p=709:t=709:m=709:r=tv:d=ordered";
  return `zscale=t=linear:npl=${WHITE},format=gbrpf32le,zscale=p=709,tonemap=mobius:param=0.5:desat=0:peak=${HIGHLIGHTS.toFixed(3)},zscale=t=709:m=709:r=tv:d=ordered`;
}

function even(length: number): number {
  return Math.max(2, 2 * Math.round(length / 2));
}
