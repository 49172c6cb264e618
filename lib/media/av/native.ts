import { AVERROR_EAGAIN, AVERROR_EOF, AV_LOG_ERROR } from "node-av/constants";
import { FFmpegError, Log } from "node-av/lib";

// FFmpeg reports each encoder's statistics on standard error unless told not to.
Log.setLevel(AV_LOG_ERROR);

/** Passes a native result on; throws with the name of the step when it is an error code. */
export function check(result: number, step: string): number {
  if (result < 0) throw new Error(`FFmpeg could not ${step}: ${FFmpegError.strerror(result)}`);
  return result;
}

/** For calls that hand out packets or frames: false when there is none now (or no more), throws on any other error. */
export function available(result: number, step: string): boolean {
  if (result === AVERROR_EAGAIN || result === AVERROR_EOF) return false;
  check(result, step);
  return true;
}

/** What a lookup must have found. */
export function found<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`FFmpeg has no ${what}`);
  return value;
}
