import type { IsoDate } from "../../../../src/lib/dates";
import type { FiledUnder, History as CareHistory } from "../care/history";

interface Filed {
  readonly by: FiledUnder;
}

export interface Assessment extends Filed {
  readonly kind: "IHA" | "RHA";
  readonly due: IsoDate;
  readonly requested: IsoDate | null;
  readonly done: IsoDate | null;
  readonly outcome: string | null;
  readonly emotional: boolean | null;
  readonly copied: IsoDate | null;
  readonly assured: IsoDate | null;
  readonly usedSdq: boolean | null;
  readonly delay: string | null;
}

export interface Screen extends Filed {
  readonly due: IsoDate;
  readonly done: IsoDate | null;
  /** Whether the SDQ, the health assessment and the social care file were there. */
  readonly there: readonly (boolean | null)[];
}

export interface Referral extends Filed {
  readonly service: string;
  readonly on: IsoDate;
  readonly decision: string | null;
  readonly decided: IsoDate | null;
  readonly first: IsoDate | null;
  readonly discharged: IsoDate | null;
}

/** All that health services tell of a child, with the care the child is in. */
export interface History extends Pick<CareHistory, "header" | "episodes" | "asylum"> {
  readonly isNhsLinked: boolean;
  readonly assessments: readonly Assessment[];
  readonly questionnaires: readonly (Filed & {
    readonly on: IsoDate;
    readonly score: number;
    readonly reviewed: IsoDate | null;
  })[];
  /** Days on which the child's care was reviewed. */
  readonly careReviews: readonly IsoDate[];
  readonly dental: readonly (Filed & { readonly on: IsoDate; readonly outcome: string })[];
  readonly immunisations: readonly (Filed & { readonly on: IsoDate; readonly upToDate: boolean })[];
  readonly development: readonly (Filed & {
    readonly review: string;
    readonly due: IsoDate;
    readonly done: IsoDate | null;
    readonly outcome: string | null;
  })[];
  readonly misuses: readonly (Filed & { readonly on: IsoDate; readonly received: boolean | null })[];
  readonly referrals: readonly Referral[];
  readonly registrations: readonly (Filed & {
    readonly with: string;
    readonly from: IsoDate;
    readonly to: IsoDate | null;
  })[];
  readonly screens: readonly Screen[];
  readonly histories: readonly (Filed & { readonly form: string; readonly given: IsoDate | null })[];
  readonly transfers: readonly (Filed & { readonly on: IsoDate; readonly shared: IsoDate | null })[];
}

/** The records that are the child's own: filed under the local id, or under an NHS number that is linked. */
export const own = <R extends Filed>({ isNhsLinked }: History, records: readonly R[]): R[] =>
  records.filter(({ by }) => by === "local" || isNhsLinked);
