import type { Knex } from "knex";
import type { IsoDate } from "../../lib/dates";

/** A target as its plan states it. */
export interface Target {
  readonly reference: string;
  readonly indicator: string;
  /** all, or dimension=value pairs joined by semicolons. */
  readonly breakdown: string;
  readonly kind: string;
  readonly asPrinted: string | null;
  /** Unit of its values; null: that of the indicator. */
  readonly unit: string | null;
  readonly bound: string | null;
  readonly value: number | null;
  readonly least: number | null;
  readonly most: number | null;
  readonly relation: string | null;
  readonly baselineOn: IsoDate | null;
  readonly baselineValue: number | null;
  readonly comparedWith: string | null;
  readonly direction: string | null;
  readonly targetOn: IsoDate | null;
  readonly setOn: IsoDate | null;
  readonly document: string | null;
  readonly ownerRole: string | null;
  readonly amberWithin: number | null;
}

const numeric = (name: string, as: string) => `CAST(t.${name} AS double precision) AS "${as}"`;

/** What a target is read as, of `targets t`. */
export const TARGET_COLUMNS = `t.reference, t.indicator, coalesce(t.breakdown, 'all') AS breakdown, t.kind, t.as_printed AS "asPrinted", t.unit, t.bound,
       ${numeric("target_value", "value")}, ${numeric("least", "least")}, ${numeric("most", "most")}, t.relation,
       t.baseline_on AS "baselineOn", ${numeric("baseline_value", "baselineValue")}, t.compared_with AS "comparedWith",
       t.direction, t.target_on AS "targetOn", t.set_on AS "setOn", t.document, t.owner_role AS "ownerRole",
       ${numeric("amber_within", "amberWithin")}`;

/** The targets of some indicators, as they were known, by date. */
export async function targetsOf(
  knex: Knex,
  authority: string,
  indicators: readonly string[],
  knownAt: string | null,
): Promise<Target[]> {
  const { rows } = await knex.raw<{ rows: Target[] }>(
    `SELECT ${TARGET_COLUMNS}
     FROM targets t
     WHERE t.authority = :authority AND t.indicator = ANY (CAST(:indicators AS text[])) AND t.known_from <= CAST(:known_at AS timestamptz)
       AND (t.known_to IS NULL OR t.known_to > CAST(:known_at AS timestamptz))
     ORDER BY t.indicator, t.target_on NULLS LAST, t.reference`,
    { authority, indicators: [...indicators], known_at: knownAt ?? "infinity" } as never,
  );
  return rows;
}
