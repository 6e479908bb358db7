import type { IsoDate } from "../../src/lib/dates";

/** A stay at one place. `code` is the placement type in the words of 2024; `placeIn` gives that of a later year. */
export interface Placement {
  readonly startedOn: IsoDate;
  readonly code: string;
  readonly provider: string | null;
  readonly postcode: string;
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
  readonly givenUpOn: IsoDate | null;
}

/** What an invented child is, whatever happens. */
export interface Person {
  readonly number: number;
  readonly id: string;
  readonly upn: string;
  readonly nhsNumber: string;
  readonly sex: "F" | "M";
  readonly bornOn: IsoDate;
  readonly ethnicity: string;
  readonly isUnaccompanied: boolean;
  readonly homePostcode: string | null;
  readonly need: string;
}

/** A person's one period of care, to its end, be it in the future. */
export interface Care {
  readonly startedOn: IsoDate;
  readonly endedOn: IsoDate;
  readonly reasonEnded: string;
  readonly adoption: AdoptionPlan | null;
}

/** An invented child with a whole life in care. */
export interface Child extends Person {
  readonly care: Care;
  /** How often the child moves. */
  readonly moves: "seldom" | "sometimes" | "often";
  readonly episodes: readonly Episode[];
}
