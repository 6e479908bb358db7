import type { Knex } from "knex";
import type { IsoDate } from "../../lib/dates";
import { readPrinted } from "./printedNumber";

/** A figure that arrived as a figure. */
export interface Reported {
  readonly indicator: string;
  readonly breakdown: string;
  readonly document: string;
  readonly periodEnd: IsoDate | null;
  readonly periodPrinted: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** As printed; null: the row holds only a target or a comparator. */
  readonly printed: string | null;
  /** The number it reads as; null where it reads as none. Nothing is repaired. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly comparator: string | null;
  readonly comparatorPrinted: string | null;
  readonly comparatorValue: number | null;
  /** final, provisional, revised, estimated, suppressed or not collected; null: not said. */
  readonly status: string | null;
  readonly note: string | null;
}

type Row = Omit<Reported, "value" | "comparatorValue">;

/** The reported figures of some indicators, as they were known, by period. */
export async function reportedOf(
  knex: Knex,
  authority: string,
  indicators: readonly string[],
  knownAt: string | null,
): Promise<Reported[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `SELECT f.indicator, f.breakdown, f.document, f.period_end AS "periodEnd", f.period_printed AS "periodPrinted",
       f.numerator, f.denominator, f.printed_value AS printed, f.unit, f.comparator,
       f.comparator_value AS "comparatorPrinted", f.status, f.note
     FROM reported_figures f
     WHERE f.authority = :authority AND f.indicator = ANY (CAST(:indicators AS text[])) AND f.known_from <= CAST(:known_at AS timestamptz)
       AND (f.known_to IS NULL OR f.known_to > CAST(:known_at AS timestamptz))
     ORDER BY f.indicator, f.period_end NULLS LAST, f.document, f.breakdown, f.printed_at::text`,
    { authority, indicators: [...indicators], known_at: knownAt ?? "infinity" } as never,
  );
  return rows.map((row) => ({
    ...row,
    value: numberIn(row.printed),
    comparatorValue: numberIn(row.comparatorPrinted),
  }));
}

/** The number in a printed text; a percent sign after it is of its unit. */
function numberIn(printed: string | null): number | null {
  return printed === null ? null : (readPrinted(printed.replace(/\s*%$/, ""))?.value ?? null);
}
