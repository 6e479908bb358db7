import type { Subject, SubjectMaker } from "../identity/subject";
import type { SourceColumn } from "../sources/source";

const FILED_UNDER = ["upn", "nhs", "local", "pupil"] as const;

/** The row's subjects: the id of the system the file is of first, else a national identifier. */
export function identifiersOf(
  cells: readonly { readonly name: string; readonly column: SourceColumn }[],
  row: Readonly<Record<string, string | null>>,
  subjects: SubjectMaker,
): Subject[] {
  const found: { rank: number; subject: Subject }[] = [];
  for (const { column, name } of cells) {
    const value = row[name];
    if (column.type.is !== "identifier" || value == null) continue;
    const { kind } = column.type;
    const isOwn = column.required && (kind === "local" || kind === "pupil");
    const rank = isOwn ? -1 : FILED_UNDER.indexOf(kind);
    found.push({ rank, subject: subjects(kind, value) });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ subject }) => subject);
}
