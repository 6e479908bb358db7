import type { Profile, ReleasedCell } from "../disclosure/cell";
import { STANDINGS } from "../duties/standing";
import type { Standing } from "../duties/standing";
import type { Asked } from "./answers";
import type { KindOfPlan } from "./childPlans/kindOfPlan";
import type { IsoDate } from "../lib/dates";
import { countOf } from "./cohortFigures";
import type { ChosenCohort } from "./cohortFigures";
import { standingFact } from "./facts/childPlans";
import type { Measure } from "./measure";

/** How the children of a cohort stand with a kind of plan. */
export interface CohortPlans {
  readonly kind: KindOfPlan;
  /** All of them, by the kind's standing fact. */
  readonly measure: Measure;
  readonly total: ReleasedCell;
  readonly standings: readonly { readonly standing: Standing; readonly cell: ReleasedCell }[];
  /** Of how many one is required; null: nobody must have one, or a number of those it is made of may not be said. */
  readonly required: number | null;
  /** What to know of the figures; null: nothing. */
  readonly caution: string | null;
}

/** How those stand of whom one is required: together they are all of them. */
const OF_REQUIRED: readonly Standing[] = ["CURRENT", "LATE", "DUE", "MISSING"];
const HAVE_ONE: readonly Standing[] = ["CURRENT", "LATE", "HELD"];

/**
 * Which plans of some kinds are current, late or missing in a cohort. Asked at once, they are one statement. Each is the
 * table that a count by the fact of the kind is, so that the two hide the same cells; nothing is released beside it.
 */
export function plansOfCohort(
  from: Asked,
  cohort: ChosenCohort,
  kinds: readonly KindOfPlan[],
  profile: Profile,
  today: IsoDate,
): Promise<CohortPlans[]> {
  return Promise.all(
    kinds.map(async (kind) =>
      toldOf(kind, await countOf(from, cohort, [standingFact(kind)], profile), today),
    ),
  );
}

const NEWEST_REVIEW =
  "Of a plan only the newest review is told: one that was looked at anew since the date may stand as late on it.";

function toldOf(kind: KindOfPlan, measure: Measure, today: IsoDate): CohortPlans {
  const { code } = standingFact(kind);
  const cellOf = (value: string | null) =>
    measure.table.cells.find(({ group }) => (group[code] ?? null) === value)!;
  const standings = (Object.keys(STANDINGS) as Standing[]).map((standing) => ({
    standing,
    cell: cellOf(standing),
  }));
  const sumOf = (some: readonly Standing[]) => sum(some.map((standing) => cellOf(standing).numerator));
  const isNobodys = sumOf(HAVE_ONE) === 0 && (cellOf("MISSING").numerator ?? 0) > 0;
  const notSent = `Nobody has one on the date: it may be that no file tells of any ${kind.duty.title.toLowerCase()}.`;
  const isPast = kind.isNewestReview && measure.asAt < today && cellOf("LATE").numerator !== 0;
  const cautions = [measure.caution, ...(isNobodys ? [notSent] : []), ...(isPast ? [NEWEST_REVIEW] : [])];
  return {
    ...{ kind, measure, standings, total: cellOf(null) },
    required: kind.required ? sumOf(OF_REQUIRED) : null,
    caution: cautions.filter((one) => one !== null).join(" ") || null,
  };
}

/** A sum of what may be said; null: one of them may not. */
const sum = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce((all, one) => (all === null || one === null ? null : all + one), 0);
