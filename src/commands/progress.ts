const WIDTH = 30;
const EVERY_MS = 100;

/** A bar on standard error while it is a terminal; nothing otherwise. */
export function progressBar(totalBytes: number): { add(bytes: number): void; close(): void } {
  const { stderr } = process;
  let done = 0;
  let drawn = 0;
  const draw = () => {
    const share = totalBytes === 0 ? 1 : Math.min(1, done / totalBytes);
    const filled = Math.round(share * WIDTH);
    stderr.write(`\r[${"#".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${Math.floor(share * 100)} %`);
  };
  return {
    add(bytes) {
      done += bytes;
      if (!stderr.isTTY || Date.now() - drawn < EVERY_MS) return;
      drawn = Date.now();
      draw();
    },
    close() {
      if (stderr.isTTY && drawn > 0) stderr.write("\r\x1b[K");
    },
  };
}
