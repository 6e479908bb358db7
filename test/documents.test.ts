import { readFileSync } from "node:fs";
import { join } from "node:path";
import { documents } from "../src/commands/documents";

const TOP = join(__dirname, "..");

describe("generated documents", () => {
  it.each(documents.map(({ path, text }) => [path, text] as const))("%s is current", (path, text) => {
    expect(readFileSync(join(TOP, path), "utf8")).toBe(text());
  });
});
