/** A line that fills as work goes on; on a terminal it is redrawn in place, elsewhere each stage is a line. */
export function progressBar(out: NodeJS.WriteStream = process.stderr) {
  const width = 28;
  let lastStage = "";
  return {
    /** `fraction` 0…1. */
    show(fraction: number, stage: string): void {
      if (!out.isTTY) {
        if (stage !== lastStage) out.write(`${stage}\n`);
        lastStage = stage;
        return;
      }
      const filled = Math.round(width * fraction);
      const percent = String(Math.round(fraction * 100)).padStart(3);
      out.write(`\r\x1b[2K${"━".repeat(filled)}${"─".repeat(width - filled)} ${percent} %  ${stage}`);
    },
    end(): void {
      if (out.isTTY) out.write("\r\x1b[2K");
    },
  };
}
