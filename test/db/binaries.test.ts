import { cp, lstat, mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { usableBinaries } from "../../src/db/embedded/binaries";
import { programPath } from "../../src/db/embedded/links";
import { serverUser } from "../../src/db/embedded/osUser";
import type { OsUser } from "../../src/db/embedded/osUser";
import { postgresPackage } from "../../src/db/embedded/package";
import { run } from "../../src/db/embedded/run";
import { temporaryFolder } from "../harness/folder";
import { canMount, closeFolder } from "../harness/mounts";

// What npm installs when it may not run the package's own script: everything but the links.
const installed = postgresPackage();
const hasLinks = process.platform !== "win32";
const canClose = process.getuid?.() !== 0 || canMount();

let folder: string;
let native: string;
let user: OsUser | undefined;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
  native = path.join(folder, "package", "native");
  user = await serverUser("");
  await mkdir(path.dirname(native), { mode: 0o755 });
  await cp(installed.native, native, {
    recursive: true,
    filter: async (from) => !(await lstat(from)).isSymbolicLink(),
  });
});

afterEach(() => remove());

(hasLinks ? test : test.skip)("makes the links that npm left out", async () => {
  expect(await starts(native)).toBe(false);
  expect(await usableBinaries({ ...installed, native }, user, folder)).toBe(native);
  expect(await starts(native)).toBe(true);
});

(hasLinks && canClose ? test : test.skip)(
  "copies what may not be written, once (root needs to mount for this)",
  async () => {
    const open = closeFolder(path.join(native, "lib"))!;
    try {
      const copy = await usableBinaries({ ...installed, native }, user, folder);
      expect(copy).toBe(path.join(folder, `postgresql-${installed.version}`, "native"));
      expect(await starts(copy)).toBe(true);
      const made = (await lstat(copy)).ino;
      expect(await usableBinaries({ ...installed, native }, user, folder)).toBe(copy);
      expect((await lstat(copy)).ino).toBe(made);
    } finally {
      open();
    }
  },
);

(hasLinks && canClose ? test : test.skip)(
  "two programs that copy at once leave one whole copy (root needs to mount for this)",
  async () => {
    const open = closeFolder(path.join(native, "lib"))!;
    try {
      const copies = await Promise.all(
        [1, 2].map(() => usableBinaries({ ...installed, native }, user, folder)),
      );
      expect(new Set(copies).size).toBe(1);
      expect(await starts(copies[0]!)).toBe(true);
      expect((await readdir(folder)).filter((name) => name.includes(".new-"))).toEqual([]);
    } finally {
      open();
    }
  },
);

async function starts(at: string): Promise<boolean> {
  const { code, output } = await run(programPath(at, "postgres"), ["--version"], user);
  return code === 0 && output.startsWith("postgres (PostgreSQL) 18");
}
