import type { IsoDate } from "../../../../src/lib/dates";
import type { Episode } from "../care/history";

type Day = IsoDate | null;

/** A plan for a permanent family, with the days of its milestones. */
export interface Plan {
  readonly decided: Day;
  readonly authority: Day;
  readonly fosteredForAdoption: Day;
  readonly matched: Day;
  readonly placed: Day;
  readonly ordered: Day;
  readonly order: "adoption" | "special guardianship" | "child arrangements order" | null;
  readonly reversed: Day;
  readonly reason: string | null;
  readonly byCarer: boolean | null;
  readonly fostered: Day;
  readonly hasSiblings: boolean | null;
  readonly apart: number | null;
}

/** One adopter; those of one family tell the same family. */
export interface Adopter {
  readonly family: number | null;
  readonly fosters: boolean | null;
  readonly stages: readonly [Day, Day, Day, Day];
  readonly approved: Day;
  readonly matched: Day;
  readonly ordered: Day;
  readonly left: Day;
}

export interface SupportRequest {
  readonly asked: IsoDate;
  readonly kind: string;
  readonly decision: string | null;
  readonly from: Day;
  readonly to: Day;
}

/** All that is held of one invented child in the adoption process, and of some adopters. */
export interface History {
  readonly header: { readonly bornOn: IsoDate; readonly sex: "M" | "F" | "U" } | null;
  readonly episodes: readonly Episode[];
  readonly plans: readonly Plan[];
  readonly disruptions: readonly { readonly on: IsoDate; readonly what: string }[];
  readonly carePlans: readonly { readonly from: IsoDate; readonly to: Day; readonly aim: string }[];
  readonly permanencePlans: readonly {
    readonly from: IsoDate;
    readonly completed: Day;
    readonly to: Day;
  }[];
  readonly adopters: readonly Adopter[];
  readonly requests: readonly SupportRequest[];
}
