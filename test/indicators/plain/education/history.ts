import type { IsoDate } from "../../../../src/lib/dates";

/** A period of care from its first day to the day it ended (not part of it), and the days of moves within it. */
export interface Spell {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly moves: readonly IsoDate[];
}

/** One of the schools of a history, known by its place in the list. */
export interface School {
  readonly inspections: readonly { readonly on: IsoDate; readonly grade: string | null }[];
  readonly trained: readonly IsoDate[];
}

export interface Enrolment {
  readonly school: number;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly year: string | null;
  readonly phase: string | null;
  readonly sen: string | null;
  readonly status: string | null;
}

export interface Attendance {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly possible: number;
  readonly authorised: number;
  readonly unauthorised: number;
}

export interface Plan {
  readonly due: IsoDate;
  readonly completed: IsoDate | null;
  readonly quality: string | null;
  readonly tookPart: boolean | null;
  readonly set: number | null;
  readonly met: number | null;
}

/** `from` to `to`, both days included; null: it goes on. */
export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export interface OutOfSchool extends Stretch {
  readonly kind: string;
  readonly hours: number | null;
}

/** Results at the end of a stage in the school year that begins in `year`. Null: no such row. */
export interface Results {
  readonly year: number;
  readonly stage: "ks1" | "ks2" | "ks4";
  readonly met: Readonly<Record<Standard, boolean | null>>;
  readonly attainment8: number | null;
  readonly progress8: number | null;
}

export const STANDARDS = {
  reading: ["reading", "expected standard"],
  writing: ["writing", "expected standard"],
  maths: ["maths", "expected standard"],
  rwm: ["rwm", "expected standard"],
  passes: ["english and maths", "standard pass"],
  strong: ["english and maths", "strong pass"],
  strongEnglish: ["english", "strong pass"],
  strongMaths: ["maths", "strong pass"],
} as const;
export type Standard = keyof typeof STANDARDS;

export interface Judgement {
  readonly year: number;
  readonly term: string;
  readonly subject: string;
  readonly judgement: string | null;
  readonly on: IsoDate | null;
}

export interface Destination {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly activity: string;
  readonly reason: string | null;
  readonly left: string;
  readonly sustained: boolean | null;
}

/** What social care and the virtual school hold of one invented child. School records are filed under the UPN. */
export interface History {
  readonly header: { readonly bornOn: IsoDate } | null;
  readonly care: readonly Spell[];
  readonly schools: readonly School[];
  readonly enrolments: readonly Enrolment[];
  readonly attendance: readonly Attendance[];
  readonly plans: readonly Plan[];
  readonly exclusions: readonly { on: IsoDate; category: string; outcome: string | null }[];
  readonly timetables: readonly Stretch[];
  readonly outOfSchool: readonly OutOfSchool[];
  readonly results: readonly Results[];
  readonly judgements: readonly Judgement[];
  readonly destinations: readonly Destination[];
  readonly panels: readonly { on: IsoDate; careersPlan: IsoDate | null }[];
  readonly careersPlans: readonly { from: IsoDate; made: IsoDate | null; ended: IsoDate | null }[];
  readonly ehcPlans: readonly { asked: IsoDate; issued: IsoDate | null; ceased: IsoDate | null }[];
  readonly sums: readonly { on: IsoDate; purpose: string; pence: number; outcome: string | null }[];
  readonly tutoring: readonly Stretch[];
  /** Whether the UPN was linked to the child; if not, what is filed under it is another child's. */
  readonly isLinked: boolean;
}
