import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** A small file system of its own, to fill up; undefined where we may not mount one (anyone but root, most containers). */
export function smallDisk(megabytes: number): { folder: string; remove(): void } | undefined {
  const folder = mkdtempSync(path.join(os.tmpdir(), "cohort-hub-disk-"));
  const mounted = mount("-t", "tmpfs", "-o", `size=${megabytes}m,mode=711`, "tmpfs", folder);
  const remove = () => {
    if (mounted) spawnSync("umount", ["-l", folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  if (mounted) return { folder, remove };
  remove();
  return undefined;
}

/** Whether `smallDisk` works here. */
export function canMount(): boolean {
  const disk = smallDisk(1);
  disk?.remove();
  return disk !== undefined;
}

/** Closes a folder against writing, for root too; returns what opens it again, or undefined where we may not mount. */
export function closeFolder(folder: string): (() => void) | undefined {
  if (process.getuid?.() !== 0) {
    chmodSync(folder, 0o500);
    return () => chmodSync(folder, 0o700);
  }
  if (!mount("--bind", folder, folder)) return undefined;
  mount("-o", "remount,bind,ro", folder);
  return () => void spawnSync("umount", ["-l", folder]);
}

function mount(...args: string[]): boolean {
  return spawnSync("mount", args).status === 0;
}
