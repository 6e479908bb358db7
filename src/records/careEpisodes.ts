import { date, recordTable, text } from "./recordTable";

/** Episodes of being looked after: one legal status in one placement. */
export const careEpisodes = recordTable({
  name: "care_episodes",
  doc: "Episodes of being looked after: one legal status in one placement.",
  about: "child",
  key: ["started_on"],
  columns: {
    started_on: date("first day of the episode"),
    reason_started: text("why a new episode began: S, L, P, T, B or U"),
    legal_status: text("legal status code"),
    need: text("category of need code"),
    placement_type: text("placement type code"),
    placement_provider: text("placement provider code"),
    ended_on: date("day the episode ended (not part of it); null: still open"),
    reason_ended: text("why the episode ended; X1: another followed"),
    reason_placement_changed: text("why the placement ended, on the episode that ended"),
    home_postcode: text("postcode lived at when care started"),
    placement_postcode: text("postcode of the placement"),
    placement_urn: text("Ofsted reference of the placement"),
  },
});
