import { destinations } from "../../../records/virtualSchool/destinations";
import { known } from "../../parts/known";
import { flow } from "../../population";
import { happenedInCare } from "./happenedInCare";

export const destinationsBegun = flow({
  code: "destinations_begun",
  title: "Activities begun after Year 11",
  plain:
    "Activities that young people began in the period after leaving Year 11, 12 or 13, while looked after; a change of activity counts again.",
  counts: "times",
  needs: ["ssda903_episodes", "virtual_school_destinations"],
  ...happenedInCare({
    rows: known(destinations),
    on: "x.started_on",
    columns: ["x.activity, x.year_group_left, x.is_sustained"],
  }),
});
