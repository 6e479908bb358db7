import { former } from "../identity/subject";
import type { Subject, SubjectMaker } from "../identity/subject";
import type { SourceColumn } from "../sources/source";

const FILED_UNDER = ["upn", "nhs", "local", "uln", "pupil"] as const;
const NEVER_FILED_UNDER = FILED_UNDER.length;

/**
 * The row's subjects: the id of the system the file is of first, else a national identifier. A former identifier comes
 * last and is marked, as nothing is filed under it.
 */
export function identifiersOf(
  cells: readonly { readonly name: string; readonly column: SourceColumn }[],
  row: Readonly<Record<string, string | null>>,
  subjects: SubjectMaker,
): Subject[] {
  const found: { rank: number; subject: Subject }[] = [];
  for (const { column, name } of cells) {
    const value = row[name];
    if (column.type.is !== "identifier" || value == null) continue;
    const { kind, isFormer } = column.type;
    const isOwn = column.required && (kind === "local" || kind === "pupil");
    const rank = isFormer ? NEVER_FILED_UNDER : isOwn ? -1 : FILED_UNDER.indexOf(kind);
    found.push({ rank, subject: isFormer ? former(subjects(kind, value)) : subjects(kind, value) });
  }
  found.sort((a, b) => a.rank - b.rank);
  return found[0]?.rank === NEVER_FILED_UNDER ? [] : found.map(({ subject }) => subject);
}
