import type { IsoDate } from "../../src/lib/dates";

/** A stay at one place. `code` is the placement type in the words of 2024; `placeIn` gives that of a later year. */
export interface Placement {
  readonly startedOn: IsoDate;
  readonly code: string;
  readonly provider: string | null;
  readonly postcode: string;
  /** Code of the district the postcode lies in. */
  readonly district: string;
  /** The district belongs to another authority. */
  readonly isOutside: boolean;
  readonly urn: string | null;
  /** The same carers as before, now as adopters. */
  readonly isSameCarers?: boolean;
}

export interface LegalStatus {
  readonly startedOn: IsoDate;
  readonly code: string;
}

/** An episode of care; `endedOn` may lie in the future of the demonstration. */
export interface Episode {
  readonly startedOn: IsoDate;
  readonly reasonStarted: string;
  readonly legalStatus: string;
  readonly placement: Placement;
  readonly endedOn: IsoDate;
  readonly reasonEnded: string;
  readonly reasonChanged: string | null;
}

/** A plan for adoption: when it was decided, and when child and adopters were matched or the plan was given up. */
export interface AdoptionPlan {
  readonly decidedOn: IsoDate;
  readonly matchedOn: IsoDate | null;
  /** The day the child moved to the adopters, or became theirs where they were the foster carers. */
  readonly placedOn: IsoDate | null;
  readonly givenUpOn: IsoDate | null;
}

/** What an invented child is, whatever happens. */
export interface Person {
  /** From 1, in no order of anything; seed your own dice with it. */
  readonly number: number;
  /** Children of one family share it: brothers and sisters who come into care together. */
  readonly family: number;
  readonly id: string;
  readonly upn: string;
  readonly nhsNumber: string;
  readonly sex: "F" | "M";
  readonly bornOn: IsoDate;
  /** SSDA903 code. */
  readonly ethnicity: string;
  /** Codes of the CIN census, MOB, LD, AUT and so on; empty: none. */
  readonly disabilities: readonly string[];
  readonly isUnaccompanied: boolean;
  /** The day the claim for asylum ends or will end; null: open, or not unaccompanied. */
  readonly asylumEndsOn: IsoDate | null;
  /** Null: unaccompanied, with no home here. */
  readonly homePostcode: string | null;
  /** Code of the district the child comes from; of the authority's first district where there is no home here. */
  readonly homeDistrict: string;
  readonly need: string;
}

/** One period of care of a child, to its end, be it in the future. */
export interface Care {
  readonly startedOn: IsoDate;
  /** The first day on which the child is no longer looked after. */
  readonly endedOn: IsoDate;
  readonly reasonEnded: string;
  readonly adoption: AdoptionPlan | null;
  /** The episodes of this period, in order. */
  readonly episodes: readonly Episode[];
}

/** An invented child with a whole life in care. */
export interface Child extends Person {
  /** One or more, in order, apart from each other. */
  readonly periods: readonly [Care, ...Care[]];
  /** How often the child moves. */
  readonly moves: "seldom" | "sometimes" | "often";
  /** The episodes of all periods, in order. */
  readonly episodes: readonly Episode[];
}
