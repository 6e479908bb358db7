import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { ChildReader } from "./childReader";
import type { Group } from "./childReader";
import { rowsOfChild } from "./tableRows";
import { Tables } from "./tables";
import { XmlParser } from "./xmlElements";
import { xmlText } from "./xmlText";

/**
 * Takes an SSDA903 return as XML apart into CSV tables in `folder`, one file for each table it has rows of, in the order
 * in which they are taken in. Gives their paths: `return.xml Episodes.csv`, whose line numbers are those of the XML; or
 * `return.xml Episodes by row.csv`, where the XML has several rows on a line and the numbers are those of the table.
 *
 * A table it has no row of is not written: whether nothing happened or it was left out cannot be told, and an empty table
 * would withdraw what is known. Memory does not grow with the file. Throws HubError, with the line, for XML that is damaged or no return.
 */
export async function tablesOfXml(path: string, folder: string): Promise<string[]> {
  const stem = join(folder, basename(path));
  const first = new Tables(stem);
  const paths = await write(path, first);
  const learnt = first.learnt();
  if (!learnt) return paths;
  await Promise.all(paths.map((file) => rm(file)));
  return write(path, new Tables(stem, learnt));
}

async function write(path: string, tables: Tables): Promise<string[]> {
  try {
    for await (const groups of childrenOf(path)) for (const row of rowsOfChild(groups)) await tables.add(row);
    return await tables.end();
  } finally {
    await tables.close();
  }
}

async function* childrenOf(path: string): AsyncGenerator<readonly Group[]> {
  const read: (readonly Group[])[] = [];
  const parser = new XmlParser(new ChildReader((groups) => read.push(groups)));
  for await (const text of xmlText(path)) {
    parser.write(text);
    yield* read.splice(0);
  }
  parser.end();
}
