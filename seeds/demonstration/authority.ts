/** An invented authority: what its children, places and identifiers are made from. */
export interface County {
  readonly code: string;
  readonly name: string;
  /** The same seed gives the same children. */
  readonly seed: number;
  /** Children looked after on an ordinary day. */
  readonly lookedAfter: number;
  /** Residents under 18. */
  readonly residents: number;
  /** Four digits in every pupil number, and the letter before every local id. */
  readonly schools: string;
  readonly letter: string;
  /** A postcode area that does not exist, and the number before the first of its postcode districts. */
  readonly postcodeArea: string;
  readonly outwardsAfter: number;
  /** Six digits: the codes of its districts are those after E07, the codes of its neighbours those after E06. */
  readonly districtsAfter: number;
}

/** The authority of the demonstration. Its code has the form of a county's and belongs to none. */
export const DEMONSTRATION: County = {
  code: "E10999999",
  name: "Demonstration County",
  seed: 1,
  lookedAfter: 500,
  residents: 110_000,
  schools: "9001",
  letter: "D",
  postcodeArea: "XZ",
  outwardsAfter: 0,
  districtsAfter: 999_000,
};
