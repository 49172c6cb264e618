import { AVFMT_FLAG_BITEXACT } from "node-av/constants";
import { FormatContext, type Packet, type Stream } from "node-av/lib";
import { check } from "#lib/media/av/native.ts";

/** An MP4 file that is being written. `close` keeps it, `abandon` only lets go of the native side. */
export type Mp4Output = {
  format: FormatContext;
  newStream(): Stream;
  /** Call once all streams are described. */
  start(): void;
  write(packet: Packet): void;
  close(): void;
  abandon(): void;
};

/**
 * Opens an MP4 for writing. With `faststart` the index goes in front of the media, so that a browser can begin
 * to play before it has everything. No dates or versions are written: the same input gives the same bytes.
 */
export function openMp4(file: string, options: { faststart: boolean }): Mp4Output {
  const format = new FormatContext();
  check(format.allocOutputContext2(null, "mp4", file), "prepare an MP4");
  format.setFlags(AVFMT_FLAG_BITEXACT);
  let open = false;
  const release = () => {
    if (open) format.closeOutputSync();
    open = false;
    format.freeContext();
  };
  return {
    format,
    newStream: () => format.newStream(null),
    start() {
      check(format.openOutputSync(), `write ${file}`);
      open = true;
      // A Dictionary passed to writeHeaderSync crashes node-av 6.1; options set on the object do not.
      if (options.faststart) check(format.setOption("movflags", "+faststart"), "ask for faststart");
      check(format.writeHeaderSync(), "write the MP4 header");
    },
    write: (packet) => void check(format.interleavedWriteFrameSync(packet), "write a packet"),
    close() {
      check(format.writeTrailerSync(), "finish the MP4");
      release();
    },
    abandon: release,
  };
}
