import { specDatabase } from "../spec/specDatabase";
import { expectChildren } from "./expectChildren";

const knex = specDatabase();

test("a placement: outside the area, over 20 miles away, with a health assessment still to be done", async () => {
  const place = { known_from: "2020-01-01T00:00:00Z", submission_id: "00000000-0000-0000-0000-000000000001" };
  const rest = { ...place, period: 0, line: 2 };
  await knex().batchInsert("postcodes", [
    { ...rest, postcode: "AA1 1AA", district: "E07000001", easting: 300000, northing: 100000 },
    { ...rest, postcode: "AA1 2AA", district: "E07000002", easting: 332266, northing: 100000 },
    { ...rest, postcode: "AA1 3AA", district: "E07000002", easting: 332267, northing: 100000 },
  ]);
  await expectChildren(
    knex(),
    {
      children: "child\nnear\njust20\nover20\ndone\nlater\nnot_yet\ndeclined",
      care_episodes: `
      child    | home_postcode | placement_postcode
      near     | AA1 1AA       | AA1 1AA
      just20   | AA1 1AA       | AA1 2AA
      over20   | AA1 1AA       | AA1 3AA
      done     |               | AA1 2AA
      later    |               | AA1 2AA
      not_yet  |               | AA1 2AA
      declined |               | AA1 2AA
      `,
      health_assessments: `
      child    | due_on     | completed_on | outcome
      near     | 2025-03-30 |              |
      just20   | 2025-03-30 |              |
      done     | 2025-03-30 | 2025-03-31   | completed
      later    | 2025-03-30 | 2025-04-01   | completed
      not_yet  | 2025-03-31 |              |
      declined | 2025-03-30 |              | declined
      `,
      areas: "district | district_name | authority_name\nE07000001 | Inside | Ours",
    },
    {
      cla_over_20_miles: ["over20"],
      cla_out_of_area: ["just20", "over20", "done", "later", "not_yet", "declined"],
      cla_health_due_away: ["just20", "later"],
    },
  );
});
