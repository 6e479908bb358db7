import type { Clock } from "./clock";

/** How long a plan stands before it must be looked at again. */
export interface ReviewDuty {
  /**
   * From the day it was completed, or from the day it was first required, to the first review; then from each review to
   * the next, the last clock again and again. Those that run from the day it was required go by reviews alone: a new plan
   * does not put a review off. Absent: the day the records name.
   */
  readonly clocks?: readonly [first: Clock, ...later: Clock[]];
  readonly firstFrom?: "required" | "completed";
  /** Clocks before a birthday and from it, where they differ; each new plan starts them anew. */
  readonly byAge?: { readonly birthday: number; readonly before: Clock; readonly from: Clock };
  readonly plain: string;
  readonly reference: string;
}

/** Whom a plan must be made for, and by when. */
export interface RequiredDuty {
  readonly plain: string;
  readonly due: Clock;
  /** How long before it is required a plan may have been made for it; absent: whenever. */
  readonly madeBefore?: Clock;
  readonly reference: string;
}

/** A kind of plan or document made for one child, with what the law asks of it. */
export interface ChildPlanDuty {
  readonly code: string;
  readonly title: string;
  readonly plain: string;
  /** null: nobody must have one. One that is begun is due on the day the records name. */
  readonly required: RequiredDuty | null;
  /** null: it is not reviewed by itself and stands until it ends. */
  readonly review: ReviewDuty | null;
}
