import { rm } from "node:fs/promises";
import { setImmediate as breathe } from "node:timers/promises";
import { openVideoEncoder, type VideoEncoder } from "#lib/media/encode/video.ts";
import { type Stage, stageFor } from "#lib/render/stage.ts";
import type { ChunkTask } from "#lib/render/threads/task.ts";

/**
 * Draws and codes one chunk into its file. Runs in a render thread: while x264 codes on threads of its own, this one
 * draws the next picture. A picture whose key equals the one before is coded again without being drawn.
 * On failure or abort the file is removed. Answers how many pictures were drawn.
 */
export async function renderChunk(task: ChunkTask, signal: AbortSignal, progress: (done: number) => void): Promise<{ drawn: number }> {
  const { composition } = task;
  const stage = await stageFor(task.film, composition, task.assets);
  const encoder = openVideoEncoder(task.file, { ...composition.size, fps: composition.fps }, task.encoding);
  try {
    let drawn = 0;
    let shown: string | null = null;
    for (let done = 0; done < task.frames; done++) {
      signal.throwIfAborted();
      const key = stage.renderer.frameKey(task.from + done);
      if (key === shown) encoder.repeat();
      else {
        stage.draw(task.from + done);
        encodeCanvas(stage, encoder);
        shown = key;
        drawn++;
      }
      progress(done + 1);
      // Native memory is given back only between turns of the event loop, and aborts arrive there.
      await breathe();
    }
    encoder.finish();
    return { drawn };
  } catch (error) {
    encoder.abandon();
    await rm(task.file, { force: true });
    throw error;
  }
}

/**
 * Hands the canvas to the encoder. `data()` makes a copy of eight megabytes each time; freeing it at once, and not
 * when the collector comes round, lets the next copy use the same pages: 0.2 ms a frame where it was 6.
 */
function encodeCanvas(stage: Stage, encoder: VideoEncoder): void {
  const pixels = stage.canvas.data();
  encoder.write(pixels);
  (pixels.buffer as ArrayBuffer).transfer(0);
}
