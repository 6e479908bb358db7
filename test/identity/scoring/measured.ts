import type { Knex } from "knex";
import { fileOf, subjects } from "../../ingest/world";
import type { World } from "../../ingest/world";
import type { County, FileOf } from "./county";
import type { ErrorKind } from "./errors";
import type { Person } from "./people";

/** Takes the files of a county in by the front door. */
export async function take(
  hub: World,
  authority: string,
  { files }: County,
  order: readonly FileOf[] = Object.keys(files) as FileOf[],
): Promise<void> {
  for (const source of order) {
    const { status, reason } = await hub.send(fileOf(source, files[source]), { authority, year: 2020 });
    if (status !== "merged") throw new Error(`${source}: ${status} ${reason}`);
  }
}

/** Two identifiers that are linked or paired, and whether truly one child's. */
export interface Judged {
  readonly subject: string;
  readonly other: string;
  readonly rule: string;
  readonly score: number | null;
  readonly isTrue: boolean;
  /** Whether both are twins, of each other or of somebody else. */
  readonly isOfTwins: boolean;
  readonly errors: ReadonlySet<ErrorKind>;
}

/** Who each subject truly is. */
export function truth({ people, errors }: County) {
  const persons = new Map<string, Person>();
  const wrong = new Map<string, ReadonlySet<ErrorKind>>();
  for (const kind of ["local", "upn", "nhs"] as const)
    for (const [value, person] of people[kind]) {
      persons.set(subjects(kind, value), person);
      wrong.set(subjects(kind, value), errors.get(value) ?? new Set());
    }
  return { persons, errors: wrong };
}

/** The links of national identifiers to local ids that stand. */
export async function linked(knex: Knex, authority: string, county: County): Promise<Judged[]> {
  const { rows } = await knex.raw<{ rows: { subject: string; other: string; rule: string }[] }>(
    `SELECT l.subject, o.subject AS other, l.rule FROM identity_links l
     JOIN identity_links o ON o.authority = l.authority AND o.child = l.child AND o.known_to IS NULL AND o.subject LIKE 'L:%'
     WHERE l.authority = :authority AND l.known_to IS NULL AND l.subject NOT LIKE 'L:%'`,
    { authority },
  );
  return judged(
    county,
    rows.map((row) => ({ ...row, score: null })),
  );
}

/** The pairs that stand. */
export async function paired(knex: Knex, authority: string, county: County): Promise<Judged[]> {
  const rows = await knex("identity_pairs")
    .where({ authority, known_to: null })
    .select<{ subject: string; other: string; rule: string; score: number }[]>(
      "subject",
      "other",
      "rule",
      "score",
    );
  return judged(county, rows);
}

function judged(
  county: County,
  rows: readonly { subject: string; other: string; rule: string; score: number | null }[],
): Judged[] {
  const { persons, errors } = truth(county);
  return rows.map((row) => {
    const [a, b] = [persons.get(row.subject)!, persons.get(row.other)!];
    const found = errors.get(row.subject)!;
    return { ...row, isTrue: a === b, isOfTwins: a.hasTwin && b.hasTwin, errors: found };
  });
}

/** The share of what was found that is true; 1 where nothing was found. */
export function precision(found: readonly Judged[]): number {
  return found.length === 0 ? 1 : found.filter(({ isTrue }) => isTrue).length / found.length;
}
