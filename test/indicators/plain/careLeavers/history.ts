import type { IsoDate } from "../../../../src/lib/dates";

/** What is so of a care leaver from a day on. */
export interface State {
  readonly from: IsoDate;
  readonly eligibility: string | null;
  readonly inTouch: string | null;
  readonly accommodation: string | null;
  readonly suitable: string | null;
  readonly shared: boolean | null;
  readonly left: string | null;
  readonly activity: string | null;
  readonly employs: boolean | null;
  readonly adviser: string | null;
}

export interface Plan {
  readonly kind: "pathway" | "careers" | "health";
  readonly from: IsoDate;
  readonly completed: IsoDate | null;
  readonly reviewed: IsoDate | null;
  readonly ended: IsoDate | null;
}

/** A return about the birthday in its collection year. */
export interface Return {
  readonly year: number;
  readonly bornOn: IsoDate;
  readonly inTouch: string;
  readonly activity: string;
  readonly accommodation: string;
}

/** What social care and the virtual school hold of one invented young person. */
export interface History {
  readonly header: { readonly bornOn: IsoDate } | null;
  /** Each from its first day to the day it ended, which is not part of it. */
  readonly care: readonly { readonly from: IsoDate; readonly to: IsoDate | null }[];
  readonly states: readonly State[];
  readonly plans: readonly Plan[];
  readonly contacts: readonly { readonly on: IsoDate; readonly reached: boolean }[];
  readonly destinations: readonly { readonly from: IsoDate; readonly activity: string }[];
  readonly panels: readonly {
    readonly on: IsoDate;
    readonly intended: string | null;
    readonly careersPlan: IsoDate | null;
  }[];
  readonly returns: readonly Return[];
  /** Whether the UPN was linked; if not, what the virtual school holds is another's. */
  readonly isLinked: boolean;
}
