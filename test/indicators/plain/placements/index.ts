import type { Theme } from "../theme";
import { groupOf } from "./groups";
import { history } from "./history.arbitrary";
import type { PlacedHistory } from "./history";
import { ofAPeriod } from "./ofAPeriod";
import { ofTheDay } from "./ofTheDay";
import type { OnDay } from "./ofTheDay";
import { recordsOf } from "./records";

/** Where children in care live, how they come, move, leave and are heard, and the households that foster. */
export const placements: Theme<PlacedHistory> = {
  name: "placements",
  history,
  records: recordsOf,
  unlinked: ({ isLinked }) => [
    ...(isLinked.nhs ? [] : ["nhs" as const]),
    ...(isLinked.upn ? [] : ["upn" as const]),
  ],
  counts: { ...ofTheDay, ...ofAPeriod },
  breakdowns: ["distance_band", "legal_status", "year_group_before_move"],
  groupOf: (_, history, __, member) => groupOf(history, (member as OnDay).on),
};
