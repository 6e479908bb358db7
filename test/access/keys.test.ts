import { randomBytes } from "node:crypto";
import { chmod, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { agreeIdentityKey, loadKeys } from "../../src/access";
import type { Database } from "../../src/db/connect";
import { freshDatabase } from "../harness/database";
import { temporaryFolder } from "../harness/folder";

let folder: string;
let remove: () => Promise<void>;
const file = () => path.join(folder, "keys.json");
const newKey = () => randomBytes(32).toString("base64url");

beforeEach(async () => {
  ({ folder, remove } = await temporaryFolder());
});
afterEach(() => remove());

test("makes two different keys once, for nobody else to read, and finds them again", async () => {
  const made = await loadKeys(folder, {});
  expect([made.token.length, made.identity.length]).toEqual([32, 32]);
  expect(made.token.equals(made.identity)).toBe(false);
  expect((await stat(file())).mode & 0o777).toBe(0o600);
  expect(await loadKeys(folder, {})).toEqual(made);
});

test("makes the folder it needs", async () => {
  folder = path.join(folder, "not", "yet");
  await expect(loadKeys(folder, {})).resolves.toBeDefined();
});

test("programs that start at once agree on the keys", async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => loadKeys(folder, {})));
  expect(new Set(all.map(({ identity }) => identity.toString("hex"))).size).toBe(1);
});

test("the environment comes before the file, key by key", async () => {
  const kept = await loadKeys(folder, {});
  const mine = newKey();
  const keys = await loadKeys(folder, { HUB_TOKEN_KEY: mine });
  expect(keys.token.toString("base64url")).toBe(mine);
  expect(keys.identity).toEqual(kept.identity);
});

test("with both keys in the environment no file is made", async () => {
  await loadKeys(folder, { HUB_TOKEN_KEY: newKey(), HUB_IDENTITY_KEY: newKey() });
  await expect(stat(file())).rejects.toMatchObject({ code: "ENOENT" });
});

test("rejects a key that is short or not base64url, without repeating it", async () => {
  for (const wrong of ["short", `${newKey()}!`, newKey().slice(2)]) {
    const refusal = loadKeys(folder, { HUB_TOKEN_KEY: wrong, HUB_IDENTITY_KEY: newKey() });
    await expect(refusal).rejects.toMatchObject({ code: "KEY_INVALID" });
    await expect(refusal).rejects.not.toThrow(wrong);
  }
});

test("rejects a damaged file without repeating it", async () => {
  await writeFile(file(), '{"token": "secretsecret', { mode: 0o600 });
  const refusal = loadKeys(folder, {});
  await expect(refusal).rejects.toMatchObject({ code: "KEYS_UNREADABLE" });
  await expect(refusal).rejects.not.toThrow("secretsecret");
  expect(await readFile(file(), "utf8")).toContain("secretsecret");
});

test("rejects a file that others may read", async () => {
  await loadKeys(folder, {});
  await chmod(file(), 0o644);
  await expect(loadKeys(folder, {})).rejects.toMatchObject({ code: "KEYS_EXPOSED" });
});

describe("the identity key", () => {
  let database: Database;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());

  test("accepts the key the database was filled with, and rejects any other", async () => {
    const key = randomBytes(32);
    await agreeIdentityKey(database.knex, key);
    await agreeIdentityKey(database.knex, key);
    await expect(agreeIdentityKey(database.knex, randomBytes(32))).rejects.toMatchObject({
      code: "IDENTITY_KEY_CHANGED",
    });
    const settings: unknown = await database.knex("settings").select();
    expect(JSON.stringify(settings)).not.toContain(key.toString("base64url"));
  });
});
