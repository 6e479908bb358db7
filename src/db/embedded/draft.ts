import { randomBytes } from "node:crypto";
import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";

const HOUR_MS = 3_600_000;

/**
 * A name beside `target` for something that is made whole first and renamed to `target` afterwards, so that what
 * was interrupted is never taken for finished. Leftovers of that kind, once an hour old, are removed on the way.
 */
export async function draftFor(target: string): Promise<string> {
  await removeLeftovers(target);
  return `${target}.new-${randomBytes(6).toString("hex")}`;
}

async function removeLeftovers(target: string): Promise<void> {
  const folder = path.dirname(target);
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${path.basename(target)}.new-`));
  for (const leftover of names.map((name) => path.join(folder, name))) {
    const found = await stat(leftover).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > HOUR_MS) await rm(leftover, { recursive: true, force: true });
  }
}
