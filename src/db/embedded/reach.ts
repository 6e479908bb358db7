import { run } from "./run";
import type { OsUser } from "./osUser";

/**
 * Whether `user` may enter a folder, or run a program, by that path. It is tried rather than worked out from
 * mode bits, so that access lists, mounts and other rules count too. Only root ever has another user to ask for.
 */
export async function canReach(target: string, user: OsUser | undefined): Promise<boolean> {
  if (!user) return true;
  const tried = await run("/bin/sh", ["-c", 'test -x "$0"', target], user);
  return tried.code === 0;
}
