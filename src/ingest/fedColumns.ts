import type { Source } from "../sources/source";
import { recordColumns } from "./checkRow";

/** The columns of its table that a file fills, its key among them. `header`: the columns of the file; null: one that is not kept. */
export function fedColumns(source: Source, header: readonly (string | null)[]): string[] {
  const inFile = [...header, ...Object.keys(source.fixed ?? {})];
  const fed = inFile.flatMap((name) => {
    const { to, packedIn } = name === null ? {} : source.columns[name]!;
    return to ?? packedIn ?? [];
  });
  const filled = new Set([
    ...source.feeds.key,
    ...fed,
    ...Object.keys(source.constants ?? {}),
    "collection_year",
  ]);
  return recordColumns(source).filter((name) => filled.has(name));
}
