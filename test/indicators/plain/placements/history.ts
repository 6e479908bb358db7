import type { IsoDate } from "../../../../src/lib/dates";
import type { Episode, FiledUnder, History } from "../care/history";

/** An episode with why the placement ended, and where by a label of places.ts. */
export interface PlacedEpisode extends Episode {
  readonly changed: string | null;
}

export interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** A stretch on a school's roll. `status`: C and M are main registrations, S and G second ones and guests. */
export interface Enrolment extends Stretch {
  readonly urn: string;
  readonly year: string | null;
  readonly status: string | null;
}

/** All that is counted of how a child in care lives, moves and is heard. Households are the authority's own. */
export interface PlacedHistory extends History {
  readonly episodes: readonly PlacedEpisode[];
  /** Label of the home; null: not told. */
  readonly home: string | null;
  /** What the return says; null: nothing. */
  readonly ethnicity: string | null;
  readonly answers: readonly { readonly on: IsoDate; readonly ethnicity: string }[];
  /** `aim`: the flag that is set; null: none. */
  readonly carePlans: readonly (Stretch & { readonly aim: string | null })[];
  readonly childPlans: readonly (Stretch & {
    readonly kind: string;
    readonly due: IsoDate | null;
    readonly completed: IsoDate | null;
  })[];
  readonly needAssessments: readonly { readonly on: IsoDate; readonly authorised: IsoDate | null }[];
  readonly workers: readonly (Stretch & { readonly role: string; readonly worker: string | null })[];
  /** Filed under the UPN. */
  readonly schools: readonly Enrolment[];
  readonly offers: readonly {
    readonly kind: string;
    readonly offered: IsoDate;
    readonly used: IsoDate | null;
    readonly ended: IsoDate | null;
  }[];
  readonly complaints: readonly { readonly received: IsoDate; readonly answered: IsoDate | null }[];
  readonly breakdowns: readonly {
    readonly on: IsoDate;
    readonly what: string;
    readonly due: IsoDate | null;
    readonly held: IsoDate | null;
  }[];
  readonly states: readonly { readonly from: IsoDate; readonly shared: boolean | null }[];
  readonly households: readonly (Stretch & { readonly places: number | null })[];
  readonly healthPlaces: readonly {
    readonly due: IsoDate;
    readonly inArea: boolean | null;
    readonly by: FiledUnder;
  }[];
}
