/** The least that a film can cost: the same pictures, already drawn and converted, through the same x264 and AAC. */
import { openSync, readSync } from "node:fs";
import { childArgument, reportUsage } from "./child.ts";
import { type EncoderOptions, openH264File } from "#lib/media/encode/h264.ts";
import { type VideoShape, yuvPicture } from "#lib/media/encode/picture.ts";
import { decodeSound } from "#lib/media/decode-sound.ts";
import { joinFilm } from "#lib/media/mux.ts";

type Argument = { shape: VideoShape; encoding: EncoderOptions; frames: number; rawFile: string; soundFile: string; outFile: string };

const { shape, encoding, frames, rawFile, soundFile, outFile } = childArgument<Argument>();
const chunk = `${outFile}.video.mp4`;
const encoder = openH264File(chunk, shape, encoding);
const picture = yuvPicture(shape);
const bytes = (shape.width * shape.height * 3) / 2;
const raw = Buffer.alloc(bytes);
const file = openSync(rawFile, "r");
for (let frame = 0; frame < frames; frame++) {
  readSync(file, raw, 0, bytes, frame * bytes);
  picture.fromBuffer(raw);
  encoder.send(picture);
}
encoder.finish();
await joinFilm({ chunks: [{ file: chunk, frames }], fps: shape.fps, sound: decodeSound(soundFile), file: outFile });
reportUsage();
