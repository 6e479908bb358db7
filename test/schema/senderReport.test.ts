import { randomUUID } from "node:crypto";
import { signToken } from "../../src/access";
import type { RoleName } from "../../src/access";
import { ingest } from "../../src/ingest/ingest";
import { child, fileOf, subjects } from "../ingest/world";
import { temporaryFolder } from "../harness/folder";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { buildWorld, MINE } from "./world";
import type { World } from "./world";

/** The report a sender gets, over HTTP: the only answer of the server that holds cells of a file. */
let world: World;
let id: string;
beforeAll(async () => {
  world = await buildWorld();
  const { folder, remove } = await temporaryFolder();
  const file = path.join(folder, "header.csv");
  await writeFile(
    file,
    fileOf("ssda903_header", [child("1"), child("<b>2</b>"), child("3", { SEX: "<i>" })]),
  );
  const report = await ingest(world.database.knex, file, {
    authority: MINE,
    subjects,
    today: "2020-06-30",
    year: 2018,
  });
  ({ id } = report);
  await remove();
});
afterAll(() => world.close());

async function ask(as: string, { role = "importer" as RoleName, authority = MINE, of = id } = {}) {
  const token = await signToken(world.tokenKey, { role, authority, subject: "test", lifetime: "5m" });
  return fetch(`${world.url}/submissions/${of}/report.${as}`, {
    headers: { authorization: `Bearer ${token}` },
  });
}
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

test("is a page that runs nothing, whatever stood in the file", async () => {
  const response = await ask("html");
  const text = await response.text();
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(text).toContain("&lt;i&gt;");
  expect(text).not.toContain("<i>");
});

test("is JSON and CSV of the same", async () => {
  const json = await (await ask("json")).text();
  expect(JSON.parse(json)).toMatchObject({ children: expect.arrayContaining([]) });
  expect(await (await ask("csv")).text()).toContain("CODE_UNKNOWN");
});

test("is for those who may read what was sent, and of their own authority", async () => {
  const analyst = await ask("html", { role: "analyst" });
  expect([analyst.status, await codeOf(analyst)]).toEqual([403, "FORBIDDEN"]);
  for (const other of [
    await ask("json", { authority: "E06000099" }),
    await ask("json", { of: randomUUID() }),
  ])
    expect([other.status, await codeOf(other)]).toEqual([404, "NOT_FOUND"]);
  const nobody = await fetch(`${world.url}/submissions/${id}/report.html`);
  expect([nobody.status, await codeOf(nobody)]).toEqual([401, "UNAUTHENTICATED"]);
});

test("is found under its three endings only", async () => {
  expect((await ask("xml")).status).toBe(404);
  expect((await ask("html", { of: "1" })).status).toBe(404);
});
