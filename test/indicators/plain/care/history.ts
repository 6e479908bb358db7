import type { IsoDate } from "../../../../src/lib/dates";

/** An episode as the return writes it. `end` null: still open. */
export interface Episode {
  readonly start: IsoDate;
  readonly reason: string;
  readonly legal: string;
  readonly place: string;
  readonly postcode: string | null;
  readonly end: IsoDate | null;
  readonly ceased: string | null;
}

/** The system whose identifier a record is filed under. */
export type FiledUnder = "local" | "nhs";

export interface Assessment {
  readonly kind: "IHA" | "RHA";
  readonly due: IsoDate;
  readonly done: IsoDate | null;
  readonly by: FiledUnder;
}

export interface Questionnaire {
  readonly on: IsoDate;
  readonly score: number;
  readonly by: FiledUnder;
}

export interface Attendance {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly possible: number;
  readonly authorised: number;
  readonly unauthorised: number;
}

export interface EducationPlan {
  readonly due: IsoDate;
  readonly completed: IsoDate | null;
  readonly reviewDue: IsoDate | null;
}

export interface CareLeaverReturn {
  readonly year: number;
  readonly bornOn: IsoDate;
  readonly inTouch: string;
  readonly activity: string;
}

/** All that three systems hold of one invented child. School records are filed under the UPN. */
export interface History {
  /** Null: no header row. */
  readonly header: { readonly bornOn: IsoDate; readonly sex: "M" | "F" | "U" } | null;
  readonly episodes: readonly Episode[];
  readonly reviews: readonly IsoDate[];
  /** Absent from the UASC list: no entry. */
  readonly asylum: readonly { readonly until: IsoDate | null }[];
  readonly assessments: readonly Assessment[];
  readonly questionnaires: readonly Questionnaire[];
  readonly enrolments: readonly { readonly from: IsoDate; readonly to: IsoDate | null }[];
  readonly attendance: readonly Attendance[];
  readonly plans: readonly EducationPlan[];
  readonly returns: readonly CareLeaverReturn[];
  /** Whether the identifier was linked to the child; if not, what is filed under it is another child's. */
  readonly isLinked: { readonly upn: boolean; readonly nhs: boolean };
}

export const NOTHING: History = {
  header: null,
  episodes: [],
  reviews: [],
  asylum: [],
  assessments: [],
  questionnaires: [],
  enrolments: [],
  attendance: [],
  plans: [],
  returns: [],
  isLinked: { upn: true, nhs: true },
};
