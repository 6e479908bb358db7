import type { Knex } from "knex";
import type { Profile, RawTable, ReleasedTable } from "../disclosure/cell";
import { release } from "../disclosure/release";
import { COUNT } from "../disclosure/scales";

/** What can be missing where the systems' lists should meet, in words before its count. */
export const GAPS = {
  HEADER_WITHOUT_EPISODE: "Children in the header without a care episode",
  EPISODE_WITHOUT_HEADER: "Children with a care episode, without a header row that was taken",
  PUPIL_UNMATCHED: "Pupils of the virtual school who meet no child of social care",
  PATIENT_UNMATCHED: "Children of the health returns who meet no child of social care",
} as const;

/**
 * How many are missing where the lists should meet, by current records: a table with one cell for each gap. A gap that
 * cannot be, because one side has sent nothing yet, counts all of the other.
 */
export async function gaps(knex: Knex, authority: string, profile: Profile): Promise<ReleasedTable> {
  const { rows } = await knex.raw<{ rows: { gap: string; children: number }[] }>(MISSING, { authority });
  const cells = Object.keys(GAPS).map((gap) => ({
    group: { gap },
    numerator: rows.find((row) => row.gap === gap)?.children ?? 0,
    denominator: null,
  }));
  // The gaps overlap and add up to nothing, so each is released as a table of its own.
  const table = (cell: (typeof cells)[number]): RawTable => ({
    breakdowns: [],
    cells: [cell],
    scale: COUNT,
  });
  const released = cells.map((cell) => release(table(cell), profile));
  return { ...released[0]!, cells: released.flatMap((one) => one.cells) };
}

const MISSING = `
WITH header AS (SELECT subject FROM children WHERE authority = :authority AND known_to IS NULL),
  episode AS (SELECT DISTINCT subject FROM care_episodes WHERE authority = :authority AND known_to IS NULL),
  unmatched AS (
    SELECT subject FROM identity_links
    WHERE authority = :authority AND known_to IS NULL AND rule LIKE 'unmatched%')
SELECT 'HEADER_WITHOUT_EPISODE' AS gap, (SELECT count(*)::int FROM (TABLE header EXCEPT TABLE episode) e) AS children
UNION ALL SELECT 'EPISODE_WITHOUT_HEADER', (SELECT count(*)::int FROM (TABLE episode EXCEPT TABLE header) e)
UNION ALL SELECT 'PUPIL_UNMATCHED', (SELECT count(*)::int FROM unmatched WHERE subject LIKE 'U:%')
UNION ALL SELECT 'PATIENT_UNMATCHED', (SELECT count(*)::int FROM unmatched WHERE subject LIKE 'N:%')`;
