import type { ChildPlanDuty } from "../../duties/childPlan";
import type { Cte } from "../cte";
import type { Need } from "../needs";
import { toldPart } from "./told";
import type { ToldIn } from "./told";

/** A kind of plan as it is counted: what is asked of it, when it was required, and where it is told of. */
export interface KindOfPlan {
  readonly duty: ChildPlanDuty;
  /**
   * Spells in which one was required: child, since (when the duty began), from_on and until: the first day of the spell,
   * and the first on which it was not required any more (null: it still is).
   */
  readonly required: Cte | null;
  /** The plans: see `TOLD`. */
  readonly told: Cte;
  /** Whether of some of its plans only the newest review is told, by which on a past date some may seem late. */
  readonly isNewestReview: boolean;
  /** Sources without which nothing can be said. */
  readonly needs: readonly Need[];
}

interface Written extends Omit<KindOfPlan, "told" | "required" | "isNewestReview"> {
  readonly required?: Cte;
  readonly toldIn: readonly ToldIn[];
}

/** A kind of plan; throws RangeError where the duty and the spells do not agree that one is required. */
export function kindOfPlan({ toldIn, required = null as never, ...written }: Written): KindOfPlan {
  const { duty } = written;
  if ((duty.required === null) !== (required === null))
    throw new RangeError(`${duty.code} is required by its duty or by its spells, and not by both.`);
  const isNewestReview = duty.review !== null && toldIn.some((place) => place.isNewestReview);
  return Object.freeze({ ...written, required, isNewestReview, told: toldPart(duty.code, toldIn) });
}
