import type { Subject, SubjectMaker } from "../identity/subject";
import type { SourceColumn } from "../sources/source";

const FILED_UNDER = ["upn", "nhs", "local"] as const;

/** The row's subjects: in a social care file the local id first, in the others the national identifier first. */
export function identifiersOf(
  cells: readonly { readonly name: string; readonly column: SourceColumn }[],
  row: Readonly<Record<string, string | null>>,
  subjects: SubjectMaker,
): Subject[] {
  const found: { rank: number; subject: Subject }[] = [];
  for (const { column, name } of cells) {
    const value = row[name];
    if (column.type.is !== "identifier" || value == null) continue;
    const rank = column.required && column.type.kind === "local" ? -1 : FILED_UNDER.indexOf(column.type.kind);
    found.push({ rank, subject: subjects(column.type.kind, value) });
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ subject }) => subject);
}
