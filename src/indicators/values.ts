import { answersOf } from "./answers";
import type { Asked } from "./answers";
import { UNKNOWN } from "./fact";
import type { Fact, FactValue, ValuesFrom } from "./fact";

/** Values that records hold, and what is told together as elsewhere. */
interface Held {
  readonly sql: string;
  readonly elsewhere: string;
}

const KNOWN =
  "known_from <= CAST(:known_at AS timestamptz) AND (known_to IS NULL OR known_to > CAST(:known_at AS timestamptz))";

const HELD: Readonly<Record<ValuesFrom, Held>> = {
  districts: {
    sql: `SELECT district AS code, max(district_name) AS label FROM areas
     WHERE authority = :authority AND ${KNOWN} GROUP BY district ORDER BY district`,
    elsewhere: "Outside the authority",
  },
  authorities: {
    sql: `SELECT authority AS code, max(authority_name) AS label FROM areas
     WHERE ${KNOWN} GROUP BY authority ORDER BY authority`,
    elsewhere: "Outside the areas known",
  },
  teams: {
    sql: `SELECT team AS code, max(name) AS label FROM teams
     WHERE authority = :authority AND ${KNOWN} GROUP BY team ORDER BY team`,
    elsewhere: "A team not in the list of teams",
  },
  "team areas": {
    sql: `SELECT DISTINCT area AS code, area AS label FROM teams
     WHERE authority = :authority AND area IS NOT NULL AND ${KNOWN} ORDER BY area`,
    elsewhere: "A team not in the list of teams",
  },
  schools: {
    sql: `SELECT e.school_urn AS code, coalesce(max(s.name), e.school_urn) AS label
     FROM (SELECT DISTINCT school_urn FROM school_enrolments WHERE authority = :authority AND ${KNOWN}) e
     LEFT JOIN schools s ON s.school_urn = e.school_urn AND s.known_to IS NULL
     GROUP BY e.school_urn ORDER BY e.school_urn`,
    elsewhere: "A school not on the roll",
  },
};

/** The values a breakdown is shown by: the fact's own list, or those its records hold, then elsewhere and not known. */
export async function valuesOf(
  from: Asked,
  { authority, knownAt }: { authority: string; knownAt: string | null },
  fact: Fact,
): Promise<readonly FactValue[]> {
  if (fact.values) return fact.values;
  const { sql, elsewhere } = HELD[fact.valuesFrom ?? "districts"];
  // The list of all authorities does not name the authority asked.
  const named = { ...(sql.includes(":authority") && { authority }), known_at: knownAt ?? "infinity" };
  const { knex, once } = answersOf(from);
  const rows = await once(`values ${sql} ${knownAt}`, async () => {
    const read = await knex.raw<{ rows: FactValue[] }>(sql, named);
    return read.rows;
  });
  return [...rows, { code: ELSEWHERE, label: elsewhere }, UNKNOWN];
}

/** The code of a value outside the list: another authority's district, a team nobody listed. */
export const ELSEWHERE = "ELSEWHERE";
