import { teams as held } from "../../records/socialCare/teams";
import { text } from "../columns";
import { defineSource } from "../source";
import { nightly, standardDataset } from "./nightly";
import { rowId } from "./person";

/** Teams: one row a team, with the area that figures by office are told by. */
export const teams = defineSource({
  ...nightly,
  code: "social_care_teams",
  title: "Teams",
  reference: standardDataset("ssd_department"),
  feeds: held,
  columns: {
    dept_team_id: rowId({ doc: "id of the team", to: "team" }),
    dept_team_name: text({ doc: "name of the team", to: "name", required: true }),
    dept_team_parent_id: text({
      doc: "id of the team or department it is part of",
      to: "part_of",
      invalid: "blank",
      longest: 48,
    }),
    dept_team_parent_name: text({ doc: "name of that", to: "part_of_name", invalid: "blank" }),
    TEAM_AREA: text({
      doc: "area, locality or office it works in",
      to: "area",
      mayBeAbsent: true,
      longest: 100,
    }),
  },
  key: ["dept_team_id"],
});
