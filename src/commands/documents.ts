import { writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { indicatorCatalogue } from "../indicators/catalogue";
import { cohorts } from "../indicators/cohorts";
import { catalogueEntries } from "../indicators/entries";
import { facts } from "../indicators/facts";
import { issueCatalogue } from "../ingest/issueCatalogue";
import { sources } from "../sources";
import { sourceDictionary } from "../sources/dictionary";

/** A generated document: committed, and a test fails when it is stale. */
export interface GeneratedDocument {
  /** Path from the top of the repository. */
  readonly path: string;
  readonly text: () => string;
}

export const documents: readonly GeneratedDocument[] = [
  { path: "src/sources/DICTIONARY.md", text: () => `${sourceDictionary(sources)}\n` },
  { path: "src/ingest/ISSUES.md", text: () => `${issueCatalogue(sources)}\n` },
  {
    path: "src/indicators/CATALOGUE.md",
    text: () => `${indicatorCatalogue({ entries: catalogueEntries(), cohorts, facts })}\n`,
  },
];

const TOP = resolve(__dirname, "../..");

/** Writes the generated documents; returns their paths. */
export async function writeDocuments(): Promise<string[]> {
  for (const { path, text } of documents) await writeFile(join(TOP, path), text());
  return documents.map(({ path }) => path);
}
