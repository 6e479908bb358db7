import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HubError } from "../../lib/hubError";
import { isSsda903Xml } from "./isSsda903Xml";
import { tablesOfXml } from "./tablesOfXml";

/** A file to take in; of an XML return that cannot be taken apart, itself, with the reason it must be refused for. */
export interface Part {
  readonly path: string;
  readonly fault?: HubError;
}

/**
 * Calls `use` with the files, each SSDA903 return as XML among them replaced by its tables. Those of one return lie in
 * a folder of their own, so that its episodes tell the year of all. Nobody else can read them, and they are removed
 * when `use` has ended, however it ended.
 */
export async function withXmlTakenApart<T>(
  paths: readonly string[],
  use: (files: Part[]) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "cohort-hub-xml-"));
  try {
    const files: Part[] = [];
    for (const [index, path] of paths.entries())
      files.push(...(await parts(path, join(folder, String(index)))));
    return await use(files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function parts(path: string, folder: string): Promise<Part[]> {
  if (!(await isSsda903Xml(path))) return [{ path }];
  await mkdir(folder, { mode: 0o700 });
  try {
    return (await tablesOfXml(path, folder)).map((table) => ({ path: table }));
  } catch (error) {
    if (error instanceof HubError) return [{ path, fault: error }];
    throw error;
  }
}
