import type { Knex } from "knex";
import { UNKNOWN } from "./fact";
import type { Fact, FactValue } from "./fact";

/** The values a breakdown is shown by: the fact's own list, or for districts those of the authority. */
export async function valuesOf(
  knex: Knex,
  { authority, knownAt }: { authority: string; knownAt: string | null },
  fact: Fact,
): Promise<readonly FactValue[]> {
  return fact.values ?? districts(knex, authority, knownAt);
}

/** The districts of an authority as they were known, by code, then elsewhere and not known. */
export async function districts(knex: Knex, authority: string, knownAt: string | null): Promise<FactValue[]> {
  const { rows } = await knex.raw<{ rows: FactValue[] }>(
    `SELECT district AS code, max(district_name) AS label FROM areas
     WHERE authority = :authority AND known_from <= CAST(:known_at AS timestamptz) AND (known_to IS NULL OR known_to > CAST(:known_at AS timestamptz))
     GROUP BY district ORDER BY district`,
    { authority, known_at: knownAt ?? "infinity" },
  );
  return [...rows, ELSEWHERE, UNKNOWN];
}

/** A home outside the authority's own districts. */
export const ELSEWHERE: FactValue = { code: "ELSEWHERE", label: "Outside the authority" };
