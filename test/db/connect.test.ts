import { inspect } from "node:util";
import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { readAddress, withDatabase, withStrictTls } from "../../src/db/address";
import { connectTo, openDatabase } from "../../src/db/connect";
import { readConfig } from "../../src/config";
import { freshDatabase } from "../harness/database";
import { refusal } from "../harness/refusal";
import { fromSetUp, SERVER } from "../harness/server";

const SECRET = "s3cret-Pa55word";
const server = new URL(fromSetUp(SERVER));

describe("an address that is wrong", () => {
  test.each([
    ["not an address", "DATABASE_URL_INVALID", `my database ${SECRET}`],
    ["an address of something else", "DATABASE_URL_INVALID", `mysql://hub:${SECRET}@127.0.0.1/hub`],
    ["a slash in the password", "DATABASE_URL_INVALID", `postgresql://hub:12/${SECRET}@127.0.0.1/hub`],
    ["a # in the password", "DATABASE_URL_INVALID", `postgresql://hub:12#${SECRET}@127.0.0.1/hub`],
    ["a % that escapes nothing", "DATABASE_URL_INVALID", `postgresql://h%ub:${SECRET}@127.0.0.1/hub`],
    ["a port that cannot be", "DATABASE_URL_INVALID", `postgresql://hub:${SECRET}@127.0.0.1:99999/hub`],
    ["an unknown host", "DATABASE_HOST_UNKNOWN", `postgresql://hub:${SECRET}@no-such-host.invalid/hub`],
    ["a port where nothing listens", "DATABASE_REFUSED", `postgresql://hub:${SECRET}@127.0.0.1:1/hub`],
    ["a wrong password", "DATABASE_PASSWORD", toServer({ password: SECRET })],
    ["a user who does not exist", "DATABASE_PASSWORD", toServer({ username: "nobody", password: SECRET })],
    ["no password", "DATABASE_PASSWORD", toServer({ password: "" })],
    ["a database that does not exist", "DATABASE_UNKNOWN", toServer({ pathname: "/nothing_here" })],
    [
      "a certificate file that is missing",
      "DATABASE_TLS",
      toServer({ search: "?sslrootcert=/no/such/file" }),
    ],
    ["TLS that the server does not have", "DATABASE_TLS", toServer({ search: "?sslmode=require" })],
  ])("rejects %s with %s", async (_, code, databaseUrl) => {
    const error = await refusal(openDatabase(readConfig({ DATABASE_URL: databaseUrl })));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(/^\S+: .+\. .+\.$/);
    const shown = inspect(error, { depth: 10, showHidden: true });
    expect(shown).not.toContain(SECRET);
    if (server.password) expect(shown).not.toContain(server.password);
  });

  test("rejects a port where something else listens", async () => {
    const web = await listening((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    const error = await refusal(connectTo(`postgresql://hub@127.0.0.1:${web.port}/hub`)).finally(web.close);
    expect(error.code).toMatch(/^DATABASE_(REFUSED|UNAVAILABLE)$/);
  });

  test("rejects a port that takes the call and never speaks", async () => {
    const silent = await listening((socket) => void socket.on("error", () => undefined));
    const error = await refusal(connectTo(`postgresql://hub@127.0.0.1:${silent.port}/hub`)).finally(
      silent.close,
    );
    expect(error.code).toBe("DATABASE_UNREACHABLE");
  });

  test("asks for the whole certificate check, whichever word for it was used", () => {
    const address = "postgresql://hub@db.example/hub?sslmode=";
    for (const mode of ["prefer", "require", "verify-ca"]) {
      expect(withStrictTls(address + mode)).toBe(`${address}verify-full`);
    }
    for (const mode of ["disable", "no-verify"]) expect(withStrictTls(address + mode)).toBe(address + mode);
  });

  test("says which user and which database, and nothing more of the address", () => {
    expect(readAddress(`postgresql://h%40b:${SECRET}@db.example:6432/hub%20one?sslmode=require`)).toEqual({
      server: "db.example:6432",
      role: "h@b",
      database: "hub one",
    });
  });
});

describe("an open database", () => {
  test("speaks UTC and ISO dates, whatever the database was set to", async () => {
    const database = await freshDatabase();
    const name = new URL(database.connectionString).pathname.slice(1);
    await database.knex.raw(`ALTER DATABASE ${name} SET timezone = 'Asia/Tokyo'`);
    await database.knex.raw(`ALTER DATABASE ${name} SET datestyle = 'SQL, DMY'`);
    const again = await connectTo(database.connectionString);
    try {
      const { rows } = await again.knex.raw(
        "SELECT timestamptz '2015-03-31 23:30:00+01' AS at, date '2015-03-31' AS on",
      );
      expect(rows).toEqual([{ at: "2015-03-31T22:30:00Z", on: "2015-03-31" }]);
    } finally {
      await again.close();
      await database.close();
    }
  });

  test("gives dates and times as text, whole numbers as numbers, exact ones as text", async () => {
    const database = await freshDatabase();
    try {
      expect((await database.knex.raw(EVERY_TYPE)).rows).toEqual([EVERY_VALUE]);
    } finally {
      await database.close();
    }
  });

  test("opens new sessions after the server has ended the old ones", async () => {
    const database = await freshDatabase();
    try {
      await Promise.all([1, 2, 3].map(() => database.knex.raw("SELECT pg_sleep(0.05)")));
      const name = new URL(database.connectionString).pathname.slice(1);
      const other = await connectTo(fromSetUp(SERVER));
      await other.knex.raw("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ?", [
        name,
      ]);
      await other.close();
      // The pool learns of it when the sockets close, a moment later.
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect((await database.knex.raw("SELECT 1 AS answer")).rows).toEqual([{ answer: 1 }]);
    } finally {
      await database.close();
    }
  });

  test("may be closed twice, and tells its name to the server", async () => {
    const database = await freshDatabase({ applicationName: "night import", poolMax: 1 });
    expect((await database.knex.raw("SHOW application_name")).rows).toEqual([
      { application_name: "night import" },
    ]);
    await database.close();
    await database.close();
  });
});

const EVERY_TYPE = `SELECT date '0099-02-28' AS early, date 'infinity' AS never,
  timestamp '2015-03-31 09:30:00.5' AS wall_clock, timestamptz '2015-03-31 09:30:00.125+01' AS instant,
  count(*) AS counted, 9007199254740993::bigint AS huge, 0.10::numeric AS exact,
  ARRAY[date '2015-03-31', NULL] AS dates, ARRAY[timestamptz '2015-03-31 00:00+00'] AS instants,
  ARRAY[1::bigint, NULL] AS counts, ARRAY[0.10::numeric] AS exacts, 0.5::float8 AS rough`;

const EVERY_VALUE = {
  early: "0099-02-28",
  never: "infinity",
  wall_clock: "2015-03-31T09:30:00.5",
  instant: "2015-03-31T08:30:00.125Z",
  counted: 1,
  huge: "9007199254740993",
  exact: "0.10",
  dates: ["2015-03-31", null],
  instants: ["2015-03-31T00:00:00Z"],
  counts: [1, null],
  exacts: ["0.10"],
  rough: 0.5,
};

function toServer(parts: Partial<URL>): string {
  return Object.assign(new URL(withDatabase(server.href, "postgres")), parts).href;
}

async function listening(greet: (socket: Socket) => void): Promise<{ port: number; close(): void }> {
  const listener = createServer(greet);
  await new Promise<void>((resolve) => listener.listen(0, "127.0.0.1", resolve));
  return { port: (listener.address() as AddressInfo).port, close: () => void listener.close() };
}
