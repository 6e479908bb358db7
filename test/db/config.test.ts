import path from "node:path";
import { readConfig } from "../../src/config";

const ROOT = path.resolve(__dirname, "../..");

test("an empty environment gives the embedded database in the project's own folder", () => {
  expect(readConfig({})).toEqual({ folder: path.join(ROOT, ".hub"), host: "127.0.0.1", port: 4000 });
});

test("reads every variable, and takes a relative folder from the project root", () => {
  const env = {
    DATABASE_URL: "postgresql://h/d",
    HUB_FOLDER: "elsewhere",
    HUB_MAPPINGS: "/county/mappings",
    PORT: "80",
    HUB_AUTHORITY: "E06000001",
  };
  expect(readConfig(env)).toEqual({
    databaseUrl: "postgresql://h/d",
    folder: path.join(ROOT, "elsewhere"),
    mappings: "/county/mappings",
    host: "127.0.0.1",
    port: 80,
    authority: "E06000001",
  });
});

test("counts an empty variable as absent", () => {
  expect(readConfig({ DATABASE_URL: "", PORT: " " })).toEqual(readConfig({}));
});

test.each(["http", "-1", "65536", "4000.5", "123456"])("rejects the port %s", (PORT) => {
  expect(() => readConfig({ PORT })).toThrow(
    `PORT: "${PORT}" is not a port. Give a whole number from 0 to 65535.`,
  );
});

test.each(["0", "65535"])("accepts the port %s", (PORT) => {
  expect(readConfig({ PORT }).port).toBe(Number(PORT));
});
