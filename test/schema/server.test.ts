import { randomBytes } from "node:crypto";
import { signToken } from "../../src/access";
import { startServer } from "../../src/server";
import { emptyDatabase } from "../harness/database";
import { buildWorld, MINE, upn } from "./world";
import type { World } from "./world";

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});
afterAll(() => world.close());

const JSON_TYPE = { "content-type": "application/json" };
const QUERY = JSON.stringify({ query: "{ __typename }" });
const post = (headers: Record<string, string>, body: string | Buffer = QUERY, path = "/graphql") =>
  fetch(`${world.url}${path}`, { method: "POST", headers, body });
const bearer = async (lifetime: string | number = "5m", key = world.tokenKey) =>
  `Bearer ${await signToken(key, { role: "administrator", authority: MINE, subject: "test", lifetime })}`;
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

test("without a token, or with a wrong one, nothing is answered, introspection included", async () => {
  const introspection = JSON.stringify({ query: "{ __schema { types { name } } }" });
  const wrong = ["", "Basic abc", "Bearer", "Bearer x.y.z", await bearer("5m", randomBytes(32))];
  for (const authorization of wrong) {
    const response = await post({ ...JSON_TYPE, authorization }, introspection);
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, 'Bearer realm="hub"']);
    expect(await codeOf(response)).toBe("UNAUTHENTICATED");
  }
});

test("a token stops working when it expires", async () => {
  // Times of tokens are whole seconds: a shorter life may be over before a busy machine has asked.
  const authorization = await bearer(5);
  expect((await post({ ...JSON_TYPE, authorization })).status).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, 6_100));
  expect((await post({ ...JSON_TYPE, authorization })).status).toBe(401);
}, 30_000);

test("with a token, introspection answers", async () => {
  const { data } = await world.ask("analyst", "{ __schema { queryType { name } } }");
  expect(data).toEqual({ __schema: { queryType: { name: "Query" } } });
});

test("an answer is not kept on the way", async () => {
  const response = await post({ ...JSON_TYPE, authorization: await bearer() });
  expect(response.headers.get("cache-control")).toBe("no-store");
});

test("a GET and a form are refused, as a page of another site could send them", async () => {
  const authorization = await bearer();
  const get = await fetch(`${world.url}/graphql?query={__typename}`, { headers: { authorization } });
  expect([get.status, await codeOf(get)]).toEqual([400, "BAD_REQUEST"]);
  const form = await post({ authorization, "content-type": "text/plain" });
  expect([form.status, await codeOf(form)]).toEqual([400, "BAD_REQUEST"]);
});

test("a body that is too large or not JSON is refused without a word of it", async () => {
  const headers = { ...JSON_TYPE, authorization: await bearer() };
  const large = await post(headers, Buffer.alloc(1_000_001, 32));
  expect([large.status, await codeOf(large)]).toEqual([413, "BODY_TOO_LARGE"]);
  const broken = await post(headers, `{"query": ${upn(1)}`);
  expect(broken.status).toBe(400);
  const text = await broken.text();
  expect(text).toContain("BODY_NOT_JSON");
  expect(text).not.toContain(upn(1));
});

test("several operations in one body are refused", async () => {
  const response = await post({ ...JSON_TYPE, authorization: await bearer() }, `[${QUERY},${QUERY}]`);
  expect(response.status).toBe(400);
});

test("health and readiness need no token, and tell a database that is not ready", async () => {
  expect(await (await fetch(`${world.url}/healthz`)).json()).toEqual({ up: true });
  const ready = await fetch(`${world.url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([200, { ready: true }]);
  expect((await fetch(`${world.url}/elsewhere`)).status).toBe(404);
});

test("a database without its tables is not ready", async () => {
  const empty = await emptyDatabase();
  await empty.knex.raw("CREATE TABLE settings (name text PRIMARY KEY, value text NOT NULL)");
  const keys = { token: randomBytes(32), identity: randomBytes(32) };
  const server = await startServer({ database: empty, keys, config: { host: "127.0.0.1", port: 0 } });
  const response = await fetch(`${server.url}/readyz`);
  expect([response.status, ((await response.json()) as { ready: boolean }).ready]).toEqual([503, false]);
  await server.close();
  await server.close();
  await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  await empty.close();
});

test("rejects a port that is in use, and another identity key", async () => {
  const { database, url, tokenKey } = world;
  const port = Number(new URL(url).port);
  const [row] = await database.knex("settings").where({ name: "identity_key_fingerprint" });
  const config = { host: "127.0.0.1", port };
  const stranger = { token: tokenKey, identity: randomBytes(32) };
  await expect(startServer({ database, keys: stranger, config })).rejects.toMatchObject({
    code: "IDENTITY_KEY_CHANGED",
  });
  await database.knex("settings").del();
  await expect(startServer({ database, keys: stranger, config })).rejects.toMatchObject({
    code: "PORT_IN_USE",
    message: `Port ${port}: another program is using it. Stop that program, or set PORT to another number.`,
  });
  await database.knex("settings").del();
  await database.knex("settings").insert(row);
});
