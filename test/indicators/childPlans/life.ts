import type { IsoDate } from "../../../src/lib/dates";
import type { Episode, FiledUnder } from "../plain/care/history";

/** A stretch of days; `to` is the column as the table has it. null: it goes on. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

type Day = IsoDate | null;

/** All the rows that tell of an invented child's plans, and of whether one was required. */
export interface Life {
  /** `by`: the return's header or the case system's list of people; null: neither knows the child. */
  readonly person: { readonly by: "return" | "people"; readonly bornOn: Day } | null;
  readonly episodes: readonly Episode[];
  /** Reviews of care, by the return and by the case system. */
  readonly reviews: readonly IsoDate[];
  readonly caseReviews: readonly { readonly held: Day }[];
  readonly carePlans: readonly (Stretch & { readonly aim: string | null })[];
  readonly childPlans: readonly (Stretch & {
    readonly kind: string;
    readonly due: Day;
    readonly completed: Day;
    readonly reviewed: Day;
    readonly reviewDue: Day;
  })[];
  /** Filed under the UPN. */
  readonly educationPlans: readonly {
    readonly due: IsoDate;
    readonly held: Day;
    readonly completed: Day;
    readonly reviewDue: Day;
  }[];
  readonly assessments: readonly {
    readonly kind: string;
    readonly due: IsoDate;
    readonly requested: Day;
    readonly completed: Day;
    readonly outcome: string | null;
    readonly by: FiledUnder;
  }[];
  readonly healthHistories: readonly { readonly form: string; readonly offered: Day; readonly given: Day }[];
  readonly states: readonly {
    readonly from: IsoDate;
    readonly eligibility: string | null;
    readonly inTouch: string | null;
  }[];
  readonly protection: readonly (Stretch & { readonly other: string | null; readonly reviewed: Day })[];
  readonly conferences: readonly { readonly kind: string; readonly held: Day }[];
  readonly need: readonly (Stretch & { readonly status: string | null })[];
  readonly earlyHelp: readonly (Stretch & { readonly completed: Day })[];
  readonly proceedings: readonly (Stretch & { readonly letter: Day })[];
  readonly homeless: readonly (Stretch & { readonly assessed: Day })[];
  readonly carers: readonly (Stretch & {
    readonly assessed: Day;
    readonly supported: Day;
    readonly reviewed: Day;
    readonly transition: Day;
    readonly emergency: boolean | null;
  })[];
  /** Filed under the UPN. */
  readonly specialNeeds: readonly (Stretch & {
    readonly request: string | null;
    readonly requestOn: Day;
    readonly assessment: string | null;
    readonly assessmentOn: Day;
    readonly issued: Day;
    readonly reviewDue: Day;
  })[];
  readonly adoptions: readonly {
    readonly decided: Day;
    readonly placed: Day;
    readonly order: Day;
    readonly reversed: Day;
  }[];
  /** Careers plans that a transition panel noted: filed under the UPN. */
  readonly panels: readonly { readonly on: IsoDate; readonly careers: Day }[];
}
