import type { Knex } from "knex";
import { recordTables } from "../../records";
import type { IdentifierKind } from "../../sources/source";
import { kindOf } from "../kindOf";

/** One of the two identifiers of a match, as it may be shown: a national one by its kind alone. */
export interface Side {
  readonly kind: IdentifierKind;
  /** The authority's own id; null for any other identifier. */
  readonly localId: string | null;
  /** The child it is linked to now; of an identifier that is linked to nobody a child of its own. */
  readonly child: string;
  /** Codes of the sources that tell it, sorted. */
  readonly sources: readonly string[];
  /** The moment from which the hub has known it. */
  readonly since: string;
  /** How many current records are filed under it. */
  readonly records: number;
}

/** The identifiers that are linked, by subject; one that no file tells any more is not among them. */
export async function sidesOf(
  knex: Knex,
  authority: string,
  subjects: readonly string[],
): Promise<Map<string, Side>> {
  const { rows } = await knex.raw<{ rows: Row[] }>(SIDES, { authority, subjects: [...subjects] } as never);
  return new Map(rows.map(({ subject, ...row }) => [subject, { ...row, ...nameOf(subject) }]));
}

type Row = Omit<Side, "kind" | "localId"> & { readonly subject: string };

function nameOf(subject: string): Pick<Side, "kind" | "localId"> {
  const kind = kindOf(subject);
  return { kind, localId: kind === "local" ? subject.slice(2) : null };
}

const asked = (column: string) =>
  `authority = :authority AND known_to IS NULL AND ${column} = ANY (CAST(:subjects AS text[]))`;

const FILED = recordTables
  .filter(({ about }) => about === "child")
  .map(({ name }) => `SELECT subject, submission_id FROM ${name} WHERE ${asked("subject")}`)
  .join("\n    UNION ALL ");

const SIDES = `
WITH filed AS (
  SELECT subject, submission_id, count(*) AS records FROM (
    ${FILED}
  ) r
  GROUP BY subject, submission_id
),
told AS (
  SELECT f.subject, s.source, f.records
  FROM filed f JOIN submissions s ON s.authority = :authority AND s.id = f.submission_id
  UNION ALL SELECT subject, source, 0 FROM identity_claims WHERE ${asked("subject")}
  UNION ALL SELECT other, source, 0 FROM identity_claims WHERE ${asked("other")}
)
SELECT subject, child,
  (SELECT min(e.known_from) FROM identity_links e WHERE e.authority = :authority AND e.subject = l.subject) AS since,
  coalesce((SELECT array_agg(DISTINCT t.source ORDER BY t.source) FROM told t WHERE t.subject = l.subject), '{}') AS sources,
  coalesce((SELECT sum(t.records) FROM told t WHERE t.subject = l.subject), 0)::int AS records
FROM identity_links l
WHERE ${asked("subject")}`;
