import type { Profile } from "../disclosure/cell";
import type { Standing } from "../duties/standing";
import type { Asked } from "./answers";
import { countOf } from "./cohortFigures";
import type { ChosenCohort } from "./cohortFigures";
import { standingFact } from "./facts/childPlans";
import type { Measure } from "./measure";
import type { KindOfPlan } from "./childPlans/kindOfPlan";

/** How those stand of whom one is required, and how those who have one, or have one begun, though nobody must. */
const OF_REQUIRED: readonly Standing[] = ["CURRENT", "LATE", "DUE", "MISSING"];
const OF_OTHERS: readonly Standing[] = ["HELD", "LATE", "DUE"];

/** The children of a cohort with whom a kind of plan has to do, and how they stand with it. */
export interface CohortPlans {
  readonly kind: KindOfPlan;
  /** By the kind's standing fact: the total is those of whom one is required or, where nobody must have one, who have one. */
  readonly measure: Measure;
  /** The standings that are shown, in order. */
  readonly standings: readonly Standing[];
}

/** Which plans of some kinds are current, late or missing in a cohort. Asked at once, they are one statement. */
export function plansOfCohort(
  from: Asked,
  cohort: ChosenCohort,
  kinds: readonly KindOfPlan[],
  profile: Profile,
): Promise<CohortPlans[]> {
  return Promise.all(
    kinds.map(async (kind) => {
      const fact = standingFact(kind);
      const standings = kind.required ? OF_REQUIRED : OF_OTHERS;
      const filter = { all: [cohort.filter, { fact, oneOf: standings }] };
      const measure = await countOf(from, { ...cohort, filter }, [fact], profile);
      return { kind, measure, standings };
    }),
  );
}
