import type { Knex } from "knex";
import { HubError } from "../../lib/hubError";
import { MOST_LOCAL } from "./publishedStatistics";

/** Which published figure is asked for. `breakdown` names every filter of the dataset with what it must be. */
export interface StatisticAsked {
  readonly dataset: string;
  /** Nine-character code of an authority or region, or of England. */
  readonly area: string;
  readonly timePeriod: string;
  readonly breakdown: Readonly<Record<string, string>>;
  readonly measure: string;
  /** The moment it is asked for as known at; absent or null: now. */
  readonly knownAt?: string | null;
}

/** A published figure as text, or the symbol that stands in its place; both null where the cell was blank. */
export interface Statistic {
  readonly value: string | null;
  readonly state: string | null;
}

/** One published figure; null where none was published for the area, period and breakdown. */
export async function statisticOf(knex: Knex, asked: StatisticAsked): Promise<Statistic | null> {
  const found = await statisticsOf(knex, { ...asked, areas: [asked.area] });
  return found.get(asked.area) ?? null;
}

/** The same figure of several areas in one statement, by area; an area without one is not in the answer. */
export async function statisticsOf(
  knex: Knex,
  asked: Omit<StatisticAsked, "area"> & { readonly areas: readonly string[] },
): Promise<Map<string, Statistic>> {
  const { rows } = await knex.raw<{ rows: { area: string; figure: string | null }[] }>(FIND, {
    ...{ dataset: asked.dataset, time_period: asked.timePeriod, measure: asked.measure },
    breakdown: JSON.stringify(asked.breakdown),
    areas: [...asked.areas],
    known_at: asked.knownAt ?? "infinity",
  });
  const found = new Map(rows.map(({ area, figure }) => [area, statistic(figure)]));
  if (found.size < rows.length)
    throw new HubError(
      "SEVERAL_STATISTICS",
      "Several kinds of year have a figure of this dataset and period. Ask for a dataset with one.",
    );
  return found;
}

const FIND = `SELECT ${MOST_LOCAL} AS area, figures ->> :measure AS figure
  FROM published_statistics
  WHERE ${MOST_LOCAL} = ANY (CAST(:areas AS text[])) AND dataset = :dataset AND time_period = :time_period
    AND breakdown = CAST(:breakdown AS jsonb)
    AND known_from <= CAST(:known_at AS timestamptz)
    AND (known_to IS NULL OR known_to > CAST(:known_at AS timestamptz))`;

/** A symbol is letters alone (c, z, x, k, low, u); every number and every duration has a digit. */
function statistic(figure: string | null): Statistic {
  const isSymbol = figure !== null && /^[a-z]+$/.test(figure);
  return { value: isSymbol ? null : figure, state: isSymbol ? figure : null };
}
