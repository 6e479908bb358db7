import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { csv } from "./table";
import type { Table } from "./table";

/** Writes one file below `folder` and returns its path. */
export async function written(folder: string, table: Table): Promise<string> {
  const path = join(folder, table.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, csv(table));
  return path;
}
