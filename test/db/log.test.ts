import { complaintsOf, explainLog, isPassing } from "../../src/db/embedded/log";

const STAMP = "2026-11-22 13:08:15.045 UTC [4018]";

test.each([
  ["DISK_FULL", `${STAMP} PANIC:  could not write to file "pg_wal/xlogtemp.29": No space left on device`],
  ["DISK_FULL", `${STAMP} FATAL:  could not write lock file "postmaster.pid": No space left on device`],
  ["DISK_FULL", 'initdb: error: could not create directory "/hub/postgres/base": Disk quota exceeded'],
  [
    "SHARED_MEMORY_FULL",
    `${STAMP} FATAL:  could not resize shared memory segment "/PostgreSQL.1" to 4 bytes: No space left on device`,
  ],
  ["OUT_OF_MEMORY", `${STAMP} FATAL:  could not map anonymous shared memory: Cannot allocate memory`],
  ["CLUSTER_VERSION", `${STAMP} FATAL:  database files are incompatible with server`],
  ["CLUSTER_DAMAGED", `${STAMP} PANIC:  could not locate a valid checkpoint record at 0/1`],
  ["FOLDER_NOT_WRITABLE", `${STAMP} FATAL:  could not create lock file "postmaster.pid": Permission denied`],
  ["FOLDER_NOT_WRITABLE", `${STAMP} FATAL:  data directory "/hub/postgres" has wrong ownership`],
  ["SETTINGS_WRONG", `${STAMP} FATAL:  configuration file "/hub/postgres/postgresql.conf" contains errors`],
  [
    "BINARIES_BROKEN",
    "initdb: error while loading shared libraries: libicuuc.so.60: cannot open shared object file",
  ],
])("reads %s from the log", (code, line) => {
  expect(
    explainLog(
      `${STAMP} LOG:  starting PostgreSQL 18.4\n${line}\n${STAMP} LOG:  database system is shut down\n`,
      "the log",
    ).code,
  ).toBe(code);
});

test("quotes a reason it does not know", () => {
  const { code, message } = explainLog(`${STAMP} FATAL:  the moon is full\n`, "/hub/postgres.log");
  expect(code).toBe("SERVER_NOT_STARTED");
  expect(message).toBe(
    '/hub/postgres.log: PostgreSQL did not start; it says "the moon is full". Read that file, or set DATABASE_URL to another server.',
  );
});

test("does not mistake initdb's remark about checksums for damage", () => {
  const text = 'Data page checksums are enabled.\ninitdb: error: could not fsync file "base": Unknown error';
  expect(explainLog(text, "the log").code).toBe("SERVER_NOT_STARTED");
});

test("gives complaints last first, and the last line when there are none", () => {
  expect(complaintsOf("x FATAL:  one\nLOG: two\nx ERROR:  three\n")).toEqual(["three", "one"]);
  expect(complaintsOf("only this\n")).toEqual(["only this"]);
  expect(complaintsOf("")).toEqual(["nothing at all"]);
});

test.each([
  [true, `${STAMP} FATAL:  lock file "postmaster.pid" already exists`],
  [true, `${STAMP} FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use`],
  [
    true,
    `${STAMP} LOG:  could not bind IPv4 address "127.0.0.1": Address already in use\n${STAMP} FATAL:  could not create any TCP/IP sockets`,
  ],
  [
    false,
    `${STAMP} LOG:  could not bind IPv4 address "127.0.0.1": Cannot assign requested address\n${STAMP} FATAL:  could not create any TCP/IP sockets`,
  ],
  [
    false,
    `${STAMP} FATAL:  lock file "postmaster.pid" already exists\n${STAMP} PANIC:  could not write: No space left on device`,
  ],
])("tells (%s) whether a failure passes by itself", (passing, text) => {
  expect(isPassing(text)).toBe(passing);
});
