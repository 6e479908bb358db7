import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { emptyCounty, tell } from "../identity/scoring/county";
import type { FileOf } from "../identity/scoring/county";
import { peopleOf } from "../identity/scoring/people";
import { chanceOf } from "../identity/scoring/random";
import { columnsOf } from "../ingest/world";

const AT_ONCE = 5000;

/** Writes the files of an invented county of some `children` looked-after children, and gives their paths. */
export async function writeCounty(folder: string, children: number): Promise<string[]> {
  const chance = chanceOf(1969);
  const people = peopleOf(chance, children, { lookedAfter: 1 });
  const sources = Object.keys(emptyCounty().files) as FileOf[];
  const files = sources.map((source) => {
    const path = join(folder, `${source}.csv`);
    const file = createWriteStream(path);
    file.write(`${columnsOf(source).join(",")}\n`);
    return { source, path, file, columns: columnsOf(source) };
  });
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const county = emptyCounty();
    for (const person of people.slice(from, from + AT_ONCE)) tell(county, person, chance);
    for (const { source, file, columns } of files) {
      const rows = county.files[source].map((row) => columns.map((name) => row[name] ?? "").join(","));
      if (!file.write(rows.map((row) => `${row}\n`).join(""))) await once(file, "drain");
    }
  }
  for (const { file } of files) {
    file.end();
    await once(file, "finish");
  }
  return files.map(({ path }) => path);
}
