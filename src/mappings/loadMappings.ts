import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { HubError } from "../lib/hubError";
import { headingsOf, plainHeading } from "../sources/headings";
import { readingKey } from "../sources/reading";
import type { Source } from "../sources/source";
import { mappedSource } from "./mappedSource";
import { readMapping } from "./readMapping";

/** Where mappings are: files a person names, and a folder whose YAML files all count; it need not exist. */
export interface MappingPlaces {
  readonly files: readonly string[];
  readonly folder: string;
}

/**
 * The kinds of file looked for: those of the mappings, named files first, then the built-in `sources`. Throws HubError
 * MAPPING_INVALID with all problems of all files, MAPPING_NOT_FOUND, or MAPPINGS_ALIKE where two are of one header.
 */
export async function withMappings(
  { files, folder }: MappingPlaces,
  sources: readonly Source[],
): Promise<readonly Source[]> {
  const paths = [...new Set([...files, ...(await yamlFiles(folder))].map((file) => path.resolve(file)))];
  const read = await Promise.all(paths.map((file) => loadOne(file, sources)));
  const wrong = read.flatMap((one) => (one instanceof HubError ? [one.message] : []));
  if (wrong.length > 0) throw new HubError("MAPPING_INVALID", wrong.join("\n"));
  const mapped = read.filter((one): one is Source => !(one instanceof HubError));
  refuseAlike(mapped);
  return [...mapped, ...sources];
}

async function yamlFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /\.ya?ml$/i.test(name))
    .sort()
    .map((name) => path.join(folder, name));
}

async function loadOne(file: string, sources: readonly Source[]): Promise<Source | HubError> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new HubError(
      "MAPPING_NOT_FOUND",
      `${file}: there is no such mapping, or it may not be read. Check the path.`,
    );
  });
  try {
    const mapping = readMapping(text, path.basename(file), sources);
    return mappedSource(
      sources.find(({ code }) => code === mapping.feeds)!,
      mapping,
    );
  } catch (error) {
    if (error instanceof HubError) return error;
    throw error;
  }
}

/** Two mappings of one header would make it chance which of them a file is read by. */
function refuseAlike(mapped: readonly Source[]): void {
  const names = new Map<string, string>();
  for (const source of mapped) {
    const key = [readingKey(source.reading ?? {}), ...headings(source)].join("\n");
    const other = names.get(key);
    if (other !== undefined)
      throw new HubError(
        "MAPPINGS_ALIKE",
        `The mappings "${other}" and "${source.mapping}" are for files with the same headings. Keep one of them.`,
      );
    names.set(key, source.mapping!);
  }
}

function headings({ columns, notKept = [] }: Source): string[] {
  const own = Object.entries(columns).flatMap(([name, column]) => headingsOf(name, column));
  return [...own, ...notKept].map(plainHeading).sort();
}
