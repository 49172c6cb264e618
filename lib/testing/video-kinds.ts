import { copyFileSync } from "node:fs";
import path from "node:path";
import { makeVideo, type VideoRecipe } from "#lib/testing/make-video.ts";

/** Videos as cameras, phones, browsers and editing programs write them, small and a second long. */

export type Kind = { name: string; make(file: string): void; upright: { width: number; height: number }; hasSound: boolean };

type Corners = readonly [topLeft: string, topRight: string, bottomLeft: string, bottomRight: string];
/** How every kind looks when it is shown upright. */
export const CORNERS: Corners = ["red", "lime", "blue", "white"];
/** What a phone held sideways records of it. */
const SIDEWAYS: Corners = ["lime", "white", "red", "blue"];
const OTHER_SIDEWAYS: Corners = ["blue", "red", "white", "lime"];

export const BT709 = { space: 1, primaries: 1, transfer: 1, range: 1 };
const BT601 = { space: 6, primaries: 6, transfer: 6, range: 1 };
const QUIET_X265 = { preset: "ultrafast", "x265-params": "log-level=none" };
const QUICK_VPX = { deadline: "realtime", "cpu-used": "8" };

/** Four fields of colour. */
export function corners(width: number, height: number, { colors = CORNERS, fps = 30, seconds = 1 } = {}): string {
  const fields = colors.slice(1).map((color, index) => `drawbox=x=${index === 1 ? 0 : "iw/2"}:y=${index === 0 ? 0 : "ih/2"}:w=iw/2:h=ih/2:c=${color}:t=fill`);
  return [`color=${colors[0]}:s=${width}x${height}:r=${fps}:d=${seconds}`, ...fields].join(",");
}

/** The same in HDR: white is what a page's white is (203 cd/m²). */
function inHdr(source: string, transfer: "smpte2084" | "arib-std-b67"): string {
  const tagged = "scale=out_color_matrix=bt709:out_range=tv,format=yuv444p10le,setparams=colorspace=bt709:color_primaries=bt709:color_trc=bt709:range=tv";
  return `${source},${tagged},zscale=t=linear:npl=203,format=gbrpf32le,zscale=p=2020:t=${transfer}:m=2020_ncl:r=tv:npl=203`;
}

const tone = (codec: string, layout: string, rate = 48_000) => ({ source: "sine=frequency=440:d=1,volume=6", codec, layout, rate });
const h264 = (more: Partial<Picture> = {}) => ({ source: corners(192, 108), codec: "libx264", options: { preset: "ultrafast" }, tags: BT709, ...more });
type Picture = NonNullable<VideoRecipe["picture"]>;
const WIDE = { width: 192, height: 108 };
const silent = (name: string, picture: Picture, upright = WIDE): Kind => ({ name, make: (file) => makeVideo({ file, picture }), upright, hasSound: false });
const withSound = (name: string, picture: Picture, sound: NonNullable<VideoRecipe["sound"]>): Kind => ({ name, make: (file) => makeVideo({ file, picture, sound }), upright: WIDE, hasSound: true });
/** Kept in files: the one AV1 encoder at hand gives itself real-time priority where it may, and the machine comes to a halt. */
const kept = (name: string, fixture: string): Kind => ({ name, make: (file) => copyFileSync(path.join(import.meta.dirname, "fixtures", fixture), file), upright: WIDE, hasSound: true });

const SIZED = { width: 108, height: 192 };

export const KINDS: readonly Kind[] = [
  withSound("H.264 with AAC.mp4", h264(), tone("aac", "stereo")),
  withSound("H.264 with AAC.mkv", h264(), tone("aac", "stereo", 44_100)),
  withSound("HEVC.mov", h264({ codec: "libx265", options: QUIET_X265 }), tone("aac", "stereo")),
  withSound("VP8 with Vorbis.webm", h264({ codec: "libvpx", options: QUICK_VPX, tags: BT601 }), tone("libvorbis", "stereo")),
  withSound("VP9 with Opus.webm", h264({ codec: "libvpx-vp9", options: QUICK_VPX }), tone("libopus", "stereo")),
  kept("AV1 with Opus.mp4", "av1.mp4"),
  kept("AV1 with Opus.mkv", "av1.mkv"),
  withSound("ProRes with PCM.mov", h264({ codec: "prores_ks", format: "yuv422p10le", options: {} }), tone("pcm_s16le", "stereo")),
  withSound("mono.mp4", h264(), tone("aac", "mono", 22_050)),
  withSound("5.1.mp4", h264(), tone("aac", "5.1")),
  withSound("AC-3 in 5.1.mkv", h264(), tone("ac3", "5.1")),
  withSound("MP3.mp4", h264(), tone("libmp3lame", "stereo")),
  silent("ProRes 4444 with alpha.mov", { source: `${corners(192, 108)},format=rgba`, codec: "prores_ks", format: "yuva444p10le", tags: BT709 }),
  silent("turned to the right.mp4", h264({ source: corners(192, 108, { colors: SIDEWAYS }), matrix: [0, 1, -1, 0] }), SIZED),
  silent("turned to the left.mov", h264({ source: corners(192, 108, { colors: OTHER_SIDEWAYS }), matrix: [0, -1, 1, 0] }), SIZED),
  silent("upside down.mp4", h264({ source: corners(192, 108, { colors: ["white", "blue", "lime", "red"] }), matrix: [-1, 0, 0, -1] })),
  silent("mirrored.mp4", h264({ source: corners(192, 108, { colors: ["lime", "red", "white", "blue"] }), matrix: [-1, 0, 0, 1] })),
  silent("wide pixels.mp4", h264({ source: corners(144, 116), pixelAspect: [16, 15] }), { width: 154, height: 116 }),
  silent("odd size.webm", h264({ source: corners(853, 481), codec: "libvpx-vp9", options: QUICK_VPX }), { width: 853, height: 481 }),
  silent("untagged.mp4", { source: corners(192, 108), codec: "libx264", options: { preset: "ultrafast" } }),
  silent("BT.601.mp4", h264({ tags: BT601 })),
  silent("full range.mp4", h264({ format: "yuvj420p", tags: { ...BT709, range: 2 } })),
  silent("RGB.mkv", { source: corners(192, 108), codec: "libx264rgb", format: "rgb24", options: { preset: "ultrafast" } }),
  silent("4:4:4.mp4", h264({ format: "yuv444p" })),
  silent("ten bits.mp4", h264({ format: "yuv422p10le" })),
  silent("BT.2020.mp4", h264({ format: "yuv420p10le", tags: { space: 9, primaries: 1, transfer: 14, range: 1 } })),
  silent("25 interlaced.mp4", h264({ source: `${corners(192, 108, { fps: 50 })},interlace`, fps: 25, interlaced: true })),
  silent("60 frames a second.mp4", h264({ source: corners(192, 108, { fps: 60 }), fps: 60 })),
  silent("24 frames a second.mov", h264({ source: corners(192, 108, { fps: 24 }), fps: 24 })),
];

const hdr = (transfer: "smpte2084" | "arib-std-b67", number: number) => ({
  source: inHdr(corners(192, 108), transfer),
  codec: "libx265",
  options: QUIET_X265,
  format: "yuv420p10le",
  tags: { space: 9, primaries: 9, transfer: number, range: 1 },
});

/** Their white is darker when it is shown on a common screen, because highlights need room above it. */
export const HDR_KINDS: readonly Kind[] = [silent("HDR10.mp4", hdr("smpte2084", 16)), silent("HLG as a phone films.mov", hdr("arib-std-b67", 18))];
