import type { IsoDate } from "../../../../src/lib/dates";
import type { History as CareHistory } from "../care/history";

export interface Visit {
  readonly due: IsoDate | null;
  readonly on: IsoDate | null;
  readonly seen: boolean | null;
  readonly alone: boolean | null;
  readonly bedroom: boolean | null;
}

/** A time of need or of a plan. `to` null: open. */
export interface Spell {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** Care, plans and needs of a child with the visits and reviews of each. */
export interface History extends Pick<CareHistory, "header" | "episodes"> {
  readonly visits: readonly Visit[];
  readonly plans: readonly Spell[];
  readonly planVisits: readonly Visit[];
  readonly needs: readonly Spell[];
  readonly needVisits: readonly Visit[];
  readonly reviewsDue: readonly {
    readonly due: IsoDate | null;
    readonly held: IsoDate | null;
    readonly cancelled: boolean | null;
  }[];
  readonly reviewsHeld: readonly { readonly on: IsoDate; readonly part: string | null }[];
}
