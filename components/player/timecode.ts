/** Minutes, seconds and tenths at a frame, as "0:07.4". */
export function timecode(frame: number, fps: number): string {
  const tenths = Math.floor((frame / fps) * 10);
  const [minutes, seconds] = [Math.floor(tenths / 600), Math.floor(tenths / 10) % 60];
  return `${minutes}:${String(seconds).padStart(2, "0")}.${tenths % 10}`;
}

/** The same for the ear: "7 seconds", "1 minute 5 seconds". */
export function spokenTime(frame: number, fps: number): string {
  const whole = Math.floor(frame / fps);
  const [minutes, seconds] = [Math.floor(whole / 60), whole % 60];
  const said = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"}`;
  return minutes === 0 ? said(seconds, "second") : `${said(minutes, "minute")} ${said(seconds, "second")}`;
}
