import { definedSql, factsOf } from "../condition";
import type { Filter } from "../condition";
import { cte } from "../cte";
import type { Cte } from "../cte";
import type { Fact } from "../fact";
import { factPart } from "../factPart";
import { members } from "../members";
import { distinct } from "../needs";
import type { Need } from "../needs";
import type { Population } from "../population";

/**
 * A group of children that documents speak of, by name: those of a population who meet a filter on a date. Of a
 * population of what happens, those it happened to in the 12 months to the date.
 */
export interface NamedCohort {
  readonly code: string;
  readonly title: string;
  /** Who is in it, in a sentence. */
  readonly plain: string;
  readonly reference: string;
  readonly population: Population;
  readonly filter: Filter;
}

/** What a cohort cannot be told without. */
export const needsOfCohort = ({ population, filter }: NamedCohort): Need[] =>
  distinct([...population.needs, ...factsOf(filter).flatMap(({ needs }) => needs)]);

/** Being in a cohort, as a fact of anybody on any day: so that a cohort can be used wherever a filter can. */
export function cohortFact(cohort: NamedCohort, populations: readonly Population[]): Fact {
  const { code, title, plain } = cohort;
  const part = factPart(`in_${code}`, (base) => {
    const found = membersOn(cohort, daysOf(base, cohort.population));
    return { reads: [base, found], sql: `SELECT DISTINCT as_at, child\nFROM ${found.name}` };
  });
  return {
    ...{ code: `cohort_${code}`, title: `In the cohort: ${title}`, plain, kind: "yesNo" },
    sql: `(in_${code}.child IS NOT NULL)`,
    from: part,
    populations,
    needs: needsOfCohort(cohort),
  };
}

/** The members of a cohort over the periods of a part. */
function membersOn({ code, population, filter }: NamedCohort, days: Cte): Cte {
  return members(population, {
    facts: factsOf(filter),
    columns: [],
    among: definedSql(filter),
    rows: population.over(days),
    name: `cohort_${code}_${days.name}`,
  });
}

const made = { stock: new WeakMap<Cte, Cte>(), flow: new WeakMap<Cte, Cte>() };

/** The days of a part as periods: of those of a date a day each, otherwise the 12 months that end with it. */
function daysOf(base: Cte, { isStock }: Population): Cte {
  const remembered = made[isStock ? "stock" : "flow"];
  const from = isStock ? "as_at" : "(as_at + 1 - interval '12 months')::date";
  const found =
    remembered.get(base) ??
    cte(
      `${isStock ? "on" : "year_to"}_${base.name}`,
      [base],
      `SELECT DISTINCT ${from} AS from_on, as_at AS period_end\nFROM ${base.name}`,
    );
  remembered.set(base, found);
  return found;
}
