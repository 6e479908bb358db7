import type { Knex } from "knex";
import { FIELDS } from "./fields";
import type { Evidence, Pair } from "./pair";

export interface Page {
  /** How many at most. */
  readonly first: number;
  /** The id of the last pair of the page before. */
  readonly after?: string | undefined;
}

type Row = Omit<Pair, "evidence"> & { readonly evidence: readonly Omit<Evidence, "words">[] };

/** As text, so that what is no id at all is found nowhere. */
const ID = "CAST(CAST(md5(p.authority || '|' || p.subject || '|' || p.other) AS uuid) AS text)";

/**
 * Whether the identifier of the pair was linked since the last search, or its child was linked to another of the same
 * kind. The pair was weighed without that, so that nobody is asked until it is weighed again.
 */
const LINKED_MEANWHILE = `(p.subject NOT LIKE 'L:%' AND (
      EXISTS (SELECT FROM identity_links l
        WHERE l.authority = p.authority AND l.subject = p.subject AND ${linkedSince("l")})
      OR EXISTS (SELECT FROM identity_links o JOIN identity_links l ON l.authority = o.authority AND l.child = o.child
        WHERE o.authority = p.authority AND o.subject = p.other AND o.known_to IS NULL
          AND left(l.subject, 1) = left(p.subject, 1) AND ${linkedSince("l")})))`;

function linkedSince(link: string): string {
  return `${link}.known_to IS NULL AND ${link}.rule NOT LIKE 'unmatched%' AND ${link}.rule NOT LIKE 'agreed%'
          AND ${link}.known_from > (SELECT searched_at FROM identity_searches WHERE authority = :authority)`;
}

/** Pairs that stand; a pair decided since the last search does not, nor one that rests on what is not so any more. */
const STANDING = `SELECT * FROM (
  SELECT ${ID} AS id, p.subject, p.other, p.rule, p.score, p.evidence, CAST(p.known_from AS text) AS since
  FROM identity_pairs p
  WHERE p.authority = :authority AND p.known_to IS NULL AND NOT EXISTS (
    SELECT FROM identity_decisions d
    WHERE d.authority = p.authority AND d.undone_at IS NULL AND d.subject IN (p.subject, p.other)
      AND d.other IN (p.subject, p.other) AND (d.decision <> 'different' OR d.score IS NULL OR p.score <= d.score))
    AND NOT ${LINKED_MEANWHILE}
) p`;

/** The last pair of the page before, which may have been decided since. */
const LAST = `SELECT ${ID} AS id, p.score FROM identity_pairs p
WHERE p.authority = :authority AND ${ID} = :after ORDER BY p.known_from DESC LIMIT 1`;

/** The pairs of an authority that wait for a person, the likeliest first. */
export async function pairsWaiting(knex: Knex, authority: string, { first, after }: Page): Promise<Pair[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `WITH standing AS (${STANDING}), last AS (${LAST})
     SELECT s.* FROM standing s LEFT JOIN last l ON true
     WHERE s.rule NOT LIKE 'agreed%' AND (l.id IS NULL OR (-s.score, s.id) > (-l.score, l.id))
     ORDER BY s.score DESC, s.id LIMIT :first`,
    { authority, first, after: after ?? "" },
  );
  return rows.map(inWords);
}

/** One pair that stands, waiting or agreed; null: there is none, or no more. */
export async function pairOf(knex: Knex, authority: string, id: string): Promise<Pair | null> {
  const { rows } = await knex.raw<{ rows: Row[] }>(`${STANDING} WHERE p.id = :id`, {
    authority,
    id,
  });
  return rows[0] ? inWords(rows[0]) : null;
}

function inWords(row: Row): Pair {
  const evidence = row.evidence.map(({ field, level, weight }) => ({
    ...{ field, level, weight },
    words: wordsOf(field, level),
  }));
  return { ...row, evidence };
}

/** A level that the table of weights has no more is told by its code. */
function wordsOf(field: string, level: string): string {
  const levels = FIELDS.find((one) => one.field === field)?.levels;
  return levels?.find((one) => one.level === level)?.words ?? level;
}
